// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SpellingMarks.h"

#include "core/spelling/WordFile.h"
#include "gui/editor/MarkdownEdit.h"

namespace articular {

SpellingMarks::SpellingMarks(ArticleView &view, QObject *parent) : QObject(parent), m_view(view)
{
    connect(&view.session(), &DocumentSession::analysisUpdated, this, &SpellingMarks::show);
}

void SpellingMarks::restore()
{
    show(m_view.session().analysis());
}

void SpellingMarks::show(const AnalysisResult &result)
{
    QList<EditorRange> places;
    for (const std::optional<EditorRange> &place : m_view.session().editorRanges(result.unknownWords, result.revision)) {
        if (place)
            places.append(*place);
    }
    m_view.editor().setUnknownWords(places);
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
