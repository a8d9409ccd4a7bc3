// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RecordedClinic.h"

#include "core/base/ZipArchive.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

const auto root = u"walking-with-knee-arthritis-v1/"_s;

} // namespace

void RecordedClinic::make()
{
    m_clinic.begin(m_folder.path(u"c"_s), {u"medical-reviewer"_s, u"compliance-reviewer"_s});
    m_clinic.bringToApproved();
    const CommandLine exported = exportTo(u"out"_s);
    if (exported.status != 0)
        qFatal("no export: %s", exported.messages.constData());
    const auto read = readZipArchive(m_folder.read(u"out/walking-with-knee-arthritis-v1-approval-record.zip"_s));
    if (!read)
        qFatal("no record");
    for (auto file = read.value().cbegin(); file != read.value().cend(); ++file) {
        if (!file.key().startsWith(root))
            qFatal("a file outside of the record's folder");
        m_files.insert(file.key().sliced(root.size()), file.value());
    }
}

QString RecordedClinic::recordPath() const
{
    return m_folder.path(u"out/walking-with-knee-arthritis-v1-approval-record.zip"_s);
}

QString RecordedClinic::packagePath() const
{
    return m_folder.path(u"out/walking-with-knee-arthritis-v1-html.zip"_s);
}

CommandLine RecordedClinic::exportTo(const QString &folder, const QStringList &more) const
{
    return m_clinic.run(QStringList{u"export"_s, m_clinic.article(), u"--target"_s, u"html"_s, u"--as"_s, u"tbrandt"_s, u"--out"_s,
                                    m_folder.path(folder)} + more);
}

QStringList RecordedClinic::words() const
{
    return typedWords(m_clinic.words(u"mellison"_s));
}

QByteArray RecordedClinic::zipped(const FileMap &files)
{
    FileMap inside;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        inside.insert(root + file.key(), file.value());
    const auto archive = zipArchive(inside, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    return archive ? archive.value() : QByteArray();
}

QByteArray RecordedClinic::relisted(const FileMap &files)
{
    FileMap payload;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith("data/"_L1))
            payload.insert(file.key().sliced(5), file.value());
    }
    return zipped(bagOf(payload, {{u"VERIFY.txt"_s, files.value(u"VERIFY.txt"_s)}},
                        {bagField(files, u"Source-Organization"_s), bagField(files, u"External-Identifier"_s), bagField(files, u"External-Description"_s),
                         bagField(files, u"Bag-Software-Agent"_s), QDate::fromString(bagField(files, u"Bagging-Date"_s), Qt::ISODate)}));
}

QString RecordedClinic::event(const QString &kind) const
{
    for (const QString &name : m_files.keys()) {
        if (name.startsWith("data/events/"_L1) && name.endsWith(u'-' + kind + u".json"_s))
            return name;
    }
    return {};
}

} // namespace articular::test
