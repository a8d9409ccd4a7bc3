// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cards/CardPicture.h"
#include "gui/cards/CardsDialog.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

ClinicProfile clinic()
{
    ClinicProfile profile;
    profile.name = u"Larkfield"_s;
    profile.site = u"https://larkfield.example/blog/"_s;
    return profile;
}

ArticleMetadata article()
{
    ArticleMetadata metadata;
    metadata.title = u"Stiff knees"_s;
    metadata.description = u"Why knees are stiff in the morning."_s;
    metadata.slug = u"stiff-knees"_s;
    return metadata;
}

QString visibleWords(const CardsDialog &cards)
{
    QStringList all;
    for (const QLabel *label : cards.findChildren<QLabel *>()) {
        if (!label->isHidden())
            all.append(label->text());
    }
    return all.join(u'\n');
}

} // namespace

class tst_CardsDialog : public test::TestCase
{
    Q_OBJECT

private slots:
    void theSearchTitleEndsWithTheClinic()
    {
        QCOMPARE(cardContent(article(), clinic()).searchTitle, u"Stiff knees | Larkfield"_s);
    }

    void theAddress_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("trail");
        QTest::newRow("the article's own") << u"https://www.knees.example/news/stiff"_s << u"https://larkfield.example"_s << u"www.knees.example › news › stiff"_s;
        QTest::newRow("below the clinic's") << QString() << u"https://larkfield.example/blog/"_s << u"larkfield.example › blog › stiff-knees"_s;
        QTest::newRow("not of a script") << u"javascript:alert(1)"_s << u"https://larkfield.example"_s << u"larkfield.example › stiff-knees"_s;
        QTest::newRow("not known yet") << QString() << QString() << QString();
    }

    void theAddress()
    {
        QFETCH(QString, canonical);
        QFETCH(QString, site);
        QFETCH(QString, trail);
        ArticleMetadata metadata = article();
        metadata.canonical = canonical;
        ClinicProfile profile = clinic();
        profile.site = site;
        QCOMPARE(cardContent(metadata, profile).trail, trail);
    }

    void longTextsAreCutAfterAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cut");
        QTest::newRow("short enough") << u"ten letter"_s << u"ten letter"_s;
        QTest::newRow("within a word") << u"knees and hips"_s << u"knees and …"_s;
        QTest::newRow("at the end of a word") << u"knees feet hips"_s << u"knees feet …"_s;
        QTest::newRow("one long word") << u"electroencephalography"_s << u"electroenc …"_s;
        QTest::newRow("line ends are spaces") << u"a\n b"_s << u"a b"_s;
    }

    void longTextsAreCutAfterAWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, cut);
        QCOMPARE(cutForSearch(text, 10), cut);
    }

    void thePictureIsCutToItsMiddle_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QRect>("part");
        QTest::newRow("in shape") << QSize(1200, 630) << QRect(0, 0, 1200, 630);
        QTest::newRow("a square loses top and bottom") << QSize(1200, 1200) << QRect(0, 285, 1200, 630);
        QTest::newRow("a panorama loses its sides") << QSize(4000, 630) << QRect(1400, 0, 1200, 630);
    }

    void thePictureIsCutToItsMiddle()
    {
        QFETCH(QSize, size);
        QFETCH(QRect, part);
        QCOMPARE(cardPicturePart(size), part);
    }

    void saysWhatIsMissing()
    {
        CardsDialog cards;
        cards.setContent(cardContent({}, {}), {});
        const QString words = visibleWords(cards);
        QVERIFY(words.contains(u"No title yet"_s));
        QVERIFY(words.contains(u"No description yet"_s));
        QVERIFY(words.contains(u"Without a main picture"_s));
    }

    void saysWhichPictureWasNotFound()
    {
        CardsDialog cards;
        ArticleMetadata metadata = article();
        metadata.image.src = u"images/lake.png"_s;
        cards.setContent(cardContent(metadata, clinic()), {});
        QVERIFY(visibleWords(cards).contains(u"“images/lake.png” was not found"_s));
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        cards.setContent(cardContent(metadata, clinic()), picture);
        QVERIFY(!visibleWords(cards).contains(u"not found"_s));
    }

    void wordsAreShownAsWrittenAndNeverAsMarkup()
    {
        CardsDialog cards;
        ArticleMetadata metadata = article();
        metadata.title = u"<img src=x> & <b>knees</b>"_s;
        cards.setContent(cardContent(metadata, clinic()), {});
        for (const QLabel *label : cards.findChildren<QLabel *>()) {
            if (label->text().contains(u"<b>"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(visibleWords(cards).contains(metadata.title));
    }

    void leadsToTheDetails()
    {
        CardsDialog cards;
        QSignalSpy requested(&cards, &CardsDialog::detailsRequested);
        cards.findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(requested.size(), 1);
    }
};

ARTICULAR_TEST(tst_CardsDialog)
#include "tst_CardsDialog.moc"
