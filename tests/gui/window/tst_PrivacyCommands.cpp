// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a patient, in a whole window with the real checks: noticed when it is pasted, held back until it is
// answered, and the answer kept beside the article.
#include "gui/claims/QuestionDialog.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/review/SendDialog.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

class tst_PrivacyCommands : public test::TestCase
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

    void pastedDetailsAreNoticedAndHoldSendingBack()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(canSend(writer));
        paste(writer);
        QVERIFY2(writer.waitFor([&writer] { return writer.window.notices().text().startsWith(u"This looks like a patient: "_s); }),
                 qPrintable(writer.window.notices().text()));
        QVERIFY2(writer.window.notices().text().contains(u"MRN 88213"_s), qPrintable(writer.window.notices().text()));
        QVERIFY(!canSend(writer));
    }

    void theAnswerIsKeptAndFreesTheWay()
    {
        {
            ReviewWindow writer(m_clinic->article());
            QVERIFY(writer.comesTo(ArticlePhase::Draft));
            paste(writer);
            QVERIFY(writer.waitFor([&writer] { return ReviewWindow::press(writer.window.notices(), u"Not a patient"_s); }));
            QVERIFY(writer.waitFor([this] { return !m_clinic->event(u"note"_s).isEmpty(); }));
            QVERIFY(writer.waitFor([&writer] { return canSend(writer); }));
            writer.session().save(SaveKind::Asked);
            writer.session().settle(-1);
            QVERIFY(!writer.session().isModified());
        }
        QFile file(m_clinic->event(u"note"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(note["by"_L1].toString(), u"tbrandt"_s);
        QCOMPARE(note["text"_L1].toString(), u"This is no patient's."_s);
        // Another day, another window: nobody is asked again.
        ReviewWindow later(m_clinic->article());
        QVERIFY(later.comesTo(ArticlePhase::Draft));
        QVERIFY(later.window.notices().isHidden());
        QVERIFY(canSend(later));
    }

    void theReviewerIsAskedFromTheList()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        paste(writer);
        QVERIFY(writer.waitFor([&writer] { return patient(writer).has_value(); }));
        emit writer.window.findChild<ProblemsPanel *>()->questionRequested(*patient(writer), u"MRN 88213"_s);
        auto *dialog = writer.dialog<QuestionDialog>();
        QVERIFY(dialog);
        emit dialog->asked(u"Is this from the old leaflet?"_s);
        QVERIFY(writer.waitFor([this] { return !m_clinic->event(u"note"_s).isEmpty(); }));
    }

    void withoutAnAuthorNothingIsRecordedAndTheWriterIsTold()
    {
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "author: [tbrandt, mellison]\n", "");
        ReviewWindow writer(m_clinic->article(), u"Nobody Known"_s);
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        paste(writer);
        QVERIFY(writer.waitFor([&writer] { return patient(writer).has_value(); }));
        emit writer.window.findChild<ProblemsPanel *>()->noPatientRequested(*patient(writer));
        QVERIFY2(writer.window.notices().text().startsWith(u"Say in the details who the author is"_s),
                 qPrintable(writer.window.notices().text()));
        QVERIFY(m_clinic->event(u"note"_s).isEmpty());
    }

private:
    static void paste(ReviewWindow &writer)
    {
        MarkdownEdit &editor = writer.window.view().editor();
        editor.moveCursor(QTextCursor::End);
        QGuiApplication::clipboard()->setText(u"\nHis number is MRN 88213.\n"_s);
        editor.paste();
    }

    /// What the checks took for a patient's, once they know the text.
    static std::optional<Finding> patient(ReviewWindow &writer)
    {
        const AnalysisResult &analysis = writer.session().analysis();
        const auto found = std::ranges::find_if(analysis.findings, [](const Finding &finding) {
            return finding.ruleId.startsWith("prv-identifiers"_L1);
        });
        if (analysis.revision != writer.session().revision() || found == analysis.findings.cend())
            return std::nullopt;
        return *found;
    }

    /// Whether the sheet for sending lets the article go; closes it again.
    static bool canSend(ReviewWindow &writer)
    {
        writer.window.actions()[ActionId::SendForReview]->trigger();
        auto *dialog = writer.dialog<SendDialog>();
        if (!dialog)
            return false;
        for (WrappingChoice *person : dialog->findChildren<WrappingChoice *>()) {
            person->setChecked(person->text() == u"Priya Lindqvist"_s);
            emit person->clicked(true);
        }
        bool can = false;
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            can |= button->text() == u"Send"_s && !button->isHidden() && button->isEnabled();
        delete dialog;
        return can;
    }

    std::optional<AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
};

ARTICULAR_TEST(tst_PrivacyCommands)
#include "tst_PrivacyCommands.moc"
