// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/signing/SshKeygen.h"
#include "core/spelling/Dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Version of the program that signs, or why nothing can be approved.
QString signing()
{
    const Result<SshKeygen> ssh = SshKeygen::find();
    return ssh ? u"OpenSSH %1 (%2)"_s.arg(ssh.value().version().toString(), QStandardPaths::findExecutable(u"ssh-keygen"_s))
               : ssh.error().message;
}

QString dictionaries()
{
    const QStringList folders = Dictionaries::standardFolders();
    const Dictionaries installed(folders);
    QStringList found;
    for (const DictionaryFiles &dictionary : installed.all()) {
        QString line = u"%1 (%2)"_s.arg(dictionary.name, dictionary.words);
        for (const QString &list : dictionary.moreWords)
            line += u" with "_s + list;
        found.append(line);
    }
    if (found.isEmpty()) {
        return u"none in %1; install hunspell-en-us and hunspell-en-med"_s.arg(folders.isEmpty() ? u"any of the usual folders"_s
                                                                                             : folders.join(u", "_s));
    }
    return found.join(u"; "_s);
}

QString writeAccess(const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return u"%1: cannot be made"_s.arg(folder);
    QTemporaryFile probe(QDir(folder).filePath(u"articular-XXXXXX"_s));
    return u"%1: %2"_s.arg(folder, probe.open() ? u"can be written"_s : u"cannot be written (%1)"_s.arg(probe.errorString()));
}

/// The window asks the display itself at its start; this tells what the environment lets it choose from.
QString rendering()
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool hasGpu = !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty();
    return u"%1; %2; QT_QUICK_BACKEND %3"_s.arg(hasDisplay ? u"display present"_s : u"no display"_s,
        hasGpu ? u"a graphics device is present"_s : u"no graphics device (the software renderer is used)"_s,
        qEnvironmentVariable("QT_QUICK_BACKEND", u"not set"_s));
}

} // namespace

int runDoctor(const QStringList &list)
{
    Arguments arguments(u"doctor"_s, QString(), u"Shows what a report of a problem needs."_s);
    if (const auto status = arguments.parse(list, 0, 0))
        return *status;
    QStringList formats;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        formats.append(QString::fromLatin1(format));
    const QList<std::pair<QString, QString>> facts{
        {u"Articular"_s, QStringLiteral(ARTICULAR_VERSION)},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"System"_s, u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {u"Language"_s, QLocale::system().bcp47Name()},
        {u"Dictionaries"_s, dictionaries()},
        {u"Rendering"_s, rendering()},
        {u"Picture formats"_s, formats.join(u' ')},
        {u"ssh-keygen"_s, signing()},
        {u"Documents"_s, writeAccess(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))},
        {u"Temporary files"_s, writeAccess(QDir::tempPath())},
    };
    QByteArray text;
    for (const auto &[name, value] : facts)
        text += (name.leftJustified(16) + u' ' + value + u'\n').toUtf8();
    return finish(text, AllGood);
}

} // namespace articular::cli
