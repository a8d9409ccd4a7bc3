// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RulePack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::RulePack)

public:
    static QString builtInStyle(const QString &style)
    {
        return tr("“%1” is the name of a set of rules that the program brings along. The clinic's rules in this folder are not "
                  "used; give the folder another name.").arg(style);
    }
};

QList<RuleSource> builtInSources()
{
    QList<RuleSource> sources;
    const QDir root(u":/articular/rules"_s);
    for (const QString &style : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(style));
        for (const QFileInfo &info : folder.entryInfoList({u"*.yml"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                sources.append({style, info.completeBaseName(), info.filePath(), file.readAll()});
        }
    }
    return sources;
}

} // namespace

const RulePack &builtInRules()
{
    static const RulePack pack(builtInSources(), PatternTrust::Tested);
    return pack;
}

std::shared_ptr<const RulePack> clinicRules(const Workspace &workspace)
{
    if (workspace.ruleFiles().isEmpty())
        return nullptr;
    const QStringList taken = builtInRules().styles();
    QList<RuleSource> sources;
    QList<RuleProblem> problems;
    for (const ClinicRuleFile &file : workspace.ruleFiles()) {
        if (taken.contains(file.style, Qt::CaseInsensitive))
            problems.append({Level::Warning, file.path, {}, SourceWords::builtInStyle(file.style)});
        else
            sources.append({file.style, file.name, file.path, file.text});
    }
    return std::make_shared<const RulePack>(sources, PatternTrust::Checked, problems);
}

} // namespace articular
