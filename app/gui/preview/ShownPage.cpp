// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/ShownPage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular {

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

PreviewUpdate ShownPage::whole() const
{
    PreviewUpdate update = m_latest;
    update.frame = m_frame;
    update.blocks = {0, 0, m_blocks};
    return update;
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
