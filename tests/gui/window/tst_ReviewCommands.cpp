// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's side of review in a whole window, with real people, keys and signatures.
#include "gui/approval/ReasonDialog.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/details/DetailsPanel.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/review/ChangesDialog.h"
#include "gui/review/NotesPanel.h"
#include "gui/review/SendDialog.h"
#include "gui/window/ExportCommands.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray reviewer = "Priya Lindqvist";
const QByteArray notReviewed = "Draft, not medically reviewed";
const auto articleFile = u"articles/walking-with-knee-arthritis/article.md"_s;

QByteArray bytesOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ReviewCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
        m_people.emplace();
        m_clinic.emplace(*m_people);
    }

    void init()
    {
        failOnAnyWarning();
        m_folder.emplace();
        m_clinic->begin(m_folder->path(), {u"medical-reviewer"_s});
    }

    void cleanupTestCase() { m_allowed.reset(); }

    void sendingAsksRecordsAndLocks()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(!writer.session().isLocked() && writer.bar().isHidden());
        writer.window.actions()[ActionId::SendForReview]->trigger();
        auto *dialog = writer.dialog<SendDialog>();
        QVERIFY(dialog);
        for (WrappingChoice *person : dialog->findChildren<WrappingChoice *>())
            person->setChecked(person->text() == QString::fromUtf8(reviewer));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Before Friday, please."_s);
        emit dialog->findChildren<WrappingChoice *>().first()->clicked(true);
        QVERIFY(ReviewWindow::press(*dialog, u"Send"_s));
        QVERIFY(writer.comesTo(ArticlePhase::InReview));
        QVERIFY2(writer.bar().text().startsWith(u"With Priya Lindqvist since"_s), qPrintable(writer.bar().text()));
        QVERIFY(writer.session().isLocked());

        const QJsonObject sent = QJsonDocument::fromJson(bytesOf(m_clinic->event(u"submit"_s))).object();
        QCOMPARE(sent["to"_L1].toArray(), QJsonArray{u"plindqvist"_s});
        QCOMPARE(sent["by"_L1].toString(), u"tbrandt"_s);
        QCOMPARE(sent["message"_L1].toString(), u"Before Friday, please."_s);
        const QString snapshot = QFileInfo(m_clinic->article()).path() + u"/review/snapshots/"_s + sent["content_digest"_L1].toString().mid(7);
        QCOMPARE(bytesOf(snapshot + u"/content/article.md"_s), bytesOf(m_clinic->article()));

        QVERIFY(ReviewWindow::press(writer.bar(), u"Take it back"_s));
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(!writer.session().isLocked() && writer.bar().isHidden());
        QVERIFY(!m_clinic->event(u"take-back"_s).isEmpty());
    }

    void whatBlocksSendingIsShown()
    {
        m_clinic->edit(articleFile, "title: \"Walking with knee arthritis: how to start\"\n", "");
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        writer.window.actions()[ActionId::SendForReview]->trigger();
        auto *dialog = writer.dialog<SendDialog>();
        QVERIFY(dialog);
        QVERIFY(!ReviewWindow::press(*dialog, u"Send"_s));
        QVERIFY(ReviewWindow::press(*dialog, u"Show"_s));
        QVERIFY(m_clinic->event(u"submit"_s).isEmpty());
        QVERIFY(!writer.session().isLocked());
    }

    void nothingChangesALockedText()
    {
        m_clinic->send();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.session().isLocked()); // Before anything was looked at.
        QVERIFY(writer.comesTo(ArticlePhase::InReview));
        const QString before = writer.text();
        MarkdownEdit &editor = writer.window.view().editor();
        QTest::keyClicks(&editor, u"typed"_s);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QGuiApplication::clipboard()->setText(u"pasted"_s);
        editor.paste();
        editor.cut();
        QVERIFY(!writer.session().applyEdits({{{0, 0}, "edited"}}, writer.session().analysis().revision));
        writer.session().applyEditsNow({{{0, 0}, "edited"}});
        emit writer.window.findChild<ProblemsPanel *>()->editsRequested({{{0, 0}, "mended"}}, writer.session().analysis().revision);
        QCOMPARE(writer.window.notices().text(), writer.session().lockReason());
        QCOMPARE(writer.text(), before);
        for (const ActionRow &row : actionTable()) {
            const QAction *action = writer.window.actions()[row.id];
            if (!changesText(row.id))
                continue;
            QVERIFY2(!action->isEnabled(), row.name);
            QVERIFY2(action->toolTip().contains(writer.session().lockReason()), row.name);
        }
        for (const QLineEdit *line : writer.window.findChild<DetailsPanel *>()->findChildren<QLineEdit *>())
            QVERIFY2(line->isReadOnly() || !line->isEnabled(), qPrintable(line->accessibleName()));
        QCOMPARE(bytesOf(m_clinic->article()), before.toUtf8());
    }

    void whoHasItToDecideIsNotOfferedToTakeItBack()
    {
        m_clinic->send();
        ReviewWindow physician(m_clinic->article(), QString::fromUtf8(reviewer));
        QVERIFY(physician.comesTo(ArticlePhase::InReview));
        QVERIFY(physician.session().isLocked() && !physician.bar().isHidden());
        QVERIFY(!ReviewWindow::press(physician.bar(), u"Take it back"_s));
        QVERIFY(ReviewWindow::press(physician.bar(), u"Approve…"_s));
        QVERIFY(physician.waitFor([&] { return physician.window.notices().text().contains(u"signing key"_s); }));
        QVERIFY(ReviewWindow::press(physician.bar(), u"Send back…"_s));
        QVERIFY(physician.dialog<ReasonDialog>());
    }

    void whatOthersDoIsSeen()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        writer.window.view().editor().textCursor().insertText(u"not saved "_s);
        m_clinic->send();
        QVERIFY(writer.comesTo(ArticlePhase::InReview));
        QVERIFY2(writer.bar().text().contains(u"Your own changes are not saved."_s), qPrintable(writer.bar().text()));
        // What is not saved stays, and does not go over what was sent.
        const QByteArray sent = bytesOf(m_clinic->article());
        writer.window.actions()[ActionId::Save]->trigger();
        QCOMPARE(bytesOf(m_clinic->article()), sent);
        QVERIFY(writer.text().contains(u"not saved "_s));
        QVERIFY(writer.window.notices().text().startsWith(u"Your changes were not saved"_s));
        m_clinic->must({u"take-back"_s, m_clinic->article(), u"--as"_s, u"tbrandt"_s});
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(!writer.session().isLocked());
    }

    void notesComeBackAndAreWorkedOff()
    {
        m_clinic->send();
        m_clinic->must({u"note"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"A day or two of rest is fine."_s,
                        u"--kind"_s, u"suggestion"_s, u"--text"_s, u"One day of rest is fine."_s});
        m_clinic->must({u"note"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"Start with five minutes."_s,
                        u"--kind"_s, u"must-fix"_s, u"--text"_s, u"Say on which ground."_s});
        m_clinic->must({u"return"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"Two small things."_s});
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::ChangesRequested));
        QCOMPARE(writer.bar().text(), u"Back to you, 2 notes · “Two small things.”"_s);
        QVERIFY(!writer.session().isLocked());
        QVERIFY(ReviewWindow::press(writer.bar(), u"Show notes"_s));
        auto *panel = writer.window.findChild<NotesPanel *>();
        auto *list = panel->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QStringList marked;
        for (const QTextEdit::ExtraSelection &mark : writer.window.view().editor().extraSelections())
            marked.append(mark.cursor.selectedText());
        QVERIFY2(marked.contains(u"A day or two of rest is fine."_s), qPrintable(marked.join(u'|')));
        QVERIFY(list->item(1)->text().startsWith(u"Must fix"_s));
        list->setCurrentRow(0);
        const QString before = writer.text();
        QVERIFY(ReviewWindow::press(*panel, u"Apply"_s));
        QVERIFY(writer.text().contains(u"One day of rest is fine."_s));
        writer.window.view().editor().undo();
        QCOMPARE(writer.text(), before);
        QVERIFY(writer.waitFor([this] { return !m_clinic->event(u"resolve"_s).isEmpty(); }));
        QVERIFY(writer.waitFor([&] { return writer.session().analysis().review.situation->openNotes() == 1; }));
        list->setCurrentRow(0);
        panel->findChild<QLineEdit *>()->setText(u"On level ground."_s);
        QVERIFY(ReviewWindow::press(*panel, u"Answer"_s));
        QVERIFY(writer.waitFor([this] { return bytesOf(m_clinic->event(u"reply"_s)).contains("On level ground."); }));
    }

    void anApprovedPageIsNamedAndLockedUntilItChanges()
    {
        m_clinic->bringToApproved();
        const QByteArray approved = bytesOf(m_clinic->article());
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        QVERIFY(writer.session().isLocked());
        QVERIFY2(writer.bar().text().startsWith(u"Approved by Priya Lindqvist"_s), qPrintable(writer.bar().text()));
        QVERIFY(writer.frameComesToSay(reviewer));
        QVERIFY(!writer.frame.contains(notReviewed));

        m_clinic->edit(articleFile, "A day or two of rest is fine.", "A week of rest is fine.");
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        QVERIFY(writer.bar().text().startsWith(u"Changed since approval"_s));
        QVERIFY(writer.frameComesToSay(notReviewed));
        QVERIFY(!writer.frame.contains(reviewer));
        QVERIFY(ReviewWindow::press(writer.bar(), u"See what changed"_s));
        auto *changes = writer.dialog<ChangesDialog>();
        QVERIFY(changes && changes->findChild<QTextEdit *>()->toPlainText().contains(u"A day or two week of rest is fine."_s));
        changes->close();

        QVERIFY(ReviewWindow::press(writer.bar(), u"Go back to the approved text"_s));
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        QCOMPARE(bytesOf(m_clinic->article()), approved);
        QVERIFY(bytesOf(QFileInfo(m_clinic->article()).path() + u"/walking-with-knee-arthritis-2.md"_s).contains("A week of rest is fine."));
        QVERIFY(writer.session().isLocked() && writer.frameComesToSay(reviewer));
    }

    void aNewVersionIsWrittenOnAndNeverNamesAReviewerOfOtherWords()
    {
        m_clinic->bringToApproved();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        QVERIFY(ReviewWindow::press(writer.bar(), u"Make a new version"_s));
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(!writer.session().isLocked());
        QVERIFY(writer.frameComesToSay(reviewer));
        QTextCursor cursor(writer.session().document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\nOne more sentence.\n"_s);
        QVERIFY(writer.frameComesToSay(notReviewed));
        QVERIFY(!writer.frame.contains(reviewer));
        writer.window.actions()[ActionId::Save]->trigger();
        const QJsonObject saved = QJsonDocument::fromJson(bytesOf(m_clinic->event(u"save"_s))).object();
        QCOMPARE(saved["by"_L1].toString(), u"tbrandt"_s);
        QVERIFY(saved["before"_L1].toString() != saved["after"_L1].toString());
        QCOMPARE(m_clinic->status()[u"version"_s].toInt(), 2);
        // What is saved by itself waits for the next save that is asked for.
        const QString first = m_clinic->event(u"save"_s);
        for (const QString &word : {u"Two. "_s, u"Three. "_s}) {
            cursor.insertText(word);
            writer.session().save(SaveKind::ByItself);
            writer.session().settle(-1);
            QVERIFY(!writer.session().isModified());
            QCOMPARE(m_clinic->event(u"save"_s), first);
        }
        writer.window.actions()[ActionId::Save]->trigger();
        const QJsonObject both = QJsonDocument::fromJson(bytesOf(m_clinic->event(u"save"_s))).object();
        QCOMPARE(both["before"_L1], saved["after"_L1]);
        // Saving the same again is no change.
        const QString newest = m_clinic->event(u"save"_s);
        writer.window.actions()[ActionId::Save]->trigger();
        QCOMPARE(m_clinic->event(u"save"_s), newest);
    }

    void whatThePageIsMadeOfEndsTheApprovalOnScreen_data()
    {
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("a file of the clinic") << false;
        QTest::newRow("another picture under the same name") << true;
    }

    void whatThePageIsMadeOfEndsTheApprovalOnScreen()
    {
        QFETCH(bool, isPicture);
        m_clinic->bringToApproved();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.frameComesToSay(reviewer));
        QFile picture(QFileInfo(m_clinic->article()).path() + u"/images/walking-with-knee-arthritis-1.jpg"_s);
        QVERIFY(!isPicture || (picture.open(QIODevice::Append) && picture.write("x") == 1));
        picture.close();
        if (!isPicture)
            m_clinic->edit(u"clinic/people.yaml"_s, "credentials: [PT, DPT]", "credentials: [PT]");
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        QVERIFY(writer.frameComesToSay(notReviewed));
    }

    void nobodyIsNamedForWhatDoesNotCount_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("the article was taken down") << u"withdraw"_s;
        QTest::newRow("the list of people who may approve was changed") << u"trust"_s;
        QTest::newRow("a record on which the approval rests is gone") << u"event"_s;
        QTest::newRow("the same text is sent again") << u"submit"_s;
    }

    void nobodyIsNamedForWhatDoesNotCount()
    {
        QFETCH(QString, how);
        m_clinic->bringToApproved();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.frameComesToSay(reviewer));
        if (how == u"withdraw")
            m_clinic->must({how, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"A new study."_s});
        else if (how == u"trust")
            m_clinic->edit(u"clinic/trust.json"_s, "Kit Doyle", "Kit Boyle");
        else if (how == u"event")
            QVERIFY(QFile::remove(m_clinic->event(u"submit"_s)));
        else
            m_clinic->edit(articleFile, "A day or two of rest is fine.", "A week of rest is fine.");
        if (how == u"submit")
            m_clinic->send();
        QVERIFY(writer.frameComesToSay(notReviewed));
        QVERIFY(!writer.frame.contains(reviewer));
        QVERIFY(writer.waitFor([&writer] { return !writer.bar().text().startsWith(u"Approved"_s); }));
        QVERIFY(!writer.bar().isHidden());
    }

    void whatAReviewerLetStandIsNoProblem()
    {
        m_clinic->edit(articleFile, "title: \"Walking with knee arthritis: how to start\"\n", "");
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        const auto &problems = writer.session().analysis().findings;
        const auto missing = std::ranges::find(problems, u"req-title"_s, &Finding::ruleId);
        QVERIFY(missing != problems.end());
        m_clinic->must({u"waive"_s, m_clinic->article(), QString::fromLatin1(missing->fingerprint), u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"The site gives it a title."_s});
        QVERIFY(writer.waitFor([&] { return !writer.session().analysis().switchedOff.isEmpty(); }));
        const AnalysisResult &result = writer.session().analysis();
        QVERIFY(std::ranges::none_of(result.findings, [](const Finding &finding) { return finding.ruleId == u"req-title"; }));
        QCOMPARE(result.switchedOff.last().reason, u"Priya Lindqvist let this stand: The site gives it a title."_s);
        // What waits for a decision is counted as the command line counts it.
        const auto waiting = std::ranges::find(result.findings, u"rev-decisions-open"_s, &Finding::ruleId);
        QVERIFY(waiting != result.findings.end());
        QVERIFY2(m_clinic->run({u"check"_s, m_clinic->article(), u"--stage"_s, u"approve"_s}).output.contains(waiting->message.toUtf8()), qPrintable(waiting->message));
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
};

ARTICULAR_TEST(tst_ReviewCommands)
#include "tst_ReviewCommands.moc"
