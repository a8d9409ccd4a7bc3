// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileBatch.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>

#include <sys/stat.h>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class tst_FileBatch : public test::TestCase
{
    Q_OBJECT

private slots:
    void filesHaveNoNameBeforeTheEnd()
    {
        const test::Folder folder;
        FileBatch batch(folder.path());
        QVERIFY(batch.add(u"a.zip"_s, "first", Overwrite::Refuse));
        QVERIFY(batch.add(u"b.zip"_s, "second", Overwrite::Refuse));
        QVERIFY(!QFile::exists(folder.path(u"a.zip"_s)));
        QCOMPARE(batch.entries().size(), 2);
        QCOMPARE(batch.size(), 11);
        const QList<Status> results = batch.finish();
        QCOMPARE(results.size(), 2);
        QVERIFY(results.at(0) && results.at(1));
        QCOMPARE(namesIn(folder.path()), (QStringList{u"a.zip"_s, u"b.zip"_s}));
        QCOMPARE(folder.read(u"a.zip"_s), "first");
        QCOMPARE(folder.read(u"b.zip"_s), "second");
        QVERIFY(batch.entries().isEmpty());
        QVERIFY(batch.finish().isEmpty());
    }

    void aBatchThatIsLeftLeavesNothing()
    {
        const test::Folder folder;
        {
            FileBatch batch(folder.path());
            QVERIFY(batch.add(u"a.zip"_s, "first", Overwrite::Refuse));
            QCOMPARE(namesIn(folder.path()).size(), 1);
        }
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void itCanBeFilledAgain()
    {
        const test::Folder folder;
        FileBatch batch(folder.path());
        QVERIFY(batch.add(u"a.zip"_s, "first", Overwrite::Refuse));
        QVERIFY(batch.finish().value(0, fault()));
        QVERIFY(batch.add(u"b.zip"_s, "second", Overwrite::Refuse));
        QVERIFY(batch.finish().value(0, fault()));
        QCOMPARE(namesIn(folder.path()), (QStringList{u"a.zip"_s, u"b.zip"_s}));
    }

    void anotherWritersFileIsNotLost()
    {
        const test::Folder folder;
        FileBatch batch(folder.path());
        QVERIFY(batch.add(u"a.zip"_s, "ours", Overwrite::Refuse));
        QVERIFY(batch.add(u"b.zip"_s, "the same", Overwrite::Refuse));
        QVERIFY(batch.add(u"c.zip"_s, "third", Overwrite::Refuse));
        folder.write(u"a.zip"_s, "theirs");
        folder.write(u"b.zip"_s, "the same");
        const QList<Status> results = batch.finish();
        QVERIFY(!results.at(0));
        QCOMPARE(results.at(0).error().code, ErrorCode::AlreadyExists);
        QVERIFY(results.at(1) && results.at(2));
        QCOMPARE(folder.read(u"a.zip"_s), "theirs");
        QCOMPARE(namesIn(folder.path()), (QStringList{u"a.zip"_s, u"b.zip"_s, u"c.zip"_s}));
        QVERIFY(!batch.add(u"a.zip"_s, "ours", Overwrite::Refuse));
    }

    void aReplacedFileKeepsItsMode()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a.zip"_s, "old");
        ::chmod(qPrintable(path), 0640);
        FileBatch batch(folder.path());
        QVERIFY(batch.add(u"a.zip"_s, "new", Overwrite::Replace));
        QCOMPARE(folder.read(u"a.zip"_s), "old");
        QVERIFY(batch.finish().value(0, fault()));
        QCOMPARE(folder.read(u"a.zip"_s), "new");
        struct stat status{};
        ::stat(qPrintable(path), &status);
        QCOMPARE(status.st_mode & 07777, mode_t(0640));
    }

    void aLinkStaysALink()
    {
        const test::Folder folder;
        folder.write(u"elsewhere/a.zip"_s, "old");
        folder.write(u"out/b.zip"_s, "b");
        QVERIFY(QFile::link(folder.path(u"elsewhere/a.zip"_s), folder.path(u"out/a.zip"_s)));
        FileBatch batch(folder.path(u"out"_s));
        QVERIFY(batch.add(u"a.zip"_s, "new", Overwrite::Replace));
        QCOMPARE(folder.read(u"elsewhere/a.zip"_s), "new");
        QVERIFY(QFileInfo(folder.path(u"out/a.zip"_s)).isSymLink());
        QVERIFY(batch.finish().isEmpty());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const test::Folder folder;
        FileBatch batch(folder.path(u"none"_s));
        const Status status = batch.add(u"a.zip"_s, "first", Overwrite::Refuse);
        QVERIFY(!status);
        QVERIFY(!status.error().message.isEmpty());
        QVERIFY(batch.finish().isEmpty());
    }

    void aFileThatWasChangedOnTheDiskGetsNoName()
    {
        const test::Folder folder;
        FileBatch batch(folder.path());
        QVERIFY(batch.add(u"a.zip"_s, "first", Overwrite::Refuse));
        const QString place = namesIn(folder.path()).value(0);
        folder.write(place + u"/0"_s, "fir");
        const QList<Status> results = batch.finish();
        QVERIFY(!results.at(0));
        QCOMPARE(results.at(0).error().code, ErrorCode::WriteFailed);
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

private:
    static Status fault() { return Error{ErrorCode::WriteFailed, u"no result"_s, {}, {}}; }
};

ARTICULAR_TEST(tst_FileBatch)
#include "tst_FileBatch.moc"
