// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/UnsavedTexts.h"

#include "gui/window/FileCommands.h"
#include "gui/window/MainWindow.h"

namespace articular {

UnsavedTexts::UnsavedTexts(QWidget *window, Prompts &prompts, Show show)
    : m_window(window), m_prompts(prompts), m_show(std::move(show))
{
}

QList<MainWindow *> UnsavedTexts::among(const QList<MainWindow *> &pages)
{
    QList<MainWindow *> unsaved;
    for (MainWindow *page : pages) {
        page->view().session().gatherChanges();
        if (page->view().session().isModified())
            unsaved.append(page);
    }
    return unsaved;
}

void UnsavedTexts::whenSafe(const QList<MainWindow *> &pages, const Then &then)
{
    if (pages.size() < 2) {
        askEach(pages, then);
        return;
    }
    QStringList names;
    for (MainWindow *page : pages)
        names.append(page->view().session().displayName());
    m_prompts.askAboutSeveralUnsaved(m_window, names, [this, pages, then](SeveralUnsavedChoice choice) {
        switch (choice) {
        case SeveralUnsavedChoice::SaveAll: saveAll(pages, then); break;
        case SeveralUnsavedChoice::AskEach: askEach(pages, then); break;
        case SeveralUnsavedChoice::DiscardAll: then(); break;
        case SeveralUnsavedChoice::Cancel: break;
        }
    });
}

void UnsavedTexts::saveAll(QList<MainWindow *> pages, const Then &then)
{
    if (pages.isEmpty()) {
        then();
        return;
    }
    MainWindow *page = pages.takeFirst();
    m_show(page);
    page->files().save([this, pages, then] { saveAll(pages, then); });
}

void UnsavedTexts::askEach(QList<MainWindow *> pages, const Then &then)
{
    if (pages.isEmpty()) {
        then();
        return;
    }
    MainWindow *page = pages.takeFirst();
    m_show(page);
    page->files().whenTextIsSafe([this, pages, then] { askEach(pages, then); });
}

} // namespace articular
