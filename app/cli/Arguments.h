// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of one command: options, values and paths, checked. Wrong use prints a sentence and the usage.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular::cli {

class Arguments
{
public:
    Arguments(QString command, QString usage, QString summary);

    /// An option that takes no value.
    void addFlag(const QString &name, const QString &help);
    /// An option with a value; `choices` limits it.
    void addOption(const QString &name, const QString &help, const QString &preset = {}, const QStringList &choices = {});

    /// Reads the arguments. An exit status when the command must end now (help was printed, or wrong use).
    std::optional<int> parse(const QStringList &arguments, int minimumPaths, int maximumPaths = 1'000'000);

    /// The option `--jobs`: how many articles at once.
    void addJobs();
    /// Its number from 1 to 256; nothing, and a sentence, for anything else.
    std::optional<int> jobs() const;

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that may be given several times.
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList paths() const { return m_parser.positionalArguments(); }

private:
    int wrongUse(const QString &why) const;

    QCommandLineParser m_parser;
    QString m_command, m_usage;
    QHash<QString, QStringList> m_choices;
};

} // namespace articular::cli
