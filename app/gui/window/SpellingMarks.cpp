// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SpellingMarks.h"

#include "core/spelling/ArticleSpelling.h"
#include "core/spelling/WordFile.h"
#include "gui/editor/MarkdownEdit.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The places of the words that nobody knows; none without a dictionary, which the list of problems says.
QList<TextRange> unknownIn(const Article &article, const Workspace &workspace, const Spellers &spellers)
{
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const auto words = unknownWords(article, workspace, body, ProseRuns::of(body), *spellerFor(article, workspace, spellers));
    QList<TextRange> places;
    if (words) {
        for (const UnknownWord &word : words.value())
            places.append(word.range);
    }
    return places;
}

} // namespace

SpellingMarks::SpellingMarks(ArticleView &view, std::shared_ptr<const Spellers> spellers, QObject *parent)
    : QObject(parent), m_view(view), m_spellers(std::move(spellers))
{
    connect(&view.session(), &DocumentSession::analysisUpdated, this, &SpellingMarks::look);
}

void SpellingMarks::lookAgain()
{
    look(m_view.session().analysis());
}

void SpellingMarks::look(const AnalysisResult &result)
{
    m_wanted = Wanted{result.text, result.revision};
    if (!m_work.isBusy())
        begin();
}

void SpellingMarks::begin()
{
    const Wanted wanted = *std::exchange(m_wanted, {});
    const Workspace workspace = m_view.session().workspace();
    if (workspace.profile().checkLevels.value(u"lan-spell"_s) == "off"_L1) {
        show({}, wanted.revision);
        return;
    }
    m_work.run([this, wanted, workspace, path = m_view.session().path(), spellers = m_spellers] {
        const QList<TextRange> unknown = unknownIn(Article(path, wanted.text), workspace, *spellers);
        return [this, unknown, revision = wanted.revision] {
            show(unknown, revision);
            if (m_wanted)
                begin();
        };
    });
}

void SpellingMarks::show(const QList<TextRange> &unknown, quint64 revision)
{
    QList<EditorRange> places;
    for (const std::optional<EditorRange> &place : m_view.session().editorRanges(unknown, revision)) {
        if (place)
            places.append(*place);
    }
    m_view.editor().setUnknownWords(places);
    emit looked();
}

void SpellingMarks::accept(const QString &word)
{
    QList<EditorRange> left;
    for (const EditorRange &place : m_view.editor().marks().unknownWords()) {
        if (wordForList(m_view.session().textBetween(place.start, place.end)) != word)
            left.append(place);
    }
    m_view.editor().setUnknownWords(left);
}

} // namespace articular
