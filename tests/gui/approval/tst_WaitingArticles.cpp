// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer with several articles: the next one that waits, and several signed with one passphrase.
#include "gui/WindowTest.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/articles/DeskList.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/window/KeptApprovals.h"
#include "gui/window/NewCommands.h"
#include "gui/window/PeopleCommands.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace articular;
using namespace Qt::StringLiterals;
using test::button, test::readAll, test::typeAndSign;

class tst_WaitingArticles : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_clinic->begin();
        m_second = m_clinic->secondArticle();
        for (const QString &article : {m_clinic->article(), m_second}) {
            m_clinic->send(article);
            m_clinic->decideClaims(article);
        }
        m_fixture.emplace();
        m_fixture->settings.setValue(clinicFolderKey, m_clinic->root());
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        m_fixture->window.openPath(m_clinic->article());
        const auto *waiting = m_fixture->window.findChild<DeskList *>()->findChild<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(waiting->findItems(u"Knees on stairs"_s, Qt::MatchContains).size() == 1, 20'000);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_clinic.reset();
    }

    void theNextWaitingArticleIsOfferedAfterSigning()
    {
        ApproveSheet *sheet = test::openSheet(*m_fixture);
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(certificate(), 20'000);
        QPushButton *next = button(certificate(), u"Next: Knees on stairs"_s);
        QVERIFY(next && !next->isHidden());
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window.view().session().path(), m_second);
    }

    void severalAreSignedWithOnePassphrase()
    {
        keepFirst();
        QCOMPARE(m_clinic->events(u"approve"_s).size(), 0);
        auto *next = button(&m_fixture->window.notices(), u"Next: Knees on stairs"_s);
        QVERIFY(next);
        next->click();
        QTRY_COMPARE(m_fixture->window.view().session().path(), m_second);
        ApproveSheet *sheet = test::openSheet(*m_fixture);
        QVERIFY(keptOf(sheet) && keptOf(sheet)->isChecked());
        QVERIFY(std::ranges::any_of(keptOf(sheet)->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"Walking with knee arthritis: how to start: “I read the whole article"_s);
        }));
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(certificate(), 20'000);
        for (const QString &article : {m_clinic->article(), m_second}) {
            const ArticleState state = m_clinic->state(article);
            QCOMPARE(state.phase, ArticlePhase::Approved);
            QCOMPARE(state.newest()->approvals.first().meaning, Meaning::WholeArticle);
        }
        QVERIFY(certificate()->html().contains("Walking with knee arthritis") && certificate()->html().contains("Knees on stairs"));
        // Both are done, so that none of them is the next.
        for (const QPushButton *one : certificate()->findChildren<QPushButton *>())
            QVERIFY2(one->isHidden() || !one->text().contains(u"Next"_s), qPrintable(one->text()));
        QVERIFY(keptApprovals(m_fixture->settings).isEmpty());
    }

    void whatIsUntickedIsStillKept()
    {
        keepFirst();
        ApproveSheet *sheet = openSecond();
        keptOf(sheet)->button()->click();
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(certificate(), 20'000);
        QCOMPARE(m_clinic->state(m_second).phase, ArticlePhase::Approved);
        QCOMPARE(m_clinic->state().phase, ArticlePhase::InReview);
        QCOMPARE(keptApprovals(m_fixture->settings).size(), 1);
    }

    void aKeptTextThatChangedIsNotSigned()
    {
        keepFirst();
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "natural to rest it", "natural to rest it well");
        ApproveSheet *sheet = openSecond();
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(certificate(), 20'000);
        QCOMPARE(m_clinic->state(m_second).phase, ArticlePhase::Approved);
        QCOMPARE(m_clinic->events(u"approve"_s).size(), 0);
        QVERIFY2(m_fixture->window.notices().text().contains(u"“Walking with knee arthritis: how to start” was not signed:"_s), qPrintable(m_fixture->window.notices().text()));
        QCOMPARE(keptApprovals(m_fixture->settings).size(), 1);
    }

private:
    CertificateDialog *certificate() { return m_fixture->window.findChild<CertificateDialog *>(); }

    static WrappingChoice *keptOf(const ApproveSheet *sheet)
    {
        for (WrappingChoice *choice : sheet->findChildren<WrappingChoice *>()) {
            if (choice->button()->inherits("QCheckBox") && !choice->isHidden())
                return choice;
        }
        return nullptr;
    }

    void keepFirst()
    {
        ApproveSheet *sheet = test::openSheet(*m_fixture);
        QVERIFY(!button(sheet, u"Sign it later, with others"_s)->isEnabled());
        readAll(sheet);
        button(sheet, u"Sign it later, with others"_s)->click();
        QTRY_VERIFY(!m_fixture->window.findChild<ApproveSheet *>());
        QCOMPARE(keptApprovals(m_fixture->settings).size(), 1);
        QVERIFY(m_fixture->window.notices().text().contains(u"Not signed yet."_s));
    }

    ApproveSheet *openSecond()
    {
        m_fixture->window.openPath(m_second);
        ApproveSheet *sheet = test::openSheet(*m_fixture);
        [&] { QVERIFY(keptOf(sheet) && keptOf(sheet)->isChecked()); }();
        return sheet;
    }

    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::Fixture> m_fixture;
    QString m_second;
};

ARTICULAR_TEST(tst_WaitingArticles)
#include "tst_WaitingArticles.moc"
