// SPDX-License-Identifier: GPL-3.0-or-later
// Words for which there are better ones.
#include "core/checks/prose/ProseRule.h"

#include <QCoreApplication>

namespace articular {

namespace {

class Substitution final : public ProseRule
{
    Q_DECLARE_TR_FUNCTIONS(articular::Substitution)

public:
    explicit Substitution(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        for (const RulePair &pair : this->definition().pairs)
            addPattern(pair.pattern, !this->definition().isNonword);
        addExceptions();
    }

    void judge(const ProseText *, std::span<const Hit> hits, RuleReport &report) const override
    {
        for (const Hit &hit : apart(hits)) {
            const QString found = wordsOf(hit);
            QStringList options;
            for (const QString &option : definition().pairs.at(hit.pattern).replacement.split(u'|', Qt::SkipEmptyParts))
                options.append(withCaptured(option.trimmed(), hit.captured));
            // The pattern may cover the right word too: that one is no problem.
            if (options.contains(found, Qt::CaseSensitive) || options.contains(withoutCapital(found)))
                continue;
            report.add(*hit.text, hit.stretch, {listed(options), found},
                       fixByAction(definition().action, *hit.text, hit.stretch, options, report.context()));
        }
    }

private:
    static QString withoutCapital(QString words)
    {
        words[0] = words[0].toLower();
        return words;
    }

    static QString withCaptured(QString option, const QStringList &captured)
    {
        for (qsizetype i = captured.size() - 1; i > 0; --i)
            option.replace(QLatin1Char('$') + QString::number(i), captured.at(i));
        return option;
    }

    static QString listed(const QStringList &options)
    {
        if (options.size() < 2)
            return options.value(0);
        return tr("%1 or %2").arg(options.first(options.size() - 1).join(QStringLiteral(", ")), options.last());
    }
};

} // namespace

std::unique_ptr<ProseRule> substitutionRule(RuleDefinition definition)
{
    return std::make_unique<Substitution>(std::move(definition));
}

} // namespace articular
