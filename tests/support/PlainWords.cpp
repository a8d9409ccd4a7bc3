// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PlainWords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace articular::test {

QString plainWordsProblem(const QString &text)
{
    static const QRegularExpression jargon(
        u"\\b(digest|hash(es)?|sha-?256|namespace|principal|json|fingerprint|allowed_signers|sshsig|armor|base64|ed25519|blob|exit code|"
        "stderr|errno|void|ledger|bundle|front matter|slug|finding|yaml|payload|parse[dr]?|syntax|invalid|null)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fileName(u"\\S+\\.(json|yaml)(\\.sig)?"_s);
    static const QRegularExpression between(u"\\s+"_s);
    const qsizetype words = text.split(between, Qt::SkipEmptyParts).size();
    if (words == 0)
        return u"no words at all"_s;
    if (words > 25)
        return u"%1 words: %2"_s.arg(words).arg(text);
    const auto match = jargon.match(QString(text).remove(fileName));
    return match.hasMatch() ? u"“%1” in: %2"_s.arg(match.captured(), text) : QString();
}

} // namespace articular::test
