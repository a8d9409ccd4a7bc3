// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling in whole windows with the real analysis and a small dictionary: what is underlined, and what the context menu and
// the dialog of added words do about it, in all windows at once.
#include "gui/ScriptedPrompts.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/spelling/WordsDialog.h"
#include "gui/window/MainWindow.h"
#include "gui/window/SpellingCommands.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

/// What all windows of a program share: dictionaries, added words, settings.
struct Program
{
    Folder folder;
    Settings settings{folder.path(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    SystemClock clock;
    std::unique_ptr<Vocabulary> vocabulary;

    Program()
    {
        folder.write(u"dictionaries/en_US.aff"_s, "SET UTF-8\nTRY aebkn\n");
        folder.write(u"dictionaries/en_US.dic"_s, "6\na\nknee\nhurts\nbone\nand\nrests\n");
        folder.write(u"clinic/clinic/clinic.yaml"_s, "name: Test\nlanguage: en-US\n");
        vocabulary = std::make_unique<Vocabulary>(std::make_shared<Spellers>(Dictionaries({folder.path(u"dictionaries"_s)})),
                                                  folder.path(u"mine/words.dic"_s));
    }
    QString article(const QString &name, const QByteArray &text) const
    {
        return folder.write(u"clinic/articles/%1/article.md"_s.arg(name), text);
    }
};

struct Window
{
    MainWindow window;

    Window(Program &program, const QString &article)
        : window({program.settings, program.prompts, program.clock,
                  [&program] { return std::make_unique<ArticleAnalysis>(program.clock, program.vocabulary->spellers()); }, {}})
    {
        new SpellingCommands(window, *program.vocabulary);
        window.show();
        window.openPath(article);
        if (!QTest::qWaitFor([this] { return isAnalysed(); }, 20'000))
            qFatal("The article was not analysed in time");
    }

    bool isAnalysed() { return window.view().session().analysis().revision == window.view().session().revision(); }

    MarkdownEdit &editor() { return window.view().editor(); }
    QString underlined()
    {
        QStringList words;
        for (const EditorRange &place : editor().marks().unknownWords())
            words.append(window.view().session().textBetween(place.start, place.end));
        return words.join(u' ');
    }
    bool comesToUnderline(const QString &words)
    {
        return QTest::qWaitFor([&] { return underlined() == words; }, 20'000);
    }
    /// Underlined as the editor shows it now.
    int shownMarks()
    {
        const auto isMark = [](const QTextEdit::ExtraSelection &mark) { return mark.format.underlineStyle() == QTextCharFormat::WaveUnderline; };
        return int(std::ranges::count_if(editor().extraSelections(), isMark));
    }
    /// Opens the context menu at the `index`-th underlined word.
    QMenu *menuAt(int index)
    {
        QTextCursor cursor(editor().document());
        cursor.setPosition(int(editor().marks().unknownWords()[index].start) + 1);
        editor().setTextCursor(cursor);
        const QPoint place = editor().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, editor().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(editor().viewport(), &event);
        const QList<QMenu *> menus = editor().findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? nullptr : menus.last();
    }
    /// Chooses where the underlined word is added to: 0 mine, 1 the clinic's, 2 the article's.
    void addTo(int list)
    {
        QMenu *menu = menuAt(0);
        QVERIFY(menu);
        const auto hasLists = [](const QAction *action) { return action->menu() != nullptr; };
        const QList<QAction *> actions = menu->actions();
        const auto lists = std::ranges::find_if(actions, hasLists);
        QVERIFY(lists != actions.end());
        (*lists)->menu()->actions()[list]->trigger();
        menu->close();
    }
};

} // namespace

class tst_SpellingCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support (raise|grabbing)"_s)); }
    void init()
    {
        failOnAnyWarning();
        m_program.emplace();
    }
    void cleanup() { m_program.reset(); }
    void cleanupTestCase() { m_allowed.reset(); }

    void underlinesWhatNobodyKnows()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A kneee hurts, `kneee` https://kneee.example.\n\nA bonne rests.\n"));
        QVERIFY2(one.comesToUnderline(u"kneee bonne"_s), qPrintable(one.underlined()));
        QCOMPARE(one.shownMarks(), 2);
    }

    void theWordBeingTypedHasNoMarkYet()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A knee\n"));
        QVERIFY(one.comesToUnderline({}));
        QTextCursor cursor(one.editor().document());
        cursor.setPosition(6);
        one.editor().setTextCursor(cursor);
        QTest::keyClicks(&one.editor(), u"eb"_s);
        QVERIFY2(one.comesToUnderline(u"kneeeb"_s), qPrintable(one.underlined()));
        QCOMPARE(one.shownMarks(), 0);
        QTest::keyClick(&one.editor(), Qt::Key_Left);
        QCOMPARE(one.shownMarks(), 1);
    }

    void marksMoveWithTheTextAndEndWithAnEdit()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A kneee and bonne\n"));
        QVERIFY(one.comesToUnderline(u"kneee bonne"_s));
        QTextCursor cursor(one.editor().document());
        cursor.insertText(u"A knee. "_s);
        QCOMPARE(one.underlined(), u"kneee bonne"_s);
        cursor.setPosition(12);
        cursor.deletePreviousChar();
        QCOMPARE(one.underlined(), u"bonne"_s);
    }

    void aSuggestionTakesTheWordsPlaceInOneStep()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A kneee hurts\n"));
        QVERIFY(one.comesToUnderline(u"kneee"_s));
        QMenu *menu = one.menuAt(0);
        QVERIFY(menu);
        QTRY_COMPARE(menu->actions().first()->text(), u"knee"_s);
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(one.window.view().session().text(), u"A knee hurts\n"_s);
        one.editor().undo();
        QCOMPARE(one.window.view().session().text(), u"A kneee hurts\n"_s);
    }

    void aPlaceWithoutMarkHasTheUsualMenu()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A kneee hurts\n"));
        QVERIFY(one.comesToUnderline(u"kneee"_s));
        const QPoint place = one.editor().viewport()->rect().bottomRight() - QPoint(20, 20);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, one.editor().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(one.editor().viewport(), &event);
        const QMenu *menu = one.editor().findChild<QMenu *>();
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            QVERIFY2(!action->menu(), qPrintable(action->text()));
        one.editor().findChild<QMenu *>()->close();
    }

    void myWordsAreKnownInAllWindowsAtOnce()
    {
        Window one(*m_program, m_program->article(u"one"_s, "A kneee and kneee’s bonne\n"));
        Window two(*m_program, m_program->article(u"two"_s, "A kneee\n"));
        QVERIFY(one.comesToUnderline(u"kneee kneee’s bonne"_s));
        QVERIFY(two.comesToUnderline(u"kneee"_s));
        one.addTo(0);
        QCOMPARE(one.underlined(), u"bonne"_s);
        QVERIFY(two.comesToUnderline({}));
        QCOMPARE(m_program->folder.read(u"mine/words.dic"_s), QByteArray("kneee\n"));
        // The list of problems agrees.
        QTRY_VERIFY(std::ranges::none_of(two.window.view().session().analysis().findings, [](const Finding &finding) { return finding.ruleId == u"lan-spell"_s; }));
        QVERIFY(m_program->vocabulary->remove({}, u"kneee"_s));
        QVERIFY(two.comesToUnderline(u"kneee"_s));
    }

    void theClinicsWordsAreForItsArticles()
    {
        m_program->folder.write(u"clinic/clinic/dictionary.dic"_s, "# Our words\r\nbonne\r\n");
        Window one(*m_program, m_program->article(u"one"_s, "A kneee and bonne\n"));
        Window elsewhere(*m_program, m_program->folder.write(u"elsewhere/a.md"_s, "A kneee\n"));
        QVERIFY(one.comesToUnderline(u"kneee"_s));
        QVERIFY(elsewhere.comesToUnderline(u"kneee"_s));
        one.addTo(1);
        QCOMPARE(m_program->folder.read(u"clinic/clinic/dictionary.dic"_s), QByteArray("# Our words\r\nbonne\r\nkneee\r\n"));
        QVERIFY(one.comesToUnderline({}));
        QVERIFY(QTest::qWaitFor([&] { return one.window.view().session().workspace().words().contains(u"kneee"_s); }));
        QCOMPARE(elsewhere.underlined(), u"kneee"_s);
    }

    void theArticlesWordsStandInItsDetails()
    {
        Window one(*m_program, m_program->article(u"one"_s, "---\ntitle: A knee\n---\n\nA kneee\n"));
        QVERIFY(one.comesToUnderline(u"kneee"_s));
        one.addTo(2);
        QCOMPARE(one.underlined(), QString());
        QVERIFY2(one.window.view().session().text().contains(u"words: [kneee]"_s), qPrintable(one.window.view().session().text()));
        QVERIFY(QTest::qWaitFor([&] { return one.isAnalysed(); }));
        QVERIFY(one.comesToUnderline({}));
    }

    void addedWordsAreTakenOutAgain()
    {
        m_program->folder.write(u"clinic/clinic/dictionary.dic"_s, "bonne\n");
        QVERIFY(m_program->vocabulary->add({}, u"kneee"_s));
        Window one(*m_program, m_program->article(u"one"_s, "---\nwords: [restss]\n---\n\nA kneee, bonne restss\n"));
        QVERIFY(one.comesToUnderline({}));
        one.window.actions()[ActionId::ShowAddedWords]->trigger();
        auto *dialog = one.window.findChild<WordsDialog *>();
        QVERIFY(dialog);
        for (const QString &word : {u"kneee"_s, u"bonne"_s, u"restss"_s}) {
            auto *words = dialog->findChild<QListWidget *>();
            QCOMPARE(words->count(), 1);
            QCOMPARE(words->item(0)->text(), word);
            words->item(0)->setSelected(true);
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == u"&Remove"_s)
                    button->click();
            }
            QCOMPARE(words->count(), 0);
            auto *choice = dialog->findChild<QComboBox *>();
            choice->setCurrentIndex(std::min(choice->currentIndex() + 1, choice->count() - 1));
        }
        QVERIFY2(one.comesToUnderline(u"kneee bonne restss"_s), qPrintable(one.underlined()));
    }

    void aClinicCanSwitchSpellingOff()
    {
        m_program->folder.write(u"clinic/clinic/clinic.yaml"_s, "name: Test\nchecks:\n  lan-spell: off\n");
        Window one(*m_program, m_program->article(u"one"_s, "A kneee\n"));
        QTest::keyClicks(&one.editor(), u"A "_s);
        QVERIFY(QTest::qWaitFor([&] { return one.isAnalysed(); }));
        QCOMPARE(one.underlined(), QString());
    }

private:
    std::optional<AllowedWarnings> m_allowed;
    std::optional<Program> m_program;
};

ARTICULAR_TEST(tst_SpellingCommands)
#include "tst_SpellingCommands.moc"
