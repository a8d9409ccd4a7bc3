// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's layout in a whole window, by keys alone, with real keys, records and signatures.
#include "gui/WindowTest.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/NoteDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/articles/DeskList.h"
#include "gui/review/ReviewQueue.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/ReviewWindow.h"

#include <QListWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto name = u"articles/walking-with-knee-arthritis/article.md"_s;

} // namespace

class tst_ReviewerDesk : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_clinic->begin();
    }

    void cleanup()
    {
        m_window.reset();
        m_clinic.reset();
    }

    void everythingFromTheStartPageToTheSignatureTakesSixtyKeys()
    {
        makeLong();
        m_clinic->send();
        m_window.emplace(m_clinic->root(), u"Priya Lindqvist"_s);
        m_window->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        m_window->window.resize(1280, 800);
        m_window->window.show();
        auto *list = m_window->window.findChild<DeskList *>()->findChild<QListWidget *>();
        QVERIFY(m_window->waitFor([&] { return list->count() > 0; }));
        QVERIFY(list->currentItem()->text().contains(u"Walking with knee arthritis"_s));
        press(list, Qt::Key_Return);
        QVERIFY(m_window->waitFor([this] { return queue() && queue()->isVisible() && queue()->openCount() == 20; }));
        QVERIFY(m_window->waitFor([this] { return reading()->toPlainText().contains(u"Your next step"_s); }));
        for (int claim = 0; claim < 20; ++claim) {
            press(keys(), Qt::Key_A);
            QTest::qWait(2 * PageReading::usualDwell);
        }
        QCOMPARE(queue()->openCount(), 0);
        while (reading()->unseen() > 0 && m_pressed < 60) {
            press(reading(), Qt::Key_Space);
            QTest::qWait(2 * PageReading::usualDwell);
        }
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"decide"_s).size() == 20; }));
        press(keys(), Qt::Key_Return, Qt::ControlModifier);
        ApproveSheet *sheet = m_window->dialog<ApproveSheet>();
        QVERIFY(sheet && m_window->waitFor([sheet] { return sheet->isVisible(); }));
        QCOMPARE(sheet->reading()->unseen(), 0);
        QTRY_VERIFY(sheet->passphrase()->hasFocus());
        for (const QChar letter : test::passphrase)
            press(sheet->passphrase(), letter.unicode());
        press(sheet->passphrase(), Qt::Key_Return);
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"approve"_s).size() == 1; }));
        QVERIFY2(m_pressed <= 60, qPrintable(QString::number(m_pressed)));
        QVERIFY(m_window->dialog<CertificateDialog>());
        QCOMPARE(m_clinic->state().phase, ArticlePhase::Approved);
        QCOMPARE(m_clinic->state().newest()->approvals.first().meaning, Meaning::WholeArticle);
    }

    void eachKeySaysWhatItMeans_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("A accepts") << int(Qt::Key_A) << u"accepted"_s;
        QTest::newRow("C asks for a source") << int(Qt::Key_C) << u"needs-citation"_s;
        QTest::newRow("W asks for other words") << int(Qt::Key_W) << u"needs-rewording"_s;
        QTest::newRow("R rejects") << int(Qt::Key_R) << u"rejected"_s;
        QTest::newRow("X says that it is no claim") << int(Qt::Key_X) << u"not-a-claim"_s;
    }

    void eachKeySaysWhatItMeans()
    {
        QFETCH(int, key);
        QFETCH(QString, verdict);
        openDesk();
        const QByteArray claim = queue()->current()->id;
        const int open = queue()->openCount();
        press(keys(), Qt::Key(key));
        QCOMPARE(queue()->openCount(), open - 1);
        QVERIFY(queue()->current()->id != claim);
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"decide"_s).size() == 1; }));
        const QByteArray event = m_clinic->folder().read(u"clinic/articles/walking-with-knee-arthritis/review/events/"_s + m_clinic->events(u"decide"_s).first());
        QVERIFY2(event.contains((u'"' + verdict + u'"').toUtf8()), event.constData());
        QVERIFY(event.contains("plindqvist") && event.contains("medical-reviewer"));
        // It is known from the record, not only from the key.
        QVERIFY(m_window->waitFor([this, &claim] { return stateOf(claim) != ClaimState::Open; }));
        QCOMPARE(queue()->openCount(), open - 1);
    }

    void undoTakesBackKeyByKey()
    {
        openDesk();
        const int open = queue()->openCount();
        const QByteArray first = queue()->current()->id;
        press(keys(), Qt::Key_A);
        press(keys(), Qt::Key_R);
        press(keys(), Qt::Key_U);
        press(keys(), Qt::Key_U);
        QCOMPARE(queue()->openCount(), open);
        QCOMPARE(queue()->current()->id, first);
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"decide"_s).size() == 4; }));
        QCOMPARE(int(m_clinic->desk()->subject().context.claims.unsettled().size()), open);
        press(keys(), Qt::Key_U);
        QVERIFY(m_window->window.findChild<NoticeBar *>()->text().contains(u"nothing to undo"_s));
    }

    void aReviewGoesOnWhereItWasLeft()
    {
        openDesk();
        press(keys(), Qt::Key_A);
        press(keys(), Qt::Key_J);
        const QByteArray place = queue()->current()->id;
        QTRY_VERIFY(reading()->unseen() < all());
        const int unseen = reading()->unseen();
        press(keys(), Qt::Key_Escape);
        QVERIFY(!queue()->isVisible() && m_window->window.view().editor().isVisible());
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"decide"_s).size() == 1; }));
        begin();
        QCOMPARE(queue()->current()->id, place);
        QVERIFY(reading()->unseen() <= unseen);
    }

    void aSentenceIsMarkedAsAClaimByKeys()
    {
        openDesk();
        const auto count = [this] { return int(m_window->session().analysis().claims.unsettled().size()); };
        const int before = count();
        for (int sentence = 0; sentence < 400 && !reading()->selectedWords().startsWith(u"Put your shoes by the door"_s); ++sentence)
            QTest::keyClick(reading(), Qt::Key_Right);
        QVERIFY(reading()->selectedWords().startsWith(u"Put your shoes by the door"_s));
        QTest::keyClick(reading(), Qt::Key_M);
        QVERIFY(m_window->waitFor([&] { return count() == before + 1; }));
        QTest::keyClick(reading(), Qt::Key_U);
        QVERIFY(m_window->waitFor([&] { return count() == before; }));
    }

    void aNoteIsAboutTheSentenceInTheQueue()
    {
        openDesk();
        // The first is the description of a picture.
        press(keys(), Qt::Key_J);
        const QString sentence = queue()->current()->text;
        press(keys(), Qt::Key_N);
        auto *note = m_window->dialog<NoteDialog>();
        QVERIFY(note && test::says(note, sentence));
        QTest::keyClicks(note->findChild<QPlainTextEdit *>(), u"Says who?"_s);
        test::button(note, u"Add note"_s)->click();
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"note"_s).size() == 1; }));
    }

    void ownEarlierNotesComeFirstWithWhatWasDone()
    {
        m_clinic->send();
        const auto desk = m_clinic->desk();
        QVERIFY(recordNote(desk->subject().context, {u"plindqvist"_s, NoteKind::Note, u"Put your shoes by the door."_s, u"Which shoes?"_s}, SystemClock()));
        QVERIFY(returnToWriter(m_clinic->desk()->subject(), u"plindqvist"_s, {}));
        m_clinic->edit(name, "Put your shoes by the door.", "Put your walking shoes by the door.");
        openDesk();
        const QueueItem item = *queue()->current();
        QCOMPARE(item.kind, QueueItem::Kind::Note);
        QCOMPARE(item.text, u"Which shoes?"_s);
        const QString facts = item.facts.join(u'|');
        QVERIFY2(facts.contains(u"Now it says: “"_s) && facts.contains(u"your walking shoes by the door"_s), qPrintable(facts));
        press(keys(), Qt::Key_A);
        QVERIFY(m_window->waitFor([this] { return m_clinic->events(u"resolve"_s).size() == 1; }));
        QVERIFY(m_window->waitFor([this] { return !m_window->session().analysis().review.situation->notes.first().note.isOpen; }));
        press(keys(), Qt::Key_U);
        QVERIFY(m_window->waitFor([this] { return m_window->session().analysis().review.situation->notes.first().note.isOpen; }));
    }

    void f8WalksWhatChangedAndBack()
    {
        m_clinic->approve();
        m_clinic->edit(name, "natural to rest it", "natural to rest it well");
        m_clinic->edit(name, "Put your shoes by the door.", "Put your walking shoes by the door.");
        openDesk();
        QVERIFY(m_window->waitFor([this] { return queue()->current() && queue()->current()->kind == QueueItem::Kind::Change; }));
        QVERIFY(queue()->current()->words.contains(u"to rest it well"_s));
        press(keys(), Qt::Key_F8);
        QCOMPARE(queue()->current()->kind, QueueItem::Kind::Change);
        QVERIFY2(queue()->current()->words.contains(u"your walking shoes"_s), qPrintable(queue()->current()->words));
        QVERIFY(reading()->isVisible());
        press(reading(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY2(queue()->current()->words.contains(u"to rest it well"_s), qPrintable(queue()->current()->words));
    }

    void whatTheKeysDecidedIsKeptWhenTheWindowCloses()
    {
        openDesk();
        const int open = queue()->openCount();
        for (int claim = 0; claim < open; ++claim)
            press(keys(), Qt::Key_A);
        m_window.reset();
        QCOMPARE(m_clinic->events(u"decide"_s).size(), open);
    }

    void everyControlHasAName()
    {
        openDesk();
        for (const QPushButton *button : queue()->findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
        for (const QWidget *list : queue()->findChildren<QListWidget *>())
            QVERIFY(!list->accessibleName().isEmpty());
        QVERIFY(!reading()->accessibleName().isEmpty());
        for (int row = 0; row < keys()->count(); ++row)
            QVERIFY(!keys()->item(row)->text().isEmpty());
    }

private:
    void openDesk()
    {
        if (m_clinic->state().phase != ArticlePhase::InReview)
            m_clinic->send();
        m_window.emplace(m_clinic->article(), u"Priya Lindqvist"_s);
        m_window->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        m_window->window.resize(1280, 800);
        m_window->window.show();
        QVERIFY(m_window->comesTo(ArticlePhase::InReview));
        begin();
    }

    void begin()
    {
        m_window->window.actions()[ActionId::ReviewArticle]->trigger();
        QVERIFY(m_window->waitFor([this] { return queue()->isVisible() && queue()->current() && all() > 0; }));
        QVERIFY(!m_window->window.view().editor().isVisible());
    }

    void makeLong()
    {
        QByteArray more = "\n## What people notice\n\n";
        for (const char *place : {"grass", "sand", "gravel", "a treadmill", "a running track", "level paths", "soft trails", "a quiet street"})
            more += QByteArray("Walking on ") + place + " eases pain in the knee. Ten minutes on " + place + " improves how well people climb stairs.\n\n";
        m_clinic->folder().write(u"clinic/"_s + name, m_clinic->folder().read(u"clinic/"_s + name) + more);
    }

    void press(QWidget *widget, int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        ++m_pressed;
        if (key < Qt::Key_Escape && key >= 'a')
            QTest::keyClicks(widget, QString(QChar(key)), held);
        else
            QTest::keyClick(widget, Qt::Key(key), held);
    }

    ReviewQueue *queue() { return m_window->window.findChild<ReviewQueue *>(); }
    QListWidget *keys() { return queue()->findChild<QListWidget *>(); }
    PageReading *reading() { return m_window->window.view().findChild<PageReading *>(); }
    int all() { return reading()->document()->blockCount() / 2; }

    ClaimState stateOf(const QByteArray &claim)
    {
        for (const LedgerEntry &entry : m_window->session().analysis().claims.entries()) {
            if (entry.fingerprint == claim)
                return entry.state();
        }
        return ClaimState::Open;
    }

    int m_pressed = 0;
    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::ReviewWindow> m_window;
};

ARTICULAR_TEST(tst_ReviewerDesk)
#include "tst_ReviewerDesk.moc"
