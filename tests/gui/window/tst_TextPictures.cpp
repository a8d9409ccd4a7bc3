// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are chosen, pasted or dropped, from the sheet's questions to the file beside the article and the text.
#include "gui/controls/WrappingChoice.h"
#include "gui/editor/PictureQuestions.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/PasteCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>

using namespace articular;
using namespace articular::test;

namespace {

struct Page
{
    Fixture fixture;
    QString article;

    explicit Page(const QByteArray &text = "---\nslug: sore-knee\n---\n\nOne.\n\nTwo.\n")
    {
        new PasteCommands(fixture.window.view(), fixture.window.notices(), *new TextPictures(fixture.window, fixture.prompts));
        article = fixture.folder.write(u"articles/knee/article.md"_s, text);
        fixture.window.show();
        fixture.window.openPath(article);
    }

    QString pictureFile(const QString &name) const
    {
        QImage image(90, 60, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Comment"_s, u"Mrs Smith"_s);
        const QString file = fixture.folder.path(name);
        image.save(file, "PNG");
        return file;
    }
    PicturesSheet *sheet() { return fixture.window.findChild<PicturesSheet *>(); }
    QList<PictureQuestions *> questions() { return sheet()->findChildren<PictureQuestions *>(); }
    QPushButton *insertButton()
    {
        for (QPushButton *button : sheet()->findChildren<QPushButton *>()) {
            if (button->text() == u"&Insert"_s)
                return button;
        }
        return nullptr;
    }
    QStringList stored() const { return QDir(fixture.folder.path(u"articles/knee/images"_s)).entryList(QDir::Files, QDir::Name); }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData content;
        content.setUrls(urls);
        QWidget *viewport = fixture.window.view().editor().viewport();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }
};

/// The button of a choice with these words.
void choose(PictureQuestions *questions, const QString &words)
{
    for (WrappingChoice *choice : questions->findChildren<WrappingChoice *>()) {
        if (choice->text().startsWith(words))
            choice->button()->click();
    }
}

QLineEdit *line(PictureQuestions *questions, const QString &name)
{
    for (QLineEdit *edit : questions->findChildren<QLineEdit *>()) {
        if (edit->accessibleName().contains(name))
            return edit;
    }
    return nullptr;
}

} // namespace

class tst_TextPictures : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support (raise|grabbing)"_s)); }
    void init() { failOnAnyWarning(); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void cleanupTestCase() { m_allowed.reset(); }

    void aChosenPictureIsStoredAndInsertedInOneStep()
    {
        Page page;
        const QString before = page.fixture.text();
        page.fixture.prompts.path = page.pictureFile(u"Mrs Smith.png"_s);
        page.fixture.trigger(ActionId::InsertPicture);
        QVERIFY(page.sheet());
        QVERIFY(!page.insertButton()->isEnabled());
        line(page.questions().first(), u"show"_s)->setText(u"A knee [bent]"_s);
        QVERIFY(!page.insertButton()->isEnabled());
        choose(page.questions().first(), u"No"_s);
        QVERIFY(page.insertButton()->isEnabled());
        page.insertButton()->click();
        QTRY_COMPARE(page.fixture.text(), u"---\nslug: sore-knee\npictures-checked: [images/sore-knee-1.png]\n---\n\nOne.\n\n"
                                          "![A knee \\[bent\\]](images/sore-knee-1.png)\n\nTwo.\n"_s);
        QCOMPARE(page.stored(), QStringList{u"sore-knee-1.png"_s});
        QVERIFY(!page.fixture.folder.read(u"articles/knee/images/sore-knee-1.png"_s).contains("Smith"));
        page.fixture.window.view().editor().undo();
        QCOMPARE(page.fixture.text(), before);
    }

    void noAnswerIsChosenBeforehand()
    {
        Page page;
        page.drop({QUrl::fromLocalFile(page.pictureFile(u"a.png"_s))});
        QVERIFY(page.sheet());
        for (const WrappingChoice *choice : page.sheet()->findChildren<WrappingChoice *>())
            QVERIFY2(!choice->isChecked(), qPrintable(choice->text()));
        QVERIFY(!page.insertButton()->isEnabled());
    }

    void aPatientsPictureNeedsConsentAndACloseLook()
    {
        Page page;
        page.drop({QUrl::fromLocalFile(page.pictureFile(u"a.png"_s))});
        PictureQuestions *questions = page.questions().first();
        line(questions, u"show"_s)->setText(u"A scan"_s);
        choose(questions, u"Yes"_s);
        QVERIFY(!page.insertButton()->isEnabled());
        line(questions, u"consent"_s)->setText(u"c-0142"_s);
        QVERIFY(!page.insertButton()->isEnabled());
        choose(questions, u"I looked closely"_s);
        QVERIFY(page.insertButton()->isEnabled());
        page.insertButton()->click();
        QTRY_VERIFY2(page.fixture.text().contains(u"consents: [c-0142]"_s), qPrintable(page.fixture.text()));
    }

    void severalDroppedPicturesHaveOneSheetAndOneStep()
    {
        Page page;
        page.drop({QUrl::fromLocalFile(page.pictureFile(u"a.png"_s)), QUrl::fromLocalFile(page.pictureFile(u"b.png"_s))});
        QCOMPARE(page.questions().size(), 2);
        for (PictureQuestions *questions : page.questions()) {
            choose(questions, u"It only decorates"_s);
            choose(questions, u"No"_s);
        }
        page.insertButton()->click();
        QTRY_VERIFY2(page.fixture.text().contains(u"![](images/sore-knee-1.png \"decorative\")\n\n![](images/sore-knee-2.png \"decorative\")"_s), qPrintable(page.fixture.text()));
        QCOMPARE(page.stored(), (QStringList{u"sore-knee-1.png"_s, u"sore-knee-2.png"_s}));
    }

    void aPastedPictureIsStoredToo()
    {
        Page page;
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        page.fixture.trigger(ActionId::Paste);
        QVERIFY(page.sheet());
        choose(page.questions().first(), u"It only decorates"_s);
        choose(page.questions().first(), u"No"_s);
        page.insertButton()->click();
        QTRY_COMPARE(page.stored(), QStringList{u"sore-knee-1.png"_s});
        QTRY_VERIFY(page.fixture.text().contains(u"images/sore-knee-1.png"_s));
    }

    void moreThanASheetHoldsIsSaid()
    {
        Page page;
        QList<QUrl> urls;
        for (int i = 0; i < 13; ++i)
            urls.append(QUrl::fromLocalFile(page.pictureFile(u"%1.png"_s.arg(i))));
        page.drop(urls);
        QCOMPARE(page.questions().size(), 12);
        QVERIFY2(page.fixture.window.notices().text().startsWith(u"Only the first 12"_s), qPrintable(page.fixture.window.notices().text()));
    }

    void whatIsNoPictureIsSaidAndNothingIsInserted()
    {
        Page page;
        const QString before = page.fixture.text();
        page.drop({QUrl::fromLocalFile(page.fixture.folder.write(u"a.jpg"_s, "no picture"))});
        choose(page.questions().first(), u"It only decorates"_s);
        choose(page.questions().first(), u"No"_s);
        page.insertButton()->click();
        QTRY_VERIFY(!page.fixture.window.notices().isHidden());
        QCOMPARE(page.fixture.text(), before);
        QVERIFY(page.stored().isEmpty());
    }

    void anArticleThatWasNeverSavedIsSavedFirst()
    {
        Fixture fixture;
        TextPictures pictures(fixture.window, fixture.prompts);
        pictures.choose();
        QVERIFY2(fixture.window.notices().text().startsWith(u"Save the article first"_s), qPrintable(fixture.window.notices().text()));
        QVERIFY(fixture.prompts.asked.isEmpty());
    }

    void aLockedTextTakesNoPicture()
    {
        Page page;
        page.fixture.window.view().session().setLock(u"Someone else writes."_s);
        page.drop({QUrl::fromLocalFile(page.pictureFile(u"a.png"_s))});
        QVERIFY(!page.sheet());
    }

private:
    std::optional<AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_TextPictures)
#include "tst_TextPictures.moc"
