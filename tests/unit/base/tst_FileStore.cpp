// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Makes writes beyond a size fail, as a full disk does; put back at the end.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t size)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limit = m_old;
        limit.rlim_cur = size;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_handler)(int) = nullptr;
};

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

mode_t modeOf(const QString &path)
{
    struct stat status{};
    ::stat(qPrintable(path), &status);
    return status.st_mode & 07777;
}

} // namespace

class tst_FileStore : public test::TestCase
{
    Q_OBJECT

private slots:
    void writesAndReadsBack()
    {
        const test::Folder folder;
        const QString path = folder.path(u"Rücken 膝.md"_s);
        QVERIFY(writeFile(path, "one"));
        QVERIFY(writeFile(path, QByteArray("two\0\r\n", 6)));
        QCOMPARE(readFile(path).value(), QByteArray("two\0\r\n", 6));
        QCOMPARE(namesIn(folder.path()), QStringList{u"Rücken 膝.md"_s});
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a missing file") << u"missing.md"_s << ErrorCode::NotFound;
        QTest::newRow("a file below a file") << u"file.md/x"_s << ErrorCode::NotFound;
        QTest::newRow("a folder") << u"folder"_s << ErrorCode::NotAFile;
        QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << ErrorCode::NotAFile;
        QTest::newRow("a device") << u"/dev/zero"_s << ErrorCode::NotAFile;
        QTest::newRow("a link to itself") << u"circle"_s << ErrorCode::ReadFailed;
        QTest::newRow("a link to nothing") << u"dangling"_s << ErrorCode::NotFound;
        QTest::newRow("a huge file") << u"huge.md"_s << ErrorCode::TooLarge;
        QTest::newRow("a name that is too long") << QString(300, u'x') << ErrorCode::NotFound;
        QTest::newRow("no name") << QString() << ErrorCode::NotFound;
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const test::Folder folder;
        folder.write(u"file.md"_s, "x");
        folder.write(u"folder/x"_s, "x");
        QCOMPARE(::mkfifo(qPrintable(folder.path(u"pipe"_s)), 0600), 0);
        QCOMPARE(::symlink("circle", qPrintable(folder.path(u"circle"_s))), 0);
        QCOMPARE(::symlink("nothing", qPrintable(folder.path(u"dangling"_s))), 0);
        QCOMPARE(::truncate(qPrintable(folder.write(u"huge.md"_s, "")), 200 * 1024 * 1024), 0);
        const QString whole = path.isEmpty() || path.startsWith(u'/') ? path : folder.path(path);
        const Result<QByteArray> content = readFile(whole);
        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
        QCOMPARE(content.error().path, whole);
        QVERIFY(content.error().message.contains(whole));
    }

    void readsAFileThatSaysItIsEmpty()
    {
        const Result<QByteArray> content = readFile(u"/proc/self/status"_s);
        if (!QFile::exists(u"/proc/self/status"_s))
            QSKIP("there is no /proc here");
        QVERIFY(content);
        QVERIFY(content.value().contains("Pid:"));
        const Result<QByteArray> limited = readFile(u"/proc/self/status"_s, 10);
        QVERIFY(!limited);
        QCOMPARE(limited.error().code, ErrorCode::TooLarge);
    }

    void readsUpToTheLimit()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a"_s, QByteArray(1000, 'x'));
        QCOMPARE(readFile(path, 1000).value().size(), 1000);
        QVERIFY(!readFile(path, 999));
        QCOMPARE(readFile(folder.write(u"b"_s, ""), 0).value(), QByteArray());
    }

    void saysWhereTextIsNotText()
    {
        const test::Folder folder;
        const Result<QByteArray> latin = readTextFile(folder.write(u"latin.md"_s, "one\ntwo\nR\xFC" "cken\n"));
        QVERIFY(!latin);
        QCOMPARE(latin.error().code, ErrorCode::NotUtf8);
        QCOMPARE(latin.error().line, 3);
        const Result<QByteArray> binary = readTextFile(folder.write(u"nul.md"_s, QByteArray("one\n\0", 5)));
        QVERIFY(!binary);
        QCOMPARE(binary.error().code, ErrorCode::BinaryContent);
        QCOMPARE(binary.error().line, 2);
        QCOMPARE(readTextFile(folder.write(u"good.md"_s, "\xEF\xBB\xBF" "膝\r\n")).value(), QByteArray("\xEF\xBB\xBF" "膝\r\n"));
    }

    void findsWhatIsNotUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *name, const char *text, int offset) { QTest::newRow(name) << QByteArray(text) << offset; };
        row("letters of every length", "a\xC3\xA9\xE8\x86\x9D\xF0\x9F\xA6\xB5 and much more", -1);
        row("an overlong slash", "abcdefgh\xC0\xAF", 8);
        row("an overlong letter of three bytes", "\xE0\x80\xAF", 0);
        row("a surrogate", "ab\xED\xA0\x80", 2);
        row("beyond Unicode", "\xF4\x90\x80\x80", 0);
        row("a cut letter at the end", "a\xE8\x86", 1);
        row("a lone continuation byte", "a\x80", 1);
        row("a cut letter inside", "\xC3 a", 0);
    }

    void findsWhatIsNotUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QCOMPARE(firstInvalidUtf8(text), qsizetype(offset));
    }

    void keepsModeAndFollowsLinks()
    {
        const test::Folder folder;
        const QString real = folder.write(u"real/a.md"_s, "old");
        QCOMPARE(::chmod(qPrintable(real), 0640), 0);
        QCOMPARE(::symlink("real/a.md", qPrintable(folder.path(u"one"_s))), 0);
        QCOMPARE(::symlink("one", qPrintable(folder.path(u"two"_s))), 0);
        QVERIFY(writeFile(folder.path(u"two"_s), "new"));
        QCOMPARE(folder.read(u"real/a.md"_s), QByteArray("new"));
        QCOMPARE(modeOf(real), mode_t(0640));
        QVERIFY(QFileInfo(folder.path(u"two"_s)).isSymLink());
    }

    void keepsTheOwner()
    {
        if (::geteuid() != 0)
            QSKIP("only the administrator can give a file to someone else");
        const test::Folder folder;
        const QString path = folder.write(u"a.md"_s, "old");
        QCOMPARE(::chown(qPrintable(path), 1234, 2345), 0);
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(QFileInfo(path).ownerId(), 1234U);
        QCOMPARE(QFileInfo(path).groupId(), 2345U);
    }

    void writesThroughALinkToNothing()
    {
        const test::Folder folder;
        QCOMPARE(::symlink("new.md", qPrintable(folder.path(u"link"_s))), 0);
        QVERIFY(writeFile(folder.path(u"link"_s), "text", Overwrite::Refuse));
        QCOMPARE(folder.read(u"new.md"_s), QByteArray("text"));
    }

    void leavesAnExistingFileAlone()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a.md"_s, "old");
        const Status status = writeFile(path, "new", Overwrite::Refuse);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(folder.read(u"a.md"_s), QByteArray("old"));
        QCOMPARE(namesIn(folder.path()), QStringList{u"a.md"_s});
    }

    void saysWhyAFileCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a folder") << u"folder"_s << ErrorCode::NotAFile;
        QTest::newRow("a device") << u"/dev/full"_s << ErrorCode::NotAFile;
        QTest::newRow("a pipe") << u"pipe"_s << ErrorCode::NotAFile;
        QTest::newRow("a folder that is not there") << u"no/a.md"_s << ErrorCode::WriteFailed;
        QTest::newRow("a folder that is a file") << u"file.md/a.md"_s << ErrorCode::WriteFailed;
        QTest::newRow("a link to itself") << u"circle"_s << ErrorCode::WriteFailed;
        QTest::newRow("a name that is too long") << QString(300, u'x') << ErrorCode::WriteFailed;
        QTest::newRow("no name") << QString() << ErrorCode::WriteFailed;
    }

    void saysWhyAFileCannotBeWritten()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const test::Folder folder;
        folder.write(u"file.md"_s, "x");
        folder.write(u"folder/x"_s, "x");
        QCOMPARE(::mkfifo(qPrintable(folder.path(u"pipe"_s)), 0600), 0);
        QCOMPARE(::symlink("circle", qPrintable(folder.path(u"circle"_s))), 0);
        const QStringList before = namesIn(folder.path());
        const QString whole = path.isEmpty() || path.startsWith(u'/') ? path : folder.path(path);
        const Status status = writeFile(whole, "text");
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().path, whole);
        QCOMPARE(namesIn(folder.path()), before);
    }

    void keepsTheOldFileWhenTheDiskIsFull()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a.md"_s, "old");
        Status status = success();
        {
            const FileSizeLimit limit(4096);
            status = writeFile(path, QByteArray(100000, 'x'));
        }
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::WriteFailed);
        QCOMPARE(folder.read(u"a.md"_s), QByteArray("old"));
        QCOMPARE(namesIn(folder.path()), QStringList{u"a.md"_s});
    }

    void refusesReadOnlyPlaces()
    {
        if (::geteuid() == 0)
            QSKIP("permissions do not hold for the administrator");
        const test::Folder folder;
        const QString path = folder.write(u"locked/a.md"_s, "old");
        QCOMPARE(::chmod(qPrintable(folder.path(u"locked"_s)), 0500), 0);
        const Status inFolder = writeFile(path, "new");
        QCOMPARE(::chmod(qPrintable(folder.path(u"locked"_s)), 0700), 0);
        QCOMPARE(::chmod(qPrintable(path), 0400), 0);
        const Status onFile = writeFile(path, "new");
        QCOMPARE(::chmod(qPrintable(path), 0200), 0);
        const Result<QByteArray> unreadable = readFile(path);
        QVERIFY(!inFolder && !onFile && !unreadable);
        QCOMPARE(inFolder.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(onFile.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(unreadable.error().code, ErrorCode::PermissionDenied);
    }

    void makesFolders()
    {
        const test::Folder folder;
        QVERIFY(makeFolder(folder.path(u"a/b/c"_s)));
        QVERIFY(makeFolder(folder.path(u"a/b/c"_s)));
        QVERIFY(QFileInfo(folder.path(u"a/b/c"_s)).isDir());
        folder.write(u"file"_s, "x");
        const Status onFile = makeFolder(folder.path(u"file"_s));
        const Status belowFile = makeFolder(folder.path(u"file/x"_s));
        QVERIFY(!onFile && !belowFile);
        QCOMPARE(onFile.error().code, ErrorCode::NotAFolder);
        QCOMPARE(belowFile.error().code, ErrorCode::NotAFolder);
    }
};

ARTICULAR_TEST(tst_FileStore)
#include "tst_FileStore.moc"
