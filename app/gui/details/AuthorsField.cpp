// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/AuthorsField.h"

#include "gui/controls/NarrowComboBox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

AuthorsField::AuthorsField(QWidget *parent)
    : DetailField(QStringLiteral("author"), parent), m_box(new QWidget(this)), m_choiceLayout(new QVBoxLayout(m_box)),
      m_add(new QPushButton(m_box))
{
    m_choiceLayout->setContentsMargins(0, 0, 0, 0);
    m_choiceLayout->addWidget(m_add, 0, Qt::AlignLeading);
    setEditor(m_box);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_addsOne = true;
        rebuild();
        m_choices.constLast()->setFocus(Qt::OtherFocusReason);
    });
    rebuild();
    retranslate();
}

void AuthorsField::setPeople(const QList<DetailOption> &people)
{
    m_people = people;
    rebuild();
}

DetailValue AuthorsField::value() const
{
    return m_authors;
}

void AuthorsField::setValue(const DetailValue &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    m_authors = list ? *list : QStringList();
    m_addsOne = false;
    rebuild();
}

void AuthorsField::retranslate()
{
    setLabel(tr("Author"));
    m_add->setText(tr("Add another author"));
    rebuild();
}

void AuthorsField::rebuild()
{
    const qsizetype wanted = qMax(qsizetype(1), m_authors.size() + (m_addsOne ? 1 : 0));
    while (m_choices.size() > wanted)
        m_choices.takeLast()->deleteLater();
    while (m_choices.size() < wanted)
        m_choices.append(addChoice());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        fill(m_choices.at(i), m_authors.value(i));
        m_choices.at(i)->setAccessibleName(tr("Author %1").arg(i + 1));
        m_choices.at(i)->show();
    }
    m_add->setVisible(!m_authors.isEmpty() && !m_addsOne && m_people.size() > m_authors.size());
    m_box->setFocusProxy(m_choices.constFirst());
}

QComboBox *AuthorsField::addChoice()
{
    auto *choice = new NarrowComboBox(m_box);
    m_choiceLayout->insertWidget(int(m_choices.size()), choice);
    connect(choice, &QComboBox::activated, this, [this] {
        m_authors.clear();
        m_addsOne = false;
        for (const QComboBox *each : std::as_const(m_choices)) {
            const QString id = each->currentData().toString();
            if (!id.isEmpty() && !m_authors.contains(id))
                m_authors.append(id);
        }
        rebuild();
        commitNow();
    });
    return choice;
}

void AuthorsField::fill(QComboBox *choice, const QString &shown) const
{
    choice->clear();
    choice->addItem(tr("Nobody yet"), QString());
    for (const DetailOption &person : m_people)
        choice->addItem(person.label, person.value);
    int index = choice->findData(shown);
    if (index < 0) {
        choice->addItem(tr("%1 (not among the clinic's people)").arg(shown), shown);
        index = choice->count() - 1;
    }
    choice->setCurrentIndex(index);
}

} // namespace articular
