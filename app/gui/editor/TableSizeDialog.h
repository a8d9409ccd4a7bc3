// SPDX-License-Identifier: GPL-3.0-or-later
// "Insert table": how many columns and rows. Open it with open(): it never blocks.
#pragma once

#include <QDialog>

class QSpinBox;

namespace articular {

class TableSizeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TableSizeDialog(QWidget *parent = nullptr);

signals:
    /// `rows` without the line of headings.
    void chosen(int columns, int rows);

private:
    QSpinBox *addNumber(const QString &name, int value, int most);

    QSpinBox *m_columns, *m_rows;
};

} // namespace articular
