// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/ShownPage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Bytes of HTML in one message to the page. Making and sending one of this size takes a few milliseconds.
constexpr qsizetype messageSize = 128 * 1024;

qsizetype sizeOf(const PreviewUpdate &update)
{
    qsizetype size = update.frame ? update.frame->size() : 0;
    for (const QByteArray &block : update.blocks.inserted)
        size += block.size();
    return size;
}

} // namespace

PreviewUpdate ShownPage::fitted(PreviewUpdate update) const
{
    if (update.isWhole)
        update.blocks = {0, int(m_blocks.size()), update.blocks.inserted};
    return update;
}

bool ShownPage::apply(const PreviewUpdate &update)
{
    const BlockChange &change = update.blocks;
    if (change.first < 0 || change.removed < 0 || change.first + change.removed > m_blocks.size())
        return false;
    if (!m_frame && !update.frame)
        return false;
    if (update.frame)
        m_frame = update.frame;
    const qsizetype common = qMin<qsizetype>(change.removed, change.inserted.size());
    for (qsizetype i = 0; i < common; ++i)
        m_blocks[change.first + i] = change.inserted.at(i);
    if (change.removed > common)
        m_blocks.remove(change.first + common, change.removed - common);
    if (change.inserted.size() > common) {
        if (change.first + common == m_blocks.size()) {
            m_blocks.append(change.inserted.mid(common));
        } else {
            QList<QByteArray> joined = m_blocks.mid(0, change.first + common);
            joined += change.inserted.mid(common);
            joined += m_blocks.mid(change.first + common);
            m_blocks = std::move(joined);
        }
    }
    m_latest = update;
    m_latest.frame.reset();
    m_latest.blocks = {};
    return true;
}

void ShownPage::clear()
{
    m_frame.reset();
    m_blocks.clear();
    m_latest = {};
}

bool ShownPage::hasMarks() const
{
    const auto isMarked = [](const QByteArray &html) {
        return html.contains(" data-articular-mark") || html.contains(" data-articular-change") || html.contains("<span data-articular-pictures");
    };
    return (m_frame && isMarked(*m_frame)) || std::ranges::any_of(m_blocks, isMarked);
}

PreviewUpdate ShownPage::whole() const
{
    PreviewUpdate update = m_latest;
    update.frame = m_frame;
    update.blocks = {0, 0, m_blocks};
    return update;
}

QList<PreviewUpdate> slicesOf(const PreviewUpdate &update)
{
    QList<PreviewUpdate> slices;
    PreviewUpdate slice = update;
    slice.blocks = {update.blocks.first, 0, {}};
    qsizetype size = 0;
    int removed = update.blocks.removed;
    for (const QByteArray &block : update.blocks.inserted) {
        if (size > 0 && size + block.size() > messageSize) {
            slice.blocks.removed = std::min(removed, int(slice.blocks.inserted.size()));
            removed -= slice.blocks.removed;
            slices.append(slice);
            slice.frame.reset();
            slice.blocks = {slice.blocks.first + int(slice.blocks.inserted.size()), 0, {}};
            size = 0;
        }
        slice.blocks.inserted.append(block);
        size += block.size();
    }
    slice.blocks.removed = removed;
    slices.append(slice);
    return slices;
}

QList<PreviewUpdate> takeMessage(QList<PreviewUpdate> &waiting)
{
    qsizetype count = 0, size = 0;
    while (count < waiting.size() && (count == 0 || size + sizeOf(waiting.at(count)) <= messageSize))
        size += sizeOf(waiting.at(count++));
    QList<PreviewUpdate> message = waiting.mid(0, count);
    waiting.remove(0, count);
    return message;
}

QByteArray patchesAsJson(const QList<PreviewUpdate> &updates)
{
    QJsonArray patches;
    for (const PreviewUpdate &update : updates) {
        QJsonObject patch{{u"language"_s, update.language},
                          {u"direction"_s, update.direction},
                          {u"first"_s, update.blocks.first},
                          {u"removed"_s, update.blocks.removed}};
        QJsonArray inserted;
        for (const QByteArray &block : update.blocks.inserted)
            inserted.append(QString::fromUtf8(block));
        patch.insert(u"inserted"_s, inserted);
        if (update.frame)
            patch.insert(u"frame"_s, QString::fromUtf8(*update.frame));
        patches.append(patch);
    }
    return QJsonDocument(patches).toJson(QJsonDocument::Compact);
}

} // namespace articular
