// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote the article: one choice of a person for each author, and a way to add one.
#pragma once

#include "gui/details/ChoiceField.h"

class QPushButton;
class QVBoxLayout;

namespace articular {

class AuthorsField : public DetailField
{
    Q_OBJECT

public:
    explicit AuthorsField(QWidget *parent = nullptr);
    /// The clinic's people: value is the id, label the name as a page shows it.
    void setPeople(const QList<DetailOption> &people);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;

protected:
    void retranslate() override;

private:
    void rebuild();
    QComboBox *addChoice();
    void fill(QComboBox *choice, const QString &shown) const;

    QList<DetailOption> m_people;
    QStringList m_authors;
    bool m_addsOne = false;               ///< an empty choice stands at the end
    QWidget *m_box = nullptr;
    QVBoxLayout *m_choiceLayout = nullptr;
    QList<QComboBox *> m_choices;
    QPushButton *m_add = nullptr;
};

} // namespace articular
