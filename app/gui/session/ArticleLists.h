// SPDX-License-Identifier: GPL-3.0-or-later
// Lists a clinic's articles off the GUI thread, since a folder may be large or far away.
#pragma once

#include "core/workspace/ArticleSummaries.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

class ArticleLists : public QObject
{
    Q_OBJECT

public:
    explicit ArticleLists(QObject *parent = nullptr);
    /// Waits for a list that is being read.
    ~ArticleLists() override;

    /// Asks for the articles below a folder. While one list is read, the newest other request waits.
    void list(const QString &folder);

signals:
    void listed(const QList<articular::ArticleSummary> &articles);

private:
    void start(const QString &folder);
    void finish(const QList<ArticleSummary> &articles);

    std::unique_ptr<QThread> m_thread;
    QString m_waiting;
};

} // namespace articular
