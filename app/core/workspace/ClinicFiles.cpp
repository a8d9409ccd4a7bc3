// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicFiles.h"

#include "core/base/ConfinedPath.h"
#include "core/base/FileStore.h"
#include "core/workspace/ClaimsLibrary.h"
#include "core/workspace/YamlFields.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Largest file below clinic/ that is read, in bytes; references and approved claims may be larger.
constexpr qint64 maximumClinicFileSize = 1024 * 1024;
constexpr qint64 maximumReferencesSize = 8 * 1024 * 1024;
constexpr qint64 maximumRuleFileSize = 64 * 1024;
/// Of all rule files together, in bytes: a few of the largest packages of rules that there are.
constexpr qint64 maximumRulesSize = 2 * 1024 * 1024;

class ClinicReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::Workspace)

public:
    explicit ClinicReader(const QString &root)
        : m_root(root), m_clinic(QDir(root).filePath(u"clinic"_s)) {}

    ClinicFiles read()
    {
        const QString profilePath = path(u"clinic.yaml"_s);
        const std::optional<QByteArray> profile = readFileAt(profilePath);
        if (profile)
            m_files.profile = readClinicProfile(profilePath, *profile, m_files.problems);
        const QString peoplePath = path(u"people.yaml"_s);
        if (const auto people = readFileAt(peoplePath))
            m_files.people = readPeople(peoplePath, *people, m_files.problems);
        readTexts(u"disclaimers"_s, true);
        readTexts(u"snippets"_s, false);
        if (profile)
            reportUnknownIds(profilePath, *profile, m_files, m_brokenTexts, m_files.problems);
        readReferences();
        readLibrary();
        const QString consentsPath = path(u"consents.yaml"_s);
        if (const auto consents = readFileAt(consentsPath))
            m_files.consents = readConsents(consentsPath, *consents, m_files.problems);
        readTheme();
        readWords();
        readRules();
        return m_files;
    }

private:
    QString path(const QString &name) const { return QDir(m_clinic).filePath(name); }

    /// The content of a file, or nothing when it is absent or cannot be read, which is noted.
    std::optional<QByteArray> readFileAt(const QString &file, qint64 maximumSize = maximumClinicFileSize)
    {
        const QFileInfo info(file);
        if (!info.exists() && !info.isSymLink())
            return std::nullopt;
        if (!liesBelow(m_root, file)) {
            m_files.problems.append({file, {}, 1, tr("This is a link that leaves the clinic's folder. It was not read.")});
            return std::nullopt;
        }
        const Result<QByteArray> content = readTextFile(file, maximumSize);
        if (!content) {
            m_files.problems.append({file, {}, qMax(1, content.error().line), content.error().message});
            return std::nullopt;
        }
        return content.value();
    }

    void readTexts(const QString &folder, bool isDisclaimer)
    {
        const QDir directory(path(folder));
        const QStringList names = directory.entryList({u"*.md"_s}, QDir::Files | QDir::System, QDir::Name);
        for (const QString &name : names) {
            const QString file = directory.filePath(name);
            const std::optional<QByteArray> content = readFileAt(file);
            const auto text = content ? readClinicText(file, *content, isDisclaimer, m_files.problems) : std::nullopt;
            if (!text)
                m_brokenTexts.append(QFileInfo(name).completeBaseName());
            else if (isTaken(*text))
                m_files.problems.append({file, {}, 1, tr("Another file already holds a clinic text named “%1”. This one "
                                                         "was left out.").arg(text->id)});
            else
                m_files.texts.append(*text);
        }
    }

    bool isTaken(const ClinicText &wanted) const
    {
        return std::any_of(m_files.texts.begin(), m_files.texts.end(), [&](const ClinicText &text) {
            return text.kind == wanted.kind && text.id == wanted.id;
        });
    }

    void readReferences()
    {
        const QString file = path(u"references.json"_s);
        const std::optional<QByteArray> json = readFileAt(file, maximumReferencesSize);
        if (!json)
            return;
        const Result<References> references = References::parse(*json);
        if (references)
            m_files.references = references.value();
        else
            m_files.problems.append({file, {}, qMax(1, references.error().line), references.error().message});
    }

    void readLibrary()
    {
        const QString file = path(u"claims-library.yaml"_s);
        const std::optional<QByteArray> text = readFileAt(file, maximumReferencesSize);
        if (!text)
            return;
        m_files.claimsLibrary = readClaimsLibrary(file, *text, m_files.problems);
        for (const LibraryClaim &claim : m_files.claimsLibrary) {
            for (const QString &key : claim.references) {
                if (!m_files.references.find(key))
                    m_files.problems.append({file, claim.range, lineOfOffset(*text, claim.range.start),
                        tr("The approved claim “%1” rests on the reference “%2”, which the clinic does not have.").arg(claim.id, key)});
            }
        }
    }

    void readTheme()
    {
        const QString pagePath = path(u"theme/page.mustache"_s);
        const std::optional<QByteArray> page = readFileAt(pagePath);
        const std::optional<QByteArray> style = readFileAt(path(u"theme/style.css"_s));
        if (!page && !style)
            return;
        m_files.theme.folder = path(u"theme"_s);
        m_files.theme.page = page.value_or(QByteArray());
        m_files.theme.style = style.value_or(QByteArray());
        m_files.theme.pagePath = page ? pagePath : QString();
    }

    void readWords()
    {
        const QString file = path(u"dictionary.dic"_s);
        const std::optional<QByteArray> text = readFileAt(file);
        if (!text)
            return;
        m_files.words = WordList(*text);
        if (const auto problem = m_files.words.problem()) {
            m_files.problems.append({file, {problem->start, problem->length}, problem->line,
                                     tr("This line is no word. The clinic's dictionary has one word a line; the other "
                                        "lines were read.")});
        }
    }

    void readRules()
    {
        const QDir rules(path(u"rules"_s));
        readRulesIn(rules, u"clinic"_s);
        for (const QString &style : rules.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
            if (!style.startsWith(u'.'))
                readRulesIn(QDir(rules.filePath(style)), style);
        }
    }

    void readRulesIn(const QDir &folder, const QString &style)
    {
        for (const QString &name : folder.entryList({u"*.yml"_s}, QDir::Files | QDir::System, QDir::Name)) {
            const QString file = folder.filePath(name);
            const std::optional<QByteArray> content = readFileAt(file, maximumRuleFileSize);
            if (!content)
                continue;
            m_rulesSize += content->size();
            if (m_rulesSize > maximumRulesSize) {
                m_files.problems.append({file, {}, 1, tr("The clinic's rule files are too large together. This one and those "
                                                         "after it were left out.")});
                return;
            }
            m_files.ruleFiles.append({style, QFileInfo(name).completeBaseName(), file, *content});
        }
    }

    QString m_root, m_clinic;
    qint64 m_rulesSize = 0;
    ClinicFiles m_files;
    QStringList m_brokenTexts;
};

} // namespace

ClinicFiles readClinicFiles(const QString &root)
{
    return ClinicReader(root).read();
}

} // namespace articular
