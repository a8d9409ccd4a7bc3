// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/PictureCopy.h"

#include "core/media/PictureIntake.h"

#include <QFileInfo>
#include <QThread>

namespace articular {

PictureCopy::PictureCopy(QObject *parent) : QObject(parent) {}

PictureCopy::~PictureCopy()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool PictureCopy::start(const QString &source, const QString &articlePath, const QString &name)
{
    if (m_thread != nullptr)
        return false;
    m_thread.reset(QThread::create([this, source, articlePath, name] {
        const Result<QString> address = takeInPicture(source, QFileInfo(articlePath).absolutePath(), name);
        QMetaObject::invokeMethod(this, [this, articlePath, address] { finish(articlePath, address); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void PictureCopy::finish(const QString &articlePath, const Result<QString> &address)
{
    m_thread->wait();
    m_thread.reset();
    if (address)
        emit stored(articlePath, address.value());
    else
        emit failed(address.error());
}

} // namespace articular
