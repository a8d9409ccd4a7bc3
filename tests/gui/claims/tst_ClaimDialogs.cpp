// SPDX-License-Identifier: GPL-3.0-or-later
// The small questions around claims: which source, who decides, what to ask.
#include "gui/claims/QuestionDialog.h"
#include "gui/claims/ReviewerDialog.h"
#include "gui/claims/SourceDialog.h"
#include "support/TestRunner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoReferences =
    "[{\"id\": \"smith2020\", \"type\": \"book\", \"title\": \"Knees\"}, {\"id\": \"lee1999\", \"type\": \"book\", \"title\": \"Hips\"}]";

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_ClaimDialogs : public test::TestCase
{
    Q_OBJECT

private slots:
    void aSourceIsFoundByItsWordsAndGivenWithItsPlace_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locator");
        QTest::newRow("nothing") << 0 << QString() << QString();
        QTest::newRow("a page") << 0 << u"12"_s << u"p. 12"_s;
        QTest::newRow("pages") << 0 << u"12–14"_s << u"pp. 12–14"_s;
        QTest::newRow("a place that is no page") << 0 << u"Table 2"_s << u"Table 2"_s;
        QTest::newRow("a quotation") << 1 << u"it helped"_s << u"“it helped”"_s;
    }
    void aSourceIsFoundByItsWordsAndGivenWithItsPlace()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, locator);
        SourceDialog dialog(References::parse(twoReferences).value(), u"It helps."_s);
        QSignalSpy chosen(&dialog, &SourceDialog::chosen);
        QVERIFY(!button(dialog, u"Insert"_s)->isEnabled());
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == u"Look for a reference"_s)
                line->setText(u"hips"_s);
            else if (line->accessibleName() == u"Place in the source"_s)
                line->setText(typed);
        }
        dialog.findChild<QComboBox *>()->setCurrentIndex(kind);
        button(dialog, u"Insert"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toString(), u"lee1999"_s);
        QCOMPARE(chosen.constFirst().at(1).toString(), locator);
    }

    void withoutReferencesNothingCanBeInserted()
    {
        SourceDialog dialog(References(), u"It helps."_s);
        QVERIFY(!button(dialog, u"Insert"_s)->isEnabled());
    }

    void whoDecidesIsAskedForNameAndRole()
    {
        Person mara;
        mara.id = u"mara"_s;
        mara.name = u"Mara"_s;
        Person tomas;
        tomas.id = u"tomas"_s;
        tomas.name = u"Tomas"_s;
        ReviewerDialog dialog({mara, tomas}, {u"tomas"_s, u"compliance-reviewer"_s});
        QSignalSpy chosen(&dialog, &ReviewerDialog::chosen);
        button(dialog, u"I decide"_s)->click();
        QCOMPARE(chosen.takeFirst().at(0).value<ClaimReviewer>(), ClaimReviewer({u"tomas"_s, u"compliance-reviewer"_s}));
        button(dialog, u"I only write"_s)->click();
        QCOMPARE(chosen.takeFirst().at(0).value<ClaimReviewer>(), ClaimReviewer());
    }

    void whoDecidesIsWideEnoughForItsTitle()
    {
        const ReviewerDialog dialog({}, {});
        QVERIFY(dialog.width() > dialog.fontMetrics().horizontalAdvance(dialog.windowTitle()) * 3 / 2);
    }

    void aQuestionMayStayEmpty()
    {
        QuestionDialog dialog(u"It helps."_s);
        QSignalSpy asked(&dialog, &QuestionDialog::asked);
        button(dialog, u"Ask"_s)->click();
        QCOMPARE(asked.takeFirst().at(0).toString(), QString());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u" May we? "_s);
        button(dialog, u"Ask"_s)->click();
        QCOMPARE(asked.takeFirst().at(0).toString(), u"May we?"_s);
    }
};

ARTICULAR_TEST(tst_ClaimDialogs)
#include "tst_ClaimDialogs.moc"
