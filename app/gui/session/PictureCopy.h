// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture into an article's folder off the GUI thread, since a large one takes a moment to decode.
#pragma once

#include "core/base/Result.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

class PictureCopy : public QObject
{
    Q_OBJECT

public:
    explicit PictureCopy(QObject *parent = nullptr);
    /// Waits for a picture that is being stored.
    ~PictureCopy() override;

    /// Calls takeInPicture() for the article at `articlePath`. One at a time: false while one is running.
    bool start(const QString &source, const QString &articlePath, const QString &name);

signals:
    void stored(const QString &articlePath, const QString &address);
    void failed(const articular::Error &error);

private:
    void finish(const QString &articlePath, const Result<QString> &address);

    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
