// SPDX-License-Identifier: GPL-3.0-or-later
// Saving on a disk that fails: at every step, with every error, the file is whole, and the words say what happened to it.
#include "unit/base/FailingDisk.h"
#include "core/base/FileStore.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldText = QByteArray("Old text.\n").repeated(500);
const QByteArray newText = QByteArray("New text, and longer.\n").repeated(500);

/// What the folder holds besides the file.
QStringList others(const test::Folder &folder)
{
    QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    names.removeAll(u"article.md"_s);
    return names;
}

QString articlePath;

} // namespace

class tst_FailingDisk : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyStepMayFail_data()
    {
        QTest::addColumn<int>("systemError");
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<bool>("isThere");
        const std::pair<const char *, int> errors[]{{"an error of the disk", EIO}, {"a full disk", ENOSPC}, {"no permission", EACCES},
                                                    {"several disks", EXDEV}, {"a used up share", EDQUOT}, {"a disk that became read-only", EROFS}};
        for (const auto &[name, systemError] : errors) {
            for (const bool forGood : {false, true}) {
                const QByteArray row = QByteArray(name) + (forGood ? ", from then on" : ", once");
                QTest::newRow((row + ", over a file").constData()) << systemError << forGood << true;
                QTest::newRow((row + ", for a new file").constData()) << systemError << forGood << false;
            }
        }
    }
    void everyStepMayFail()
    {
        QFETCH(int, systemError);
        QFETCH(bool, forGood);
        QFETCH(bool, isThere);
        int failures = 0;
        for (int step = 0;; ++step) {
            const test::Folder folder;
            const QString path = folder.path(u"article.md"_s);
            if (isThere)
                folder.write(u"article.md"_s, oldText);
            QList<QByteArray> calls;
            const Status written = [&] {
                const test::FailingDisk disk(step, systemError, forGood);
                Status status = isThere ? replaceFile(path, oldText, newText) : writeFile(path, newText);
                calls = test::FailingDisk::calls();
                return status;
            }();
            if (calls.size() <= step) {
                QVERIFY(written);
                break;
            }
            const QByteArray there = QFile::exists(path) ? folder.read(u"article.md"_s) : QByteArray();
            const QByteArray say = calls[step] + " " + QByteArray::number(step);
            if (written) {
                QVERIFY2(there == newText, say.constData());
                QVERIFY2(others(folder).isEmpty(), say.constData());
                continue;
            }
            ++failures;
            // Where the disk takes nothing back any more, the old text is kept under a hidden name.
            if (there != (isThere ? oldText : QByteArray())) {
                QVERIFY2(forGood && there == newText, say.constData());
                QVERIFY2(!isThere || folder.read(others(folder).value(0)) == oldText, say.constData());
            } else {
                QVERIFY2(others(folder).isEmpty(), say.constData());
            }
            QVERIFY2(written.error().message.contains(u"Your text is still open"_s), qPrintable(written.error().message));
        }
        QVERIFY2(failures >= 5, "opening, writing, synchronising, naming and synchronising the folder all fail");
    }

    void whatIsWrittenInTheLastMomentStays()
    {
        const test::Folder folder;
        articlePath = folder.write(u"article.md"_s, oldText);
        const test::FailingDisk disk(-1, 0);
        test::FailingDisk::before("renameat2", [] {
            QFile file(articlePath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write("Theirs.\n"), 8);
        });
        const Status written = replaceFile(articlePath, oldText, newText);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QCOMPARE(folder.read(u"article.md"_s), QByteArray("Theirs.\n"));
        QVERIFY(others(folder).isEmpty());
    }

    void whatReplacesTheirTextWhileItIsGivenBackStays()
    {
        const test::Folder folder;
        articlePath = folder.write(u"article.md"_s, "Theirs.\n");
        const test::FailingDisk disk(-1, 0);
        // Between the exchange, which finds another text than was expected, and its being taken back.
        test::FailingDisk::before("renameat2", [] {
            test::FailingDisk::before("renameat2", [] {
                const QString newer = articlePath + u".new"_s;
                QFile file(newer);
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write("Newer.\n"), 7);
                file.close();
                QVERIFY(std::rename(qPrintable(newer), qPrintable(articlePath)) == 0);
            });
        });
        const Status written = replaceFile(articlePath, oldText, newText);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QCOMPARE(folder.read(u"article.md"_s), QByteArray("Newer.\n"));
        QVERIFY(others(folder).isEmpty());
    }

    void aFileThatIsNotTheExpectedOneIsNotReplaced()
    {
        const test::Folder folder;
        const QString path = folder.write(u"article.md"_s, "Theirs.\n");
        const Status written = replaceFile(path, oldText, newText);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QCOMPARE(folder.read(u"article.md"_s), QByteArray("Theirs.\n"));
    }

    void eachFailureSaysWhatHappenedToTheTextAndWhatToDo_data()
    {
        QTest::addColumn<int>("systemError");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("next");
        const QString elsewhere = u"Save to another folder"_s;
        QTest::newRow("the folder is gone") << ENOENT << u"does not exist"_s << elsewhere;
        QTest::newRow("no permission") << EACCES << u"not allowed"_s << elsewhere;
        QTest::newRow("a read-only disk") << EROFS << u"read-only"_s << u"Save to another disk"_s;
        QTest::newRow("a full disk") << ENOSPC << u"disk is full"_s << u"Delete something"_s;
        QTest::newRow("a used up share of the disk") << EDQUOT << u"disk is full"_s << u"Delete something"_s;
        QTest::newRow("a file that is too large for the disk") << EFBIG << u"file of this size"_s << u"Save to another disk"_s;
        QTest::newRow("a name that is too long") << ENAMETOOLONG << u"too long"_s << u"shorter name"_s;
        QTest::newRow("a folder put together from several disks") << EXDEV << u"several disks"_s << elsewhere;
        QTest::newRow("a file that another program holds") << EBUSY << u"Another program holds the file"_s << u"Close it there"_s;
        QTest::newRow("a network folder that went away") << ESTALE << u"not reachable"_s << u"Connect it again"_s;
        QTest::newRow("a network folder that does not answer") << ETIMEDOUT << u"not reachable"_s << u"Connect it again"_s;
        QTest::newRow("an error of the disk") << EIO << u"reports an error"_s << u"Save to another disk"_s;
        QTest::newRow("anything else") << ENOTTY << u"The computer says"_s << u"Try again"_s;
    }
    void eachFailureSaysWhatHappenedToTheTextAndWhatToDo()
    {
        QFETCH(int, systemError);
        QFETCH(QString, why);
        QFETCH(QString, next);
        const test::Folder folder;
        const QString path = folder.write(u"article.md"_s, oldText);
        const test::FailingDisk disk(0, systemError, true);
        const Status written = writeFile(path, newText);
        QVERIFY(!written);
        const QString message = written.error().message;
        for (const QString &part : {u"article.md"_s, u"was not saved"_s, why, next, u"Your text is still open"_s, u"unchanged"_s})
            QVERIFY2(message.contains(part), qPrintable(message + u"\nlacks: "_s + part));
    }
};

ARTICULAR_TEST(tst_FailingDisk)
#include "tst_FailingDisk.moc"
