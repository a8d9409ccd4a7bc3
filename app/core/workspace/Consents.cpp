// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicFiles.h"
#include "core/workspace/YamlFields.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class ConsentReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::Consents)

public:
    explicit ConsentReader(YamlFields &fields) : m_fields(fields) {}

    Consent read(const YamlNode::Entry &entry, const YamlNode &details)
    {
        m_fields.reportMisspelt(details, {u"kind"_s, u"scope"_s, u"expires"_s, u"withdrawn"_s, u"kept"_s});
        reportNames(details);
        Consent consent;
        consent.id = entry.key;
        consent.range = entry.keyRange;
        consent.kind = m_fields.text(details, u"kind");
        consent.kept = m_fields.text(details, u"kept");
        readScope(details, consent);
        readExpiry(details, consent);
        consent.isWithdrawn = isWithdrawn(details);
        return consent;
    }

private:
    void reportNames(const YamlNode &details)
    {
        static const QStringList names{u"name"_s, u"patient"_s, u"person"_s};
        for (const YamlNode::Entry &entry : details.entries) {
            if (names.contains(entry.key, Qt::CaseInsensitive))
                m_fields.report(entry.keyRange, tr("A patient's name must not stand in this file: it belongs on the paper alone. Take the line out."));
        }
    }

    void readScope(const YamlNode &details, Consent &consent)
    {
        static const QStringList uses{u"web"_s, u"print"_s};
        for (const QString &use : m_fields.list(details, u"scope").value_or(QStringList())) {
            if (uses.contains(use))
                consent.scope.append(use);
            else
                m_fields.report(details.find(u"scope")->range, tr("A consent is for web or print, not for “%1”.").arg(use));
        }
    }

    /// A last day that cannot be read may be past: the consent does not count.
    void readExpiry(const YamlNode &details, Consent &consent)
    {
        consent.expires = m_fields.date(details, u"expires");
        const YamlNode *written = details.find(u"expires");
        if (written && written->kind != YamlNode::Kind::Null && !consent.expires.isValid())
            consent.scope.clear();
    }

    /// `no`, `yes`, or the day of it; anything else counts as withdrawn.
    static bool isWithdrawn(const YamlNode &details)
    {
        const YamlNode *withdrawn = details.find(u"withdrawn");
        const QString said = withdrawn ? withdrawn->text().trimmed().toLower() : QString();
        return withdrawn && withdrawn->kind != YamlNode::Kind::Null && said != "no"_L1 && said != "false"_L1;
    }

    YamlFields &m_fields;
};

} // namespace

QList<Consent> readConsents(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems)
{
    const YamlDocument yaml = parseYamlFile(text);
    YamlFields fields(path, text, problems);
    if (yaml.problem()) {
        fields.report(*yaml.problem());
        return {};
    }
    QList<Consent> consents;
    ConsentReader reader(fields);
    for (const YamlNode::Entry &entry : yaml.root().entries) {
        if (const YamlNode *details = fields.map(yaml.root(), entry.key))
            consents.append(reader.read(entry, *details));
    }
    return consents;
}

} // namespace articular
