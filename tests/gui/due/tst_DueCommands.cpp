// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews that are due, in a whole window with real records and signatures: from the list to "still correct".
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/ReasonDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/due/CorrectionDialog.h"
#include "gui/due/DueDialog.h"
#include "gui/review/ReviewQueue.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;
using test::button, test::says;

class tst_DueCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    // The offscreen platform says so of every window that has a smallest size.
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support raise"_s)); }

    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_clinic->begin();
        m_clinic->approve();
    }

    void cleanup()
    {
        m_window.reset();
        m_clinic.reset();
    }

    void stillCorrectIsSignedFromTheList()
    {
        const QDate before = m_clinic->state().newest()->reviewUntil;
        begin(m_clinic->article());
        QVERIFY(m_window->comesTo(ArticlePhase::Approved));
        DueDialog *due = openList();
        QVERIFY(due);
        QTest::keyClick(due->findChild<QTreeWidget *>(), Qt::Key_Return);
        auto *sheet = m_window->dialog<ApproveSheet>();
        QVERIFY(sheet && m_window->waitFor([sheet] { return sheet->isVisible(); }));
        QVERIFY(says(sheet, u"Approve “Walking with knee arthritis: how to start”, version 1"_s));
        const QList<QRadioButton *> sentences = sheet->findChildren<QRadioButton *>();
        QCOMPARE(sentences.size(), 1);
        test::readAll(sheet);
        QVERIFY(sentences.first()->isChecked());
        test::typeAndSign(sheet, test::passphrase);
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"approve"_s).size() == 2; }));
        const ArticleState state = m_clinic->state();
        QCOMPARE(state.phase, ArticlePhase::Approved);
        QCOMPARE(state.newest()->number, 1);
        QCOMPARE(state.newest()->approvals.last().meaning, Meaning::StillCorrect);
        QVERIFY(state.newest()->reviewUntil >= before);
        QVERIFY(m_window->dialog<CertificateDialog>());
    }

    void anArticleThatIsNotOpenOpensToBeReadAgain()
    {
        begin(m_clinic->root());
        DueDialog *due = openList();
        QVERIFY(due);
        button(due, u"Look at it again…"_s)->click();
        QVERIFY(m_window->waitFor([this] { return m_window->session().path() == m_clinic->article(); }));
        const auto *queue = m_window->window.findChild<ReviewQueue *>();
        QVERIFY(queue && m_window->waitFor([queue] { return queue->isVisible(); }));
    }

    void theCalendarHoldsTitlesAndDatesOnly()
    {
        begin(m_clinic->root());
        DueDialog *due = openList();
        QVERIFY(due);
        m_window->prompts.path = m_window->folder.path(u"reviews.ics"_s);
        button(due, u"Save as calendar file…"_s)->click();
        const QByteArray calendar = m_window->folder.read(u"reviews.ics"_s);
        QVERIFY(calendar.contains("Walking with knee arthritis"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:" + m_clinic->state().newest()->reviewUntil.toString(u"yyyyMMdd"_s).toLatin1()));
        for (const char *secret : {"Lindqvist", "Brandt", "sore knee", "CO-1", "article.md"})
            QVERIFY2(!calendar.contains(secret), secret);
        QVERIFY(m_window->window.notices().text().contains(u"titles and dates only"_s));
    }

    void whatCouldHarmIsTakenDownFromThePage()
    {
        begin(m_clinic->article());
        QVERIFY(m_window->comesTo(ArticlePhase::Approved));
        m_window->window.actions()[ActionId::CorrectPage]->trigger();
        auto *dialog = m_window->dialog<CorrectionDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChildren<QRadioButton *>().last(), Qt::Key_Space);
        QVERIFY(dialog->kind() == CorrectionDialog::Kind::Harm);
        button(dialog, u"It is down: record that…"_s)->click();
        auto *reason = m_window->dialog<ReasonDialog>();
        QVERIFY(reason);
        QTest::keyClicks(reason->findChild<QPlainTextEdit *>(), u"A number is wrong."_s);
        button(reason, u"Take it down"_s)->click();
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"withdraw"_s).size() == 1; }));
        QCOMPARE(m_clinic->state().phase, ArticlePhase::Withdrawn);
    }

private:
    void begin(const QString &path)
    {
        m_window.emplace(path, u"Priya Lindqvist"_s);
        m_window->settings.setValue(clinicFolderKey, m_clinic->root());
        m_window->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        m_window->window.show();
    }

    DueDialog *openList()
    {
        m_window->window.actions()[ActionId::ShowDueReviews]->trigger();
        auto *due = m_window->dialog<DueDialog>();
        const auto *list = due ? due->findChild<QTreeWidget *>() : nullptr;
        return list && m_window->waitFor([list] { return list->topLevelItemCount() == 1; }) ? due : nullptr;
    }

    std::optional<test::AllowedWarnings> m_allowed;
    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::ReviewWindow> m_window;
};

ARTICULAR_TEST(tst_DueCommands)
#include "tst_DueCommands.moc"
