// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicProfile.h"

#include "core/workspace/ClinicFiles.h"
#include "core/workspace/YamlFields.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Reads clinic.yaml key by key, in the order of the table in the file format's description.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicProfile)

public:
    ProfileReader(YamlFields &fields, const YamlNode &root) : m_fields(fields), m_root(root) {}

    ClinicProfile read()
    {
        m_fields.reportMisspelt(m_root, knownKeys());
        readIdentity();
        readPlace();
        readCategories();
        readNewsletter();
        readDefaults();
        readParts();
        readChecks();
        readReadingGrade();
        m_profile.referencesMaxAge = m_fields.number(m_root, u"references-max-age", m_profile.referencesMaxAge, 1, 100);
        readPolicy();
        readWords();
        return m_profile;
    }

private:
    static QStringList knownKeys()
    {
        return {u"name"_s, u"legal-name"_s, u"site"_s, u"phone"_s, u"logo"_s, u"privacy-url"_s, u"address"_s,
                u"copyright"_s, u"language"_s, u"time-zone"_s, u"jurisdictions"_s, u"categories"_s, u"newsletter"_s,
                u"disclaimers"_s, u"notices"_s, u"calls-to-action"_s, u"parts"_s, u"checks"_s, u"reading-grade"_s,
                u"references-max-age"_s, u"terms"_s, u"glossary"_s, u"policy"_s, u"practice"_s};
    }

    void readIdentity()
    {
        m_profile.name = m_fields.text(m_root, u"name");
        m_profile.legalName = m_fields.text(m_root, u"legal-name");
        m_profile.site = m_fields.webAddress(m_root, u"site");
        m_profile.phone = m_fields.text(m_root, u"phone");
        m_profile.logo = m_fields.text(m_root, u"logo");
        m_profile.privacyUrl = m_fields.webAddress(m_root, u"privacy-url");
        m_profile.address = m_fields.list(m_root, u"address").value_or(QStringList());
        m_profile.practice = m_fields.flag(m_root, u"practice");
        m_profile.copyrightHolder = m_profile.name;
        if (const YamlNode *copyright = m_fields.map(m_root, u"copyright")) {
            const QString holder = m_fields.text(*copyright, u"holder");
            if (!holder.isEmpty())
                m_profile.copyrightHolder = holder;
            m_profile.copyrightYear = m_fields.number(*copyright, u"year", 0, 1900, 9999);
        }
    }

    void readPlace()
    {
        const QString language = m_fields.text(m_root, u"language");
        if (!language.isEmpty()) {
            if (QLocale(language).language() == QLocale::C)
                reportAt(u"language", tr("“%1” is not a language such as en-US. English is used instead.").arg(language));
            else
                m_profile.language = language;
        }
        const QString zone = m_fields.text(m_root, u"time-zone");
        if (!zone.isEmpty()) {
            if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
                reportAt(u"time-zone", tr("“%1” is not a time zone such as America/Denver. The computer's is used.").arg(zone));
            else
                m_profile.timeZone = zone;
        }
        static const QRegularExpression pattern(u"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"_s);
        const QStringList jurisdictions = m_fields.list(m_root, u"jurisdictions").value_or(QStringList());
        for (const QString &jurisdiction : jurisdictions) {
            if (pattern.match(jurisdiction).hasMatch())
                m_profile.jurisdictions.append(jurisdiction);
            else
                reportAt(u"jurisdictions", tr("“%1” is not a place such as US-CO or GB. It was left out.").arg(jurisdiction));
        }
    }

    void readCategories()
    {
        const YamlNode *node = m_root.find(u"categories");
        if (!node || node->kind != YamlNode::Kind::Map) {
            const QStringList names = m_fields.list(m_root, u"categories").value_or(QStringList());
            for (const QString &name : names)
                m_profile.categories.append({name, {}, false});
            return;
        }
        for (const YamlNode::Entry &entry : node->entries) {
            Category category{entry.key, {}, false};
            if (const YamlNode *details = m_fields.map(*node, entry.key)) {
                category.specialties = m_fields.list(*details, u"specialties").value_or(QStringList());
                category.prohibited = m_fields.flag(*details, u"prohibited");
            }
            m_profile.categories.append(category);
        }
    }

    void readNewsletter()
    {
        const YamlNode *node = m_fields.map(m_root, u"newsletter");
        if (!node)
            return;
        m_fields.reportMisspelt(*node, {u"heading"_s, u"consent"_s, u"action"_s, u"field"_s});
        m_profile.newsletter = Newsletter{m_fields.text(*node, u"heading"), m_fields.text(*node, u"consent"),
                                          m_fields.webAddress(*node, u"action"), m_fields.text(*node, u"field")};
    }

    void readDefaults()
    {
        m_profile.disclaimers = m_fields.list(m_root, u"disclaimers").value_or(QStringList());
        m_profile.notices = m_fields.list(m_root, u"notices").value_or(QStringList());
        m_profile.callsToAction = m_fields.list(m_root, u"calls-to-action").value_or(QStringList());
    }

    void readParts()
    {
        const YamlNode *node = m_fields.map(m_root, u"parts");
        if (!node)
            return;
        static const QStringList names{u"notice"_s, u"newsletter"_s, u"calls-to-action"_s, u"address"_s,
                                       u"copyright"_s, u"disclaimers"_s, u"reviewer"_s};
        for (const YamlNode::Entry &entry : node->entries) {
            const QString mode = entry.value.text();
            if (!names.contains(entry.key))
                m_fields.report(entry.keyRange, tr("“%1” is not a part of the page. The parts are: %2.")
                                                    .arg(entry.key, names.join(u", "_s)));
            else if (mode == u"website")
                m_profile.parts.insert(entry.key, PartMode::Website);
            else if (mode == u"unused")
                m_profile.parts.insert(entry.key, PartMode::Unused);
            else if (mode == u"article")
                m_profile.parts.insert(entry.key, PartMode::Article);
            else
                m_fields.report(entry.value.range, tr("“%1” must be article, website or unused. It counts as article.")
                                                       .arg(entry.key));
        }
    }

    void readChecks()
    {
        const YamlNode *node = m_fields.map(m_root, u"checks");
        if (!node)
            return;
        static const QStringList levels{u"off"_s, u"info"_s, u"warning"_s, u"error"_s};
        for (const YamlNode::Entry &entry : node->entries) {
            if (levels.contains(entry.value.text()))
                m_profile.checkLevels.insert(entry.key, entry.value.text());
            else
                m_fields.report(entry.value.range, tr("The level of “%1” must be off, info, warning or error. Its usual "
                                                      "level is used.").arg(entry.key));
        }
    }

    void readReadingGrade()
    {
        const YamlNode *policy = m_fields.map(m_root, u"policy");
        const YamlNode *grade = m_fields.map(m_root, u"reading-grade");
        if (!grade && policy)
            grade = m_fields.map(*policy, u"reading-grade");
        if (!grade)
            return;
        m_profile.readingGradeTarget = m_fields.number(*grade, u"target", m_profile.readingGradeTarget, 1, 20);
        m_profile.readingGradeWarnAbove = m_fields.number(*grade, u"warn-above", m_profile.readingGradeWarnAbove, 1, 20);
    }

    /// Counts only as long as no signed list of people says otherwise.
    void readPolicy()
    {
        const YamlNode *policy = m_fields.map(m_root, u"policy");
        const YamlNode *required = policy ? policy->find(u"required-roles") : nullptr;
        if (!required)
            return;
        // A list for all articles, or lists by kind of claim with one for all others.
        if (required->kind != YamlNode::Kind::Map) {
            readRoles(*policy, u"required-roles");
            return;
        }
        for (const YamlNode::Entry &entry : required->entries)
            readRoles(*required, entry.key);
    }

    void readRoles(const YamlNode &map, QStringView key)
    {
        static const QStringList known{u"medical-reviewer"_s, u"compliance-reviewer"_s};
        for (const QString &role : m_fields.list(map, key).value_or(QStringList())) {
            if (!known.contains(role))
                m_fields.report(map.find(key)->range, tr("“%1” is not a role that approves. The roles are: %2.").arg(role, known.join(u", "_s)));
            else if (!m_profile.approvingRoles.contains(role))
                m_profile.approvingRoles.append(role);
        }
    }

    void readWords()
    {
        const QStringList terms = m_fields.list(m_root, u"terms").value_or(QStringList());
        for (const QString &term : terms) {
            if (hasLetter(term))
                m_profile.terms.append(term.simplified());
            else
                reportAt(u"terms", tr("“%1” is no word. It was left out.").arg(term));
        }
        const YamlNode *glossary = m_fields.map(m_root, u"glossary");
        if (!glossary)
            return;
        for (const YamlNode::Entry &entry : glossary->entries) {
            if (!hasLetter(entry.key))
                m_fields.report(entry.keyRange, tr("“%1” is no word. It was left out.").arg(entry.key));
            else if (const QString plain = m_fields.text(*glossary, entry.key); !plain.isEmpty())
                m_profile.glossary.insert(entry.key.simplified(), plain);
            else if (entry.value.kind == YamlNode::Kind::Scalar || entry.value.kind == YamlNode::Kind::Null)
                m_fields.report(entry.keyRange, tr("“%1” has no plain words beside it. It was left out.").arg(entry.key));
        }
    }

    static bool hasLetter(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    }

    void reportAt(QStringView key, const QString &message) { m_fields.report(m_root.find(key)->range, message); }

    YamlFields &m_fields;
    const YamlNode &m_root;
    ClinicProfile m_profile;
};

} // namespace

const Category *ClinicProfile::category(const QString &wanted) const
{
    for (const Category &category : categories) {
        if (category.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &category;
    }
    return nullptr;
}

ClinicProfile readClinicProfile(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems)
{
    const YamlDocument yaml = parseYamlFile(text);
    YamlFields fields(path, text, problems);
    if (yaml.problem()) {
        fields.report(*yaml.problem());
        return {};
    }
    return ProfileReader(fields, yaml.root()).read();
}

QList<Person> readPeople(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems)
{
    const YamlDocument yaml = parseYamlFile(text);
    YamlFields fields(path, text, problems);
    if (yaml.problem()) {
        fields.report(*yaml.problem());
        return {};
    }
    QList<Person> people;
    for (const YamlNode::Entry &entry : yaml.root().entries) {
        const YamlNode *details = fields.map(yaml.root(), entry.key);
        if (!details)
            continue;
        fields.reportMisspelt(*details, {u"name"_s, u"credentials"_s, u"specialties"_s, u"url"_s, u"photo"_s});
        Person person;
        person.id = entry.key;
        person.name = fields.text(*details, u"name");
        person.credentials = fields.list(*details, u"credentials").value_or(QStringList()).join(u", "_s);
        person.url = fields.webAddress(*details, u"url");
        person.photo = fields.text(*details, u"photo");
        person.specialties = fields.list(*details, u"specialties").value_or(QStringList());
        people.append(person);
    }
    return people;
}

} // namespace articular
