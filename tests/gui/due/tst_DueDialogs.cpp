// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/due/CorrectionDialog.h"
#include "gui/due/DueDialog.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QString allWords(const QWidget &dialog)
{
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return words.join(u'\n');
}

CorrectionDialog::Page page(bool isTakenDown = false)
{
    return {u"Knees"_s, 2, u"https://clinic.example/knee"_s, isTakenDown};
}

void choose(const CorrectionDialog &dialog, CorrectionDialog::Kind kind)
{
    dialog.findChildren<WrappingChoice *>().at(int(kind))->button()->click();
}

/// Widgets that the keyboard reaches and that say nothing.
QStringList unnamed(const QWidget &dialog)
{
    QStringList names;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            names.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return names;
}

} // namespace

class tst_DueDialogs : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsDueStandsFirst()
    {
        DueDialog dialog;
        QVERIFY(!button(dialog, u"Look at it again…"_s)->isEnabled());
        dialog.showReviews({{u"/a"_s, u"Hips"_s, u"1"_s, QDate(2027, 6, 1), false, 1, {}}, {u"/b"_s, u"Knees"_s, u"2"_s, QDate(2026, 10, 1), true, 3, {}}}, today);
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Knees"_s);
        QVERIFY(list->topLevelItem(0)->text(1).startsWith(u"Since "_s));
        QVERIFY(allWords(dialog).contains(u"Due now: 1."_s));
        QSignalSpy wanted(&dialog, &DueDialog::reviewRequested);
        button(dialog, u"Look at it again…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"/b"_s);
        QVERIFY(button(dialog, u"Save as calendar file…"_s)->isEnabled());
        QCOMPARE(unnamed(dialog), QStringList());
    }

    void nothingToDoIsSaid()
    {
        DueDialog dialog;
        dialog.showReviews({}, today);
        QVERIFY(allWords(dialog).contains(u"No approved article waits for another review."_s));
        QVERIFY(!button(dialog, u"Save as calendar file…"_s)->isEnabled());
    }

    void whatCouldHarmIsTakenDownFirst()
    {
        CorrectionDialog dialog(page());
        QVERIFY(!dialog.kind());
        QVERIFY(button(dialog, u"Make a new version"_s)->isHidden());
        choose(dialog, CorrectionDialog::Kind::Harm);
        QVERIFY(allWords(dialog).contains(u"First take the page down: https://clinic.example/knee"_s));
        QVERIFY(allWords(dialog).contains(u"Switch to draft"_s));
        QVERIFY(button(dialog, u"Make a new version"_s)->isHidden());
        QSignalSpy open(&dialog, &CorrectionDialog::openPageRequested), down(&dialog, &CorrectionDialog::takeDownRequested);
        button(dialog, u"Open the page on the site"_s)->click();
        button(dialog, u"It is down: record that…"_s)->click();
        QCOMPARE(open.size() + down.size(), 2);
        QCOMPARE(unnamed(dialog), QStringList());
        for (const QString &line : allWords(dialog).split(u'\n'))
            QCOMPARE(test::plainWordsProblem(line), QString());
    }

    void whatIsDownIsMended()
    {
        CorrectionDialog dialog(page(true));
        choose(dialog, CorrectionDialog::Kind::Harm);
        QVERIFY(!button(dialog, u"Make a new version"_s)->isHidden());
        QVERIFY(button(dialog, u"It is down: record that…"_s)->isHidden());
    }

    void otherMistakesLeaveThePageThere()
    {
        for (const CorrectionDialog::Kind kind : {CorrectionDialog::Kind::Typo, CorrectionDialog::Kind::Fact}) {
            CorrectionDialog dialog(page());
            choose(dialog, kind);
            QVERIFY(dialog.kind() == kind);
            QVERIFY(allWords(dialog).contains(u"The page stays on the site meanwhile."_s));
            QVERIFY(button(dialog, u"It is down: record that…"_s)->isHidden());
            QSignalSpy made(&dialog, &CorrectionDialog::newVersionRequested);
            button(dialog, u"Make a new version"_s)->click();
            QCOMPARE(made.size(), 1);
        }
    }
};

ARTICULAR_TEST(tst_DueDialogs)
#include "tst_DueDialogs.moc"
