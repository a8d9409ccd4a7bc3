// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the steps of an article's review off the GUI thread: the clinic's files and the article's events are read anew, and
// the exact text is checked, so that no step rests on what the window happens to show.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/review/ReviewSteps.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace articular {

class ReviewCase;

/// What somebody who sends an article is told before.
struct SendingPlan
{
    struct Candidate
    {
        QString id, name, role;           ///< role in words; empty where nobody has said yet who may approve
        QString refusal;                  ///< why it cannot be sent to this person; empty: it can
    };
    QList<Candidate> people;
    QList<Finding> obstacles;             ///< to be mended first
    QList<Finding> questions;             ///< go to the reviewer as questions
    QList<Finding> decisions;             ///< what the reviewer has to decide besides the claims
    QStringList asked;                    ///< what writers asked the reviewer in the text
    int openClaims = 0;
    int openNotes = 0;                    ///< of reviewers, not seen to yet
    QString refusal;                      ///< why it cannot be sent at all; whole sentences, empty: it can
    QString trustProblem;                 ///< why an approval would not count; empty: it would
};

class ReviewRecorder : public QObject
{
    Q_OBJECT

public:
    /// An article as it is now: `text` is the file at `path`.
    struct Subject
    {
        QString path;
        QByteArray text;
    };

    /// `clock` must outlive this.
    explicit ReviewRecorder(const Clock &clock, QObject *parent = nullptr);
    /// Waits for what is being done.
    ~ReviewRecorder() override;

    bool isBusy() const { return m_thread != nullptr; }
    // One at a time: each is false, and nothing happens, while another is under way.
    /// planned() tells what sending the article would mean.
    bool plan(const Subject &subject);
    bool send(const Subject &subject, const Sending &sending);
    bool takeBack(const Subject &subject, const QString &by);
    bool beginNewVersion(const Subject &subject, const QString &by);
    /// compared() tells what readers would see otherwise than in the text that was approved or, while it is with a
    /// reviewer, sent.
    bool compare(const Subject &subject);
    /// Writes the text that a reviewer approved with changes to the article's file; textWritten() tells.
    bool applyChanges(const Subject &subject, const QString &by);
    bool reply(const Subject &subject, const QString &note, const QString &by, const QString &text);
    /// What `by` says to the reviewer about each of these problems; named by rule and fingerprint.
    bool speakOf(const Subject &subject, const QList<Finding> &problems, const QString &by, const QString &text);
    bool setDone(const Subject &subject, const QString &note, const QString &by, bool isDone);

signals:
    /// `message`: translated, what was done; empty where the window shows it.
    void recorded(const QString &message);
    void failed(const articular::Error &error);
    /// The article's file has another text now.
    void textWritten();
    void planned(const articular::SendingPlan &plan);
    /// A page of its own; empty when readers see the same.
    void compared(const QByteArray &html);
    void busyChanged(bool busy);

private:
    /// Done on the GUI thread with what was found out on the other.
    using Outcome = std::function<void()>;
    using Work = std::function<Outcome(const ReviewCase &article)>;
    using Step = std::function<Result<Event>(const ReviewSubject &subject)>;
    bool start(const Subject &subject, const Work &work);
    bool record(const Subject &subject, const Step &step, const QString &message = {});
    Outcome failure(const Error &error);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
