// SPDX-License-Identifier: GPL-3.0-or-later
// A list above what is said about its chosen row. The share of each stays whatever is chosen, so that nothing jumps;
// details that are longer are scrolled.
#pragma once

#include <QSplitter>

class QScrollArea;

namespace articular {

class ListAndDetails : public QSplitter
{
    Q_OBJECT

public:
    /// Takes both.
    ListAndDetails(QWidget *list, QWidget *details, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QScrollArea *m_scroll = nullptr;
    bool m_isPlaced = false;
};

} // namespace articular
