// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClinicPeople.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace articular::test {

ClinicPeople::ClinicPeople()
{
    // As a person who types: the program asks it like any other.
    const QString asked = m_folder.write(u"askpass"_s, "#!/bin/sh\ncat \"$(dirname \"$0\")/passphrase\"\n");
    QFile::setPermissions(asked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.write(u"keys/readme"_s, "");
    type(u"correct horse battery"_s);
    qputenv("SSH_ASKPASS", asked.toUtf8());
    qputenv("SSH_ASKPASS_REQUIRE", "force");
    sitAt(u"first"_s);
}

ClinicPeople::~ClinicPeople()
{
    for (const char *name : {"SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "XDG_CONFIG_HOME"})
        qunsetenv(name);
}

void ClinicPeople::sitAt(const QString &computer) const
{
    qputenv("XDG_CONFIG_HOME", m_folder.path(u"computers/"_s + computer).toUtf8());
}

void ClinicPeople::type(const QString &passphrase) const
{
    m_folder.write(u"passphrase"_s, passphrase.toUtf8() + '\n');
}

CommandLine ClinicPeople::makeKey(const QString &id) const
{
    return CommandLine::run({u"key"_s, u"new"_s, u"--as"_s, id, u"--out"_s, keyPath(id)});
}

QString ClinicPeople::keyPath(const QString &id) const
{
    return m_folder.path(u"keys/"_s + id);
}

QString ClinicPeople::requestPath(const QString &id) const
{
    return keyPath(id) + u".request.json"_s;
}

QString ClinicPeople::wordsOf(const CommandLine &made)
{
    return QString::fromUtf8(made.output).section(u"words"_s, 1).trimmed();
}

} // namespace articular::test
