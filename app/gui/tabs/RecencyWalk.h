// SPDX-License-Identifier: GPL-3.0-or-later
// In which order tabs were used, and the walk through that order while Ctrl is held: only the tab at which Ctrl is let go
// counts as used.
#pragma once

#include <QList>
#include <QObject>

namespace articular {

class RecencyWalk : public QObject
{
    Q_OBJECT

public:
    explicit RecencyWalk(QObject *parent = nullptr);
    ~RecencyWalk() override;

    /// A tab that nobody has seen yet.
    void add(int tab) { m_used.append(tab); }
    /// A tab was shown. During a walk it does not count.
    void use(int tab);
    void forget(int tab);
    /// The tab used last besides `tab`; -1 when there is none.
    int before(int tab) const;
    /// The next tab of the walk, further back or forth; begins a walk, which ends at once when Ctrl is not held.
    int step(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QList<int> m_used;                    ///< the last first
    qsizetype m_at = -1;                  ///< in m_used; -1: nobody walks
};

} // namespace articular
