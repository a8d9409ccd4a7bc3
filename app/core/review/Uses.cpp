// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Uses.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/checks/rules/Inserts.h"
#include "core/checks/rules/Problems.h"
#include "core/markdown/CitedText.h"
#include "core/review/ContentList.h"
#include "core/trust/ClinicTextVersions.h"
#include "core/workspace/ClinicParts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumPictureSize = 64LL * 1024 * 1024;
constexpr qsizetype longestWords = 120;

const QList<std::pair<UsedKind, QString>> &kinds()
{
    static const QList<std::pair<UsedKind, QString>> ids{{UsedKind::Text, u"text"_s}, {UsedKind::Claim, u"claim"_s}, {UsedKind::Reference, u"reference"_s},
                                                         {UsedKind::Consent, u"consent"_s}, {UsedKind::Picture, u"picture"_s}};
    return ids;
}

/// The id by which articles name the text of a file, or the one that was given.
const ClinicText *clinicTextOf(const Workspace &workspace, const QString &id)
{
    const QDir clinic(workspace.root() + u"/clinic"_s);
    const auto found = std::ranges::find_if(workspace.texts(), [&](const ClinicText &text) {
        return clinic.relativeFilePath(text.path) == id || text.id == id;
    });
    return found == workspace.texts().end() ? nullptr : &*found;
}

bool isPartOfEveryPage(const QString &id)
{
    return clinicPartIds().contains(id) || id.startsWith("theme/"_L1);
}

bool isKnown(const Workspace &workspace, UsedKind kind, const QString &id)
{
    switch (kind) {
    case UsedKind::Text:
        return clinicTextOf(workspace, id) || clinicTextIds(workspace).contains(id);
    case UsedKind::Claim:
        return std::ranges::any_of(workspace.claimsLibrary(), [&id](const LibraryClaim &claim) { return claim.id == id; });
    case UsedKind::Reference:
        return workspace.references().find(id);
    case UsedKind::Consent:
        return workspace.consent(id);
    case UsedKind::Picture:
        return QFileInfo(QDir(workspace.root()).filePath(id)).isFile();
    }
    Q_UNREACHABLE();
}

class UseFinder
{
    Q_DECLARE_TR_FUNCTIONS(articular::Uses)

public:
    UseFinder(const CheckContext &context, const UsedThing &thing)
        : m_context(context), m_thing(thing), m_lines(context.article.text())
    {
    }

    static QString nothingNamed() { return tr("Say what to look for."); }

    QList<UsePlace> find()
    {
        switch (m_thing.kind) {
        case UsedKind::Text: findText(); break;
        case UsedKind::Claim: findClaim(); break;
        case UsedKind::Reference: findReference(); break;
        case UsedKind::Consent: findConsent(); break;
        case UsedKind::Picture: findPicture(); break;
        }
        std::ranges::stable_sort(m_places, {}, &UsePlace::line);
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
        return m_places;
    }

    /// The main picture alone names whose consent it is shown by.
    QStringList consents() const
    {
        const ArticleImage &image = m_context.article.metadata().image;
        const bool isShownBy = m_thing.kind == UsedKind::Picture && !image.consent.isEmpty() && isPicture(image.src);
        return isShownBy ? QStringList{image.consent} : QStringList();
    }

private:
    void addAt(qsizetype offset)
    {
        const int line = m_lines.lineOf(offset);
        const TextRange range = m_lines.line(line);
        const QString words = QString::fromUtf8(m_context.article.text().mid(range.start, range.length)).simplified();
        m_places.append({line + 1, words.size() > longestWords ? words.first(longestWords) + u'…' : words});
    }

    void addItem(const QString &key, const QString &item) { addAt(itemProblem(m_context, {}, Level::Info, key, item, {}, {}).range.start); }

    void findText()
    {
        if (isPartOfEveryPage(m_thing.id)) {
            m_places.append({0, tr("on every page")});
            return;
        }
        const ClinicText *text = clinicTextOf(m_context.workspace, m_thing.id);
        const QString id = text ? text->id : m_thing.id;
        const ArticleMetadata &details = m_context.article.metadata();
        if (!text || text->kind == ClinicText::Kind::Disclaimer)
            findListed(u"disclaimers"_s, id, details.disclaimers, m_context.disclaimers());
        if (!text || text->kind == ClinicText::Kind::Notice)
            findListed(u"notices"_s, id, details.notices, m_context.notices());
        if (!text || text->kind == ClinicText::Kind::CallToAction)
            findListed(u"calls-to-action"_s, id, details.callsToAction, m_context.callsToAction());
        for (const Insert &insert : insertsOf(m_context)) {
            const auto kind = textKind(insert.directive.name);
            if (kind && insert.directive.argument == id && (!text || text->kind == *kind))
                addAt(insert.range.start);
        }
    }

    void findListed(const QString &key, const QString &id, const std::optional<QStringList> &own, const QStringList &all)
    {
        if (!all.contains(id))
            return;
        if (own)
            addItem(key, id);
        else
            m_places.append({0, tr("as in every article that names no others")});
    }

    void findClaim()
    {
        for (const LedgerEntry &entry : m_context.claims.entries()) {
            const bool isIt = entry.library && entry.library->id == m_thing.id && entry.library->fit != LibraryMatch::Fit::Near;
            if (isIt && !entry.isInClinicText())
                addAt(entry.claim.range.start);
        }
    }

    void findReference()
    {
        for (const InlineRange &range : m_context.prose.inlines()) {
            if (m_context.body.ast()[range.node].kind != NodeKind::Citation)
                continue;
            for (const CitationItem &item : m_context.body.citation(range.node)) {
                if (item.key == m_thing.id)
                    addAt(citedKeyRange(m_context.body, range, item).start);
            }
        }
        // What a reviewer accepted because of it rests on it too, cited or not.
        for (const LedgerEntry &entry : m_context.claims.entries()) {
            const bool restsOnIt = std::ranges::any_of(entry.decisions, [this](const ClaimDecision &decision) { return decision.reference == m_thing.id; });
            if (restsOnIt && !entry.isInClinicText())
                addAt(entry.claim.range.start);
        }
    }

    void findConsent()
    {
        const FrontMatter &details = m_context.article.frontMatter();
        if (details.metadata().image.consent == m_thing.id)
            addAt(details.rangeOf(u"image.consent"_s).start);
        const YamlNode *listed = details.yaml().root().find(u"consents");
        if (listed && listed->textList().contains(m_thing.id))
            addItem(u"consents"_s, m_thing.id);
    }

    void findPicture()
    {
        const FrontMatter &details = m_context.article.frontMatter();
        if (isPicture(details.metadata().image.src))
            addAt(details.rangeOf(u"image.src"_s).start);
        const Ast &ast = m_context.body.ast();
        for (const InlineRange &range : m_context.prose.inlines()) {
            if (ast[range.node].kind == NodeKind::Image && isPicture(ast.text(ast[range.node].url)))
                addAt(range.source.start);
        }
    }

    /// By its file's name where the clinic has no such file, else by its bytes.
    bool isPicture(const QString &address) const
    {
        if (address.isEmpty())
            return false;
        const QString local = localPicture(m_context.article, address);
        if (m_thing.sha256.isEmpty())
            return address == m_thing.id || QFileInfo(address).fileName() == m_thing.id;
        const Result<QByteArray> bytes = local.isEmpty() ? Result<QByteArray>(Error{})
                                                         : readFile(QDir(m_context.article.folder()).filePath(local), maximumPictureSize);
        return bytes && sha256Hex(bytes.value()) == m_thing.sha256;
    }

    const CheckContext &m_context;
    const UsedThing &m_thing;
    const LineIndex m_lines;
    QList<UsePlace> m_places;
};

} // namespace

QString usedKindId(UsedKind kind)
{
    return std::ranges::find_if(kinds(), [kind](const auto &known) { return known.first == kind; })->second;
}

std::optional<UsedKind> usedKindFromId(QStringView id)
{
    const auto found = std::ranges::find_if(kinds(), [id](const auto &known) { return known.second == id; });
    return found == kinds().end() ? std::nullopt : std::optional(found->first);
}

Result<UsedThing> usedThing(const Workspace &workspace, UsedKind kind, const QString &id)
{
    if (id.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, UseFinder::nothingNamed(), {}, {}};
    UsedThing thing{kind, id, isKnown(workspace, kind, id), {}};
    if (kind == UsedKind::Picture && thing.isKnown) {
        const Result<QByteArray> bytes = readFile(QDir(workspace.root()).filePath(id), maximumPictureSize);
        if (!bytes)
            return bytes.error();
        thing.sha256 = sha256Hex(bytes.value());
    }
    return thing;
}

QList<UsePlace> usesIn(const CheckContext &context, const UsedThing &thing)
{
    return UseFinder(context, thing).find();
}

std::optional<ArticleUse> useOf(const CheckContext &context, const UsedThing &thing, const QDateTime &now)
{
    const QList<UsePlace> places = usesIn(context, thing);
    if (places.isEmpty())
        return std::nullopt;
    ArticleUse use{context.article.path(), context.article.metadata().title, places, std::nullopt, UseFinder(context, thing).consents()};
    if (context.review) {
        const ArticleMetadata &details = context.article.metadata();
        const ArticleState state = articleStateOf({details.id, {}, {}, details.authors}, *context.review, now);
        // What was taken down may still be there: who asks wants to know.
        use.onSite = state.onSite;
    }
    return use;
}

} // namespace articular
