// SPDX-License-Identifier: GPL-3.0-or-later
// Records what people say about an article's claims, off the GUI thread: the clinic's files and the article's events are
// read anew, and the exact text is analysed, so that no decision rests on what the window happens to show.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/claims/Deciding.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QThread;

namespace articular {

class ClaimRecorder : public QObject
{
    Q_OBJECT

public:
    /// An article as it is now: `text` is or will be the file at `path`.
    struct Subject
    {
        QString path;
        QByteArray text;
    };

    /// `clock` must outlive this.
    explicit ClaimRecorder(const Clock &clock, QObject *parent = nullptr);
    /// Waits for what is being recorded.
    ~ClaimRecorder() override;

    // The same at once, for other threads than the GUI's. What is recorded, in words, or empty.
    static Result<QString> decideNow(const Subject &subject, const QList<QByteArray> &claims, const DecisionRequest &request, const Clock &clock);
    static Result<QString> markNow(const Subject &subject, const QString &words, const DecisionRequest &request, const Clock &clock);
    /// Takes back what this person decided last in this role about the claim; of no claim, what they marked last.
    static Result<QString> takeBackNow(const Subject &subject, const QByteArray &claim, const DecisionRequest &request, const Clock &clock);

    bool isBusy() const { return m_thread != nullptr; }
    // One at a time: each is false, and nothing happens, while another is under way. Claims are named by fingerprint.
    /// An accepted sentence that cites a source is accepted with it.
    bool decide(const Subject &subject, const QList<QByteArray> &claims, const DecisionRequest &request);
    /// The sentence that `words` stand in is a claim.
    bool mark(const Subject &subject, const QString &words, const DecisionRequest &request);
    bool ask(const Subject &subject, const QByteArray &claim, const QString &by, const QString &question);
    /// An accepted claim becomes one of the clinic's approved texts.
    bool keep(const Subject &subject, const QByteArray &claim);

signals:
    /// `message`: translated, what was done; empty where the list of claims shows it.
    void recorded(const QString &message);
    /// The clinic's approved texts are others now; follows recorded().
    void clinicChanged();
    void failed(const articular::Error &error);
    void busyChanged(bool busy);

private:
    using Work = std::function<Result<QString>()>;
    bool start(Work work);
    void finish(const Result<QString> &result);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    bool m_changesClinic = false;         ///< what is under way does
};

} // namespace articular
