// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's steps in a whole window, with real keys and the real ssh-keygen.
#include "core/review/ReviewPhrases.h"
#include "gui/WindowTest.h"
#include "gui/approval/ApproveSheet.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/NoteDialog.h"
#include "gui/approval/PageReading.h"
#include "gui/approval/ReasonDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/people/KeyDialog.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/PlainWords.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

using namespace articular;
using namespace Qt::StringLiterals;
using test::button, test::says, test::readAll, test::typeAndSign;

class tst_ApprovalCommands : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_fixture.emplace();
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_clinic.reset();
    }

    void aPhysicianReadsSignsAndKeepsACopy()
    {
        beginReview();
        m_clinic->decideClaims();
        ApproveSheet *sheet = open();
        QVERIFY(sheet);
        QVERIFY(says(sheet, u"Approve “Walking with knee arthritis: how to start”, version 1"_s));
        QVERIFY(says(sheet, u"Pictures: 2."_s));
        QVERIFY(says(sheet, u"Disclaimers: 2. Calls to action: 2. Notices: 1."_s));
        QVERIFY(says(sheet, u"Changed by: Tomas Brandt."_s));
        QVERIFY(says(sheet, u"Signing as Priya Lindqvist, MD, medical reviewer, licence CO-1"_s));
        QVERIFY(says(sheet, u"copyright year"_s));
        // Not before all of it was on the screen, and not without a passphrase.
        QPushButton *sign = button(sheet, u"Sign and approve"_s);
        sheet->passphrase()->setText(test::passphrase);
        QVERIFY(!sign->isEnabled());
        QTest::keyClick(sheet->passphrase(), Qt::Key_Return);
        readAll(sheet);
        QVERIFY(says(sheet, u"All of it was on your screen."_s));
        sheet->passphrase()->clear();
        QTest::keyClick(sheet->passphrase(), Qt::Key_Return);
        QTest::keyClick(sheet, Qt::Key_Enter);
        QVERIFY(!sign->isEnabled() && sheet->isVisible() && !sheet->isBusy());
        QVERIFY(m_clinic->events(u"approve"_s).isEmpty());
        QTest::keyClicks(sheet->passphrase(), test::passphrase);
        QTest::keyClick(sheet->passphrase(), Qt::Key_Return);
        QTRY_VERIFY(certificate());
        QCOMPARE(m_clinic->events(u"approve"_s).size(), 1);
        QCOMPARE(m_clinic->state().phase, ArticlePhase::Approved);
        QVERIFY(certificate()->html().contains("I read the whole article and approve it"));
        m_fixture->prompts.path = m_fixture->folder.path(u"copy.html"_s);
        button(certificate(), u"Save a copy…"_s)->click();
        QTRY_COMPARE(m_fixture->folder.read(u"copy.html"_s), certificate()->html());
        m_fixture->prompts.path = m_fixture->folder.path(u"copy.pdf"_s);
        button(certificate(), u"Save a copy…"_s)->click();
        QTRY_VERIFY(m_fixture->folder.read(u"copy.pdf"_s).startsWith("%PDF"));
    }

    void onlyWhatChangedIsSignedWhenThatIsChosen()
    {
        beginReview();
        m_clinic->decideClaims();
        ApproveSheet *first = open();
        readAll(first);
        typeAndSign(first, test::passphrase);
        QTRY_VERIFY(certificate());
        certificate()->accept();
        QTRY_VERIFY(!certificate());
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "natural to rest it", "natural to rest it well");
        m_clinic->send();
        QVERIFY(m_fixture->window.view().session().takeFromDisk());
        ApproveSheet *sheet = open();
        QVERIFY(says(sheet, u"Since you approved version 1, by: Tomas Brandt."_s));
        readAll(sheet);
        // Both sentences would be true; none is chosen for the signer.
        const QList<QRadioButton *> sentences = sheet->findChildren<QRadioButton *>();
        QCOMPARE(sentences.size(), 2);
        QVERIFY(!sentences.at(0)->isChecked() && !sentences.at(1)->isChecked());
        QVERIFY(says(sheet, u"Choose the sentence that is true."_s));
        QTest::keyClick(sentences.at(1), Qt::Key_Space);
        typeAndSign(sheet, test::passphrase);
        QTRY_COMPARE(m_clinic->events(u"approve"_s).size(), 2);
        QCOMPARE(m_clinic->state().newest()->approvals.first().meaning, Meaning::ChangesOnly);
        QCOMPARE(m_clinic->state().newest()->number, 2);
        QTRY_VERIFY(certificate());
    }

    void anApprovalIsTakenBackWithAReason()
    {
        beginReview();
        m_clinic->decideClaims();
        ApproveSheet *sheet = open();
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY(certificate());
        button(certificate(), u"Take it back…"_s)->click();
        giveReason(u"A number is wrong."_s);
        QTRY_COMPARE(m_clinic->events(u"withdraw"_s).size(), 1);
        QCOMPARE(m_clinic->state().phase, ArticlePhase::Withdrawn);
        const auto desk = m_clinic->desk();
        const ReviewSubject &subject = desk->subject();
        const QString words = stateWords(subject.state, {subject.context.workspace, subject.history.trust, QDateTime::currentDateTime()});
        QVERIFY2(words.startsWith(u"Approval taken back on"_s), qPrintable(words));
    }

    void aWrongPassphraseSignsNothingAndIsAskedAgain()
    {
        beginReview();
        m_clinic->decideClaims();
        ApproveSheet *sheet = open();
        readAll(sheet);
        typeAndSign(sheet, u"not my passphrase"_s);
        QTRY_VERIFY(says(sheet, u"The passphrase is not right. Nothing was signed."_s));
        QVERIFY(sheet->passphrase()->text().isEmpty());
        QVERIFY(m_clinic->events(u"approve"_s).isEmpty());
        typeAndSign(sheet, test::passphrase);
        QTRY_COMPARE(m_clinic->events(u"approve"_s).size(), 1);
        QTRY_VERIFY(certificate());
    }

    void whatChangedWhileItWasReadIsNotSigned()
    {
        beginReview();
        m_clinic->decideClaims();
        ApproveSheet *sheet = open();
        readAll(sheet);
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "natural to rest it", "natural to rest it well");
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY(says(sheet, u"changed while you read it"_s));
        QVERIFY(m_clinic->events(u"approve"_s).isEmpty());
    }

    void whatMayNotBeSignedSaysWhy_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("words");
        QTest::newRow("claims are open") << u"claims"_s << u"claims still have to be decided about"_s;
        QTest::newRow("a note must be mended") << u"note"_s << u"A note says that something must be mended first."_s;
        QTest::newRow("the signer wrote it") << u"author"_s << u"Priya Lindqvist wrote, saved or sent this text"_s;
        QTest::newRow("it was never sent") << u"unsent"_s << u"The text was not sent for review."_s;
        QTest::newRow("it was changed after it was sent") << u"changed"_s << u"The text was changed after it was sent."_s;
        QTest::newRow("the licence has ended") << u"licence"_s << u"Priya Lindqvist's licence ended on"_s;
    }

    void whatMayNotBeSignedSaysWhy()
    {
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        m_clinic->begin();
        if (trouble == u"author"_s)
            m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "author: [tbrandt, mellison]", "author: [plindqvist]");
        if (trouble == u"author"_s)
            QVERIFY(sendForReview(m_clinic->desk()->subject(), {u"plindqvist"_s, {u"plindqvist"_s}, {}, {}}).error().code == ErrorCode::Refused);
        else if (trouble != u"unsent"_s)
            m_clinic->send();
        if (trouble != u"claims"_s)
            m_clinic->decideClaims();
        if (trouble == u"note"_s) {
            const auto desk = m_clinic->desk();
            QVERIFY(recordNote(desk->subject().context, {u"plindqvist"_s, NoteKind::MustFix, u"natural to rest it"_s, u"No."_s}, desk->subject().clock));
        }
        if (trouble == u"changed"_s)
            m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "natural to rest it", "natural to rest it well");
        if (trouble == u"licence"_s) {
            Newcomer person = m_clinic->newcomer(u"plindqvist"_s, u"medical-reviewer"_s);
            person.licenses.first().expires = QDate(2020, 1, 1);
            m_clinic->sign(withChangedPerson(m_clinic->trust().list, person, QDateTime::currentDateTimeUtc()).value());
        }
        m_fixture->window.openPath(m_clinic->article());
        ApproveSheet *sheet = open();
        QVERIFY(sheet);
        readAll(sheet);
        QVERIFY2(says(sheet, words), qPrintable(sheet->offer().choices.first().obstacles.join(u" | "_s)));
        for (const QString &obstacle : sheet->offer().choices.first().obstacles)
            QCOMPARE(test::plainWordsProblem(obstacle), QString());
        sheet->passphrase()->setText(test::passphrase);
        QVERIFY(!button(sheet, u"Sign and approve"_s)->isEnabled());
        QTest::keyClick(sheet->passphrase(), Qt::Key_Return);
        QVERIFY(!sheet->isBusy());
        QVERIFY(m_clinic->events(u"approve"_s).isEmpty());
    }

    void whoCannotApproveIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("words");
        QTest::newRow("no key") << QString() << u"medical-reviewer"_s << u"this computer has none of yours yet"_s;
        QTest::newRow("a key that is in no list") << u"stranger"_s << u"medical-reviewer"_s << u"is not in the list of people who may approve"_s;
        QTest::newRow("the administrator's key") << u"mellison"_s << u"medical-reviewer"_s << u"is not listed as a reviewer"_s;
        QTest::newRow("a writer's key") << u"plindqvist"_s << u"writer"_s << u"is not listed as a reviewer"_s;
    }

    void whoCannotApproveIsToldAtOnce()
    {
        QFETCH(QString, key);
        QFETCH(QString, role);
        QFETCH(QString, words);
        m_clinic->begin(role);
        m_fixture->settings.setValue(signingKeyKey, key.isEmpty() ? QString() : m_clinic->keyPath(key));
        m_fixture->window.openPath(m_clinic->article());
        m_fixture->trigger(ActionId::ApproveArticle);
        QTRY_VERIFY2(m_fixture->window.notices().text().contains(words), qPrintable(m_fixture->window.notices().text()));
        QVERIFY(!m_fixture->window.findChild<ApproveSheet *>());
    }

    void aReviewerNotesAndSendsBack()
    {
        beginReview();
        select(u"natural to rest it"_s);
        m_fixture->trigger(ActionId::AddNote);
        auto *note = m_fixture->window.findChild<NoteDialog *>();
        QVERIFY(note);
        QVERIFY(says(note, u"“natural to rest it”"_s));
        QVERIFY(!button(note, u"Add note"_s)->isEnabled());
        QTest::keyClick(note->findChildren<QRadioButton *>().at(1), Qt::Key_Space);
        QTest::keyClicks(note->findChild<QPlainTextEdit *>(), u"For whom?"_s);
        button(note, u"Add note"_s)->click();
        QTRY_COMPARE(m_clinic->events(u"note"_s).size(), 1);
        const QList<Note> notes = notesOf(m_clinic->desk()->subject().history.log);
        QCOMPARE(notes.first().kind, NoteKind::MustFix);
        QCOMPARE(notes.first().by, u"plindqvist"_s);
        QCOMPARE(notes.first().text, u"For whom?"_s);
        QTRY_VERIFY(!m_fixture->window.findChild<NoteDialog *>());
        m_fixture->trigger(ActionId::ReturnArticle);
        giveReason({});
        QTRY_COMPARE(m_clinic->state().phase, ArticlePhase::ChangesRequested);
    }

    void sendingBackWithoutAWordIsRefused()
    {
        beginReview();
        m_fixture->trigger(ActionId::ReturnArticle);
        giveReason({});
        auto *dialog = m_fixture->window.findChild<ReasonDialog *>();
        QTRY_VERIFY(says(dialog, u"Say what has to change"_s));
        QCOMPARE(m_clinic->state().phase, ArticlePhase::InReview);
    }

    void aSuggestionStartsWithTheWordsThemselves()
    {
        beginReview();
        select(u"natural to rest it"_s);
        m_fixture->trigger(ActionId::AddNote);
        auto *note = m_fixture->window.findChild<NoteDialog *>();
        QTest::keyClick(note->findChildren<QRadioButton *>().at(3), Qt::Key_Space);
        auto *text = note->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), u"natural to rest it"_s);
        QVERIFY(!button(note, u"Add note"_s)->isEnabled());
        text->setPlainText(u"tempting to rest it"_s);
        button(note, u"Add note"_s)->click();
        QTRY_COMPARE(m_clinic->events(u"note"_s).size(), 1);
        QCOMPARE(notesOf(m_clinic->desk()->subject().history.log).first().replacement, u"tempting to rest it"_s);
    }

    void aPageThatIsNotApprovedCannotBeTakenDown()
    {
        beginReview();
        m_fixture->trigger(ActionId::WithdrawArticle);
        giveReason(u"A new study."_s);
        auto *dialog = m_fixture->window.findChild<ReasonDialog *>();
        QTRY_VERIFY(says(dialog, u"there is nothing to take down"_s));
        QVERIFY(m_clinic->events(u"withdraw"_s).isEmpty());
    }

private:
    void beginReview()
    {
        m_clinic->begin();
        m_clinic->send();
        m_fixture->window.openPath(m_clinic->article());
    }

    ApproveSheet *open() { return test::openSheet(*m_fixture); }
    CertificateDialog *certificate() { return m_fixture->window.findChild<CertificateDialog *>(); }

    void giveReason(const QString &reason)
    {
        auto *dialog = m_fixture->window.findChild<ReasonDialog *>();
        if (!dialog && certificate())
            dialog = certificate()->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), reason);
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->isDefault()) {
                QVERIFY(one->isEnabled());
                one->click();
            }
        }
    }

    void select(const QString &words)
    {
        MarkdownEdit &editor = m_fixture->window.view().editor();
        QTextCursor cursor = editor.document()->find(words);
        QVERIFY(!cursor.isNull());
        editor.setTextCursor(cursor);
    }

    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::Fixture> m_fixture;
};

ARTICULAR_TEST(tst_ApprovalCommands)
#include "tst_ApprovalCommands.moc"
