// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer does with the open article: approve, send back, note, take down. Each step reads the article and its
// events anew, off the GUI thread, and signs or records what is on disk, never what the window happens to show.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "gui/window/PeopleCommands.h"

namespace articular {

class ApproveSheet;
class CertificateDialog;
class PageReading;
struct ReasonWords;

class ApprovalCommands : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalCommands(const ReviewServices &services);

    void approve();
    void sendBack();
    void addNote();
    /// About these words of the text.
    void addNoteOn(const QString &quote);
    /// Where a reviewer reads the page: what was on the screen there need not be there again when it is signed.
    void setReading(const PageReading *reading) { m_reading = reading; }
    void withdraw();

    /// Paths and titles of the articles that wait for this person.
    void setWaiting(const QList<std::pair<QString, QString>> &articles) { m_waiting = articles; }

signals:
    /// Something was signed or recorded.
    void stepTaken();
    /// The reviewer goes on with another article that waits.
    void nextRequested(const QString &path);

private:
    /// Records something as the person with this id; in another thread.
    using Step = std::function<Result<Event>(const ReviewSubject &subject, const QString &by)>;
    /// The same, as whoever sits here.
    using OwnStep = std::function<Result<Event>(const ReviewSubject &subject)>;

    /// Whether the article is in a file as it is on screen; else says what to do.
    bool isOnDisk();
    /// Who sits here where no signing key tells.
    QString whoIsHere() const;
    OwnStep asPersonHere(const Step &step) const;
    /// Sentences of the reviewer's own suggestions have to be decided about like any other.
    void askAboutOwnClaims(const QStringList &claims, const ApprovalSigner &signer);
    void acceptOwnClaims(const ApprovalSigner &signer);
    void showSheet(const ApprovalOffer &offer);
    void keep(ApproveSheet *sheet, Meaning meaning, bool lookedForClaims);
    void sign(ApproveSheet *sheet, const ApprovalRequest &request, const QString &passphrase);
    /// `done`: the articles that it is about.
    void showCertificate(const QByteArray &html, const QString &article, const QStringList &done);
    void saveCertificate(CertificateDialog *dialog);
    void takeBack(CertificateDialog *dialog);
    /// Asks for the reason and takes the step; `after` follows when it worked.
    void askReason(QWidget *parent, const ReasonWords &words, const std::function<Step(const QString &reason)> &step,
                   const QString &done, const std::function<void()> &after = {});
    template <typename Dialog>
    void take(Dialog *dialog, const Step &step, const QString &done, const std::function<void()> &after = {});
    void openDialog(QDialog *dialog);

    const ReviewServices m_services;
    PeopleCommands *m_people;
    QList<std::pair<QString, QString>> m_waiting;
    const PageReading *m_reading = nullptr; ///< the view's
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
