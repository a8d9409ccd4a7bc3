// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic with an article that was sent and one that is approved, to be tried upon: each attempt begins with a fresh copy.
#pragma once

#include "cli/ReviewedClinic.h"

namespace articular::test {

inline const QString medical = QStringLiteral("medical-reviewer");
/// The passphrase of everybody's key.
inline const QString typedPassphrase = QStringLiteral("correct horse battery");

QByteArray contentOf(const QString &path);
void overwrite(const QString &path, const QByteArray &content);
/// Copies a file or a folder with all that is in it.
bool copied(const QString &from, const QString &to);

class ApprovedClinic
{
public:
    /// Brings the article to approved; keeps copies "sent" and "approved". Once, before the others.
    void begin();

    /// The clinic, and what this computer knows of it, as they were kept.
    void restore(const QString &copy) const;
    /// The name of the record of the first approval.
    QString firstApproval() const;

    QByteArray publicKey(const QString &id) const;
    QByteArray signedBy(const QString &id, const QByteArray &bytes, const QString &role) const;
    /// A record with a signature of somebody whom nobody knows.
    void forge(const QString &path, const QByteArray &bytes) const;
    /// The administrator signs a list in which the physician's key, licence or role ended an hour ago: "expired", "revoked",
    /// "early", "licence", "role".
    void relist(const QString &how) const;

    /// How many problems are shown, each of which must be short and plain.
    qsizetype problemsArePlain() const;
    QString shownProblems() const;
    bool pageNamesReviewer() const;
    void expectNoApproval() const;
    /// Refused in short and plain words, and nothing was approved.
    void expectRefused(const CommandLine &refused) const;

    const ReviewedClinic &clinic() const { return m_clinic; }
    const ClinicPeople &people() const { return m_people; }
    const Folder &folder() const { return m_folder; }

private:
    void keep(const QString &copy) const;

    Folder m_folder;
    ClinicPeople m_people;
    ReviewedClinic m_clinic{m_people};
};

} // namespace articular::test
