// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SpellingCommands.h"

#include "core/spelling/ArticleSpelling.h"
#include "core/spelling/WordFile.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/EditorText.h"
#include "gui/window/FileCommands.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NoticeBar.h"

#include <QPointer>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace articular {

SpellingCommands::SpellingCommands(MainWindow &window, Vocabulary &vocabulary)
    : QObject(&window), m_window(window), m_view(window.view()), m_vocabulary(vocabulary), m_marks(m_view, nullptr)
{
    MarkdownEdit &editor = m_view.editor();
    editor.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&editor, &QWidget::customContextMenuRequested, this, &SpellingCommands::showMenu);
    connect(&vocabulary, &Vocabulary::changed, this, &SpellingCommands::followVocabulary);
    connect(window.actions()[ActionId::ShowAddedWords], &QAction::triggered, this, &SpellingCommands::showWords);
}

void SpellingCommands::showMenu(const QPoint &place)
{
    MarkdownEdit &editor = m_view.editor();
    QMenu *menu = editor.createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto word = editor.marks().unknownWordAt(editor.cursorForPosition(place).position()))
        addSpelling(menu, cursorOver(editor.document(), *word));
    menu->popup(editor.viewport()->mapToGlobal(place));
}

void SpellingCommands::addSpelling(QMenu *menu, const QTextCursor &word)
{
    QAction *first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking for words like it…"), menu);
    waiting->setEnabled(false);
    menu->insertAction(first, waiting);
    menu->insertMenu(first, addToMenu(menu, wordForList(word.selectedText())));
    menu->insertSeparator(first);
    suggest(menu, waiting, word);
}

void SpellingCommands::suggest(const QPointer<QMenu> &menu, QAction *waiting, const QTextCursor &word)
{
    const QString written = word.selectedText();
    if (const auto known = m_suggestions.constFind(written); known != m_suggestions.constEnd()) {
        fillSuggestions(menu, waiting, *known, word);
        return;
    }
    const Workspace workspace = m_view.session().workspace();
    const Article article(m_view.session().path(), m_view.session().text().toUtf8());
    m_work.run([this, menu, waiting, word, written, speller = spellerFor(article, workspace, *m_vocabulary.spellers())] {
        const QStringList words = speller->suggestions(written);
        return [this, menu, waiting, word, written, words] {
            m_suggestions.insert(written, words);
            if (menu)
                fillSuggestions(menu, waiting, words, word);
        };
    });
}

void SpellingCommands::fillSuggestions(QMenu *menu, QAction *waiting, const QStringList &words, const QTextCursor &word)
{
    if (words.isEmpty()) {
        waiting->setText(tr("No word is like it"));
        return;
    }
    for (const QString &suggestion : words) {
        auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        action->setEnabled(!m_view.session().isLocked());
        connect(action, &QAction::triggered, this, [place = QTextCursor(word), suggestion]() mutable { place.insertText(suggestion); });
        menu->insertAction(waiting, action);
    }
    menu->removeAction(waiting);
    menu->setActiveAction(menu->actions().value(0));
    // It has grown and must not leave the screen.
    const QRect room = menu->screen()->availableGeometry();
    const int beyond = menu->geometry().bottom() - room.bottom();
    if (beyond > 0)
        menu->move(menu->x(), std::max(room.top(), menu->y() - beyond));
}

QMenu *SpellingCommands::addToMenu(QMenu *menu, const QString &word)
{
    auto *lists = new QMenu(tr("Add “%1” &to").arg(QString(word).replace(u'&', u"&&"_s)), menu);
    connect(lists->addAction(tr("&My own words")), &QAction::triggered, this, [this, word] { addTo({}, word); });
    const Workspace &workspace = m_view.session().workspace();
    QAction *clinic = lists->addAction(tr("The &clinic's words"));
    clinic->setEnabled(!workspace.isDefault());
    connect(clinic, &QAction::triggered, this, [this, word, root = workspace.root()] { addTo(root, word); });
    QAction *article = lists->addAction(tr("The words of this &article"));
    article->setEnabled(!m_view.session().isLocked());
    connect(article, &QAction::triggered, this, [this, word] {
        setArticleWords(articleWords() << word);
        m_marks.accept(word);
    });
    return lists;
}

void SpellingCommands::addTo(const QString &clinicRoot, const QString &word)
{
    m_marks.accept(word);
    if (const Status added = m_vocabulary.add(clinicRoot, word); !added) {
        m_window.files().showError(added.error());
        m_marks.restore();
    }
}

QStringList SpellingCommands::articleWords() const
{
    const FrontMatter details = FrontMatter::parse(m_view.session().text().toUtf8());
    const YamlNode *words = details.yaml().root().find(u"words");
    return words ? words->textList() : QStringList();
}

void SpellingCommands::setArticleWords(const QStringList &words)
{
    const FrontMatter details = FrontMatter::parse(m_view.session().text().toUtf8());
    const Result<TextEdit> edit = words.isEmpty() ? details.removeKey(u"words"_s) : details.setList(u"words"_s, words);
    if (edit)
        m_view.session().applyEditsNow({edit.value()});
    else
        m_window.files().showError(edit.error());
}

ListedWords SpellingCommands::listedWords(const QString &name, const QString &clinicRoot)
{
    const auto failed = [this](const Error &error) { m_window.files().showError(error); };
    return {name,
            [this, clinicRoot, failed] {
                const Result<QStringList> words = m_vocabulary.words(clinicRoot);
                if (!words)
                    failed(words.error());
                return words ? words.value() : QStringList();
            },
            [this, clinicRoot, failed](const QString &word) {
                if (const Status removed = m_vocabulary.remove(clinicRoot, word); !removed)
                    failed(removed.error());
            }};
}

void SpellingCommands::showWords()
{
    QList<ListedWords> lists{listedWords(tr("To me, in every article"), {})};
    const Workspace &workspace = m_view.session().workspace();
    if (!workspace.isDefault())
        lists.append(listedWords(tr("To everybody in this clinic"), workspace.root()));
    ListedWords article{tr("In this article"), [this] { return articleWords(); }, {}};
    if (!m_view.session().isLocked()) {
        article.remove = [this](const QString &word) {
            QStringList words = articleWords();
            words.removeAll(word);
            setArticleWords(words);
        };
    }
    lists.append(article);
    auto *dialog = new WordsDialog(lists, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SpellingCommands::followVocabulary(const QString &clinicRoot)
{
    m_suggestions.clear();
    if (clinicRoot.isEmpty())
        m_view.session().reloadDecisions();
    else if (clinicRoot == m_view.session().workspace().root())
        m_view.session().reloadWorkspace();
}

} // namespace articular
