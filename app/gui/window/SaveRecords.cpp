// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SaveRecords.h"

#include "core/base/Digest.h"
#include "core/document/FrontMatter.h"
#include "core/trust/TrustStore.h"
#include "gui/window/NewCommands.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + sha256Hex(bytes);
}

} // namespace

SaveRecords::SaveRecords(DocumentSession &session, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_clock(clock)
{
    connect(&session, &DocumentSession::modifiedChanged, this, [this](bool modified) {
        const QByteArray now = modified ? digestOf(m_session.savedBytes()) : QByteArray();
        if (!modified || (m_kept && m_kept->event.fields["after"_L1].toString().toLatin1() == now))
            return;
        // Somebody else's text came in between.
        writeKept();
        m_before = now;
    });
    connect(&session, &DocumentSession::saved, this, &SaveRecords::record);
    connect(&session, &DocumentSession::pathChanged, this, &SaveRecords::writeKept);
    connect(&session, &DocumentSession::lockChanged, this, &SaveRecords::writeKept);
}

SaveRecords::~SaveRecords()
{
    writeKept();
}

void SaveRecords::record(const QString &path, SaveKind kind)
{
    const QByteArray after = digestOf(m_session.savedBytes());
    const QByteArray before = kind == SaveKind::ByItself ? m_before : std::exchange(m_before, after);
    const QString root = m_session.workspace().root();
    // Who is not known saves in nobody's name: like any change from outside, it then counts as the sender's.
    const QString by = userIn(m_session.workspace(), m_settings);
    const bool isAsked = !root.isEmpty() && QFileInfo::exists(trustPath(root));
    if (!isAsked || before.isEmpty() || before == after || by.isEmpty() || path != m_session.path() || eventsFolder(path).isEmpty())
        return;
    Event event;
    event.kind = u"save"_s;
    event.article = FrontMatter::parse(m_session.savedBytes()).metadata().id;
    event.by = by;
    event.fields = {{u"before"_s, QString::fromLatin1(before)}, {u"after"_s, QString::fromLatin1(after)}};
    m_kept = Kept{path, std::move(event)};
    if (kind != SaveKind::ByItself)
        writeKept();
}

void SaveRecords::writeKept()
{
    if (!m_kept)
        return;
    Kept kept = *std::exchange(m_kept, std::nullopt);
    if (const auto written = writeEvent(kept.path, std::move(kept.event), m_clock); !written)
        emit failed(written.error());
}

} // namespace articular
