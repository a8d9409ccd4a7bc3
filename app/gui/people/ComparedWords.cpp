// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/ComparedWords.h"

#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

QLabel *makeWordsLabel(const QStringList &words, QWidget *parent)
{
    auto *label = new QLabel(words.join(u"  "_s), parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    label->setFont(large);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(ComparedWords::tr("Six words: %1").arg(words.join(u", "_s)));
    return label;
}

ComparedWords::ComparedWords(const QStringList &words, QWidget *parent)
    : QWidget(parent), m_match(new WrappingChoice(WrappingChoice::Kind::Radio, this)), m_differ(new WrappingChoice(WrappingChoice::Kind::Radio, this))
{
    m_match->setText(tr("They match, word for word"));
    m_differ->setText(tr("They are other words"));
    auto *group = new QButtonGroup(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeWordsLabel(words, this));
    for (WrappingChoice *choice : {m_match, m_differ}) {
        group->addButton(choice->button());
        layout->addWidget(choice);
        connect(choice->button(), &QAbstractButton::toggled, this, &ComparedWords::changed);
    }
}

bool ComparedWords::match() const
{
    return m_match->isChecked();
}

QString ComparedWords::obstacle() const
{
    if (match())
        return {};
    return m_differ->isChecked() ? tr("Then somebody else's key is in between. Do not go on; ask for the words again.")
                                 : tr("Compare the six words on the telephone first.");
}

} // namespace articular
