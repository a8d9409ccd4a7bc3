// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NoticeBar.h"
#include "gui/window/WindowFixture.h"
#include "support/TestRunner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Every "MRN" with its number, as the privacy rules find it.
QList<Finding> recordNumbers(const QByteArray &text)
{
    QList<Finding> findings;
    for (qsizetype at = text.indexOf("MRN "); at >= 0; at = text.indexOf("MRN ", at + 1)) {
        Finding finding;
        finding.ruleId = u"prv-identifiers.RecordNumber"_s;
        finding.decision = Decision::Medical;
        finding.range = {at, 9};
        findings.append(finding);
    }
    return findings;
}

void paste(test::Fixture &fixture, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    fixture.window.view().editor().paste();
}

QPushButton *button(test::Fixture &fixture, const QString &text)
{
    for (QPushButton *candidate : fixture.window.notices().findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_PasteCheck : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPatientsDetailsInAPastedTextAreToldAtOnce()
    {
        test::Fixture fixture;
        fixture.log.find(recordNumbers);
        paste(fixture, u"Seen on Monday, MRN 88213, with a sore knee."_s);
        QTRY_VERIFY(fixture.window.notices().text().contains(u"“MRN 88213”"_s));
        QVERIFY(button(fixture, u"Remove"_s) && button(fixture, u"Not a patient"_s));
    }

    void removingThemLeavesAMarkAndTheRestOfTheText()
    {
        test::Fixture fixture;
        fixture.log.find(recordNumbers);
        paste(fixture, u"MRN 88213 and MRN 99999 came."_s);
        QTRY_VERIFY(button(fixture, u"Remove"_s));
        button(fixture, u"Remove"_s)->click();
        QCOMPARE(fixture.text(), u"[removed] and [removed] came."_s);
        fixture.window.view().session().document()->undo();
        QCOMPARE(fixture.text(), u"MRN 88213 and MRN 99999 came."_s);
    }

    void detailsThatAreNoPatientsAreNotAskedAboutAgain()
    {
        test::Fixture fixture;
        fixture.log.find(recordNumbers);
        paste(fixture, u"MRN 88213\n"_s);
        QTRY_VERIFY(button(fixture, u"Not a patient"_s));
        button(fixture, u"Not a patient"_s)->click();
        const qsizetype before = fixture.log.analysed().size();
        paste(fixture, u"MRN 88213\n"_s);
        QTRY_VERIFY(fixture.log.analysed().size() > before);
        QTRY_COMPARE(fixture.window.view().session().analysis().revision, fixture.window.view().session().revision());
        QVERIFY(fixture.window.notices().isHidden());
    }

    void whatWasTypedIsLeftToTheListOfProblems()
    {
        test::Fixture fixture;
        fixture.log.find(recordNumbers);
        fixture.type(u"MRN 88213"_s);
        QTRY_COMPARE(fixture.window.view().session().analysis().findings.size(), 1);
        QVERIFY(fixture.window.notices().isHidden());
    }
};

ARTICULAR_TEST(tst_PasteCheck)
#include "tst_PasteCheck.moc"
