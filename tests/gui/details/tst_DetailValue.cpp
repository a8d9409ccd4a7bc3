// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailValue.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "---\n"
                           "title: Knees # keep\n"
                           "author: ana\n"
                           "mood: calm\n"
                           "---\n"
                           "Text\n";

QByteArray written(const QString &key, const DetailValue &value)
{
    const auto edit = editFor(FrontMatter::parse(article), key, value);
    return edit ? applyEdits(article, {*edit}) : article;
}

} // namespace

class tst_DetailValue : public test::TestCase
{
    Q_OBJECT

private slots:
    void changesOneKeyOnly()
    {
        QCOMPARE(written(u"title"_s, u"Hips"_s), QByteArray(article).replace("Knees", "Hips"));
    }

    void writesNothingForAnEqualValue_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("the same title") << u"title"_s << u"Knees"_s;
        QTest::newRow("white space around it") << u"title"_s << u" Knees "_s;
        QTest::newRow("an empty value for an absent key") << u"description"_s << QString();
    }

    void writesNothingForAnEqualValue()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QCOMPARE(written(key, value), article);
    }

    void keepsASingleAuthorPlain()
    {
        QCOMPARE(written(u"author"_s, QStringList{u"max"_s}), QByteArray(article).replace("ana", "max"));
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<DetailValue>("value");
        QTest::newRow("a title with a colon") << u"title"_s << DetailValue(u"Why? Because: yes"_s);
        QTest::newRow("two authors") << u"author"_s << DetailValue(QStringList{u"ana"_s, u"max"_s});
        QTest::newRow("categories with commas in them") << u"categories"_s << DetailValue(QStringList{u"Knee, left"_s, u"Hip"_s});
        QTest::newRow("no disclaimers at all") << u"disclaimers"_s << DetailValue(QStringList());
        QTest::newRow("a picture's description") << u"image.alt"_s << DetailValue(u"A “knee” #1"_s);
        QTest::newRow("a picture that was looked at") << u"image.checked"_s << DetailValue(u"yes"_s);
        QTest::newRow("a picture for decoration") << u"image.decorative"_s << DetailValue(u"yes"_s);
        QTest::newRow("the claims question") << u"medical-claims-review"_s << DetailValue(u"not-required"_s);
        QTest::newRow("a title that is removed") << u"title"_s << DetailValue();
    }

    void readsBackWhatItWrote()
    {
        QFETCH(QString, key);
        QFETCH(DetailValue, value);
        const QByteArray text = written(key, value);
        QVERIFY(text != article);
        const FrontMatter changed = FrontMatter::parse(text);
        QVERIFY(!changed.problem());
        QVERIFY(readsTheSame(detailValue(changed.metadata(), key), value));
        QVERIFY(text.contains("mood: calm\n"));
    }
};

ARTICULAR_TEST(tst_DetailValue)
#include "tst_DetailValue.moc"
