// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/ArticleSpelling.h"

#include "core/markdown/SectionKinds.h"
#include "core/spelling/WordFile.h"
#include "core/spelling/WordForms.h"
#include "core/spelling/WordSplitter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Between two questions whether to give way: about a millisecond of looking up.
constexpr qsizetype wordsAtOnce = 500;

/// A text of the article with the words in it to look up.
struct Piece
{
    QString text;
    const ProseBlock *block = nullptr;
    TextRange label;                      ///< of a picture's description
    QString key;                          ///< of a detail
    std::vector<WordPlace> words;
    bool holdsNames = false;              ///< notes on sources: authors, journals
};

class ArticleSpelling
{
public:
    ArticleSpelling(const Article &article, const Workspace &workspace, const MarkdownDocument &body,
                    const ProseRuns &prose, const Speller &speller, const std::function<bool()> &giveWay)
        : m_article(article), m_workspace(workspace), m_body(body), m_prose(prose), m_speller(speller), m_giveWay(giveWay) {}

    Result<QList<UnknownWord>> find()
    {
        addDetails();
        addBlocks();
        addPictures();
        QList<Candidate> candidates;
        for (size_t piece = 0; piece < m_pieces.size(); ++piece) {
            for (const WordPlace &word : m_pieces[piece].words)
                candidates.append({piece, word});
        }
        auto unknown = lookUp(candidates);
        if (!unknown || unknown.value().isEmpty())
            return unknown ? Result<QList<UnknownWord>>(QList<UnknownWord>()) : Result<QList<UnknownWord>>(unknown.error());
        auto parts = lookUp(withParts(unknown.value()));
        if (!parts)
            return parts.error();
        return placed(parts.value());
    }

private:
    struct Candidate
    {
        size_t piece = 0;
        WordPlace word;
    };

    QStringView textOf(const Candidate &candidate) const
    {
        return QStringView(m_pieces[candidate.piece].text).sliced(candidate.word.start, candidate.word.length);
    }

    void addDetail(const QString &key, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_pieces.push_back({value, nullptr, {}, key, wordsToSpell(value), false});
        // In a title most words may begin with a capital.
        if (key == "title"_L1)
            std::ranges::for_each(m_pieces.back().words, [](WordPlace &word) { word.mayBeName = false; });
    }

    void addDetails()
    {
        const ArticleMetadata &details = m_article.metadata();
        addDetail(u"title"_s, details.title);
        addDetail(u"description"_s, details.description);
        addDetail(u"key-message"_s, details.keyMessage);
        addDetail(u"image.alt"_s, details.image.alt);
    }

    void addBlocks()
    {
        const std::vector<SectionKind> kinds = sectionKinds(m_body);
        for (const ProseBlock &block : m_prose.blocks()) {
            if (givesWay())
                return;
            const size_t topLevel = size_t(block.topLevelBlock);
            if (topLevel >= kinds.size() || kinds[topLevel] != SectionKind::References)
                m_pieces.push_back({block.text, &block, {}, {}, wordsToSpell(block), block.scope == ProseScope::Footnote});
        }
    }

    void addPictures()
    {
        for (const InlineRange &place : m_prose.inlines()) {
            if (place.node == -1 || m_body.ast()[place.node].kind != NodeKind::Image)
                continue;
            const QString text = m_body.ast().plainText(place.node);
            m_pieces.push_back({text, nullptr, place.label.isEmpty() ? place.source : place.label, {}, wordsToSpell(text), false});
        }
    }

    bool givesWay() const { return m_giveWay && m_giveWay(); }

    /// Those of the candidates that the speller does not know.
    Result<QList<Candidate>> lookUp(const QList<Candidate> &candidates) const
    {
        QList<Candidate> unknown;
        qsizetype first = 0;
        do {                              // without words too: the speller says whether it has a dictionary
            const QList<Candidate> some = candidates.mid(first, wordsAtOnce);
            QList<QStringView> words;
            words.reserve(some.size());
            for (const Candidate &candidate : some)
                words.append(textOf(candidate));
            const auto known = m_speller.areKnown(words);
            if (!known)
                return known.error();
            for (qsizetype i = 0; i < some.size(); ++i) {
                if (!known.value()[size_t(i)])
                    unknown.append(some[i]);
            }
            first += wordsAtOnce;
        } while (first < candidates.size() && !givesWay());
        return unknown;
    }

    /// The parts of hyphenated words in their stead.
    QList<Candidate> withParts(const QList<Candidate> &candidates) const
    {
        QList<Candidate> parts;
        for (const Candidate &candidate : candidates) {
            if (!textOf(candidate).contains(u'-') && !textOf(candidate).contains(u'‐') && !textOf(candidate).contains(u'‑')) {
                parts.append(candidate);
                continue;
            }
            for (const WordPlace &part : partsToSpell(m_pieces[candidate.piece].text, candidate.word))
                parts.append({candidate.piece, part});
        }
        return parts;
    }

    QList<UnknownWord> placed(const QList<Candidate> &candidates) const
    {
        if (candidates.isEmpty())
            return {};
        const QSet<QString> names = knownNames();
        const WordList own = ownWords();
        QList<UnknownWord> words;
        for (const Candidate &candidate : candidates) {
            const Piece &piece = m_pieces[candidate.piece];
            const QString word = textOf(candidate).toString();
            const bool isName = candidate.word.mayBeName && piece.holdsNames;
            const QString form = wordForList(word);
            if (!isName && !names.contains(form) && !own.contains(form))
                words.append({word, rangeOf(candidate), piece.key, candidate.word.mayBeName});
        }
        return words;
    }

    WordList ownWords() const
    {
        const YamlNode *words = m_article.frontMatter().yaml().root().find(u"words");
        return words ? WordList(words->textList().join(u'\n').toUtf8()) : WordList();
    }

    TextRange rangeOf(const Candidate &candidate) const
    {
        const Piece &piece = m_pieces[candidate.piece];
        const auto [start, length, mayBeName] = candidate.word;
        if (piece.block)
            return piece.block->sourceRange(start, length);
        if (!piece.key.isEmpty())
            return m_article.partOfDetail(piece.key, piece.text, start, length);
        return m_article.partWrittenAs(piece.label, piece.text, start, length);
    }

    /// Words that the clinic's own files use for people, places and treatments, and those with a brand mark in the text.
    QSet<QString> knownNames() const
    {
        QSet<QString> names;
        const auto add = [&names](QStringView text) {
            for (const WordPlace &word : wordsToSpell(text))
                names.insert(withoutPossessive(dictionarySpelling(text.sliced(word.start, word.length))));
        };
        const ClinicProfile &profile = m_workspace.profile();
        for (const QString &text : {profile.name, profile.legalName, profile.copyrightHolder})
            add(text);
        for (const Category &category : profile.categories)
            add(category.name);
        for (const QStringList &texts : {profile.address, profile.terms, profile.glossary.keys()}) {
            for (const QString &text : texts)
                add(text);
        }
        for (const Person &person : m_workspace.people())
            add(person.name);
        for (const Piece &piece : m_pieces)
            addBrands(piece.text, names);
        return names;
    }

    static void addBrands(QStringView text, QSet<QString> &names)
    {
        for (qsizetype mark = 0; mark < text.size(); ++mark) {
            if (text[mark] != u'®' && text[mark] != u'™' && text[mark] != u'℠')
                continue;
            qsizetype start = mark;
            while (start > 0 && text[start - 1].isLetter())
                --start;
            names.insert(text.sliced(start, mark - start).toString());
        }
    }

    const Article &m_article;
    const Workspace &m_workspace;
    const MarkdownDocument &m_body;
    const ProseRuns &m_prose;
    const Speller &m_speller;
    const std::function<bool()> &m_giveWay;
    std::vector<Piece> m_pieces;
};

} // namespace

std::shared_ptr<const Speller> spellerFor(const Article &article, const Workspace &workspace, const Spellers &spellers)
{
    const QString &own = article.metadata().language;
    return spellers.speller(own.isEmpty() ? workspace.profile().language : own, workspace.words());
}

Result<QList<UnknownWord>> unknownWords(const Article &article, const Workspace &workspace,
                                        const MarkdownDocument &body, const ProseRuns &prose, const Speller &speller,
                                        const std::function<bool()> &giveWay)
{
    return ArticleSpelling(article, workspace, body, prose, speller, giveWay).find();
}

LookedUpWords::LookedUpWords(const Article &article, const Workspace &workspace, const MarkdownDocument &body, const ProseRuns &prose,
                             std::shared_ptr<const Speller> speller, std::function<bool()> giveWay)
    : m_article(article), m_workspace(workspace), m_body(body), m_prose(prose), m_speller(std::move(speller)),
      m_giveWay(std::move(giveWay))
{
}

const Result<QList<UnknownWord>> &LookedUpWords::unknown() const
{
    if (!m_unknown)
        m_unknown = unknownWords(m_article, m_workspace, m_body, m_prose, *m_speller, m_giveWay);
    return *m_unknown;
}

} // namespace articular
