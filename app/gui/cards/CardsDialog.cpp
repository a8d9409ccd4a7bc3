// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cards/CardsDialog.h"

#include "gui/cards/CardPicture.h"
#include "gui/controls/LengthMeter.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int cardWidth = 480;           // pixels at the usual size of letters

QLabel *words(double size, bool bold, QPalette::ColorRole role = QPalette::Text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QFrame *card()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    frame->setFixedWidth(cardWidth);
    return frame;
}

} // namespace

CardsDialog::CardsDialog(QWidget *parent)
    : QDialog(parent)
    , m_searchHeading(words(1.1, true, QPalette::WindowText))
    , m_trail(words(0.9, false))
    , m_searchTitle(words(1.2, false, QPalette::Link))
    , m_searchDescription(words(1, false))
    , m_titleName(words(1, false, QPalette::WindowText))
    , m_descriptionName(words(1, false, QPalette::WindowText))
    , m_titleMeter(new LengthMeter(0, mostTitleCharacters))
    , m_descriptionMeter(new LengthMeter(leastDescriptionCharacters, mostDescriptionCharacters))
    , m_shareHeading(words(1.1, true, QPalette::WindowText))
    , m_host(words(0.85, false))
    , m_shareTitle(words(1.1, true))
    , m_shareDescription(words(1, false))
    , m_picture(new CardPicture)
    , m_missing(new ToneLabel(Tone::Attention))
    , m_note(words(0.9, false, QPalette::WindowText))
    , m_details(new QPushButton)
    , m_close(new QPushButton)
{
    auto *meters = new QFormLayout;
    meters->addRow(m_titleName, m_titleMeter);
    meters->addRow(m_descriptionName, m_descriptionMeter);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_details);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_searchHeading);
    layout->addWidget(searchCard());
    layout->addLayout(meters);
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_shareHeading);
    layout->addWidget(shareCard());
    layout->addWidget(m_missing);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    m_close->setDefault(true);
    connect(m_details, &QPushButton::clicked, this, &CardsDialog::detailsRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

QFrame *CardsDialog::searchCard()
{
    QFrame *frame = card();
    auto *layout = new QVBoxLayout(frame);
    for (QLabel *label : {m_trail, m_searchTitle, m_searchDescription})
        layout->addWidget(label);
    return frame;
}

QFrame *CardsDialog::shareCard()
{
    QFrame *frame = card();
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture);
    auto *below = new QVBoxLayout;
    const int margin = fontMetrics().height() * 2 / 3;
    below->setContentsMargins(margin, margin, margin, margin);
    below->setSpacing(margin / 3);
    for (QLabel *label : {m_host, m_shareTitle, m_shareDescription})
        below->addWidget(label);
    layout->addLayout(below);
    return frame;
}

void CardsDialog::setContent(const CardContent &content, const QImage &picture)
{
    m_content = content;
    m_hasPicture = !picture.isNull();
    m_picture->setImage(picture);
    showContent();
}

void CardsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CardsDialog::showContent()
{
    const QString noTitle = tr("No title yet"), noDescription = tr("No description yet: search engines take any words of the page.");
    m_trail->setText(m_content.trail.isEmpty() ? tr("The address of your website") : m_content.trail);
    m_searchTitle->setText(m_content.title.isEmpty() ? noTitle : cutForSearch(m_content.searchTitle, mostTitleCharacters));
    m_searchDescription->setText(m_content.description.isEmpty() ? noDescription : cutForSearch(m_content.description, mostDescriptionCharacters));
    m_titleMeter->setLength(m_content.title.size());
    m_descriptionMeter->setLength(m_content.description.size());
    m_host->setText(m_content.host.isEmpty() ? tr("The address of your website") : m_content.host);
    m_shareTitle->setText(m_content.title.isEmpty() ? noTitle : m_content.title);
    m_shareDescription->setText(m_content.description.isEmpty() ? tr("No description yet") : cutForSearch(m_content.description, mostDescriptionCharacters));
    m_picture->setVisible(m_hasPicture);
    m_picture->setAccessibleName(m_content.pictureDescription.isEmpty() ? tr("Main picture") : tr("Main picture: %1").arg(m_content.pictureDescription));
    m_missing->setVisible(!m_hasPicture);
    m_missing->setText(m_content.picture.isEmpty() ? tr("Without a main picture the link is shared as words alone.")
                                                   : tr("The main picture “%1” was not found, so the link is shared as words alone.").arg(m_content.picture));
    // Wrapped words and the picture need a height that a dialog does not find by itself.
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(std::max(width(), layout()->totalMinimumSize().width()));
    setMinimumHeight(needed);
    resize(width(), needed);
}

void CardsDialog::retranslate()
{
    setWindowTitle(tr("In search results and shared links"));
    m_searchHeading->setText(tr("In search results"));
    m_titleName->setText(tr("Title"));
    m_descriptionName->setText(tr("Description"));
    m_shareHeading->setText(tr("As a shared link"));
    m_note->setText(tr("Each service draws it a little differently; the words, their lengths and the picture's shape are what most of them show."));
    m_details->setText(tr("Change the &details"));
    m_close->setText(tr("&Close"));
    m_titleMeter->setAccessibleName(m_titleName->text());
    m_descriptionMeter->setAccessibleName(m_descriptionName->text());
    showContent();
}

} // namespace articular
