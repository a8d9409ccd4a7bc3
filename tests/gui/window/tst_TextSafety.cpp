// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does so that no text is lost: copies of what is unsaved, and two programs writing one file.
#include "gui/WindowTest.h"
#include "gui/session/OutsideChanges.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/TextSafety.h"
#include "gui/window/VersionCommands.h"
#include "gui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QScopeGuard>
#include <QTextBlock>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

bool hasVersion(const QString &root, const QString &article, const QByteArray &text)
{
    return std::ranges::any_of(versionsOf(root, article), [&](const TextVersion &version) { return readVersion(version.file).value() == text; });
}

struct SafeFixture : test::Fixture
{
    QString root = folder.path(u"recovery"_s);
    std::shared_ptr<const RecoveryFolder> recovery = RecoveryFolder::claim(root, clock).value();
    MainWindow safe;

    explicit SafeFixture(int savePatience = -1)
        : safe({settings, prompts, clock, [this] { return std::make_unique<test::FakeAnalyzer>(log); }, {}, recovery, {}, savePatience})
    {
    }
    DocumentSession &session() { return safe.view().session(); }
    QStringList copies() const
    {
        QStringList texts;
        for (const QFileInfo &program : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &file : QDir(program.filePath()).entryInfoList({u"*.txt"_s}, QDir::Files)) {
                const auto copy = readRecoveryCopy(file.filePath());
                // It may have been removed since it was listed; one that is there can be read.
                if (copy || QFileInfo::exists(file.filePath()))
                    texts.append(QString::fromUtf8(copy.value().text));
            }
        }
        return texts;
    }
    void write(const QString &text) { safe.view().editor().textCursor().insertText(text); }
    void press(const QString &label)
    {
        for (QAbstractButton *button : safe.notices().findChildren<QAbstractButton *>()) {
            if (button->text() == label) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + label));
    }
    QString fileText(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

class tst_TextSafety : public test::WindowTest
{
    Q_OBJECT

private slots:
    void aTextThatWasNeverSavedHasACopyUntilItIsSaved()
    {
        SafeFixture f;
        f.write(u"Bend your knee."_s);
        QTRY_COMPARE(f.copies(), QStringList(u"Bend your knee."_s));
        f.prompts.path = f.folder.path(u"article.md"_s);
        f.safe.files().save();
        QTRY_VERIFY(f.copies().isEmpty());
    }

    void aCopyFollowsTheTextWhileTypingGoesOn()
    {
        SafeFixture f;
        // Keys closer together than the pause must not put the copy off for ever.
        int keys = 0;
        for (; f.copies().isEmpty() && keys < 200; ++keys) {
            f.write(u"a"_s);
            QTest::qWait(100);
        }
        QVERIFY(keys < 200);
        QTRY_COMPARE(f.copies(), QStringList(QString(keys, u'a')));
    }

    void undoingBackToWhatWasSavedRemovesTheCopy()
    {
        SafeFixture f;
        QVERIFY(f.session().open(f.folder.write(u"article.md"_s, "Saved.\n")));
        f.write(u"New. "_s);
        QTRY_COMPARE(f.copies(), QStringList(u"New. Saved.\n"_s));
        f.safe.view().editor().undo();
        QTRY_VERIFY(f.copies().isEmpty());
    }

    void aWindowThatEndsWithoutAnAnswerLeavesItsCopy()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"recovery"_s);
        {
            auto recovery = RecoveryFolder::claim(root, f.clock).value();
            MainWindow window{{f.settings, f.prompts, f.clock, [&f] { return std::make_unique<test::FakeAnalyzer>(f.log); }, {}, recovery}};
            window.view().editor().textCursor().insertText(u"Not saved."_s);
            QTRY_VERIFY(QDirIterator(root, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext());
        }
        const QList<RecoveryCopy> left = leftRecoveryCopies(root);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().text, "Not saved.");
    }

    void aRecoveredTextComesBackAsAnEditOfItsFile()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"articles/knee/article.md"_s, "One\nTwo\n");
        const QString copy = f.folder.write(u"recovery/01J00000000000000000000000/a.txt"_s, {});
        QVERIFY(writeRecoveryCopy({copy, article, u"Knees"_s, f.clock.now(), "One\nTwo and more\n"}));
        f.safe.safety().restore(readRecoveryCopy(copy).value());
        QCOMPARE(f.session().path(), article);
        QCOMPARE(f.session().text(), u"One\nTwo and more\n"_s);
        QVERIFY(f.session().isModified());
        QCOMPARE(f.fileText(article), u"One\nTwo\n"_s);
        f.safe.view().editor().undo();
        QCOMPARE(f.session().text(), u"One\nTwo\n"_s);
        f.safe.view().editor().redo();
        f.safe.files().save();
        QCOMPARE(f.fileText(article), u"One\nTwo and more\n"_s);
        QTRY_VERIFY(!QFileInfo::exists(copy));
    }

    void aRecoveredTextIsFoundOnceAfterASecondCrash()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"articles/knee/article.md"_s, "One\n");
        const QString copy = f.folder.write(u"recovery/01J00000000000000000000000/a.txt"_s, {});
        QVERIFY(writeRecoveryCopy({copy, article, u"Knees"_s, f.clock.now(), "One and more\n"}));
        f.safe.safety().restore(readRecoveryCopy(copy).value());
        QTRY_COMPARE(f.copies(), QStringList(u"One and more\n"_s));
        QTRY_VERIFY(!QFileInfo::exists(copy));
        QCOMPARE(f.copies(), QStringList(u"One and more\n"_s));
    }

    void aRecoveredTextWithoutAFileIsStillUnsaved()
    {
        SafeFixture f;
        const QString copy = f.folder.write(u"recovery/01J00000000000000000000000/a.txt"_s, {});
        QVERIFY(writeRecoveryCopy({copy, f.folder.path(u"gone/article.md"_s), u"Knees"_s, f.clock.now(), "All of it.\n"}));
        f.safe.safety().restore(readRecoveryCopy(copy).value());
        QCOMPARE(f.session().path(), QString());
        QCOMPARE(f.session().text(), u"All of it.\n"_s);
        QVERIFY(f.session().isModified());
    }

    void whatWasSaidOfAFailedSavingGoesWhenSavingSucceeds()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"knee/article.md"_s, "One\n");
        QVERIFY(f.session().open(article));
        f.write(u"New. "_s);
        QVERIFY(QDir(f.folder.path()).rename(u"knee"_s, u"away"_s));
        f.safe.files().save();
        QVERIFY(!f.safe.notices().isHidden());
        QVERIFY(QDir(f.folder.path()).rename(u"away"_s, u"knee"_s));
        f.safe.files().save();
        QCOMPARE(f.fileText(article), u"New. One\n"_s);
        QVERIFY(f.safe.notices().isHidden());
    }

    void savingNeverWritesOverAnotherProgramsText()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"article.md"_s, "Ours.\n");
        QVERIFY(f.session().open(article));
        f.write(u"New. "_s);
        f.folder.write(u"article.md"_s, "Theirs.\n");
        f.safe.files().save();
        QCOMPARE(f.fileText(article), u"Theirs.\n"_s);
        QCOMPARE(f.session().text(), u"New. Ours.\n"_s);
        QVERIFY(f.session().isModified());
        f.press(u"Keep mine"_s);
        QCOMPARE(f.fileText(article), u"New. Ours.\n"_s);
        QVERIFY(!f.session().isModified());
    }

    void theirTextIsTakenAsOneStepThatCanBeUndone()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"article.md"_s, "Ours.\n");
        QVERIFY(f.session().open(article));
        f.write(u"New. "_s);
        f.folder.write(u"article.md"_s, "Theirs.\n");
        f.safe.files().save();
        f.press(u"Take theirs"_s);
        QCOMPARE(f.session().text(), u"Theirs.\n"_s);
        QVERIFY(!f.session().isModified());
        f.press(u"Undo"_s);
        QCOMPARE(f.session().text(), u"New. Ours.\n"_s);
        QVERIFY(f.session().isModified());
    }

    void aTextWithoutOwnChangesFollowsItsFile()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"article.md"_s, "One.\n");
        QVERIFY(f.session().open(article));
        f.folder.write(u"article.md"_s, "Two.\n");
        QTRY_COMPARE(f.session().text(), u"Two.\n"_s);
        QVERIFY(!f.session().isModified());
        // Programs that replace the file instead of writing into it are followed too, again and again.
        for (const QByteArray &text : {QByteArray("Three.\n"), QByteArray("Four.\n")}) {
            const QString other = f.folder.write(u"article.new"_s, text);
            QVERIFY(std::rename(qPrintable(other), qPrintable(article)) == 0);
            QTRY_COMPARE(f.session().text(), QString::fromUtf8(text));
        }
    }

    void theirTextIsNotTakenBackByAnUndoOfWhatWasTypedSince()
    {
        SafeFixture f;
        QVERIFY(f.session().open(f.folder.write(u"article.md"_s, "One.\n")));
        f.folder.write(u"article.md"_s, "Two.\n");
        QTRY_COMPARE(f.session().text(), u"Two.\n"_s);
        QVERIFY(f.safe.notices().isVisibleTo(&f.safe));
        f.write(u"New. "_s);
        QVERIFY(!f.safe.notices().isVisibleTo(&f.safe));
    }

    void whatIsWrittenOverIsKeptAsAnEarlierVersion()
    {
        SafeFixture f;
        const QString root = f.folder.path(u"versions"_s);
        new VersionCommands(f.safe, root, f.clock);
        const QString article = f.folder.write(u"article.md"_s, "Ours.\n");
        QVERIFY(f.session().open(article));
        f.write(u"New. "_s);
        f.folder.write(u"article.md"_s, "Theirs.\n");
        f.safe.files().save();
        f.press(u"Keep mine"_s);
        QVERIFY(hasVersion(root, article, "Theirs.\n"));

        f.write(u"Newer. "_s);
        f.folder.write(u"article.md"_s, "Theirs again.\n");
        f.safe.files().save();
        f.press(u"Take theirs"_s);
        QCOMPARE(f.session().text(), u"Theirs again.\n"_s);
        QTRY_VERIFY(hasVersion(root, article, "New. Newer. Ours.\n"));
    }

    void whatCannotBeKeptIsNotWrittenOver()
    {
        SafeFixture f;
        new VersionCommands(f.safe, f.folder.write(u"a-file"_s, {}), f.clock);
        const QString article = f.folder.write(u"article.md"_s, "Ours.\n");
        QVERIFY(f.session().open(article));
        f.write(u"New. "_s);
        f.folder.write(u"article.md"_s, "Theirs.\n");
        f.safe.files().save();
        f.press(u"Keep mine"_s);
        QCOMPARE(f.fileText(article), u"Theirs.\n"_s);
        QCOMPARE(f.session().text(), u"New. Ours.\n"_s);
        QVERIFY(f.session().isModified());
        QVERIFY2(f.safe.notices().text().contains(u"under another name"_s), qPrintable(f.safe.notices().text()));
    }

    void anEmptiedFileDoesNotEmptyTheText()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"article.md"_s, "One.\n");
        QVERIFY(f.session().open(article));
        f.folder.write(u"article.md"_s, "\n");
        QTRY_VERIFY(f.session().isModified());
        QCOMPARE(f.session().text(), u"One.\n"_s);
        f.press(u"Keep mine"_s);
        QCOMPARE(f.fileText(article), u"One.\n"_s);
        QVERIFY(!f.session().isModified());
    }

    void whatComesBackIsNoLongerAskedAbout_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("a file that was renamed") << u"clinic/articles/knee/article.md"_s;
        QTest::newRow("its folder") << u"clinic/articles/knee"_s;
        QTest::newRow("the folder of all articles") << u"clinic/articles"_s;
    }
    void whatComesBackIsNoLongerAskedAbout()
    {
        QFETCH(QString, gone);
        SafeFixture f;
        const QString article = f.folder.write(u"clinic/articles/knee/article.md"_s, "One.\n");
        QVERIFY(f.session().open(article));
        for (int time = 0; time < 2; ++time) {
            QVERIFY(QDir().rename(f.folder.path(gone), f.folder.path(u"elsewhere"_s)));
            // Nothing tells of a folder two levels up; switching to the window does.
            if (gone.endsWith(u"articles"_s))
                f.safe.safety().findChild<OutsideChanges *>()->look();
            QTRY_VERIFY(f.session().isModified());
            QVERIFY(f.safe.notices().isVisibleTo(&f.safe));
            QVERIFY(QDir().rename(f.folder.path(u"elsewhere"_s), f.folder.path(gone)));
            QTRY_VERIFY(!f.session().isModified());
            QVERIFY(!f.safe.notices().isVisibleTo(&f.safe));
        }
        f.folder.write(u"clinic/articles/knee/article.md"_s, "Two.\n");
        QTRY_COMPARE(f.session().text(), u"Two.\n"_s);
    }

    void aRemovedFileLeavesTheTextToBeSavedAgain()
    {
        SafeFixture f;
        const QString article = f.folder.write(u"article.md"_s, "One.\n");
        QVERIFY(f.session().open(article));
        QVERIFY(QFile::remove(article));
        QTRY_VERIFY(f.session().isModified());
        QCOMPARE(f.session().text(), u"One.\n"_s);
        f.safe.files().save();
        QCOMPARE(f.fileText(article), u"One.\n"_s);
    }

    void aSlowFolderIsSaidAndWritingGoesOn()
    {
        SafeFixture f(0);
        const QString article = f.folder.write(u"article.md"_s, "One.\n");
        QVERIFY(f.session().open(article));
        f.write(u"Two. "_s);
        {
            // Whoever writes a file of the folder waits for its turn, as for a slow disk.
            const int descriptor = ::open(qPrintable(f.folder.path()), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
            QCOMPARE(::flock(descriptor, LOCK_EX), 0);
            f.safe.files().save();
            QTRY_VERIFY(f.safe.notices().isVisibleTo(&f.safe));
            QVERIFY2(f.safe.notices().text().contains(u"slow network"_s), qPrintable(f.safe.notices().text()));
            f.write(u"Three. "_s);
            QCOMPARE(f.fileText(article), u"One.\n"_s);
        }
        QTRY_VERIFY(!f.session().isSaving());
        QVERIFY(!f.safe.notices().isVisibleTo(&f.safe));
        QCOMPARE(f.fileText(article), u"Two. One.\n"_s);
        QCOMPARE(f.session().text(), u"Two. Three. One.\n"_s);
        QVERIFY(f.session().isModified());
    }

    void ownSavingIsNoChangeFromOutside()
    {
        SafeFixture f;
        QVERIFY(f.session().open(f.folder.write(u"article.md"_s, "One.\n")));
        for (int i = 0; i < 3; ++i) {
            f.write(u"More. "_s);
            f.safe.files().save();
            QVERIFY(!f.session().isModified());
            QTest::qWait(300);
        }
        QCOMPARE(f.session().text(), u"More. More. More. One.\n"_s);
        QVERIFY(!f.safe.notices().isVisibleTo(&f.safe));
    }
};

ARTICULAR_TEST(tst_TextSafety)
#include "tst_TextSafety.moc"
