// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/TableSizeDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace articular {

namespace {

/// Wider tables cannot be read on a phone; longer ones are better pasted.
constexpr int mostColumns = 12, mostRows = 100;

} // namespace

TableSizeDialog::TableSizeDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Insert a table"));
    auto *form = new QFormLayout(this);
    m_columns = addNumber(tr("&Columns"), 3, mostColumns);
    m_rows = addNumber(tr("&Rows below the headings"), 3, mostRows);
    auto *hint = new QLabel(tr("Tab goes to the next cell. Enter begins a row; Enter in an empty row ends the table."));
    hint->setWordWrap(true);
    form->addRow(hint);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    insert->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit chosen(m_columns->value(), m_rows->value());
    });
}

QSpinBox *TableSizeDialog::addNumber(const QString &name, int value, int most)
{
    auto *number = new QSpinBox;
    number->setRange(1, most);
    number->setValue(value);
    number->setAccessibleName(QString(name).remove(u'&'));
    static_cast<QFormLayout *>(layout())->addRow(name, number);
    return number;
}

} // namespace articular
