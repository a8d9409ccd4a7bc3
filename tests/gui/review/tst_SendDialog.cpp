// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/WrappingChoice.h"
#include "gui/review/ReviewBar.h"
#include "gui/review/SendDialog.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Finding problem(const QString &rule, const QString &message)
{
    Finding finding;
    finding.ruleId = rule;
    finding.message = message;
    return finding;
}

SendingPlan plan()
{
    SendingPlan made;
    made.people = {{u"jdoe"_s, u"Jane Doe"_s, u"medical reviewer"_s, {}}, {u"mreyes"_s, u"Mia Reyes"_s, u"medical reviewer"_s, u"Wrote this text."_s}};
    return made;
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *one) { return one->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

QString said(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class tst_SendDialog : public test::TestCase
{
    Q_OBJECT

private slots:
    void sendsToTheOnlyOneWhoMayDecide()
    {
        SendDialog dialog(u"Knees"_s, plan(), today);
        const QList<WrappingChoice *> people = dialog.findChildren<WrappingChoice *>();
        QVERIFY(people.at(0)->isChecked());
        QVERIFY(!people.at(1)->isChecked());
        QVERIFY(said(dialog).contains(u"Wrote this text."_s));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == u"Needed by"_s)
                box->setChecked(true);
        }
        dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 12, 1));
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u" Please look. "_s);
        QSignalSpy sent(&dialog, &SendDialog::sendRequested);
        button(dialog, u"Send"_s)->click();
        const auto sending = sent.first().first().value<Sending>();
        QCOMPARE(sending.to, QStringList{u"jdoe"_s});
        QCOMPARE(sending.message, u"Please look."_s);
        QCOMPARE(sending.neededBy, QDate(2026, 12, 1));
    }

    void nobodyChosenIsSaid()
    {
        SendingPlan several = plan();
        several.people[1].refusal.clear();
        SendDialog dialog(u"Knees"_s, several, today);
        QVERIFY(!button(dialog, u"Send"_s)->isEnabled());
        QVERIFY(said(dialog).contains(u"Choose to whom it goes."_s));
        dialog.findChildren<WrappingChoice *>().at(1)->button()->click();
        QVERIFY(button(dialog, u"Send"_s)->isEnabled());
    }

    void tellsWhatIsAskedAndWhatBlocks()
    {
        SendingPlan asked = plan();
        asked.openClaims = 14;
        asked.questions = {problem(u"clm-undecided"_s, u"A claim."_s), problem(u"prv-identifiers"_s, u"This may be a patient."_s)};
        asked.asked = {u"Is this still so?"_s};
        asked.openNotes = 2;
        SendDialog dialog(u"Knees"_s, asked, today);
        QVERIFY(said(dialog).contains(u"to decide about 14 claims"_s));
        QVERIFY(said(dialog).contains(u"whether this may stand: This may be a patient."_s));
        QVERIFY(said(dialog).contains(u"Is this still so?"_s));
        QVERIFY(said(dialog).contains(u"2 of the reviewer's notes are still open."_s));
        QVERIFY(!said(dialog).contains(u"A claim."_s));
        QVERIFY(button(dialog, u"Send"_s)->isEnabled());

        asked.obstacles = {problem(u"req-title"_s, u"The title is missing."_s)};
        SendDialog blocked(u"Knees"_s, asked, today);
        QVERIFY(!button(blocked, u"Send"_s)->isEnabled());
        QVERIFY(said(blocked).contains(u"One problem has to be mended before it can be sent."_s));
        QSignalSpy shown(&blocked, &SendDialog::showRequested);
        button(blocked, u"Show"_s)->click();
        QCOMPARE(shown.first().first().value<Finding>().ruleId, u"req-title"_s);
    }

    void theBarIsNeverWiderThanItsPlace()
    {
        QWidget place;
        ReviewBar bar(&place);
        bar.showState(Tone::Attention, u"Changed since approval · The text on screen is not the approved one."_s,
                      {{u"See what changed"_s, [] {}}, {u"Go back to the approved text"_s, [] {}}, {u"Make a new version"_s, [] {}}});
        QVERIFY(bar.minimumSizeHint().width() < 100);
        bar.resize(280, bar.heightForWidth(280));
        for (const QPushButton *shown : bar.findChildren<QPushButton *>())
            QVERIFY2(shown->geometry().right() <= bar.width(), qPrintable(shown->text()));
    }
};

ARTICULAR_TEST(tst_SendDialog)
#include "tst_SendDialog.moc"
