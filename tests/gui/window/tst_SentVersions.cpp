// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were sent and approved among the earlier versions, and their pictures beside those of now, in a whole window.
#include "gui/recovery/VersionsDialog.h"
#include "gui/review/ChangesDialog.h"
#include "gui/window/ReviewWindow.h"
#include "gui/window/VersionCommands.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QFile>
#include <QListWidget>
#include <QTextBrowser>

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

const auto articleFolder = u"articles/walking-with-knee-arthritis/"_s;

} // namespace

class tst_SentVersions : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
        m_people.emplace();
        m_clinic.emplace(*m_people);
        m_folder.emplace();
        m_clinic->begin(m_folder->path(), {u"medical-reviewer"_s});
        m_clinic->bringToApproved();
        m_clinic->edit(articleFolder + u"article.md"_s, "A day or two of rest is fine.", "A week of rest is fine.");
        // The same name, another picture.
        const QString pictures = m_clinic->root() + u'/' + articleFolder + u"images/"_s;
        QVERIFY(QFile::remove(pictures + u"walking-with-knee-arthritis-2.jpg"_s));
        QVERIFY(QFile::copy(pictures + u"walking-with-knee-arthritis-1.jpg"_s, pictures + u"walking-with-knee-arthritis-2.jpg"_s));
    }

    void init() { failOnAnyWarning(); }
    void cleanupTestCase() { m_allowed.reset(); }

    void sentAndApprovedTextsAreListedAndCompared()
    {
        ReviewWindow writer(m_clinic->article());
        new VersionCommands(writer.window, m_folder->path(u"versions"_s), writer.clock);
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        auto *dialog = shown(writer);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().endsWith(u"Version 1 approved, by Priya Lindqvist"_s), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(1)->text().endsWith(u"Sent for review, by Tomas Brandt"_s), qPrintable(list->item(1)->text()));
        const auto *changes = dialog->findChild<QTextBrowser *>();
        for (const int row : {1, 0}) {
            list->setCurrentRow(row);
            QVERIFY2(writer.waitFor([changes] { return changes->toPlainText().contains(u"A day or two week of rest is fine."_s); }), qPrintable(changes->toPlainText()));
            QCOMPARE(changes->toHtml().count(u"<img src=\"data:image/"_s), 2);
            QVERIFY2(changes->toPlainText().contains(u"Before\nNow"_s), qPrintable(changes->toPlainText()));
        }
    }

    void thePageMarksWhatChangedSinceAnApprovedText()
    {
        ReviewWindow writer(m_clinic->article());
        new VersionCommands(writer.window, m_folder->path(u"versions"_s), writer.clock);
        QByteArray page;
        connect(&writer.session(), &DocumentSession::previewUpdated, this, [&page](const PreviewUpdate &update) { page += update.blocks.inserted.join(); });
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        auto *dialog = shown(writer);
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(writer.waitFor([dialog] { return ReviewWindow::press(*dialog, u"&Mark the changes in the page"_s); }));
        QVERIFY2(writer.waitFor([&page] { return page.contains("<ins data-articular-mark>week "); }), page.constData());
        QVERIFY2(page.contains("<span data-articular-picture=\"before\"><span data-articular-picture-label>Before</span> <img loading=\"lazy\" src=\"article/review/snapshots/"), page.constData());
        QVERIFY(page.contains("/content/images/walking-with-knee-arthritis-2.jpg\""));
    }

    void whatChangedShowsThePicturesOfBothTexts()
    {
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Changed));
        QVERIFY(ReviewWindow::press(writer.bar(), u"See what changed"_s));
        auto *dialog = writer.dialog<ChangesDialog>();
        QVERIFY(dialog);
        const auto *changes = dialog->findChild<QTextBrowser *>();
        QCOMPARE(changes->toHtml().count(u"<img src=\"data:image/"_s), 2);
        QVERIFY2(changes->toPlainText().contains(u"Before\nNow"_s), qPrintable(changes->toPlainText()));
    }

private:
    static VersionsDialog *shown(ReviewWindow &writer)
    {
        writer.window.actions()[ActionId::ShowVersions]->trigger();
        return writer.dialog<VersionsDialog>();
    }

    std::optional<AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
};

ARTICULAR_TEST(tst_SentVersions)
#include "tst_SentVersions.moc"
