// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the page that says what can be relied on: which look the page has, or why it is not as expected.
#pragma once

#include "core/page/PageRenderer.h"

#include <QFrame>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace articular {

class PreviewNotice : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewNotice(QWidget *parent = nullptr);

    void setHasClinicTheme(bool hasTheme);
    /// `showsFormer`: the page keeps the clinic's look as it was before the mistake.
    void setThemeProblem(const std::optional<ThemeProblem> &problem, bool showsFormer);
    /// What is marked in the page, after all else; empty: nothing is.
    void setComparison(const QString &comparison);
    /// Which of what is marked is shown, from 1; 0: none. Until something else is marked.
    void setShownChange(int number);
    /// Sentences that stand instead of all else, for a preview that is none; empty: the usual line again.
    void setExplanation(const QString &explanation);
    QString text() const;
    /// A menu at the end of the line; its title is the button's text.
    void setMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_label = nullptr;
    QToolButton *m_button = nullptr;
    std::optional<ThemeProblem> m_problem;
    QString m_explanation, m_comparison;
    int m_shownChange = 0;
    bool m_hasTheme = false, m_showsFormer = false;
};

} // namespace articular
