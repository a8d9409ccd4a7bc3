// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLibrary.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/claims/HandmadeClaims.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::LedgerText;
using Fit = LibraryMatch::Fit;

class tst_ClaimLibrary : public test::TestCase
{
    Q_OBJECT

private slots:
    void anApprovedTextCountsInItsScope_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Fit>("fit");
        const QByteArray same = "A daily walk eases knee pain.\n", knee = "categories: [Knee]\njurisdictions: [US-CO]\nlanguage: en-US\n";
        QTest::newRow("no scope at all") << QByteArray() << knee << same << Fit::InScope;
        QTest::newRow("other case and marks") << QByteArray() << knee << QByteArray("A daily walk EASES knee pain!\n") << Fit::InScope;
        QTest::newRow("a variation") << QByteArray("variations: [Walking eases the knee.]") << knee << QByteArray("Walking eases the knee.\n") << Fit::InScope;
        QTest::newRow("the category") << QByteArray("scope: {categories: [knee]}") << knee << same << Fit::InScope;
        QTest::newRow("a procedure among the tags") << QByteArray("scope: {categories: [walking]}") << knee + "tags: [Walking]\n" << same << Fit::InScope;
        QTest::newRow("another category") << QByteArray("scope: {categories: [Hip]}") << knee << same << Fit::OutOfScope;
        QTest::newRow("the country") << QByteArray("scope: {jurisdictions: [US]}") << knee << same << Fit::InScope;
        QTest::newRow("another country") << QByteArray("scope: {jurisdictions: [GB]}") << knee << same << Fit::OutOfScope;
        QTest::newRow("one of two countries") << QByteArray("scope: {jurisdictions: [US]}")
            << QByteArray("jurisdictions: [US-CO, AU]\n") << same << Fit::OutOfScope;
        QTest::newRow("no place said") << QByteArray("scope: {jurisdictions: [US]}") << QByteArray("jurisdictions: []\n") << same << Fit::OutOfScope;
        QTest::newRow("the language") << QByteArray("scope: {language: en}") << knee << same << Fit::InScope;
        QTest::newRow("another language") << QByteArray("scope: {language: es}") << knee << same << Fit::OutOfScope;
        QTest::newRow("the qualifier in the section") << QByteArray("qualifier: Ask your doctor first.") << knee
            << same + "\nMind: ask your doctor first, please.\n" << Fit::InScope;
        QTest::newRow("the qualifier in another section") << QByteArray("qualifier: Ask your doctor first.") << knee
            << same + "\n# Before\n\nAsk your doctor first.\n" << Fit::OutOfScope;
        QTest::newRow("no qualifier") << QByteArray("qualifier: Ask your doctor first.") << knee << same << Fit::OutOfScope;
        QTest::newRow("on its last day") << QByteArray("expires: 2026-11-22") << knee << same << Fit::InScope;
        QTest::newRow("after its last day") << QByteArray("expires: 2026-11-21") << knee << same << Fit::Expired;
        QTest::newRow("withdrawn") << QByteArray("status: withdrawn") << knee << same << Fit::Withdrawn;
        QTest::newRow("nearly the words") << QByteArray() << knee << QByteArray("A daily walk soon eases knee pain.\n") << Fit::Near;
    }

    void anApprovedTextCountsInItsScope()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, body);
        QFETCH(Fit, fit);
        const Workspace workspace = clinicWith("walk:\n  text: A daily walk eases knee pain.\n" + (entry.isEmpty() ? entry : "  " + entry + '\n'));
        const LedgerText text("---\n" + details + "---\n" + body, {u"eases"_s}, workspace);
        const LedgerEntry found = text.ledger().entries().first();
        QVERIFY(found.library);
        QCOMPARE(int(found.library->fit), int(fit));
        QCOMPARE(found.library->id, u"walk"_s);
        QCOMPARE(found.library->reason.isEmpty(), fit == Fit::InScope);
        QCOMPARE(found.state(), ClaimState::Open);
    }

    void otherWordsHaveNoApprovedText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another claim") << QByteArray("Our cream eases dry elbows.\n");
        QTest::newRow("the text within a longer sentence") << QByteArray("A daily walk eases knee pain and so do rest, ice and the exercises that we show you.\n");
    }

    void otherWordsHaveNoApprovedText()
    {
        QFETCH(QByteArray, body);
        const LedgerText text(body, {u"eases"_s}, clinicWith("walk:\n  text: A daily walk eases knee pain.\n"));
        QVERIFY(!text.ledger().entries().first().library);
    }

    void whatMayBeUsedGoesBeforeWhatWasWithdrawn()
    {
        const LedgerText text("Walks ease pain.\n", {u"ease"_s}, clinicWith(
            "old:\n  text: Walks ease pain.\n  status: withdrawn\nnew:\n  text: Walks ease pain.\nolder:\n  text: Walks ease pain.\n  status: withdrawn\n"));
        QCOMPARE(text.ledger().entries().first().library->id, u"new"_s);
    }

    void acceptingAnApprovedTextNamesIt()
    {
        const LedgerText text("Walks ease pain.\n", {u"ease"_s}, clinicWith("walk:\n  text: Walks ease pain.\n"));
        DecisionRequest request;
        request.by = u"jdoe"_s;
        request.role = u"medical-reviewer"_s;
        request.verdict = Verdict::Accepted;
        QCOMPARE(decisionsAbout(text.ledger().entries(), request, text.basis()).value().first().library, u"walk"_s);
        request.verdict = Verdict::Rejected;
        QCOMPARE(decisionsAbout(text.ledger().entries(), request, text.basis()).value().first().library, QString());
    }

private:
    Workspace clinicWith(const QByteArray &library)
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n");
        m_folder.write(u"clinic/claims-library.yaml"_s, library);
        return Workspace::load(m_folder.path());
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ClaimLibrary)
#include "tst_ClaimLibrary.moc"
