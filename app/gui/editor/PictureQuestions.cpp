// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/PictureQuestions.h"

#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int pictureSide = 200;          // pixels
/// Characters; longer ones are for the text.
constexpr int longestDescription = 150;

} // namespace

PictureQuestions::PictureQuestions(const QImage &picture, int number, int count, QWidget *parent)
    : QWidget(parent)
    , m_description(new QLineEdit)
    , m_decorates(new WrappingChoice(WrappingChoice::Kind::Check))
    , m_no(new WrappingChoice(WrappingChoice::Kind::Radio))
    , m_yes(new WrappingChoice(WrappingChoice::Kind::Radio))
    , m_answers(new QButtonGroup(this))
    , m_consent(new QLineEdit)
    , m_checked(new WrappingChoice(WrappingChoice::Kind::Check))
{
    const QString name = count == 1 ? tr("The picture") : tr("Picture %1 of %2").arg(number).arg(count);
    auto *row = new QHBoxLayout(this);
    row->addWidget(pictureLabel(picture, name), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto *label = new QLabel(count == 1 ? tr("What does it show?") : tr("%1: what does it show?").arg(name));
    label->setBuddy(m_description);
    m_description->setAccessibleName(label->text());
    m_description->setMaxLength(longestDescription);
    m_description->setPlaceholderText(tr("For people who cannot see it, in a sentence"));
    m_decorates->setText(tr("It only decorates: nothing is lost without it"));
    auto *question = new QLabel(tr("Does it show a patient, a scan or a screen?"));
    question->setWordWrap(true);
    m_no->setText(tr("No"));
    m_yes->setText(tr("Yes"));
    m_answers->addButton(m_no->button());
    m_answers->addButton(m_yes->button());
    m_consent->setPlaceholderText(tr("Number of the consent"));
    m_consent->setAccessibleName(tr("Number of the consent"));
    m_checked->setText(tr("I looked closely: no name, date or number can be read in it"));
    for (QWidget *control : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_decorates),
                             static_cast<QWidget *>(question), static_cast<QWidget *>(m_no), static_cast<QWidget *>(m_yes),
                             static_cast<QWidget *>(m_consent), static_cast<QWidget *>(m_checked)})
        column->addWidget(control);
    column->addStretch(1);
    const auto follow = [this] {
        m_description->setEnabled(!m_decorates->isChecked());
        m_consent->setVisible(m_yes->isChecked());
        m_checked->setVisible(m_yes->isChecked());
        emit changed();
    };
    connect(m_description, &QLineEdit::textChanged, this, follow);
    connect(m_consent, &QLineEdit::textChanged, this, follow);
    for (const WrappingChoice *choice : {m_decorates, m_no, m_yes, m_checked})
        connect(choice, &WrappingChoice::clicked, this, follow);
    follow();
}

QWidget *PictureQuestions::pictureLabel(const QImage &picture, const QString &name)
{
    auto *label = new QLabel;
    label->setFixedWidth(pictureSide);
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    label->setAccessibleName(name);
    if (picture.isNull())
        label->setText(tr("It cannot be shown here."));
    else
        label->setPixmap(QPixmap::fromImage(picture.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    return label;
}

bool PictureQuestions::isAnswered() const
{
    const bool isDescribed = m_decorates->isChecked() || !m_description->text().trimmed().isEmpty();
    const bool isAllowed = m_no->isChecked() || (m_yes->isChecked() && !m_consent->text().trimmed().isEmpty() && m_checked->isChecked());
    return isDescribed && isAllowed;
}

DescribedPicture PictureQuestions::answer() const
{
    return {m_decorates->isChecked() ? QString() : m_description->text().simplified(),
            m_yes->isChecked() ? m_consent->text().trimmed() : QString()};
}

} // namespace articular
