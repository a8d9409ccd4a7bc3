// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimsModel.h"
#include "gui/claims/ClaimsPanel.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/claims/HandmadeClaims.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray body = "# Injections\n\nThe injection relieves pain. It has side effects. It relieves swelling.\n";

QPushButton *button(const QWidget &panel, const QString &text)
{
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *candidate) { return candidate->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

bool isOffered(const QWidget &panel, const QString &text)
{
    const QPushButton *found = button(panel, text);
    // A panel of its own counts as hidden until it is shown.
    return found && !found->isHidden() && (found->parentWidget() == &panel || !found->parentWidget()->isHidden());
}

bool says(const QWidget &panel, const QString &text)
{
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
}

void choose(const QWidget &panel, int group, int row)
{
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex parent = tree->model()->index(group, 0);
    tree->setCurrentIndex(row < 0 ? parent : tree->model()->index(row, 0, parent));
}

} // namespace

class tst_ClaimsPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n");
        m_folder.write(u"clinic/references.json"_s, "[{\"id\": \"smith2020\", \"type\": \"book\", \"title\": \"Knees\"}]");
        m_workspace = Workspace::load(m_folder.path());
    }

    void saysHowManyAndThatItCanMissSome()
    {
        ClaimsPanel panel;
        panel.setAnalysis(analysed(body));
        QVERIFY(says(panel, u"Articular found 2 sentences. It can miss some."_s));
        AnalysisResult spanish = analysed(body);
        spanish.language = u"es"_s;
        panel.setAnalysis(spanish);
        QVERIFY(says(panel, u"Claims were not checked: no rules for Spanish."_s));
    }

    void aWriterGivesASourceOrAsksAndDoesNotDecide()
    {
        ClaimsPanel panel;
        panel.setWorkspace(m_workspace);
        panel.setAnalysis(analysed(body));
        choose(panel, 0, 0);
        QVERIFY(isOffered(panel, u"Give a source…"_s));
        QVERIFY(isOffered(panel, u"Ask the reviewer about this sentence…"_s));
        QVERIFY(!isOffered(panel, u"Accept"_s));
        QVERIFY(!isOffered(panel, u"Mark the selected text as a claim"_s));
        QSignalSpy questions(&panel, &ClaimsPanel::questionRequested);
        button(panel, u"Ask the reviewer about this sentence…"_s)->click();
        QCOMPARE(questions.size(), 1);
    }

    void aLockedTextGetsNoSource()
    {
        ClaimsPanel panel;
        panel.setWorkspace(m_workspace);
        panel.setAnalysis(analysed(body));
        choose(panel, 0, 0);
        panel.setLock(u"It is with Jane Doe."_s);
        QVERIFY(!button(panel, u"Give a source…"_s)->isEnabled());
        QCOMPARE(button(panel, u"Give a source…"_s)->toolTip(), u"It is with Jane Doe."_s);
        QVERIFY(button(panel, u"Ask the reviewer about this sentence…"_s)->isEnabled());
        panel.setLock({});
        QVERIFY(button(panel, u"Give a source…"_s)->isEnabled());
    }

    void aReviewerDecidesAboutTheChosenSentence()
    {
        ClaimsPanel panel;
        panel.setWorkspace(m_workspace);
        panel.setReviewer({u"jdoe"_s, u"medical-reviewer"_s});
        panel.setAnalysis(analysed(body));
        choose(panel, 0, 1);
        QVERIFY(isOffered(panel, u"Deciding as Jane Doe…"_s));
        QSignalSpy decisions(&panel, &ClaimsPanel::decisionRequested);
        panel.findChild<QLineEdit *>()->setText(u"Say for whom"_s);
        button(panel, u"Needs other words"_s)->click();
        QCOMPARE(decisions.size(), 1);
        const auto claims = decisions.constFirst().at(0).value<QList<LedgerEntry>>();
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims.constFirst().claim.text, u"It relieves swelling."_s);
        QCOMPARE(decisions.constFirst().at(1).value<Verdict>(), Verdict::NeedsRewording);
        QCOMPARE(decisions.constFirst().at(2).toString(), u"Say for whom"_s);
        choose(panel, 0, 0);
        QCOMPARE(panel.findChild<QLineEdit *>()->text(), QString());
    }

    void aGroupIsDecidedTogetherOnlyWhereThatIsAllowed()
    {
        ClaimsPanel panel;
        panel.setWorkspace(m_workspace);
        panel.setReviewer({u"jdoe"_s, u"medical-reviewer"_s});
        panel.setAnalysis(analysed(body));
        choose(panel, 0, -1);
        QVERIFY(says(panel, u"all 2 open sentences"_s));
        QSignalSpy decisions(&panel, &ClaimsPanel::decisionRequested);
        button(panel, u"Not a claim"_s)->click();
        QCOMPARE(decisions.constFirst().at(0).value<QList<LedgerEntry>>().size(), 2);
        panel.setAnalysis(analysed(body, {ClaimType::CureGuarantee}));
        choose(panel, 0, -1);
        QVERIFY(!isOffered(panel, u"Accept"_s));
        QVERIFY(says(panel, u"decided one by one"_s));
    }

    void aWriterWhoChoosesAGroupIsToldToChooseASentence()
    {
        ClaimsPanel panel;
        panel.setWorkspace(m_workspace);
        panel.setAnalysis(analysed(body));
        choose(panel, 0, -1);
        QVERIFY(says(panel, u"Choose a sentence to see why it is listed"_s));
        panel.setReviewer({u"jdoe"_s, u"medical-reviewer"_s});
        QVERIFY(!says(panel, u"Choose a sentence"_s));
        QVERIFY(says(panel, u"all 2 open sentences"_s));
    }

    void theStateIsSaidInWords()
    {
        ClaimsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWorkspace(m_workspace);
        const AnalysisResult open = analysed(body);
        model.setClaims(open.claims, open.text, {});
        const QModelIndex first = model.index(0, 0, model.index(0, 0));
        QCOMPARE(first.data(ClaimsModel::StateRole).toString(), u"says it helps · open"_s);
        model.setClaims(open.claims, open.text, {open.claims.entries().constFirst().thread});
        QCOMPARE(first.data(ClaimsModel::StateRole).toString(), u"says it helps · asked the reviewer"_s);
        ClaimDecision decision;
        decision.fingerprint = open.claims.entries().constFirst().thread;
        decision.by = u"jdoe"_s;
        decision.role = u"medical-reviewer"_s;
        decision.text = open.claims.entries().constFirst().claim.text;
        model.setClaims(test::LedgerText(body, {u"relieves"_s}).ledger({decision}), body, {});
        QCOMPARE(first.data(ClaimsModel::StateRole).toString(), u"says it helps · accepted: Jane Doe"_s);
        const QByteArray cited = QByteArray(body).replace("pain.", "pain [@smith2020].");
        model.setClaims(analysed(cited).claims, cited, {});
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(ClaimsModel::StateRole).toString(), u"says it helps · has a source"_s);
        model.setClaims({}, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTheChosenSentenceWhenOthersCome()
    {
        ClaimsPanel panel;
        panel.setAnalysis(analysed(body));
        choose(panel, 0, 1);
        panel.setAnalysis(analysed(QByteArray(body).replace("# Injections\n", "# Injections\n\nIt relieves itching too.\n")));
        QCOMPARE(panel.findChild<QTreeView *>()->currentIndex().data().toString(), u"It relieves swelling."_s);
    }

    void asksToGoToTheSentence()
    {
        ClaimsPanel panel;
        panel.setAnalysis(analysed(body));
        choose(panel, 0, 0);
        QSignalSpy jumps(&panel, &ClaimsPanel::jumpRequested);
        button(panel, u"Go there"_s)->click();
        QCOMPARE(jumps.constFirst().at(0).value<Claim>().range.start, body.indexOf("The injection"));
        QCOMPARE(jumps.constFirst().at(1).toULongLong(), 7U);
    }

private:
    static AnalysisResult analysed(const QByteArray &text, const QList<ClaimType> &types = {ClaimType::Efficacy})
    {
        AnalysisResult result;
        result.revision = 7;
        result.text = text;
        result.language = u"en-US"_s;
        result.claims = test::LedgerText(text, {u"relieves"_s}, {}, types).ledger();
        return result;
    }

    test::Folder m_folder;
    Workspace m_workspace;
};

ARTICULAR_TEST(tst_ClaimsPanel)
#include "tst_ClaimsPanel.moc"
