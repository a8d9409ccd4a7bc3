// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/RecoveryWriter.h"

#include "gui/session/EditorText.h"

#include <QThread>

namespace articular {

namespace {

/// From the first change that no copy has to the copy, in milliseconds; with the writing itself it stays below 3 s.
constexpr int pauseBeforeCopy = 2000;

void removeAll(const QStringList &copies)
{
    for (const QString &copy : copies)
        removeRecoveryCopy(copy);
}

} // namespace

RecoveryWriter::RecoveryWriter(DocumentSession &session, std::shared_ptr<const RecoveryFolder> folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder)), m_clock(clock), m_file(m_folder->newFile(clock)),
      m_thread(std::make_unique<QThread>()), m_writer(new QObject)
{
    m_thread->setObjectName(QStringLiteral("recovery"));
    m_writer->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
    m_due.setSingleShot(true);
    m_due.setInterval(pauseBeforeCopy);
    connect(&m_due, &QTimer::timeout, this, &RecoveryWriter::write);
    connect(session.document(), &QTextDocument::contentsChanged, this, &RecoveryWriter::noteChange);
    connect(&session, &DocumentSession::modifiedChanged, this, [this](bool modified) { modified ? noteChange() : giveUp(); });
    connect(&session, &DocumentSession::textReplaced, this, &RecoveryWriter::giveUp);
}

RecoveryWriter::~RecoveryWriter()
{
    // Behind what was ordered before, so that no copy stays of a text that was saved.
    QMetaObject::invokeMethod(m_writer, [thread = m_thread.get()] { thread->quit(); });
    m_thread->wait();
}

void RecoveryWriter::adopt(const QString &file)
{
    m_adopted.append(file);
    noteChange();
}

void RecoveryWriter::noteChange()
{
    if (m_session.isModified() && !m_due.isActive())
        m_due.start();
}

void RecoveryWriter::write()
{
    QMetaObject::invokeMethod(m_writer, [this, file = m_file, path = m_session.path(), name = m_session.displayName(),
                                         at = m_clock.now(), text = m_session.document()->toRawText(),
                                         adopted = std::exchange(m_adopted, {})] {
        const Status written = writeRecoveryCopy({file, path, name, at, fromDocumentText(text).toUtf8()});
        if (written)
            removeAll(adopted);
        QMetaObject::invokeMethod(this, [this, written, adopted] { report(written, adopted); });
    });
}

/// Behind whatever is being written, so that no copy comes back after its text was saved.
void RecoveryWriter::giveUp()
{
    m_due.stop();
    QMetaObject::invokeMethod(m_writer, [files = QStringList(m_file) + std::exchange(m_adopted, {})] { removeAll(files); });
}

void RecoveryWriter::report(const Status &written, const QStringList &adopted)
{
    if (!written)
        m_adopted += adopted;
    if (!written && !std::exchange(m_hasFailed, true))
        emit failed(written.error());
    else if (written)
        m_hasFailed = false;
}

} // namespace articular
