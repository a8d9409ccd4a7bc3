// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consents/ConsentsDialog.h"
#include "support/TestRunner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Consent record(const QString &id, QDate expires, bool isWithdrawn)
{
    Consent consent;
    consent.id = id;
    consent.kind = u"photo"_s;
    consent.scope = {u"web"_s};
    consent.expires = expires;
    consent.isWithdrawn = isWithdrawn;
    return consent;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_ConsentsDialog : public test::TestCase
{
    Q_OBJECT

private slots:
    void eachRecordSaysWhetherItStillCounts()
    {
        ConsentsDialog dialog(today);
        dialog.setConsents({record(u"c-1"_s, {}, false), record(u"c-2"_s, QDate(2025, 1, 1), false), record(u"c-3"_s, {}, true)});
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(3), u"Without an end"_s);
        QVERIFY(list->topLevelItem(1)->text(3).startsWith(u"Ended on"_s));
        QCOMPARE(list->topLevelItem(2)->text(3), u"Withdrawn"_s);
    }

    void aNewRecordNeedsANumberAndAUse()
    {
        ConsentsDialog dialog(today);
        QSignalSpy saved(&dialog, &ConsentsDialog::saveRequested);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        dialog.findChildren<QLineEdit *>().first()->setText(u"c-9"_s);
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        button(dialog, u"Save"_s)->click();
        QCOMPARE(saved.size(), 1);
        const Consent consent = saved.first().first().value<Consent>();
        QCOMPARE(consent.id, u"c-9"_s);
        QCOMPARE(consent.scope, QStringList{u"web"_s});
        QVERIFY(!consent.expires.isValid());
    }

    void aChosenRecordIsChangedUnderItsNumber()
    {
        ConsentsDialog dialog(today);
        QSignalSpy saved(&dialog, &ConsentsDialog::saveRequested);
        dialog.setConsents({record(u"c-1"_s, QDate(2028, 5, 6), false)});
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(0));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"drawn"_s))
                box->setChecked(true);
        }
        button(dialog, u"Save"_s)->click();
        const Consent consent = saved.first().first().value<Consent>();
        QCOMPARE(consent.id, u"c-1"_s);
        QVERIFY(consent.isWithdrawn);
        QCOMPARE(consent.expires, QDate(2028, 5, 6));
    }
};

ARTICULAR_TEST(tst_ConsentsDialog)
#include "tst_ConsentsDialog.moc"
