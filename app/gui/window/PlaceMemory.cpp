// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PlaceMemory.h"

#include "gui/editor/MarkdownEdit.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace articular {

PlaceMemory::PlaceMemory(ArticleView &view, Settings &settings)
    : QObject(&view), m_view(view), m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &PlaceMemory::remember);
    connect(&view.editor(), &QPlainTextEdit::cursorPositionChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&view.editor(), &MarkdownEdit::topLineChanged, this, [this] { m_rest.start(); });
    connect(&view.session(), &DocumentSession::textReplaced, this, &PlaceMemory::goBack);
}

void PlaceMemory::remember()
{
    const QString path = m_view.session().path();
    if (path.isEmpty())
        return;
    const QTextCursor cursor = m_view.editor().textCursor();
    QStringList places = m_settings.value(placesKey);
    places.removeIf([&](const QString &place) { return place.section(u' ', 3) == path; });
    places.prepend(u"%1 %2 %3 %4"_s.arg(QString::number(cursor.blockNumber()), QString::number(cursor.positionInBlock()),
                                        QString::number(int(m_view.editor().topLine())), path));
    m_settings.setValue(placesKey, places.first(std::min(places.size(), mostPlaces)));
}

void PlaceMemory::goBack()
{
    // What moved while the texts were exchanged is no place of the new one.
    m_rest.stop();
    const QString path = m_view.session().path();
    for (const QString &place : m_settings.value(placesKey)) {
        if (place.section(u' ', 3) != path)
            continue;
        const QTextBlock block = m_view.session().document()->findBlockByNumber(place.section(u' ', 0, 0).toInt());
        if (!block.isValid())
            return;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + std::clamp(place.section(u' ', 1, 1).toInt(), 0, block.length() - 1));
        m_view.editor().setTextCursor(cursor);
        m_view.editor().scrollToLine(place.section(u' ', 2, 2).toInt());
        return;
    }
}

} // namespace articular
