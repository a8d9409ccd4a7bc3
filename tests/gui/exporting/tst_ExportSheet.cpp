// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportSheet.h"

#include "gui/controls/WrappingChoice.h"
#include "gui/exporting/ExportResults.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto knee = u"/clinic/articles/knee/article.md"_s;
const auto hip = u"/clinic/articles/hip/article.md"_s;

ExportSheet::Start start()
{
    return {{{hip, u"Hips"_s}, {knee, u"Knees"_s}}, knee, u"/out"_s, {ExportTarget::Html}, {ExportRemedy::Send, ExportRemedy::Approve}};
}

Finding reason(const QString &rule, const QString &message)
{
    Finding finding;
    finding.ruleId = rule;
    finding.message = message;
    return finding;
}

ExportLook look(const QString &path, const QList<Finding> &reasons = {})
{
    ExportLook result;
    result.path = path;
    result.title = path == knee ? u"Knees"_s : u"Hips"_s;
    result.version = 3;
    result.reasons = reasons;
    result.isApprovalSetUp = true;
    return result;
}

QPushButton *button(const QWidget &sheet, const QString &text)
{
    for (QPushButton *candidate : sheet.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

QString allWords(const QWidget &sheet)
{
    QStringList words;
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void tick(const QWidget &sheet, const QString &text)
{
    for (const WrappingChoice *choice : sheet.findChildren<WrappingChoice *>()) {
        if (choice->text() == text)
            choice->button()->click();
    }
}

} // namespace

class tst_ExportSheet : public test::TestCase
{
    Q_OBJECT

private slots:
    void theRealExportWaitsForTheLookAndADraftDoesNot()
    {
        ExportSheet sheet(start());
        sheet.beginLooking();
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled());
        QVERIFY(button(sheet, u"Export as draft"_s)->isEnabled());
        sheet.addLook(look(knee));
        QVERIFY(allWords(sheet).contains(u"version 3 is approved"_s));
        QSignalSpy wanted(&sheet, &ExportSheet::exportWanted);
        button(sheet, u"Export"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{false, false}));
    }

    void reasonsHaveButtonsThatGoWhereTheyAreMended()
    {
        ExportSheet sheet(start());
        QSignalSpy shown(&sheet, &ExportSheet::showWanted), remedies(&sheet, &ExportSheet::remedyWanted), closed(&sheet, &QDialog::finished);
        sheet.addLook(look(knee, {reason(u"req-title"_s, u"There is no title."_s), reason(u"rev-approval"_s, u"Nobody approved it."_s),
                                  reason(u"exp-practice"_s, u"It is practice."_s)}));
        QVERIFY(allWords(sheet).contains(u"It can only be exported as a draft. 3 reasons:"_s));
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled());
        button(sheet, u"Show"_s)->click();
        QCOMPARE(shown.first().first().value<Finding>().ruleId, u"req-title"_s);
        QCOMPARE(closed.size(), 1);
        button(sheet, u"Send for review…"_s)->click();
        QCOMPARE(remedies.first().first().value<ExportRemedy>(), ExportRemedy::Send);
        QCOMPARE(sheet.findChildren<ReasonList *>().size(), 1);
    }

    void whatHelpsDependsOnWhereTheArticleStands_data()
    {
        QTest::addColumn<ArticlePhase>("phase");
        QTest::addColumn<bool>("isSetUp");
        QTest::addColumn<ExportRemedy>("expected");
        QTest::newRow("a draft is sent") << ArticlePhase::Draft << true << ExportRemedy::Send;
        QTest::newRow("what came back is sent again") << ArticlePhase::ChangesRequested << true << ExportRemedy::Send;
        QTest::newRow("what was sent is approved") << ArticlePhase::InReview << true << ExportRemedy::Approve;
        QTest::newRow("what is due is approved") << ArticlePhase::ReviewDue << true << ExportRemedy::Approve;
        QTest::newRow("without a list of people that comes first") << ArticlePhase::Draft << false << ExportRemedy::SetUpApproval;
    }

    void whatHelpsDependsOnWhereTheArticleStands()
    {
        QFETCH(ArticlePhase, phase);
        QFETCH(bool, isSetUp);
        QFETCH(ExportRemedy, expected);
        ExportLook one = look(knee);
        one.phase = phase;
        one.isApprovalSetUp = isSetUp;
        const QSet all{ExportRemedy::Send, ExportRemedy::Approve, ExportRemedy::SetUpApproval};
        QCOMPARE(remedyFor(reason(u"rev-approval"_s, {}), one, all), expected);
        QCOMPARE(remedyFor(reason(u"rev-approval"_s, {}), one, {}), ExportRemedy::None);
        QCOMPARE(remedyFor(reason(u"req-title"_s, {}), one, {}), ExportRemedy::Show);
    }

    void severalArticlesAreTickedAndToldApart()
    {
        ExportSheet sheet(start());
        QSignalSpy wanted(&sheet, &ExportSheet::looksWanted);
        tick(sheet, u"Several articles of the clinic"_s);
        QCOMPARE(sheet.articles(), QStringList{knee});
        button(sheet, u"Tick all"_s)->click();
        QCOMPARE(sheet.articles(), (QStringList{hip, knee}));
        QVERIFY(wanted.size() >= 2);
        sheet.addLook(look(knee));
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled());
        sheet.addLook(look(hip, {reason(u"req-title"_s, u"There is no title."_s), reason(u"rev-approval"_s, u"Nobody approved it."_s)}));
        QVERIFY(allWords(sheet).contains(u"1 of 2 can be published."_s));
        QVERIFY(allWords(sheet).contains(u"Hips: There is no title. And 1 more."_s));
        QVERIFY(button(sheet, u"Export"_s)->isEnabled());
        const auto *list = sheet.findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"Hips – only as a draft"_s);
        QCOMPARE(list->item(1)->text(), u"Knees – can be published"_s);
        button(sheet, u"Tick none"_s)->click();
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled() && !button(sheet, u"Export as draft"_s)->isEnabled());
        QVERIFY(allWords(sheet).contains(u"Tick an article."_s));
    }

    void whatWasLookedAtBeforeDoesNotCount()
    {
        ExportSheet sheet(start());
        sheet.addLook(look(hip));
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled());
    }

    void anArticleThatCannotBeReadIsNotExportedAtAll()
    {
        ExportSheet sheet(start());
        ExportLook broken = look(knee);
        broken.problem = u"The article details cannot be read: line 3."_s;
        sheet.addLook(broken);
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled() && !button(sheet, u"Export as draft"_s)->isEnabled());
        QVERIFY(allWords(sheet).contains(u"line 3"_s));
    }

    void somethingHasToBeTickedAndAFolderChosen()
    {
        ExportSheet sheet(start());
        sheet.addLook(look(knee));
        tick(sheet, u"Web page"_s);
        QVERIFY(!button(sheet, u"Export as draft"_s)->isEnabled());
        tick(sheet, u"PDF"_s);
        QCOMPARE(sheet.targets(), QList{ExportTarget::Pdf});
        QVERIFY(button(sheet, u"Export"_s)->isEnabled());
        sheet.setFolder({});
        QVERIFY(!button(sheet, u"Export"_s)->isEnabled());
        QVERIFY(allWords(sheet).contains(u"Choose a folder."_s));
    }

    void escapeWhileItRunsCancelsAndTheReportComesAllTheSame()
    {
        ExportSheet sheet(start());
        QSignalSpy cancelled(&sheet, &ExportSheet::cancelWanted), closed(&sheet, &QDialog::finished);
        button(sheet, u"Export as draft"_s)->click();
        sheet.setProgress(0, 2, u"Knees"_s);
        QVERIFY(allWords(sheet).contains(u"Making page 1 of 2: Knees"_s));
        sheet.reject();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(closed.size(), 0);
        sheet.setReport({{{ExportedFile::Kind::Cancelled, knee, u"Knees"_s, {}, {}, {}}}, {}});
        QVERIFY(allWords(sheet).contains(u"Nothing was exported."_s));
        sheet.reject();
        QCOMPARE(closed.size(), 1);
    }

    void theLastPageSaysWhatWasMadeAndOffersToReplace()
    {
        using Kind = ExportedFile::Kind;
        ExportSheet sheet(start());
        sheet.addLook(look(knee));
        button(sheet, u"Export"_s)->click();
        ExportReport report;
        report.files = {{Kind::Made, knee, u"Knees"_s, u"/out/knee-v3-html.zip"_s, ExportTarget::Html, {}},
                        {Kind::Unchanged, knee, u"Knees"_s, u"/out/knee-v3-approval-record.zip"_s, std::nullopt, {}},
                        {Kind::AlreadyThere, hip, u"Hips"_s, u"/out/hip-v1-html.zip"_s, {}, {u"Replace it, or choose another folder."_s}}};
        report.notes = {u"Knees: A picture was left out."_s};
        sheet.setReport(report);
        const QString words = allWords(sheet);
        for (const QString &part : {u"2 files are ready. One article was not exported."_s, u"Knees – Web page"_s, u"Approval record"_s, u"Unchanged"_s,
                                    u"knee-v3-html.zip"_s, u"there is another file of this name"_s, u"A picture was left out."_s})
            QVERIFY2(words.contains(part), qPrintable(part));
        QSignalSpy opened(&sheet, &ExportSheet::openFolderWanted), wanted(&sheet, &ExportSheet::exportWanted);
        button(sheet, u"Open folder"_s)->click();
        QCOMPARE(opened.first().first().toString(), u"/out/knee-v3-html.zip"_s);
        button(sheet, u"Replace the other files"_s)->click();
        QCOMPARE(wanted.first(), (QVariantList{false, true}));
        report.files.removeLast();
        sheet.setReport(report);
        QVERIFY(!button(sheet, u"Replace the other files"_s));
    }
};

ARTICULAR_TEST(tst_ExportSheet)
#include "tst_ExportSheet.moc"
