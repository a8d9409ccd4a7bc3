// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/DetailsPlaces.h"

#include "core/document/FrontMatter.h"
#include "gui/actions/ActionSet.h"
#include "gui/details/DetailsPanel.h"
#include "gui/editor/DetailsFold.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/window/ArticleView.h"
#include "gui/window/WindowDocks.h"

namespace articular {

DetailsPlaces::DetailsPlaces(ArticleView &view, WindowDocks &docks, const ActionSet &actions)
    : QObject(&view), m_view(view), m_docks(docks)
{
    DetailsFold *fold = &view.editor().detailsFold();
    connect(&view, &ArticleView::foldedPlaceRequested, this, &DetailsPlaces::showPlace);
    connect(fold, &DetailsFold::formRequested, this, [this] { showField({}); });
    // Only what the user does: a place that had to be shown is no wish for every article.
    connect(actions[ActionId::DetailsAsText], &QAction::triggered, fold, &DetailsFold::setTextWanted);
    connect(fold, &DetailsFold::textShown, actions[ActionId::DetailsAsText], &QAction::setChecked);
    // Asked for while the details cannot be read, when there is no form.
    connect(docks.details(), &DetailsPanel::jumpRequested, &view, [&view](TextRange range, quint64 revision) { view.jumpToByte(range.start, revision); });
}

void DetailsPlaces::goTo(const Finding &finding, quint64 revision)
{
    const DetailsFold &fold = m_view.editor().detailsFold();
    if (!fold.hides(m_view.session().editorPosition(finding.range.start, revision)))
        m_view.jumpToByte(finding.range.start, revision);
    else if (!finding.fix && (finding.key.isEmpty() || !showField(finding.key)))
        m_view.jumpToByte(finding.range.start, revision);
}

void DetailsPlaces::showPlace(int position)
{
    const QString key = keyAt(position);
    if (key.isEmpty() || !showField(key))
        m_view.editor().jumpTo(position);
}

bool DetailsPlaces::showField(const QString &key)
{
    m_docks.raise(WindowDocks::Dock::Details);
    return m_docks.details()->focusKey(key);
}

QString DetailsPlaces::keyAt(int position) const
{
    const QString text = m_view.session().text();
    const FrontMatter details = FrontMatter::parse(text.toUtf8());
    if (details.problem())
        return {};
    const qsizetype lineEnd = QStringView(text).first(text.indexOf(u'\n', position)).toUtf8().size();
    QString found;
    qsizetype start = details.opening().end();
    for (const QString &key : m_docks.details()->keys()) {
        const TextRange value = details.rangeOf(key);
        if (value.start < start || value.start > lineEnd)
            continue;
        start = value.start;
        found = key;
    }
    return found;
}

} // namespace articular
