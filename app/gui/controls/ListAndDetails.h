// SPDX-License-Identifier: GPL-3.0-or-later
// A list above what is said about its chosen row. The share of each stays whatever is chosen, so that nothing jumps;
// details that are longer are scrolled.
#pragma once

#include <QSplitter>

namespace articular {

class ListAndDetails : public QSplitter
{
    Q_OBJECT

public:
    /// Takes both.
    ListAndDetails(QWidget *list, QWidget *details, QWidget *parent = nullptr);
};

} // namespace articular
