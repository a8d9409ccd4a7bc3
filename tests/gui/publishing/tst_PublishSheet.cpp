// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publishing/PublishSheet.h"

#include "gui/publishing/PublishStep.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto first = u"https://clinic.example/uploads/knees-1.jpg"_s;

WordPressPage page(const QStringList &pictures = {u"media/knees-1.jpg"_s, u"media/knees-2.jpg"_s})
{
    QByteArray blocks = "<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->\n";
    for (const QString &picture : pictures)
        blocks += "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"" + picture.toUtf8() + "\" alt=\"\"/></figure>\n<!-- /wp:image -->\n";
    return {u"/out/knees-v3-wordpress"_s, pictures, blocks, u"Knees"_s, u"Knees | Clinic"_s, u"About knees."_s, u"Walk."_s};
}

ExportLook look(int version = 3, const std::optional<PublishedVersion> &onSite = {})
{
    ExportLook look;
    look.version = version;
    look.onSite = onSite;
    return look;
}

QPushButton *button(const QWidget &sheet, const QString &name)
{
    for (QPushButton *candidate : sheet.findChildren<QPushButton *>()) {
        if ((candidate->text().remove(u'&') == name || candidate->accessibleName() == name) && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

QLineEdit *line(const QWidget &sheet, const QString &name)
{
    for (QLineEdit *candidate : sheet.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QList<bool> done(const QWidget &sheet)
{
    QList<bool> states;
    for (const PublishStep *step : sheet.findChildren<PublishStep *>())
        states.append(step->isDone());
    return states;
}

QString allWords(const QWidget &sheet)
{
    QStringList words;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

} // namespace

class tst_PublishSheet : public test::TestCase
{
    Q_OBJECT

private slots:
    void fiveStepsAreTickedOneAfterTheOther()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        sheet.showSteps(page(), look());
        QCOMPARE(done(sheet), (QList<bool>{false, false, false, false, false}));
        QSignalSpy opened(&sheet, &PublishSheet::openFolderWanted), finished(&sheet, &PublishSheet::doneWanted);
        button(sheet, u"Open picture folder"_s)->click();
        QCOMPARE(opened.first().first().toString(), u"/out/knees-v3-wordpress/media"_s);
        QVERIFY(allWords(sheet).contains(u"/out/knees-v3-wordpress/media"_s));
        QVERIFY(!button(sheet, u"Copy article"_s)->isEnabled());
        line(sheet, u"Address of the first picture"_s)->setText(first);
        QVERIFY(allWords(sheet).contains(u"https://clinic.example/uploads/knees-2.jpg"_s));
        button(sheet, u"Copy article"_s)->click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->html().contains(first) && copied->html().contains(u"<!-- wp:image -->"_s));
        for (const auto &[name, text] : {std::pair(u"Copy: Search title"_s, u"Knees | Clinic"_s), {u"Copy: Description"_s, u"About knees."_s}, {u"Copy: Excerpt"_s, u"Walk."_s}}) {
            QVERIFY(!done(sheet)[3]);
            button(sheet, name)->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), text);
        }
        QCOMPARE(done(sheet), (QList<bool>{true, true, true, true, false}));
        QVERIFY(!button(sheet, u"Done"_s)->isEnabled());
        line(sheet, u"Address of the page"_s)->setText(u" https://clinic.example/knees "_s);
        button(sheet, u"Done"_s)->click();
        QCOMPARE(finished.first().first().toString(), u"https://clinic.example/knees"_s);
        sheet.setBusy(true);
        QVERIFY(!button(sheet, u"Done"_s)->isEnabled());
        QVERIFY(!button(sheet, u"Compare with the site…"_s));
        sheet.showRecorded();
        QCOMPARE(done(sheet), (QList<bool>{true, true, true, true, true}));
        QVERIFY(allWords(sheet).contains(u"Recorded: version 3 is on the site."_s));
        QVERIFY(button(sheet, u"Compare with the site…"_s));
    }

    void aWrongPictureAddressIsExplainedAndNothingCopied()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        sheet.showSteps(page(), look());
        line(sheet, u"Address of the first picture"_s)->setText(u"https://clinic.example/uploads/hips.jpg"_s);
        QVERIFY(allWords(sheet).contains(u"the first picture is “knees-1.jpg”"_s));
        QVERIFY(!button(sheet, u"Copy article"_s)->isEnabled());
        line(sheet, u"Address of the first picture"_s)->setText(first);
        button(sheet, u"Copy article"_s)->click();
        line(sheet, u"Address of the first picture"_s)->clear();
        QVERIFY(!done(sheet)[2]);
    }

    void aPageWithoutPicturesBeginsWithTheArticle()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        sheet.showSteps(page({}), look());
        QCOMPARE(done(sheet), (QList<bool>{true, true, false, false, false}));
        QVERIFY(!button(sheet, u"Open picture folder"_s));
        QVERIFY(button(sheet, u"Copy article"_s)->isEnabled());
    }

    void anUpdateReplacesEverything()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        PublishedVersion before;
        before.version = 2;
        before.address = u"https://clinic.example/knees"_s;
        sheet.showSteps(page(), look(3, before));
        QVERIFY(allWords(sheet).contains(u"Version 2 is on the site, version 3 is approved."_s));
        QVERIFY(allWords(sheet).contains(u"“Code editor”"_s));
        QCOMPARE(line(sheet, u"Address of the page"_s)->text(), before.address);
        QCOMPARE(done(sheet), (QList<bool>{false, false, false, false, false}));
    }

    void picturesThatTheSiteHasAreNotUploadedAgain()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        PublishedVersion before;
        before.version = 2;
        ExportLook same = look(3, before);
        same.hasPicturesOfSite = true;
        sheet.showSteps(page(), same);
        QVERIFY(allWords(sheet).contains(u"The pictures are those of version 2"_s));
        QVERIFY(!button(sheet, u"Open picture folder"_s));
        QCOMPARE(done(sheet), (QList<bool>{true, false, false, false, false}));
        QVERIFY(!button(sheet, u"Copy article"_s)->isEnabled());
        line(sheet, u"Address of the first picture"_s)->setText(first);
        QVERIFY(button(sheet, u"Copy article"_s)->isEnabled());
    }

    void anArticleThatIsNotApprovedSaysWhyAndHow()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {ExportRemedy::Send});
        QSignalSpy remedies(&sheet, &PublishSheet::remedyWanted);
        ExportLook look;
        look.path = u"/a/article.md"_s;
        look.isApprovalSetUp = true;
        Finding reason;
        reason.ruleId = u"rev-approval"_s;
        reason.message = u"Nobody approved it."_s;
        look.reasons = {reason};
        sheet.showReasons(look);
        QVERIFY(allWords(sheet).contains(u"Only an approved article can be published."_s));
        QVERIFY(allWords(sheet).contains(u"Nobody approved it."_s));
        button(sheet, u"Send for review…"_s)->click();
        QCOMPARE(remedies.size(), 1);
    }

    void whatCouldNotBeRecordedIsSaidAndCanBeTriedAgain()
    {
        PublishSheet sheet(u"Knees"_s, u"/a/article.md"_s, {});
        sheet.showSteps(page({}), look());
        line(sheet, u"Address of the page"_s)->setText(u"https://clinic.example/knees"_s);
        sheet.setBusy(true);
        sheet.showProblem(u"The disk is full."_s);
        QVERIFY(allWords(sheet).contains(u"The disk is full."_s));
        QVERIFY(button(sheet, u"Done"_s)->isEnabled());
    }
};

ARTICULAR_TEST(tst_PublishSheet)
#include "tst_PublishSheet.moc"
