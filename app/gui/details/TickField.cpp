// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/TickField.h"

#include "gui/controls/NarrowComboBox.h"
#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

TickField::TickField(const QString &key, QWidget *parent)
    : DetailField(key, parent), m_box(new QWidget(this)), m_rowLayout(new QVBoxLayout(m_box)),
      m_asClinic(new WrappingChoice(WrappingChoice::Kind::Check, m_box)), m_empty(new ToneLabel(Tone::Quiet, m_box)),
      m_primaryRow(new QWidget(m_box)), m_primaryLabel(new QLabel(m_primaryRow)),
      m_primary(new NarrowComboBox(m_primaryRow))
{
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->addWidget(m_asClinic);
    m_rowLayout->addWidget(m_empty);
    m_rowLayout->addWidget(m_primaryRow);
    auto *primaryLayout = new QHBoxLayout(m_primaryRow);
    primaryLayout->setContentsMargins(0, 0, 0, 0);
    primaryLayout->addWidget(m_primaryLabel);
    primaryLayout->addWidget(m_primary, 1);
    m_primaryLabel->setBuddy(m_primary);
    setEditor(m_box);
    connect(m_asClinic, &WrappingChoice::clicked, this, [this](bool checked) {
        m_isAbsent = checked;
        if (!checked)
            m_values = m_defaults.value_or(QStringList());
        showState();
        commitNow();
    });
    connect(m_primary, &QComboBox::activated, this, [this](int index) {
        m_values.move(m_values.indexOf(m_primary->itemData(index).toString()), 0);
        commitNow();
    });
    m_primary->setAccessibleName(tr("Main entry"));
    retranslate();
}

void TickField::setOptions(const QList<DetailOption> &options)
{
    m_options = options;
    rebuild();
}

void TickField::setDefaults(const QStringList &defaults)
{
    m_defaults = defaults;
    rebuild();
}

void TickField::setPrimaryLabel(const QString &label)
{
    m_primaryLabel->setText(label);
    m_primary->setAccessibleName(label);
    showState();
}

void TickField::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

DetailValue TickField::value() const
{
    return m_isAbsent && m_defaults ? DetailValue() : DetailValue(m_values);
}

void TickField::setValue(const DetailValue &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    m_isAbsent = !list;
    m_values = list ? *list : QStringList();
    rebuild();
}

void TickField::retranslate()
{
    m_asClinic->setText(tr("As the clinic does it"));
    rebuild();
}

const DetailOption *TickField::option(const QString &id) const
{
    const auto found = std::find_if(m_options.cbegin(), m_options.cend(), [&id](const DetailOption &o) { return o.value == id; });
    return found == m_options.cend() ? nullptr : &*found;
}

QStringList TickField::shownIds() const
{
    QStringList ids;
    for (const DetailOption &o : m_options)
        ids.append(o.value);
    for (const QString &id : m_values) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void TickField::rebuild()
{
    // Rows are kept while the same ids are shown, so that the one with the focus stays.
    if (const QStringList ids = shownIds(); ids != m_rowIds) {
        qDeleteAll(m_rows);
        m_rows.clear();
        m_rowIds = ids;
        for (const QString &id : ids) {
            auto *row = new WrappingChoice(WrappingChoice::Kind::Check, m_box);
            m_rowLayout->insertWidget(m_rowLayout->indexOf(m_primaryRow), row);
            connect(row, &WrappingChoice::clicked, this, [this, id](bool checked) { toggle(id, checked); });
            m_rows.append(row);
        }
        m_box->setFocusProxy(m_defaults ? m_asClinic : m_rows.value(0));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const DetailOption *known = option(m_rowIds.at(i));
        m_rows.at(i)->setText(known ? known->label : m_rowIds.at(i));
        m_rows.at(i)->setNote(known ? known->note : tr("The clinic has no such entry."));
    }
    showState();
}

void TickField::showState()
{
    const bool followsClinic = m_isAbsent && m_defaults;
    const QStringList ticked = followsClinic ? *m_defaults : m_values;
    m_asClinic->setVisible(m_defaults && !m_rowIds.isEmpty());
    m_asClinic->setChecked(followsClinic);
    m_empty->setVisible(m_rowIds.isEmpty());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setChecked(ticked.contains(m_rowIds.at(i)));
        m_rows.at(i)->setChangeable(!followsClinic);
    }
    // It keeps its place while there is nothing to choose yet, so that a tick moves nothing below it.
    m_primaryRow->setVisible(!m_primaryLabel->text().isEmpty() && m_rowIds.size() > 1);
    m_primaryRow->setEnabled(m_values.size() > 1);
    m_primary->clear();
    for (const QString &id : std::as_const(m_values)) {
        const DetailOption *known = option(id);
        m_primary->addItem(known ? known->label : id, id);
    }
}

void TickField::toggle(const QString &id, bool checked)
{
    m_values.removeAll(id);
    if (checked)
        m_values.append(id);
    showState();
    commitNow();
}

} // namespace articular
