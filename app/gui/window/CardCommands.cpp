// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/CardCommands.h"

#include "core/base/ConfinedPath.h"
#include "gui/cards/CardsDialog.h"

#include <QAction>
#include <QFileInfo>
#include <QImageReader>

namespace articular {

namespace {

/// Wide enough for a sharp card on a fine screen; a large photograph is read at this size, which is many times faster.
constexpr int readWidth = 1200;

} // namespace

CardCommands::CardCommands(QWidget *window, ArticleView &view, WindowDocks &docks, const ActionSet &actions)
    : QObject(window), m_window(window), m_view(view), m_docks(docks)
{
    connect(actions[ActionId::ShowCards], &QAction::triggered, this, &CardCommands::showCards);
    connect(&view.session(), &DocumentSession::analysisUpdated, this, &CardCommands::update);
    connect(&view.session(), &DocumentSession::workspaceChanged, this, &CardCommands::update);
}

void CardCommands::showCards()
{
    if (m_cards == nullptr) {
        m_cards = new CardsDialog(m_window);
        connect(m_cards, &CardsDialog::detailsRequested, this, [this] { m_docks.raise(WindowDocks::Dock::Details); });
    }
    fill();
    m_cards->show();
    m_cards->raise();
    m_cards->activateWindow();
}

void CardCommands::update()
{
    if (m_cards != nullptr && m_cards->isVisible())
        fill();
}

void CardCommands::fill()
{
    const DocumentSession &session = m_view.session();
    const CardContent content = cardContent(session.analysis().metadata, session.workspace().profile());
    m_cards->setContent(content, picture(content.picture));
}

QImage CardCommands::picture(const QString &address)
{
    const QString folder = m_view.session().path().isEmpty() ? QString() : QFileInfo(m_view.session().path()).absolutePath();
    const QString path = folder.isEmpty() || address.isEmpty() ? QString() : confinedAddress(folder, address).value_or(QString());
    const QDateTime time = path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
    if (path == m_picturePath && time == m_pictureTime)
        return m_picture;
    m_picturePath = path;
    m_pictureTime = time;
    m_picture = {};
    if (!path.isEmpty()) {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        if (const QSize size = reader.size(); size.width() > readWidth)
            reader.setScaledSize(size.scaled(readWidth, size.height(), Qt::KeepAspectRatio));
        m_picture = reader.read();
    }
    return m_picture;
}

} // namespace articular
