// SPDX-License-Identifier: GPL-3.0-or-later
// The writer takes over what a reviewer approved with changes, in a whole window.
#include "gui/editor/MarkdownEdit.h"
#include "gui/review/NotesPanel.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QFile>
#include <QListWidget>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AppliedChanges : public test::TestCase
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

    void aReviewersOwnChangesAreAppliedAndThenApproved()
    {
        m_clinic->send();
        m_clinic->must({u"note"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"A day or two of rest is fine."_s,
                        u"--kind"_s, u"suggestion"_s, u"--text"_s, u"A day of rest is fine."_s});
        m_clinic->decideClaims();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::InReview));
        const CommandLine signedNow = m_clinic->approve(u"plindqvist"_s, u"medical-reviewer"_s, u"with-my-changes"_s);
        QVERIFY2(signedNow.status == 0, signedNow.messages.constData());
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        QVERIFY2(writer.bar().text().startsWith(u"Approved with Priya Lindqvist's changes"_s), qPrintable(writer.bar().text()));
        QVERIFY(writer.frameComesToSay("Draft, not medically reviewed"));
        // Nothing of the writer's own goes into what is approved.
        writer.window.view().editor().textCursor().insertText(u"mine "_s);
        const QByteArray sent = bytesOf(m_clinic->article());
        QVERIFY(ReviewWindow::press(writer.bar(), u"Apply Priya Lindqvist's changes"_s));
        QVERIFY(writer.window.notices().text().contains(u"changes of your own"_s));
        QCOMPARE(bytesOf(m_clinic->article()), sent);
        writer.window.view().editor().undo();
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        QVERIFY(writer.waitFor([&] { return ReviewWindow::press(writer.bar(), u"Apply Priya Lindqvist's changes"_s); }));
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        QVERIFY(writer.text().contains(u"A day of rest is fine."_s));
        QCOMPARE(bytesOf(m_clinic->article()), writer.text().toUtf8());
        QVERIFY(writer.session().isLocked() && writer.frameComesToSay("Priya Lindqvist"));
        QVERIFY(writer.waitFor([&writer] { return writer.session().analysis().review.situation->openNotes() == 0; }));
    }

    void aSuggestionIsMarkedInThePageUntilItIsApplied()
    {
        m_clinic->send();
        m_clinic->must({u"note"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"A day or two of rest is fine."_s,
                        u"--kind"_s, u"suggestion"_s, u"--text"_s, u"A day of rest is fine."_s});
        m_clinic->must({u"return"_s, m_clinic->article(), u"--as"_s, u"plindqvist"_s});
        ReviewWindow writer(m_clinic->article());
        PreviewUpdate shown;
        QObject::connect(&writer.session(), &DocumentSession::previewUpdated, &writer.window, [&shown](const PreviewUpdate &update) { shown = update; });
        QVERIFY(writer.comesTo(ArticlePhase::ChangesRequested));
        QVERIFY(writer.waitFor([&shown] { return shown.comparison.startsWith(u"Suggestions of reviewers: 1, marked in the page."_s); }));
        QVERIFY(shown.blocks.inserted.join().contains("<del data-articular-mark>"));
        // It stays with its words while the writer types before them.
        writer.window.view().editor().textCursor().insertText(u"\n"_s);
        QVERIFY(writer.comesTo(ArticlePhase::ChangesRequested));
        QVERIFY(shown.comparison.startsWith(u"Suggestions of reviewers: 1"_s));
        writer.window.view().editor().undo();
        auto *notes = writer.window.findChild<NotesPanel *>();
        notes->findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(writer.waitFor([notes] { return ReviewWindow::press(*notes, u"Apply"_s); }));
        QVERIFY(writer.waitFor([&] { return writer.text().contains(u"A day of rest is fine."_s) && shown.comparison.isEmpty(); }));
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
};

ARTICULAR_TEST(tst_AppliedChanges)
#include "tst_AppliedChanges.moc"
