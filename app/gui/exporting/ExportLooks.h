// SPDX-License-Identifier: GPL-3.0-or-later
// Looks off the GUI thread at whether articles may be published, before anything is exported.
#pragma once

#include "gui/exporting/ExportBasis.h"

#include <QObject>

#include <atomic>

class QThread;

namespace articular {

struct ExportLook
{
    QString path, title;
    int version = 0;                      ///< that would be published; 0: none
    QList<Finding> reasons;               ///< why it may only be exported as a draft; empty: it may be published
    ArticlePhase phase = ArticlePhase::Draft;
    bool isApprovalSetUp = false;
    std::optional<PublishedVersion> onSite = {};
    bool hasPicturesOfSite = false;       ///< the version on the site has the same ones
    QString problem;                      ///< why not even a draft can be made; empty: it can

    bool mayBePublished() const { return reasons.isEmpty() && problem.isEmpty(); }
};

class ExportLooks : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    explicit ExportLooks(const Clock &clock, QObject *parent = nullptr);
    /// Waits for the article that is being looked at.
    ~ExportLooks() override;

    /// Instead of those that were not looked at yet. All belong to one clinic.
    void look(const QList<ExportSource> &articles);

signals:
    void looked(const articular::ExportLook &look);

private:
    void start(const QList<ExportSource> &articles);
    void finish();

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isStopped = false;
    std::optional<QList<ExportSource>> m_waiting;
};

} // namespace articular
