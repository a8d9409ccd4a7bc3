// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spelling/Vocabulary.h"

#include "core/spelling/WordFile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace articular {

Vocabulary::Vocabulary(std::shared_ptr<Spellers> spellers, QString personalFile, QObject *parent)
    : QObject(parent), m_spellers(std::move(spellers)), m_personalFile(std::move(personalFile))
{
    // Without the file fewer words are known; adding one says what is wrong with it.
    if (const Result<QByteArray> text = readWordFile(m_personalFile))
        m_spellers->setPersonalWords(WordList(text.value()));
}

QString Vocabulary::defaultPersonalFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"words.dic"_s);
}

QString Vocabulary::fileOf(const QString &clinicRoot) const
{
    return clinicRoot.isEmpty() ? m_personalFile : QDir(clinicRoot).filePath(u"clinic/dictionary.dic"_s);
}

Result<QStringList> Vocabulary::words(const QString &clinicRoot) const
{
    const Result<QByteArray> text = readWordFile(fileOf(clinicRoot));
    if (!text)
        return text.error();
    return wordsInFile(text.value());
}

Status Vocabulary::add(const QString &clinicRoot, const QString &word)
{
    return change(clinicRoot, [&word](const QByteArray &text) { return withWord(text, word); });
}

Status Vocabulary::remove(const QString &clinicRoot, const QString &word)
{
    return change(clinicRoot, [&word](const QByteArray &text) { return withoutWord(text, word); });
}

Status Vocabulary::change(const QString &clinicRoot, const std::function<QByteArray(const QByteArray &)> &change)
{
    const QString file = fileOf(clinicRoot);
    const Result<QByteArray> before = readWordFile(file);
    if (!before)
        return before.error();
    const QByteArray after = change(before.value());
    if (after == before.value())
        return success();
    if (Status written = changeWordFile(file, before.value(), after); !written)
        return written;
    if (clinicRoot.isEmpty())
        m_spellers->setPersonalWords(WordList(after));
    emit changed(clinicRoot);
    return success();
}

} // namespace articular
