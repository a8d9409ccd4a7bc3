// SPDX-License-Identifier: GPL-3.0-or-later
// The form, the picker and the review of what was read, by what a person does in them.
#include "core/references/CslEntry.h"
#include "gui/claims/SourceDialog.h"
#include "gui/references/ReferenceDialog.h"
#include "gui/references/ReferenceListModel.h"
#include "gui/references/ReferencePicker.h"
#include "gui/references/ReferenceReview.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *named(QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QJsonObject entryOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

References someReferences()
{
    QByteArray json("[{'id':'doe2020','title':'Stairs and knees','author':[{'family':'Doe','given':'Jane'}],'issued':{'date-parts':[[2020]]}},"
                    "{'id':'muller','title':'Doe eyes','author':[{'family':'Müller'}]},{'id':'zed','title':'Hills'}]");
    return References::parse(json.replace('\'', '"')).value();
}

QStringList keysOf(const ReferenceListModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, 0).data(ReferenceListModel::KeyRole).toString());
    return keys;
}

} // namespace

class tst_ReferenceDialogs : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The offscreen platform has no window manager to pass sizes on to.
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
    }
    void cleanupTestCase() { m_allowed.reset(); }

    void aFilledFormGivesAnEntry()
    {
        ReferenceDialog dialog({});
        QSignalSpy saved(&dialog, &ReferenceDialog::saveRequested);
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"  Stairs  and knees "_s);
        named<QPlainTextEdit>(dialog, u"Authors"_s)->setPlainText(u"Doe, Jane Q., Jr.\nSample Society\nRoe B\n"_s);
        named<QLineEdit>(dialog, u"Journal"_s)->setText(u"Sample J"_s);
        named<QLineEdit>(dialog, u"Year or date"_s)->setText(u"2021-05"_s);
        named<QLineEdit>(dialog, u"DOI"_s)->setText(u"https://doi.org/10.5555/x"_s);
        named<QLineEdit>(dialog, u"PubMed number"_s)->setText(u"123"_s);
        button(dialog, u"Add reference"_s)->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).toJsonObject(),
                 entryOf("{'type':'article-journal','title':'Stairs and knees','author':[{'family':'Doe','given':'Jane Q.','suffix':'Jr.'},"
                         "{'literal':'Sample Society'},{'family':'Roe','given':'B'}],'container-title':'Sample J',"
                         "'issued':{'date-parts':[[2021,5]]},'DOI':'10.5555/x','PMID':'123'}"));
    }

    void whatIsWrongIsSaidAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no title") << u"Title"_s << QString();
        QTest::newRow("a DOI without its number") << u"DOI"_s << u"doi"_s;
        QTest::newRow("a DOI that is an address of something else") << u"DOI"_s << u"https://a.example/10.5"_s;
        QTest::newRow("a PubMed number with letters") << u"PubMed number"_s << u"PMC12"_s;
        QTest::newRow("a web address without https") << u"Web address"_s << u"www.example.com"_s;
        QTest::newRow("a web address that is a script") << u"Web address"_s << u"javascript:alert(1)"_s;
        QTest::newRow("a month that is none") << u"Year or date"_s << u"2021-13"_s;
        QTest::newRow("words for a year") << u"Year or date"_s << u"last year"_s;
    }

    void whatIsWrongIsSaidAndNothingIsKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        ReferenceDialog dialog({});
        QSignalSpy saved(&dialog, &ReferenceDialog::saveRequested);
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"Stairs"_s);
        named<QLineEdit>(dialog, field)->setText(text);
        button(dialog, u"Add reference"_s)->click();
        QCOMPARE(saved.size(), 0);
        named<QLineEdit>(dialog, field)->setText(field == u"Title" ? u"Stairs"_s : QString());
        button(dialog, u"Add reference"_s)->click();
        QCOMPARE(saved.size(), 1);
    }

    void aPastedCitationFillsTheForm()
    {
        ReferenceDialog dialog({});
        named<QPlainTextEdit>(dialog, u"Citation to take apart"_s)->setPlainText(u"Doe JQ, Roe B. Stairs. A trial. Sample J. 2020;12(3):45-50. doi:10.5555/x"_s);
        QCOMPARE(named<QLineEdit>(dialog, u"Title"_s)->text(), u"Stairs"_s);
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Authors"_s)->toPlainText(), u"Doe, JQ\nRoe, B"_s);
        QCOMPARE(named<QLineEdit>(dialog, u"Pages"_s)->text(), u"45-50"_s);
        bool isSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(u"A trial"_s);
        QVERIFY(isSaid);
    }

    void aPastedRecordFillsTheForm()
    {
        ReferenceDialog dialog({});
        named<QPlainTextEdit>(dialog, u"Citation to take apart"_s)->setPlainText(u"@book{x, title={Knees}, publisher={Press}, year=2019}"_s);
        QCOMPARE(named<QLineEdit>(dialog, u"Publisher"_s)->text(), u"Press"_s);
        QVERIFY(!dialog.entry().contains(u"id"_s));
    }

    void changingKeepsWhatTheFormDoesNotShow()
    {
        const QJsonObject entry = entryOf("{'id':'k','type':'article-journal','title':'T','custom':{'a':1},'container-title':'J','container-title-short':'J.',"
                                          "'author':[{'family':'Berg','non-dropping-particle':'van der','given':'A'}],'issued':{'date-parts':[['2020','3']]}}");
        ReferenceDialog dialog(entry);
        QCOMPARE(dialog.entry(), entry);
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"New"_s);
        named<QLineEdit>(dialog, u"Journal"_s)->setText(u"Other J"_s);
        QJsonObject expected = entry;
        expected.insert(u"title"_s, u"New"_s);
        expected.insert(u"container-title"_s, u"Other J"_s);
        expected.remove(u"container-title-short"_s);
        QCOMPARE(dialog.entry(), expected);
    }

    void eachTypeHasItsFields()
    {
        ReferenceDialog dialog({});
        dialog.show();
        auto *type = named<QComboBox>(dialog, u"Kind of source"_s);
        QVERIFY(named<QLineEdit>(dialog, u"Volume"_s)->isVisible());
        QVERIFY(!named<QLineEdit>(dialog, u"Read on"_s)->isVisible());
        type->setCurrentIndex(type->findData(u"webpage"_s));
        QVERIFY(!named<QLineEdit>(dialog, u"Volume"_s)->isVisible());
        QVERIFY(named<QLineEdit>(dialog, u"Read on"_s)->isVisible());
        QCOMPARE(dialog.entry().value(u"type"_s).toString(), u"webpage"_s);
    }

    void anUnusualTypeIsKept()
    {
        ReferenceDialog dialog(entryOf("{'id':'k','type':'dataset','title':'T'}"));
        QCOMPARE(dialog.entry().value(u"type"_s).toString(), u"dataset"_s);
    }

    void wordsNarrowTheListDown_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("nothing yet") << QString() << QStringList{u"doe2020"_s, u"muller"_s, u"zed"_s};
        QTest::newRow("names come before words of titles") << u"do"_s << QStringList{u"doe2020"_s, u"muller"_s};
        QTest::newRow("accents do not matter") << u"MULL"_s << QStringList{u"muller"_s};
        QTest::newRow("all words must be there") << u"knees doe 2020"_s << QStringList{u"doe2020"_s};
        QTest::newRow("the title") << u"hill"_s << QStringList{u"zed"_s};
        QTest::newRow("nothing fits") << u"xyz"_s << QStringList();
    }

    void wordsNarrowTheListDown()
    {
        QFETCH(QString, query);
        ReferenceListModel model(ReferenceListModel::Shown::All);
        model.setReferences(someReferences());
        model.setQuery(query, 10);
        QTEST(keysOf(model), "keys");
    }

    void thePickerIsUsedByKeysAlone()
    {
        ReferencePicker picker(someReferences());
        QSignalSpy inserted(&picker, &ReferencePicker::insertRequested);
        picker.show();
        auto *search = named<QLineEdit>(picker, u"Search references"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Enter);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(0).toStringList(), QStringList{u"muller"_s});
    }

    void thePickerBeginsAtTheCitedOne()
    {
        const ReferencePicker picker(someReferences(), u"zed"_s);
        QCOMPARE(picker.chosenKeys(), QStringList{u"zed"_s});
        const ReferencePicker other(someReferences(), u"unknown"_s);
        QCOMPARE(other.chosenKeys(), QStringList{u"doe2020"_s});
    }

    void whatWasWithdrawnIsShownButNotInserted()
    {
        QByteArray json("[{'id':'old','title':'Stairs','custom':{'withdrawn':{'reason':'Retracted.'}}},{'id':'zed','title':'Hills'}]");
        const References references = References::parse(json.replace('\'', '"')).value();
        ReferencePicker picker(references, u"old"_s);
        picker.show();
        QVERIFY(!button(picker, u"Insert"_s)->isEnabled());
        QVERIFY(button(picker, u"Change…"_s)->isEnabled());
        QVERIFY(std::ranges::any_of(picker.findChildren<QLabel *>(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"The reason given: “Retracted.”"_s); }));
        named<QLineEdit>(picker, u"Search references"_s)->setText(u"hills"_s);
        QVERIFY(button(picker, u"Insert"_s)->isEnabled());
        ReferenceListModel offered(ReferenceListModel::Shown::Citable);
        offered.setReferences(references);
        offered.setQuery({}, 10);
        QCOMPARE(keysOf(offered), QStringList{u"zed"_s});
        SourceDialog sources(references, u"Walking helps."_s);
        QCOMPARE(sources.findChild<QListWidget *>()->count(), 1);
    }

    void theReviewTicksWhatIsNew()
    {
        const QList<ReviewedReference> references{{{entryOf("{'id':'a','title':'A'}"), {}, 1}, 0, {}, {}},
                                                  {{entryOf("{'id':'doe2020','title':'B'}"), u"doe2020"_s, 2}, 0, {}, {}}};
        ReferenceReview review(references, u"Found"_s, false);
        QCOMPARE(review.chosen().size(), 1);
        auto *list = named<QListWidget>(review, u"References found"_s);
        QVERIFY(!list->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(review.chosen().isEmpty());
        QVERIFY(!button(review, u"Add references (0)"_s)->isEnabled());
    }

    void aTypedListUsesWhatIsKnown()
    {
        ReferenceReview review({{{entryOf("{'id':'doe2020','title':'B'}"), u"doe2020"_s, 2}, 1, u"1. B"_s, {}}}, u"Found"_s, true);
        QCOMPARE(review.chosen().size(), 1);
        QVERIFY(button(review, u"Turn into references"_s)->isEnabled());
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_ReferenceDialogs)
#include "tst_ReferenceDialogs.moc"
