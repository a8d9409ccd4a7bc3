// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic with an approved article that was exported: its website package and its approval record, and ways to tamper with
// the record.
#pragma once

#include "cli/ReviewedClinic.h"
#include "core/records/RecordVerification.h"

namespace articular::test {

class RecordedClinic
{
public:
    /// Brings the article to approved and exports it; to be called first, from a test.
    void make();

    ReviewedClinic &clinic() { return m_clinic; }
    const ClinicPeople &people() const { return m_people; }
    const Folder &folder() const { return m_folder; }
    QString recordPath() const;
    QString packagePath() const;
    /// Exports again, into another folder.
    CommandLine exportTo(const QString &folder, const QStringList &more = {}) const;

    /// The record's files below its folder.
    const FileMap &files() const { return m_files; }
    /// Six words of the administrator's key.
    QStringList words() const;
    /// A zip file of record files; their lists as they are.
    static QByteArray zipped(const FileMap &files);
    /// The same after somebody who knows how wrote the lists anew.
    static QByteArray relisted(const FileMap &files);
    /// Path of the record's file of a kind of event, the first one.
    QString event(const QString &kind) const;

private:
    Folder m_folder;
    ClinicPeople m_people;
    ReviewedClinic m_clinic{m_people};
    FileMap m_files;
};

} // namespace articular::test
