// SPDX-License-Identifier: GPL-3.0-or-later
// From the approved article to the site and back, in a whole window with real people, keys and signatures.
#include "gui/publishing/PublishSheet.h"
#include "gui/records/VerifyRecordSheet.h"
#include "gui/review/SendDialog.h"
#include "gui/window/ExportCommands.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ExportCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support raise"_s));
        m_people.emplace();
        m_clinic.emplace(*m_people);
    }

    void init()
    {
        failOnAnyWarning();
        m_folder.emplace();
        m_clinic->begin(m_folder->path(), {u"medical-reviewer"_s});
    }

    void cleanupTestCase() { m_allowed.reset(); }

    void exportsWhatIsApprovedAndElseADraft()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        writer.settings.setValue(exportFolderKey, m_folder->path(u"out"_s));
        ExportSheet *sheet = openExport(writer);
        QVERIFY(sheet);
        QVERIFY(writer.waitFor([&] { return allWords(*sheet).contains(u"It can only be exported as a draft"_s); }));
        QVERIFY(allWords(*sheet).contains(u"No physician has approved this text yet"_s));
        QVERIFY(!ReviewWindow::press(*sheet, u"&Export"_s));
        QVERIFY(ReviewWindow::press(*sheet, u"Export as &draft"_s));
        QVERIFY(writer.waitFor([&] { return allWords(*sheet).contains(u"One file is ready."_s); }));
        QVERIFY(allWords(*sheet).contains(u"walking-with-knee-arthritis-DRAFT-html.zip"_s));
        QVERIFY(m_clinic->event(u"export"_s).isEmpty());
        sheet->reject();
        m_clinic->bringToApproved();
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        sheet = openExport(writer);
        QVERIFY(sheet);
        QVERIFY(writer.waitFor([&] { return allWords(*sheet).contains(u"It can be published: version 1 is approved."_s); }));
        QVERIFY(ReviewWindow::press(*sheet, u"&Export"_s));
        QVERIFY(writer.waitFor([&] { return allWords(*sheet).contains(u"2 files are ready."_s); }));
        for (const QString &file : {u"walking-with-knee-arthritis-v1-html.zip"_s, u"walking-with-knee-arthritis-v1-approval-record.zip"_s})
            QVERIFY2(QFile::exists(m_folder->path(u"out/"_s + file)), qPrintable(file));
        QCOMPARE(QJsonDocument::fromJson(bytesOf(m_clinic->event(u"export"_s))).object()["by"_L1].toString(), u"tbrandt"_s);
    }

    void publishesWhatIsApprovedAndRecordsWhereItIs()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        writer.settings.setValue(exportFolderKey, m_folder->path(u"out"_s));
        writer.window.actions()[ActionId::PublishPage]->trigger();
        auto *sheet = writer.dialog<PublishSheet>();
        QVERIFY(sheet && writer.waitFor([&] { return allWords(*sheet).contains(u"No physician has approved this text yet"_s); }));
        sheet->reject();
        m_clinic->bringToApproved();
        QVERIFY(writer.comesTo(ArticlePhase::Approved));
        QVERIFY(writer.waitFor([&] { return writer.window.findChild<PublishSheet *>() == nullptr; }));
        writer.window.actions()[ActionId::PublishPage]->trigger();
        sheet = writer.dialog<PublishSheet>();
        QVERIFY(sheet && writer.waitFor([&] { return allWords(*sheet).contains(u"Version 1 is approved. Five steps bring it to the site."_s); }));
        for (QLineEdit *line : sheet->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Address of the page"_s)
                line->setText(u"https://aldercreek.example.com/walking"_s);
        }
        QVERIFY(ReviewWindow::press(*sheet, u"&Done"_s));
        QVERIFY(writer.waitFor([&] { return allWords(*sheet).contains(u"Recorded: version 1 is on the site."_s); }));
        const QJsonObject recorded = QJsonDocument::fromJson(bytesOf(m_clinic->event(u"publish"_s))).object();
        QCOMPARE(recorded["url"_L1].toString(), u"https://aldercreek.example.com/walking"_s);
        QCOMPARE(recorded["version"_L1].toInt(), 1);
        QCOMPARE(recorded["by"_L1].toString(), u"tbrandt"_s);
        QVERIFY(writer.waitFor([&] { return writer.session().analysis().review.situation->state.onSite.has_value(); }));
        QVERIFY(ReviewWindow::press(*sheet, u"&Compare with the site…"_s));
        auto *compare = writer.dialog<VerifyRecordSheet>();
        QVERIFY(compare);
        QCOMPARE(compare->record(), m_folder->path(u"out/walking-with-knee-arthritis-v1-approval-record.zip"_s));
        QVERIFY(allWords(*compare).contains(u"https://aldercreek.example.com/walking"_s));
        // A page that readers could have got otherwise.
        QGuiApplication::clipboard()->setText(u"Other words."_s);
        QVERIFY(ReviewWindow::press(*compare, u"P&aste page"_s));
        QVERIFY(writer.waitFor([&] { return allWords(*compare).contains(stepTitle(u"website"_s) + u" – Wrong"_s); }));
    }

    void aReasonGoesWhereItIsMended()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        ExportSheet *sheet = openExport(writer);
        QVERIFY(sheet);
        QVERIFY(writer.waitFor([&] { return ReviewWindow::press(*sheet, u"Send for review…"_s); }));
        QVERIFY(writer.dialog<SendDialog>());
    }

private:
    static QString allWords(const QWidget &sheet)
    {
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

    static ExportSheet *openExport(ReviewWindow &writer)
    {
        if (!writer.waitFor([&] { return writer.window.findChild<ExportSheet *>() == nullptr; }))
            return nullptr;
        writer.window.actions()[ActionId::ExportPage]->trigger();
        return writer.dialog<ExportSheet>();
    }

    std::optional<test::AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
};

ARTICULAR_TEST(tst_ExportCommands)
#include "tst_ExportCommands.moc"
