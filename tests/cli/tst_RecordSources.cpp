// SPDX-License-Identifier: GPL-3.0-or-later
// What records are made from: a clinic with a page of its own, and the text that was kept when it was approved.
#include "cli/ReviewedClinic.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

const auto knee = u"walking-with-knee-arthritis"_s;
const auto record = knee + u"-v1-approval-record.zip"_s;

QByteArray sourceOf(const QString &path)
{
    QFile file(test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_RecordSources : public test::TestCase
{
    Q_OBJECT

private slots:
    void theClinicsOwnPageIsPartOfTheRecord()
    {
        begin(u"theme"_s);
        QByteArray page = sourceOf(u"resources/page/page.mustache"_s);
        QVERIFY(page.contains("<main id"));
        page.replace("<main id", "<p>Seen in our own page.</p>\n<main id");
        m_folder.write(u"theme/clinic/clinic/theme/page.mustache"_s, page);
        m_folder.write(u"theme/clinic/clinic/theme/style.css"_s, "body { color: #123456; }\n");
        m_clinic.bringToApproved();
        QVERIFY2(exported(u"theme"_s).status == 0, m_last.messages.constData());
        const CommandLine proven = m_clinic.run({u"verify"_s, out(u"theme"_s, record), u"--pin"_s, words(), u"--website"_s, out(u"theme"_s, knee + u"-v1-html.zip"_s)});
        QVERIFY2(proven.status == 0, proven.output.constData());
        const auto files = readZipArchive(m_folder.read(u"theme-out/"_s + record));
        QVERIFY(files);
        const QString root = knee + u"-v1/data/"_s;
        QCOMPARE(files.value().value(root + u"content/theme/page.mustache"_s), page);
        QVERIFY(files.value().value(root + u"page.txt"_s).contains("Seen in our own page."));
    }

    void aPageThatWasChangedInTheRecordIsFound()
    {
        auto files = readZipArchive(m_folder.read(u"theme-out/"_s + record));
        QVERIFY(files);
        const QString path = knee + u"-v1/data/content/theme/page.mustache"_s;
        QVERIFY(files.value().value(path).contains("Seen in our own page."));
        files.value()[path].replace("Seen in our own page.", "Seen in another page.");
        const auto archive = zipArchive(files.value(), QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
        QVERIFY(archive);
        const QString other = m_folder.write(u"other.zip"_s, archive.value());
        const CommandLine run = m_clinic.run({u"verify"_s, other, u"--pin"_s, words()});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("theme/page.mustache"), run.output.constData());
    }

    void aTextWithOtherLineEndsIsRecordedAsItWasApproved()
    {
        begin(u"kept"_s);
        m_clinic.bringToApproved();
        m_clinic.edit(u"articles/"_s + knee + u"/article.md"_s, "Put your shoes by the door.", "Put your shoes\nby the door.");
        QVERIFY(m_clinic.approvalHolds());
        QVERIFY2(exported(u"kept"_s).status == 0, m_last.messages.constData());
        const auto files = readZipArchive(m_folder.read(u"kept-out/"_s + record));
        QVERIFY(files);
        QVERIFY(files.value().value(knee + u"-v1/data/content/article.md"_s).contains("Put your shoes by the door."));
    }

    void withoutTheTextThatWasKeptNothingIsExported()
    {
        QDirIterator it(m_folder.path(u"kept/clinic/articles/"_s + knee + u"/review/snapshots"_s), {u"article.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(it.hasNext());
        while (it.hasNext())
            QVERIFY(QFile::remove(it.next()));
        const QString folder = m_folder.path(u"lost-out"_s);
        const CommandLine run = m_clinic.run({u"export"_s, m_clinic.article(), u"--target"_s, u"all"_s, u"--as"_s, u"tbrandt"_s, u"--out"_s, folder});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.messages.contains("exp-record"), run.messages.constData());
        QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

private:
    void begin(const QString &name) { m_clinic.begin(m_folder.path(name), {u"medical-reviewer"_s, u"compliance-reviewer"_s}); }

    const CommandLine &exported(const QString &name)
    {
        m_last = m_clinic.run({u"export"_s, m_clinic.article(), u"--target"_s, u"html"_s, u"--as"_s, u"tbrandt"_s, u"--out"_s, m_folder.path(name + u"-out"_s)});
        return m_last;
    }

    QString out(const QString &name, const QString &file) const { return m_folder.path(name + u"-out/"_s + file); }
    QString words() const { return m_clinic.words(u"mellison"_s); }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
    CommandLine m_last;
};

ARTICULAR_TEST(tst_RecordSources)
#include "tst_RecordSources.moc"
