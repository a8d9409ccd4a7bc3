// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include "cli/Command.h"

#include <QRegularExpression>

#include <thread>

using namespace Qt::StringLiterals;

namespace articular::cli {

Arguments::Arguments(QString command, QString usage, QString summary)
    : m_command(std::move(command)), m_usage(std::move(usage))
{
    m_parser.setApplicationDescription(summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
}

void Arguments::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption({name, help});
}

void Arguments::addOption(const QString &name, const QString &help, const QString &preset, const QStringList &choices)
{
    m_parser.addOption({name, help, choices.isEmpty() ? name.toUpper() : choices.join(u'|'), preset});
    if (!choices.isEmpty())
        m_choices.insert(name, choices);
}

std::optional<int> Arguments::parse(const QStringList &arguments, int minimumPaths, int maximumPaths)
{
    if (!m_parser.parse(QStringList{u"articular-cli "_s + m_command} + arguments))
        return wrongUse(m_parser.errorText());
    if (m_parser.isSet(u"help"_s))
        return finish((m_parser.helpText()).replace(u"[options]"_s, u"[options] "_s + m_usage).toUtf8(), AllGood);
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (!it.value().contains(m_parser.value(it.key())))
            return wrongUse(u"--%1 takes %2, not “%3”."_s.arg(it.key(), it.value().filter(QRegularExpression(u"."_s)).join(u", "), m_parser.value(it.key())));
    }
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < minimumPaths)
        return wrongUse(u"%1 needs %2."_s.arg(m_command, m_usage));
    if (count > maximumPaths)
        return wrongUse(u"“%1” is one argument too many."_s.arg(m_parser.positionalArguments().at(maximumPaths)));
    return std::nullopt;
}

void Arguments::addJobs()
{
    addOption(u"jobs"_s, u"How many articles at once."_s, QString::number(std::max(1u, std::thread::hardware_concurrency())));
}

std::optional<int> Arguments::jobs() const
{
    bool isNumber = false;
    const int jobs = value(u"jobs"_s).toInt(&isNumber);
    if (isNumber && jobs >= 1 && jobs <= 256)
        return jobs;
    printMessage(u"--jobs takes a number from 1 to 256, not “%1”."_s.arg(value(u"jobs"_s)));
    return std::nullopt;
}

int Arguments::wrongUse(const QString &why) const
{
    printMessage(why);
    printMessage(u"Usage: articular-cli %1 [options] %2 (--help tells more)"_s.arg(m_command, m_usage));
    return WrongUse;
}

} // namespace articular::cli
