// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source, translation;
    bool finished = false;
};

/// Messages of a .ts file by context, source and comment.
QMap<QString, Message> messagesIn(const QString &path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context, comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message") {
            messages.insert(context + u'|' + message.source + u'|' + comment, message);
            message = {};
            comment.clear();
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            const auto type = xml.attributes().value("type"_L1);
            if (type == u"vanished" || type == u"obsolete") {
                xml.skipCurrentElement();
                continue;
            }
            message.finished = type.isEmpty();
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

/// What the sources hold now, by lupdate itself.
QMap<QString, Message> messagesInSources(const test::Folder &folder)
{
    const QString path = folder.path(u"now.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(ARTICULAR_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, test::sourcePath(u"app"_s),
                                                      u"-ts"_s, path});
    return lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0 ? messagesIn(path) : QMap<QString, Message>();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class tst_Translations : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = messagesInSources(m_folder);
        QVERIFY2(m_sources.size() > 100, "lupdate found hardly any string");
        m_spanish = messagesIn(test::sourcePath(u"translations/articular_es.ts"_s));
    }

    void spanishIsComplete()
    {
        for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it) {
            const Message message = m_spanish.value(it.key());
            QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(it.key()));
        }
    }

    void translationsKeepTheirPlaceholders()
    {
        for (const Message &message : std::as_const(m_spanish))
            QCOMPARE(placeholders(message.translation), placeholders(message.source));
    }

    void theWindowSpeaksTheWritersLanguage()
    {
        const QRegularExpression jargon(
            u"\\b(digests?|void(ed)?|ledgers?|bundles?|bags?|waivers?|front[ -]?matter|slugs?|findings?|yaml|sarif|snippets?)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : std::as_const(m_sources))
            QVERIFY2(!jargon.match(message.source).hasMatch(), qPrintable(message.source));
    }

    void whatStopsSomebodyInReviewIsSaidInFewWords()
    {
        const QRegularExpression contexts(
            u"^articular::(Review\\w*|Approval\\w*|Article(State|Lock)|Trust\\w*|ClinicTexts|Eras\\w+|Snapshots|Notes|ListedSignatures|"
            "Sign\\w*|SshKeygen|Enrolment|PinStore|HistoryList|OpenDecisions|Deciding)\\|"_s);
        int looked = 0;
        for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it) {
            if (!contexts.match(it.key()).hasMatch())
                continue;
            ++looked;
            QVERIFY2(it.value().source.split(u' ').size() <= 25, qPrintable(it.value().source));
        }
        QVERIFY(looked > 200);
    }

private:
    test::Folder m_folder;
    QMap<QString, Message> m_sources, m_spanish;
};

ARTICULAR_TEST(tst_Translations)
#include "tst_Translations.moc"
