// SPDX-License-Identifier: GPL-3.0-or-later
// A field whose value is a list of ids, chosen by ticks: categories, or the clinic texts that the page carries. Ids of
// the text that the clinic does not know are kept and shown.
#pragma once

#include "gui/details/ChoiceField.h"

class QVBoxLayout;

namespace articular {

class ToneLabel;
class WrappingChoice;

class TickField : public DetailField
{
    Q_OBJECT

public:
    explicit TickField(const QString &key, QWidget *parent = nullptr);

    void setOptions(const QList<DetailOption> &options);
    /// The clinic's own list: offers "As the clinic does it", which is the absent key.
    void setDefaults(const QStringList &defaults);
    /// The first value has a meaning of its own: offers a choice of it when several are ticked.
    void setPrimaryLabel(const QString &label);
    /// Shown while there is nothing to tick.
    void setEmptyText(const QString &text);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;

protected:
    void retranslate() override;

private:
    /// Ids to show: the options, then ids of the value that are no options.
    QStringList shownIds() const;
    void rebuild();
    void showState();
    void toggle(const QString &id, bool checked);
    const DetailOption *option(const QString &id) const;

    QList<DetailOption> m_options;
    std::optional<QStringList> m_defaults;
    bool m_isAbsent = false;              ///< "as the clinic does it"
    QStringList m_values;
    QStringList m_rowIds;
    QList<WrappingChoice *> m_rows;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    WrappingChoice *m_asClinic = nullptr;
    ToneLabel *m_empty = nullptr;
    QWidget *m_primaryRow = nullptr;
    QLabel *m_primaryLabel = nullptr;
    QComboBox *m_primary = nullptr;
};

} // namespace articular
