// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window as one row: what it is called, how it is reached, what it looks like. What it does is
// connected by whoever owns the doing.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace articular {

enum class ActionId {
    NewArticle, OpenArticle, OpenFolder, Save, SaveAs, SaveAll, ShowVersions, ImportReferences, ExportPage, PublishPage, SaveReport, Close, ReopenClosed, Quit,
    Undo, Redo, Cut, Copy, Paste, PastePlain, SelectAll, Find, FindNext, FindPrevious, Replace, PairMarks,
    Bold, Italic, Link, Heading, BulletList, NumberedList, Quote, InsertReference, TurnTypedList, InsertTable, InsertPicture, InsertNote, InsertWarning, InsertKeyPoints,
    NormalText, Heading3, Heading4, DuplicateLines, MoveLinesUp, MoveLinesDown,
    ShowEditor, ShowPreview, ZoomIn, ZoomOut, ZoomReset, NextPane, PreviousPane, NextTab, PreviousTab, TabUsedBefore, TabUsedLongAgo, LineNumbers, DetailsAsText, TabLeavesText, FocusParagraph, HoldCursorLine, FullScreen,
    PageFitsPane, PageDesktop, PageTablet, PagePhone, PagePaper, PageColoursWindow, PageLight, PageDark,
    PageUnmarked, PageSinceSaved, PageSinceApproved, PageSinceEarlier, PageReadingOrder, ScrollTogether, PageInBrowser, ShowCards,
    ThemeSystem, ThemeLight, ThemeDark,
    NextProblem, PreviousProblem, MarkClaim, ShowDetails, ShowChecklist, ShowProblems, ShowClaims, ShowOutline, ShowArticles,
    ShowConsents, ShowClinicTexts, ShowUses, ShowAddedWords, VerifyRecord, CompareWithSite, ShowReadability, ReloadClinic,
    SendForReview, TakeBack, MakeNewVersion, ShowApprovedChanges, GoBackToApproved, ShowNotes,
    ReviewArticle, ApproveArticle, ReturnArticle, AddNote, WithdrawArticle, CorrectPage, ShowDueReviews, MakeSigningKey, PeopleWhoApprove, JoinClinic,
    FindCommand, ChangeShortcuts, About,
};
inline constexpr int actionCount = int(ActionId::About) + 1;

struct ActionRow
{
    ActionId id;
    const char *name;                     ///< stable id: object name, later the key of a changed shortcut
    const char *text;                     ///< untranslated, with mnemonic
    QKeySequence::StandardKey standardKey; ///< UnknownKey: `shortcut` counts
    const char *shortcut;                 ///< portable text, or empty
    const char *icon;                     ///< Breeze name, or empty
    bool checkable;
};

/// All rows, in the enum's order.
std::span<const ActionRow> actionTable();

const ActionRow &actionRow(ActionId id);
/// Whether the command changes the article's text.
bool changesText(ActionId id);
/// Translated text of a row, with mnemonic.
QString actionText(const ActionRow &row);
/// Shortcuts of a row on this platform.
QList<QKeySequence> actionShortcuts(const ActionRow &row);

} // namespace articular
