// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the article and the docks that hold them. Composition only: what panels ask for is answered by the
// window.
#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include <array>

namespace articular {

class ArticleView;
class ActionSet;
class ArticlesPanel;
class ChecklistPanel;
class ClaimsPanel;
class DetailsPanel;
class NotesPanel;
class OutlinePanel;
class ProblemsPanel;
class ReadabilityPanel;

class WindowDocks : public QObject
{
    Q_OBJECT

public:
    explicit WindowDocks(QMainWindow *window);

    DetailsPanel *details() const { return m_details; }
    ArticlesPanel *articles() const { return m_articles; }
    ChecklistPanel *checklist() const { return m_checklist; }
    ProblemsPanel *problems() const { return m_problems; }
    ClaimsPanel *claims() const { return m_claims; }
    NotesPanel *notes() const { return m_notes; }
    OutlinePanel *outline() const { return m_outline; }
    ReadabilityPanel *readability() const { return m_readability; }

    enum class Dock { Outline, Articles, Details, Checklist, Problems, Claims, Notes, Readability };
    static constexpr int dockCount = 8;
    QDockWidget *dock(Dock dock) const { return m_docks[size_t(dock)]; }
    /// Shows a dock in front of those that it shares its place with, and gives its panel the focus.
    void raise(Dock dock);
    /// The panels, in the order of the window.
    void setUsualWidths();
    QList<QWidget *> panels() const;
    /// Makes the actions that show a dock, and those that walk through the problems, do so; while the page marks what changed,
    /// those walk through the changes.
    void connectActions(const ActionSet &actions, ArticleView &view);
    /// Shows the next or previous problem in its list and where it is.
    void nextProblem();
    void previousProblem();
    void retranslate();

private:
    void add(Dock dock, const QString &name, QWidget *panel, Qt::DockWidgetArea area);

    QMainWindow *m_window;
    DetailsPanel *m_details;
    ArticlesPanel *m_articles;
    ChecklistPanel *m_checklist;
    ProblemsPanel *m_problems;
    ClaimsPanel *m_claims;
    NotesPanel *m_notes;
    OutlinePanel *m_outline;
    ReadabilityPanel *m_readability;
    std::array<QDockWidget *, dockCount> m_docks{};
};

} // namespace articular
