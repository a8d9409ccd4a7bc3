// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClaimsLibrary.h"

#include "core/base/FileStore.h"
#include "core/base/Slug.h"
#include "core/base/YamlScalar.h"
#include "core/workspace/YamlFields.h"

#include <QDir>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 48;

class LibraryReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimsLibrary)

public:
    explicit LibraryReader(YamlFields &fields) : m_fields(fields) {}

    std::optional<LibraryClaim> read(const YamlNode::Entry &entry, const YamlNode &details)
    {
        m_fields.reportMisspelt(details, {u"text"_s, u"variations"_s, u"types"_s, u"scope"_s, u"qualifier"_s, u"references"_s,
                                          u"status"_s, u"expires"_s});
        LibraryClaim claim;
        claim.id = entry.key;
        claim.range = entry.keyRange;
        claim.text = m_fields.text(details, u"text");
        if (claim.text.isEmpty()) {
            m_fields.report(entry.keyRange, tr("The approved claim “%1” has no text. It was left out.").arg(entry.key));
            return std::nullopt;
        }
        claim.variations = list(details, u"variations");
        claim.types = list(details, u"types");
        claim.qualifier = m_fields.text(details, u"qualifier");
        claim.references = list(details, u"references");
        claim.expires = m_fields.date(details, u"expires");
        readStatus(details, claim);
        if (const YamlNode *scope = m_fields.map(details, u"scope")) {
            m_fields.reportMisspelt(*scope, {u"categories"_s, u"jurisdictions"_s, u"language"_s});
            claim.categories = list(*scope, u"categories");
            claim.jurisdictions = list(*scope, u"jurisdictions");
            claim.language = m_fields.text(*scope, u"language");
        }
        return claim;
    }

    static Error noText() { return {ErrorCode::InvalidInput, tr("A claim needs words. Nothing was changed."), {}, {}, 0}; }
    static Error known(const QString &id)
    {
        return {ErrorCode::AlreadyExists, tr("The clinic's approved claims hold this text already, as “%1”. Nothing was changed.").arg(id), {}, {}, 0};
    }
    static Error unknown(const QString &id)
    {
        return {ErrorCode::NotFound, tr("The clinic's approved claims have none that is called “%1”. Nothing was changed.").arg(id), {}, {}, 0};
    }
    static Error notAddable()
    {
        return {ErrorCode::Refused, tr("The claim could not be added without changing other lines of the file. Nothing was changed."), {}, {}, 0};
    }

private:
    QStringList list(const YamlNode &map, QStringView key) { return m_fields.list(map, key).value_or(QStringList()); }

    /// What cannot be understood counts as withdrawn: an approval is never guessed.
    void readStatus(const YamlNode &details, LibraryClaim &claim)
    {
        const QString status = m_fields.text(details, u"status");
        claim.isWithdrawn = !status.isEmpty() && status != "approved"_L1;
        if (claim.isWithdrawn && status != "withdrawn"_L1) {
            m_fields.report(details.find(u"status")->range,
                            tr("The status of “%1” must be approved or withdrawn. It counts as withdrawn.").arg(claim.id));
        }
    }

    YamlFields &m_fields;
};

QString freeId(const YamlNode &library, const QString &wanted)
{
    QString id = wanted;
    for (int number = 2; library.find(id); ++number)
        id = wanted + u'-' + QString::number(number);
    return id;
}

/// As written anywhere, inside brackets too.
QByteArray yamlPlain(const QString &text)
{
    return yamlScalar(text, YamlStyle::Plain, true);
}

QByteArray flowList(const QStringList &items)
{
    QByteArrayList written;
    for (const QString &item : items)
        written.append(yamlPlain(item));
    return '[' + written.join(", ") + ']';
}

/// The lines of one claim, each ended by `lineEnd`.
QByteArray linesOf(const LibraryClaim &claim, const QByteArray &lineEnd)
{
    QByteArray lines = yamlPlain(claim.id) + ':' + lineEnd;
    const auto add = [&](const QByteArray &key, const QByteArray &value) { lines += "  " + key + ": " + value + lineEnd; };
    add("text", yamlPlain(claim.text));
    if (!claim.variations.isEmpty())
        add("variations", flowList(claim.variations));
    if (!claim.types.isEmpty())
        add("types", flowList(claim.types));
    QByteArrayList scope;
    if (!claim.categories.isEmpty())
        scope.append("categories: " + flowList(claim.categories));
    if (!claim.jurisdictions.isEmpty())
        scope.append("jurisdictions: " + flowList(claim.jurisdictions));
    if (!claim.language.isEmpty())
        scope.append("language: " + yamlPlain(claim.language));
    if (!scope.isEmpty())
        add("scope", '{' + scope.join(", ") + '}');
    if (!claim.qualifier.isEmpty())
        add("qualifier", yamlPlain(claim.qualifier));
    if (!claim.references.isEmpty())
        add("references", flowList(claim.references));
    add("status", "approved");
    if (claim.expires.isValid())
        add("expires", claim.expires.toString(Qt::ISODate).toLatin1());
    return lines;
}

} // namespace

QList<LibraryClaim> readClaimsLibrary(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems)
{
    const YamlDocument yaml = parseYamlFile(text);
    YamlFields fields(path, text, problems);
    if (yaml.problem()) {
        fields.report(*yaml.problem());
        return {};
    }
    QList<LibraryClaim> claims;
    LibraryReader reader(fields);
    for (const YamlNode::Entry &entry : yaml.root().entries) {
        const YamlNode *details = fields.map(yaml.root(), entry.key);
        if (!details)
            continue;
        if (auto claim = reader.read(entry, *details))
            claims.append(std::move(*claim));
    }
    return claims;
}

Result<QByteArray> withLibraryClaim(const QByteArray &library, LibraryClaim claim)
{
    claim.text = claim.text.simplified();
    if (claimWords(claim.text).isEmpty())
        return LibraryReader::noText();
    const YamlDocument document = parseYamlFile(library);
    if (const auto &problem = document.problem())
        return Error{ErrorCode::InvalidSyntax, problem->message, {}, {}, problem->line};
    QList<WorkspaceProblem> problems;
    const QList<LibraryClaim> before = readClaimsLibrary({}, library, problems);
    for (const LibraryClaim &known : before) {
        if (claimWords(known.text) == claimWords(claim.text))
            return LibraryReader::known(known.id);
    }
    if (claim.id.isEmpty())
        claim.id = slugFor(claim.text).left(longestId);
    while (claim.id.endsWith(u'-'))
        claim.id.chop(1);
    claim.id = freeId(document.root(), claim.id.isEmpty() ? u"claim"_s : claim.id);
    const QByteArray lineEnd = library.contains("\r\n") ? "\r\n" : "\n";
    QByteArray text = library;
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineEnd;
    text += linesOf(claim, lineEnd);
    // The proof of an edit is that the rest reads as it did.
    const QList<LibraryClaim> after = readClaimsLibrary({}, text, problems);
    const bool isAdded = after.size() == before.size() + 1 && after.last().id == claim.id && after.last().text == claim.text
                         && after.first(before.size()) == before;
    if (!isAdded)
        return LibraryReader::notAddable();
    return text;
}

Status addToClaimsLibrary(const QString &root, const LibraryClaim &claim)
{
    const QString path = QDir(root).filePath(u"clinic/claims-library.yaml"_s);
    const Result<QByteArray> before = readTextFile(path);
    if (!before && before.error().code != ErrorCode::NotFound)
        return before.error();
    const Result<QByteArray> after = withLibraryClaim(before ? before.value() : QByteArray(), claim);
    if (!after) {
        Error error = after.error();
        error.path = path;
        return error;
    }
    return writeFile(path, after.value());
}

Result<QByteArray> withWithdrawnClaim(const QByteArray &library, const QString &id)
{
    const YamlDocument document = parseYamlFile(library);
    if (const auto &problem = document.problem())
        return Error{ErrorCode::InvalidSyntax, problem->message, {}, {}, problem->line};
    if (!document.root().find(id))
        return LibraryReader::unknown(id);
    const Result<TextEdit> edit = document.setScalar(id + u".status"_s, u"withdrawn"_s);
    if (!edit)
        return edit.error();
    return applyEdits(library, {edit.value()});
}

QString claimWords(QStringView text)
{
    QString words;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'’')
            continue;
        // Signs that change what is said stay: 75 %, < 5, 2.5.
        const bool isSaid = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Symbol_Math
                            || c == u'%' || c == u'.';
        words += isSaid ? c : QChar(u' ');
    }
    words.replace(". "_L1, " "_L1);
    while (words.endsWith(u'.') || words.endsWith(u' '))
        words.chop(1);
    return words.simplified().toCaseFolded();
}

} // namespace articular
