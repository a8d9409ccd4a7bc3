// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/NotesPanel.h"
#include "support/TestRunner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

PlacedNote note(const QString &event, NoteKind kind, const QString &text, NotePlace place, qsizetype start = 0)
{
    PlacedNote made;
    made.note.event = event;
    made.note.by = u"jdoe"_s;
    made.note.at = QDateTime({2026, 3, 3}, {12, 0}, Qt::UTC);
    made.note.kind = kind;
    (kind == NoteKind::Suggestion ? made.note.replacement : made.note.text) = text;
    made.note.anchor.exact = u"knees bend"_s;
    made.place = place;
    if (place != NotePlace::Lost)
        made.range = {start, 10};
    return made;
}

std::shared_ptr<ReviewSituation> situation(const QList<PlacedNote> &notes)
{
    auto made = std::make_shared<ReviewSituation>();
    made->notes = notes;
    return made;
}

QPushButton *button(const NotesPanel &panel, const QString &text)
{
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *one) { return one->text() == text && !one->isHidden(); });
    return found == buttons.cend() ? nullptr : *found;
}

QString said(const NotesPanel &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class tst_NotesPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void showsNotesInTheOrderOfTheText()
    {
        NotesPanel panel;
        QVERIFY(said(panel).startsWith(u"No notes."_s));
        PlacedNote done = note(u"d"_s, NoteKind::Note, u"done"_s, NotePlace::Found, 1);
        done.note.isOpen = false;
        PlacedNote old = note(u"o"_s, NoteKind::Note, u"of an earlier round"_s, NotePlace::Found, 2);
        old.note.isOpen = old.note.isOwnOfRound = false;
        panel.setSituation(situation({note(u"l"_s, NoteKind::Note, u"lost"_s, NotePlace::Lost), note(u"b"_s, NoteKind::Question, u"second"_s, NotePlace::Moved, 50),
                                      note(u"a"_s, NoteKind::MustFix, u"first"_s, NotePlace::Found, 5), done, old}), {}, 3);
        auto *list = panel.findChild<QListWidget *>();
        QStringList rows;
        for (int row = 0; row < list->count(); ++row)
            rows.append(list->item(row)->text().section(u'\n', 1));
        QCOMPARE(rows, (QStringList{u"first"_s, u"second"_s, u"lost"_s, u"done"_s}));
        QVERIFY(said(panel).contains(u"3 notes are open. Must be fixed: 1."_s));
        panel.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(list->count(), 5);
    }

    void saysWhereTheWordsWent()
    {
        NotesPanel panel;
        panel.setSituation(situation({note(u"m"_s, NoteKind::Note, u"moved"_s, NotePlace::Moved, 5), note(u"l"_s, NoteKind::Note, u"lost"_s, NotePlace::Lost)}), {}, 3);
        QSignalSpy jumps(&panel, &NotesPanel::jumpRequested);
        auto *list = panel.findChild<QListWidget *>();
        list->setCurrentRow(0);
        QVERIFY(said(panel).contains(u"This may be the place."_s));
        button(panel, u"Go there"_s)->click();
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().at(0).value<TextRange>().start, 5);
        list->setCurrentRow(1);
        QVERIFY(said(panel).contains(u"do not stand in the text any more"_s));
        QVERIFY(!button(panel, u"Go there"_s));
    }

    void appliesASuggestionOnlyWhereItsWordsStand()
    {
        NotesPanel panel;
        panel.setSituation(situation({note(u"f"_s, NoteKind::Suggestion, u"knees turn"_s, NotePlace::Found, 5), note(u"m"_s, NoteKind::Suggestion, u"x"_s, NotePlace::Moved, 9)}), {}, 3);
        QSignalSpy applied(&panel, &NotesPanel::applyRequested);
        auto *list = panel.findChild<QListWidget *>();
        list->setCurrentRow(1);
        QVERIFY(!button(panel, u"Apply"_s)->isEnabled());
        list->setCurrentRow(0);
        panel.setLock(u"It is with Jane Doe."_s);
        QVERIFY(!button(panel, u"Apply"_s)->isEnabled());
        QCOMPARE(button(panel, u"Apply"_s)->toolTip(), u"It is with Jane Doe."_s);
        panel.setLock({});
        button(panel, u"Apply"_s)->click();
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().at(0).toString(), u"f"_s);
        QCOMPARE(applied.first().at(1).value<TextEdit>().replacement, QByteArray("knees turn"));
        QCOMPARE(applied.first().at(2).toULongLong(), 3U);
    }

    void answersAndClosesNotes()
    {
        NotesPanel panel;
        QList<PlacedNote> notes{note(u"a"_s, NoteKind::Note, u"one"_s, NotePlace::Found, 5)};
        panel.setSituation(situation(notes), {}, 3);
        panel.findChild<QListWidget *>()->setCurrentRow(0);
        QSignalSpy replied(&panel, &NotesPanel::replyRequested), done(&panel, &NotesPanel::doneRequested);
        auto *answer = panel.findChild<QLineEdit *>();
        answer->setText(u"being typed"_s);
        panel.setSituation(situation(notes), {}, 4); // A new analysis takes nothing away.
        QCOMPARE(answer->text(), u"being typed"_s);
        button(panel, u"Answer"_s)->click();
        QCOMPARE(replied.first().at(1).toString(), u"being typed"_s);
        button(panel, u"Done"_s)->click();
        QCOMPARE(done.takeFirst().at(1).toBool(), true);
        notes.first().note.isOpen = false;
        panel.setSituation(situation(notes), {}, 5);
        QVERIFY(said(panel).contains(u"All notes are done."_s));
        button(panel, u"Open again"_s)->click();
        QCOMPARE(done.takeFirst().at(1).toBool(), false);
    }
};

ARTICULAR_TEST(tst_NotesPanel)
#include "tst_NotesPanel.moc"
