// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/VerifyRecordSheet.h"
#include "gui/exporting/RecordCheck.h"
#include "gui/controls/ToneLabel.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &sheet, const QString &text)
{
    for (QPushButton *candidate : sheet.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString allWords(const QWidget &sheet)
{
    QStringList words;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

Tone toneOf(const QWidget &sheet, const QString &text)
{
    for (const ToneLabel *label : sheet.findChildren<ToneLabel *>()) {
        if (label->text() == text)
            return label->tone();
    }
    return Tone::Neutral;
}

} // namespace

class tst_VerifyRecordSheet : public test::TestCase
{
    Q_OBJECT

private slots:
    void nothingIsCheckedWithoutAFile()
    {
        VerifyRecordSheet sheet;
        QVERIFY(!button(sheet, u"Check"_s)->isEnabled());
        QVERIFY(allWords(sheet).contains(u"None yet"_s));
        sheet.setRecord(u"/somewhere/knee-v3-approval-record.zip"_s);
        QVERIFY(button(sheet, u"Check"_s)->isEnabled());
        QVERIFY(allWords(sheet).contains(u"knee-v3-approval-record.zip"_s));
    }

    void aDroppedFileIsTheRecord()
    {
        VerifyRecordSheet sheet;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/somewhere/a.zip"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &drop);
        QCOMPARE(sheet.record(), u"/somewhere/a.zip"_s);
    }

    void sixWordsOrNone()
    {
        VerifyRecordSheet sheet;
        sheet.setRecord(u"/somewhere/a.zip"_s);
        QSignalSpy wanted(&sheet, &VerifyRecordSheet::checkWanted);
        auto *words = sheet.findChild<QLineEdit *>();
        words->setText(u"amber - Birch, cedar"_s);
        button(sheet, u"Check"_s)->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(allWords(sheet).contains(u"The clinic tells six words"_s));
        words->setText(u"amber birch cedar dune elm fern"_s);
        button(sheet, u"Check"_s)->click();
        words->clear();
        button(sheet, u"Check"_s)->click();
        QCOMPARE(wanted.size(), 2);
    }

    void stepsAndResultAreShownAsTheyCome()
    {
        VerifyRecordSheet sheet;
        sheet.setRecord(u"/somewhere/a.zip"_s);
        sheet.beginCheck();
        QVERIFY(!button(sheet, u"Check"_s)->isEnabled());
        Verification verification;
        verification.steps = {{u"readable"_s, StepResult::Passed, {}}, {u"trust"_s, StepResult::NotProven, {u"Compare <b>the words</b>."_s}}};
        for (const VerifiedStep &step : std::as_const(verification.steps))
            sheet.addStep(step);
        QVERIFY(allWords(sheet).contains(stepTitle(u"trust"_s) + u" – Not proven"_s));
        QVERIFY(allWords(sheet).contains(u"Compare <b>the words</b>."_s));
        sheet.showResult(verification);
        QCOMPARE(toneOf(sheet, u"Intact; who signed is not proven."_s), Tone::Attention);
        QVERIFY(button(sheet, u"Check"_s)->isEnabled());
        sheet.setRecord(u"/somewhere/b.zip"_s);
        QVERIFY(!allWords(sheet).contains(u"not proven"_s));
    }

    void theFirstStepThatFailedIsInSight()
    {
        // The offscreen platform has no window manager to pass sizes on to.
        const test::AllowedWarnings allowed(QRegularExpression(u"propagateSizeHints"_s));
        VerifyRecordSheet sheet;
        sheet.setRecord(u"/somewhere/a.zip"_s);
        sheet.show();
        sheet.beginCheck();
        Verification verification;
        verification.steps.fill({u"readable"_s, StepResult::Passed, {}}, 40);
        verification.steps.append({u"website"_s, StepResult::Failed, {u"Other words."_s}});
        for (const VerifiedStep &step : std::as_const(verification.steps))
            sheet.addStep(step);
        sheet.showResult(verification);
        const auto labels = sheet.findChildren<QLabel *>();
        const auto words = std::ranges::find(labels, u"Other words."_s, &QLabel::text);
        QVERIFY(words != labels.end());
        QTRY_VERIFY(!(*words)->visibleRegion().isEmpty());
    }

    void aCopiedPageIsComparedInsteadOfAFile()
    {
        VerifyRecordSheet sheet;
        sheet.setWebsitePath(u"/somewhere/page.html"_s);
        QGuiApplication::clipboard()->clear();
        button(sheet, u"Paste page"_s)->click();
        QVERIFY(!sheet.pasted());
        QVERIFY(allWords(sheet).contains(u"Nothing is copied yet"_s));
        auto *data = new QMimeData;
        data->setHtml(u"<p>Words</p>"_s);
        data->setText(u"Words"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        button(sheet, u"Paste page"_s)->click();
        QVERIFY(sheet.pasted() && sheet.pasted()->bytes.contains("<p>Words</p>"));
        QCOMPARE(sheet.websitePath(), QString());
        sheet.setWebsitePath(u"/somewhere/page.html"_s);
        QVERIFY(!sheet.pasted());
    }

    void comparingChecksAsSoonAsThePageIsPasted()
    {
        VerifyRecordSheet sheet;
        sheet.setWebsitePath(u"/somewhere/page.html"_s);
        sheet.setRecord(u"/somewhere/a.zip"_s);
        sheet.beginComparing(u"https://clinic.example/knees"_s);
        QCOMPARE(sheet.windowTitle(), u"Compare with the site"_s);
        QVERIFY(allWords(sheet).contains(u"Open https://clinic.example/knees in your browser."_s));
        QCOMPARE(sheet.record(), u"/somewhere/a.zip"_s);
        QCOMPARE(sheet.websitePath(), QString());
        QSignalSpy wanted(&sheet, &VerifyRecordSheet::checkWanted);
        QGuiApplication::clipboard()->setText(u"Words"_s);
        button(sheet, u"Paste page"_s)->click();
        QCOMPARE(wanted.size(), 1);
        sheet.beginVerifying();
        QCOMPARE(sheet.windowTitle(), u"Verify record"_s);
        QVERIFY(!sheet.pasted());
        button(sheet, u"Paste page"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void checksInTheBackgroundAndTellsEachStep()
    {
        const test::Folder folder;
        RecordCheck check;
        QSignalSpy steps(&check, &RecordCheck::stepDone), succeeded(&check, &RecordCheck::succeeded), failed(&check, &RecordCheck::failed);
        QVERIFY(check.start({folder.write(u"a.zip"_s, "a letter"), {}, {}, {}}));
        QVERIFY(!check.start({folder.path(u"a.zip"_s), {}, {}, {}}));
        QTRY_COMPARE(succeeded.size(), 1);
        const auto verification = succeeded.first().first().value<Verification>();
        QCOMPARE(steps.size(), verification.steps.size());
        QCOMPARE(verification.steps.first().result, StepResult::Failed);
        QVERIFY(check.start({folder.path(u"none.zip"_s), {}, {}, {}}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(check.start({folder.path(u"a.zip"_s), {}, folder.path(u"none.html"_s), {}}));
        QTRY_COMPARE(failed.size(), 2);
    }
};

ARTICULAR_TEST(tst_VerifyRecordSheet)
#include "tst_VerifyRecordSheet.moc"
