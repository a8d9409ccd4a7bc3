// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's layout: what waits for a decision on the left, the page as it is signed on the right, in place of editor and
// panels. Each key is recorded at once, one after the other off the GUI thread, and undone by recording that; place and what
// was read are found again when the article is opened again.
#pragma once

#include "core/claims/Deciding.h"
#include "gui/approval/PageReading.h"
#include "gui/session/BackgroundWork.h"
#include "gui/session/ClaimRecorder.h"
#include "gui/window/ApprovalCommands.h"
#include "gui/window/ReviewItems.h"
#include "gui/window/WindowLayout.h"

#include <QPointer>

#include <deque>

class QSplitter;

namespace articular {

class ReviewQueue;

/// The article that is to be opened for review, in whichever tab it opens.
inline const SettingKey<QString> reviewWantedKey{u"review/wanted", {}};

class ReviewerDesk : public QObject
{
    Q_OBJECT

public:
    ReviewerDesk(const ReviewServices &services, ApprovalCommands &approval, WindowLayout &layout);
    /// What was decided by the last keys is recorded before it ends.
    ~ReviewerDesk() override;

    /// Opens the layout for the open article, or as soon as it is known where that stands.
    void begin();
    void end();
    bool isOpen() const { return m_isOpen; }

private:
    /// Runs off the GUI thread, in order.
    using Step = std::function<Result<QString>()>;
    struct Undo
    {
        enum class Kind { Decision, Mark, Settling, Opening };
        Kind kind = Kind::Decision;
        QByteArray item;
    };

    void connectQueue();
    void take(const AnalysisResult &result);
    void readPage();
    void takePage(const QByteArray &basis, const PageToRead &page);
    void showItems();
    void showPlace();
    void decide(Verdict verdict);
    void settle(bool isSettled);
    void undo();
    void mark();
    void note();
    void record(const Step &step);
    void work();
    void finish(const Result<QString> &done);
    Step noteStep(const QByteArray &note, bool isSettled);
    /// Whether it is known who decides; else says how that is told.
    bool isKnown();
    ClaimReviewer whoDecides() const;
    DecisionRequest request(Verdict verdict) const;
    ClaimRecorder::Subject subject();
    void remember();
    /// To where the review was left; false when it was never begun here.
    bool goBack();
    DocumentSession &session() const { return m_services.view.session(); }

    const ReviewServices m_services;
    ApprovalCommands &m_approval;
    WindowLayout &m_layout;
    QPointer<QSplitter> m_pane;           ///< the view's
    QPointer<ReviewQueue> m_queue;
    QPointer<PageReading> m_reading;
    ClaimReviewer m_reviewer;
    PageToRead m_page;
    QByteArray m_pageOf;                  ///< the text and the notes that it was read for
    QHash<QByteArray, std::optional<Verdict>> m_pending;
    QList<Undo> m_undo;
    bool m_isOpen = false, m_isWanted = false;
    std::deque<Step> m_steps;
    std::unique_ptr<BackgroundWork> m_work = std::make_unique<BackgroundWork>();
};

} // namespace articular
