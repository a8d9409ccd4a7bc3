// SPDX-License-Identifier: GPL-3.0-or-later
// The QActions of one window, made from the action table.
#pragma once

#include "gui/actions/OwnShortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <array>

namespace articular {

class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[size_t(id)]; }

    /// Texts and tool tips in the present language.
    void retranslate();
    void setShortcuts(const OwnShortcuts &shortcuts);
    /// Switches off what changes the article's text, and says why at each; empty: all is as it was.
    void setTextLock(const QString &reason);
    /// Why the action is off; empty: nobody said.
    QString whyOff(const QAction *action) const;

private:
    std::array<QAction *, actionCount> m_actions{};
    QActionGroup *m_changing;             ///< off: each stays off whatever is said about it alone
    QString m_lockReason;
};

} // namespace articular
