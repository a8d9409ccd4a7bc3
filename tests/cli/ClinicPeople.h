// SPDX-License-Identifier: GPL-3.0-or-later
// People at computers of their own who use the real command line: keys with a passphrase, and what each computer knows.
#pragma once

#include "cli/CommandLine.h"
#include "support/TestSupport.h"

namespace articular::test {

class ClinicPeople
{
public:
    ClinicPeople();
    ~ClinicPeople();
    Q_DISABLE_COPY_MOVE(ClinicPeople)

    /// What commands know from now on is what this computer knows.
    void sitAt(const QString &computer) const;
    /// The passphrase that is typed from now on.
    void type(const QString &passphrase) const;

    /// Makes a key for the person.
    CommandLine makeKey(const QString &id) const;
    QString keyPath(const QString &id) const;
    QString requestPath(const QString &id) const;
    /// The six words of a key that was made.
    static QString wordsOf(const CommandLine &made);

private:
    Folder m_folder;
};

} // namespace articular::test
