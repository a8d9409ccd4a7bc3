// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a word that is underlined: the context menu's suggestions, adding it to a list of words, and taking it
// out of one again.
#pragma once

#include "gui/session/BackgroundWork.h"
#include "gui/spelling/Vocabulary.h"
#include "gui/spelling/WordsDialog.h"
#include "gui/window/SpellingMarks.h"

#include <QMenu>
#include <QTextCursor>

namespace articular {

class MainWindow;

class SpellingCommands : public QObject
{
    Q_OBJECT

public:
    /// `vocabulary` outlives the window.
    SpellingCommands(MainWindow &window, Vocabulary &vocabulary);

private:
    void showMenu(const QPoint &place);
    void addSpelling(QMenu *menu, const QTextCursor &word);
    /// Puts the suggestions above `before` once they are known, in a menu that may be gone by then.
    void suggest(const QPointer<QMenu> &menu, QAction *waiting, const QTextCursor &word);
    void fillSuggestions(QMenu *menu, QAction *waiting, const QStringList &words, const QTextCursor &word);
    QMenu *addToMenu(QMenu *menu, const QString &word);
    void addTo(const QString &clinicRoot, const QString &word);
    QStringList articleWords() const;
    void setArticleWords(const QStringList &words);
    void showWords();
    ListedWords listedWords(const QString &name, const QString &clinicRoot);
    void followVocabulary(const QString &clinicRoot);

    MainWindow &m_window;
    ArticleView &m_view;
    Vocabulary &m_vocabulary;
    SpellingMarks m_marks;
    QHash<QString, QStringList> m_suggestions; ///< by word, since the lists of words last changed
    BackgroundWork m_work;
};

} // namespace articular
