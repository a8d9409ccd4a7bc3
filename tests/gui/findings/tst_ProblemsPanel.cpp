// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/AnalysisResult.h"
#include "core/review/ReviewSituation.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/ProblemFilterBar.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/findings/SwitchOffForm.h"
#include "support/TestRunner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

Finding problem(const QString &message, Level level, std::optional<Fix> fix = {})
{
    Finding finding;
    finding.ruleId = u"rule"_s;
    finding.level = level;
    finding.message = message;
    finding.fix = std::move(fix);
    return finding;
}

QPushButton *button(const ProblemsPanel &panel, const QString &text)
{
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *candidate) { return candidate->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

QString chosen(const ProblemsPanel &panel)
{
    return panel.findChild<QTreeView *>()->currentIndex().siblingAtColumn(0).data().toString();
}

} // namespace

class tst_ProblemsPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void aLockedTextIsNotMended()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error, Fix{u"Mend"_s, {{{0, 4}, "word"}}})}, "text", 7);
        panel.setLock(u"It is with Jane Doe."_s);
        panel.next();
        QVERIFY(!button(panel, u"Mend"_s)->isEnabled());
        QCOMPARE(button(panel, u"Mend"_s)->toolTip(), u"It is with Jane Doe."_s);
        QVERIFY(!button(panel, u"Switch off here…"_s)->isEnabled());
        panel.setLock({});
        QVERIFY(button(panel, u"Mend"_s)->isEnabled());
        QVERIFY(button(panel, u"Switch off here…"_s)->isEnabled());
    }

    void walksAllProblemsAndAroundTheEnds()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"b"_s, Level::Warning), problem(u"a"_s, Level::Error)}, "text", 7);
        QStringList visited;
        connect(&panel, &ProblemsPanel::jumpRequested, this, [&visited](const Finding &finding, quint64 revision) {
            QCOMPARE(revision, 7U);
            visited.append(finding.message);
        });
        panel.next();
        panel.next();
        panel.next();
        panel.previous();
        QCOMPARE(visited, QStringList({u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    }

    void asksForTheMendOfTheChosenProblem()
    {
        const TextEdit edit{{2, 1}, "x"};
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error, Fix{u"Mend it"_s, {edit}})}, "text", 3);
        QSignalSpy edits(&panel, &ProblemsPanel::editsRequested);
        panel.next();
        QPushButton *fix = button(panel, u"Mend it"_s);
        QVERIFY(fix);
        fix->click();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.constFirst().at(0).value<QList<TextEdit>>(), QList<TextEdit>{edit});
        QCOMPARE(edits.constFirst().at(1).toULongLong(), 3U);
    }

    void keepsTheChosenProblemWhenTheListChanges()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error), problem(u"b"_s, Level::Error)}, "text", 1);
        panel.next();
        panel.next();
        panel.setFindings({problem(u"new"_s, Level::Error), problem(u"b"_s, Level::Error)}, "text", 2);
        QCOMPARE(chosen(panel), u"b"_s);
    }

    void mendsAllOfOneKindWithoutTouchingATextTwice()
    {
        Finding other = problem(u"other"_s, Level::Error, Fix{u"Mend"_s, {{{9, 1}, "z"}}});
        other.ruleId = u"other-rule"_s;
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error, Fix{u"Mend"_s, {{{0, 3}, "x"}}}),
                           problem(u"b"_s, Level::Warning, Fix{u"Mend"_s, {{{2, 3}, "y"}}}),
                           problem(u"c"_s, Level::Info, Fix{u"Mend"_s, {{{6, 1}, "y"}}}), other},
                          "some text", 4);
        QSignalSpy edits(&panel, &ProblemsPanel::editsRequested);
        panel.next();
        QPushButton *all = button(panel, u"Fix all of this kind (3)"_s);
        QVERIFY(all);
        all->click();
        QCOMPARE(edits.constFirst().at(0).value<QList<TextEdit>>(), QList<TextEdit>({{{0, 3}, "x"}, {{6, 1}, "y"}}));
        panel.next();
        QCOMPARE(chosen(panel), u"other"_s);
        QVERIFY(all->isHidden());
    }

    void nextThingToFixIsTheMostUsefulOne()
    {
        const Fix mend{u"Mend"_s, {{{0, 1}, "x"}}};
        ProblemsPanel panel;
        Finding decision = problem(u"decide"_s, Level::Warning);
        decision.decision = Decision::Medical;
        panel.setFindings({problem(u"error"_s, Level::Error), problem(u"hint"_s, Level::Info), decision,
                           problem(u"fixable hint"_s, Level::Info, mend), problem(u"fixable error"_s, Level::Error, mend)},
                          "text", 1);
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            panel.nextToFix();
            order.append(chosen(panel));
        }
        QCOMPARE(order, QStringList({u"fixable error"_s, u"error"_s, u"fixable hint"_s, u"hint"_s, u"decide"_s, u"fixable error"_s}));
        panel.next();
        panel.nextToFix();
        QCOMPARE(chosen(panel), u"fixable error"_s);
    }

    void aRuleIsSwitchedOffInTheTextForAReason()
    {
        ProblemsPanel panel;
        AnalysisResult result;
        result.text = "---\ntitle: x\n---\n\nThe the knee.\n";
        result.revision = 5;
        Finding repeated = problem(u"repeated"_s, Level::Warning);
        repeated.ruleId = u"lan-repeat.DoubledWord"_s;
        repeated.range = {result.text.indexOf("The the"), 7};
        result.findings = {repeated};
        result.switchableRules = {repeated.ruleId};
        panel.setResult(result);
        QSignalSpy edits(&panel, &ProblemsPanel::editsRequested);
        panel.next();
        QPushButton *ask = button(panel, u"Switch off here…"_s);
        QVERIFY(ask && !ask->isHidden());
        auto *form = panel.findChild<SwitchOffForm *>();
        QVERIFY(form->isHidden());
        ask->click();
        QVERIFY(!form->isHidden());
        QPushButton *switchOff = button(panel, u"Switch off"_s);
        QVERIFY(!switchOff->isEnabled());
        form->findChild<QLineEdit *>()->setText(u" a song "_s);
        switchOff->click();
        QCOMPARE(edits.size(), 1);
        const auto wanted = edits.constFirst().at(0).value<QList<TextEdit>>();
        QCOMPARE(applyEdits(result.text, wanted),
                 QByteArray("---\ntitle: x\n---\n\n<!-- articular-disable-next-line lan-repeat.DoubledWord: a song -->\nThe the knee.\n"));
        QCOMPARE(edits.constFirst().at(1).toULongLong(), 5U);
        result.findings.clear();
        result.switchedOff = {{repeated, u"a song"_s}};
        panel.setResult(result);
        QVERIFY(form->isHidden());
        panel.next();
        QVERIFY(chosen(panel) != u"repeated"_s);
    }

    void whatMustBeMendedOrDecidedIsNotSwitchedOffHere()
    {
        ProblemsPanel panel;
        AnalysisResult result;
        result.text = "The the knee.\n";
        Finding error = problem(u"error"_s, Level::Error);
        Finding decision = problem(u"decision"_s, Level::Warning);
        decision.decision = Decision::Medical;
        Finding detail = problem(u"detail"_s, Level::Warning);
        detail.key = u"title"_s;
        Finding fixed = problem(u"fixed"_s, Level::Warning);
        fixed.ruleId = u"other"_s;
        result.findings = {error, decision, detail, fixed};
        result.switchableRules = {error.ruleId};
        panel.setResult(result);
        for (int i = 0; i < 4; ++i) {
            panel.next();
            QVERIFY2(button(panel, u"Switch off here…"_s)->isHidden(), qPrintable(chosen(panel)));
        }
    }

    void whatLooksLikeAPatientIsAnsweredHere()
    {
        Finding number = problem(u"looks like a number"_s, Level::Warning);
        number.ruleId = u"prv-identifiers.Phone"_s;
        number.fingerprint = QByteArray(64, 'f');
        AnalysisResult result;
        result.text = "Call 555 0100.";
        number.range = {5, 8};
        result.findings = {number};
        ProblemsPanel panel;
        QSignalSpy asked(&panel, &ProblemsPanel::questionRequested), harmless(&panel, &ProblemsPanel::noPatientRequested);
        panel.setResult(result);
        panel.next();
        button(panel, u"Ask the reviewer about this…"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(1).toString(), u"555 0100"_s);
        button(panel, u"Not a patient"_s)->click();
        QCOMPARE(harmless.size(), 1);
        QCOMPARE(harmless.constFirst().constFirst().value<Finding>().fingerprint, number.fingerprint);
        auto situation = std::make_shared<ReviewSituation>();
        PlacedNote note;
        note.note.claim = number.fingerprint;
        situation->notes = {note};
        result.review.situation = situation;
        panel.setResult(result);
        QVERIFY(button(panel, u"Ask the reviewer about this…"_s)->isHidden());
        QVERIFY(button(panel, u"Not a patient"_s)->isHidden());
    }

    void otherProblemsAreNoQuestionOfPrivacy()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error)}, "text", 7);
        panel.next();
        QVERIFY(button(panel, u"Ask the reviewer about this…"_s)->isHidden());
        QVERIFY(button(panel, u"Not a patient"_s)->isHidden());
    }

    void theFilterLineNarrowsTheList()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"first"_s, Level::Error), problem(u"second"_s, Level::Error)}, "text", 1);
        auto *words = panel.findChild<ProblemFilterBar *>()->findChild<QLineEdit *>();
        words->setText(u"sec"_s);
        panel.next();
        QCOMPARE(chosen(panel), u"second"_s);
        words->setText(u"nothing like it"_s);
        panel.next();
        QVERIFY(button(panel, u"Next thing to fix"_s)->isHidden());
        words->clear();
        QVERIFY(!button(panel, u"Next thing to fix"_s)->isHidden());
    }

    void problemsOfTheClinicsFilesAreNotMendedFromHere()
    {
        ProblemsPanel panel;
        panel.setArticlePath(u"/a/article.md"_s);
        Finding elsewhere = problem(u"a"_s, Level::Error, Fix{u"Mend it"_s, {{{0, 1}, "x"}}});
        elsewhere.file = u"/clinic/clinic.yaml"_s;
        panel.setFindings({elsewhere}, "text", 1);
        QSignalSpy edits(&panel, &ProblemsPanel::editsRequested);
        panel.next();
        QVERIFY(button(panel, u"Mend it"_s)->isHidden());
        QCOMPARE(edits.size(), 0);
    }

    void doesNothingWithoutProblems()
    {
        ProblemsPanel panel;
        QSignalSpy jumps(&panel, &ProblemsPanel::jumpRequested);
        panel.next();
        panel.previous();
        QCOMPARE(jumps.size(), 0);
    }
};

ARTICULAR_TEST(tst_ProblemsPanel)
#include "tst_ProblemsPanel.moc"
