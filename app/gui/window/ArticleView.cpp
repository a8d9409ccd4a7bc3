// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ArticleView.h"

#include "core/document/FrontMatter.h"
#include "core/page/PageRenderer.h"
#include "core/page/ThemeTemplate.h"
#include "gui/editor/DetailsFold.h"
#include "gui/editor/FindBar.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/PictureWatch.h"

#include <QEvent>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace articular {

namespace {

/// Narrower than this, editor and preview stand above each other.
constexpr int stackedBelow = 640;

QVBoxLayout *tightLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

bool isInArticle(const Finding &finding, const QString &path)
{
    return finding.file.isEmpty() || finding.file == path;
}

} // namespace

ArticleView::ArticleView(std::unique_ptr<Analyzer> analyzer, MakePreview makePreview, QWidget *parent)
    : QWidget(parent)
    , m_session(new DocumentSession(std::move(analyzer), this))
    , m_makePreview(std::move(makePreview))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_editor(new MarkdownEdit)
    , m_findBar(new FindBar(m_editor))
    , m_previewPane(new QWidget)
{
    auto *editorPane = new QWidget;
    QVBoxLayout *editorLayout = tightLayout(editorPane);
    editorLayout->addWidget(m_editor, 1);
    editorLayout->addWidget(m_findBar);
    tightLayout(m_previewPane);
    m_previewPane->setMinimumWidth(120);
    editorPane->setMinimumWidth(200);
    m_splitter->addWidget(editorPane);
    m_splitter->addWidget(m_previewPane);
    m_splitter->setSizes({1000, 1000});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    tightLayout(this)->addWidget(m_splitter);
    m_editor->showDocument(m_session->document());
    m_editor->viewport()->installEventFilter(this);
    setFocusProxy(m_editor);
    connect(m_session, &DocumentSession::analysisUpdated, this, &ArticleView::markProblems);
    connect(m_session, &DocumentSession::textReplaced, this, &ArticleView::placeCursor);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ArticleView::markBlock);
    new PictureWatch(*m_session, this);
}

ArticleView::~ArticleView()
{
    // The editor must let go of the document before the session deletes it.
    delete m_splitter;
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_preview == nullptr && m_makePreview) {
        m_editor->viewport()->removeEventFilter(this);
        QTimer::singleShot(0, this, &ArticleView::createPreview);
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleView::createPreview()
{
    m_preview = m_makePreview(m_previewPane);
    m_previewPane->layout()->addWidget(m_preview);
    updatePreviewFolders(m_session->workspace());
    connect(m_session, &DocumentSession::workspaceChanged, this, &ArticleView::updatePreviewFolders);
    connect(m_session, &DocumentSession::previewUpdated, this, &ArticleView::showUpdate);
    connect(m_preview, &PreviewSink::pageLost, m_session, &DocumentSession::resendPreview);
    connect(m_preview, &PreviewSink::linkActivated, this, &ArticleView::linkActivated);
    // Places in the page itself need no address.
    connect(m_preview, &PreviewSink::linkHovered, this,
            [this](const QString &address) { emit linkHovered(address.startsWith(u'#') ? QString() : address); });
    connect(m_preview, &PreviewSink::placeActivated, this, &ArticleView::jumpToWord);
    // Each side reports only what the user did there, so neither answers the other.
    connect(m_preview, &PreviewSink::scrolledToLine, this, [this](double line) {
        if (m_scrollTogether)
            m_editor->scrollToLine(line);
    });
    connect(m_editor, &MarkdownEdit::topLineChanged, this, [this](double line) {
        if (m_scrollTogether)
            m_preview->scrollToLine(line);
    });
    connect(m_editor, &MarkdownEdit::scrolledByHand, m_preview, [this] { m_preview->markLine(m_editor->textCursor().blockNumber(), false); });
    m_preview->setPageView(m_pageView);
    if (m_pageViewMenu)
        m_preview->setPageViewMenu(m_pageViewMenu);
    // The text may have been scrolled before there was a page.
    m_preview->scrollToLine(m_editor->topLine());
    m_session->resendPreview();
}

void ArticleView::updatePreviewFolders(const Workspace &workspace)
{
    const QString path = m_session->path();
    m_preview->setFolders(path.isEmpty() ? QString() : QFileInfo(path).absolutePath(), workspace.theme().folder);
    // A theme with a mistake in it leaves the page as it was; what is wrong is said above the page.
    const bool keepsStyle = m_styledBy == workspace.theme().folder && themeProblem(workspace.theme());
    if (!keepsStyle)
        m_preview->setStyle(PageRenderer::style(workspace));
    m_styledBy = workspace.theme().folder;
}

void ArticleView::setBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, bar);
    m_bar = bar;
    column->setStretchFactor(m_splitter, 1);
}

void ArticleView::setReviewPane(QWidget *pane)
{
    m_reviewPane = pane;
    pane->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(pane, 1);
}

void ArticleView::showReviewPane(bool shown)
{
    m_reviewPane->setVisible(shown);
    m_splitter->setVisible(!shown);
}

void ArticleView::setEditorVisible(bool visible)
{
    m_splitter->widget(0)->setVisible(visible);
}

void ArticleView::setPreviewVisible(bool visible)
{
    m_previewPane->setVisible(visible);
    if (visible && std::exchange(m_isPageBehind, false))
        m_session->resendPreview();
}

void ArticleView::showUpdate(const PreviewUpdate &update)
{
    // A page that nobody sees costs nothing; it is filled anew when it is shown.
    if (m_previewPane->isHidden())
        m_isPageBehind = true;
    else
        m_preview->apply(update);
}

void ArticleView::setPageView(const PageView &view)
{
    m_pageView = view;
    m_session->compareWith(view.comparedWith);
    if (m_preview)
        m_preview->setPageView(view);
}

void ArticleView::setPageViewMenu(QMenu *menu)
{
    m_pageViewMenu = menu;
    if (m_preview)
        m_preview->setPageViewMenu(menu);
}

void ArticleView::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < stackedBelow && height() > width() / 2 ? Qt::Vertical : Qt::Horizontal);
}

void ArticleView::jumpTo(int position)
{
    if (m_editor->detailsFold().hides(position)) {
        emit foldedPlaceRequested(position);
        return;
    }
    setEditorVisible(true);
    m_editor->jumpTo(position);
}

void ArticleView::jumpToByte(qsizetype offset, quint64 revision)
{
    jumpTo(m_session->editorPosition(offset, revision));
}

void ArticleView::jumpToLine(int line)
{
    jumpTo(m_session->document()->findBlockByNumber(line).position());
}

void ArticleView::jumpToWord(const BlockLines &lines, const QString &word, int occurrence)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    jumpToLine(lines.first);
    for (QTextBlock block = m_session->document()->findBlockByNumber(lines.first);
         !word.isEmpty() && block.isValid() && block.isVisible() && block.blockNumber() <= lines.last; block = block.next()) {
        const QString text = block.text();
        for (auto found = words.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedView() != word || occurrence-- > 0)
                continue;
            m_editor->jumpTo(block.position() + int(match.capturedEnd()));
            QTextCursor cursor = m_editor->textCursor();
            cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(match.capturedLength()));
            m_editor->setTextCursor(cursor);
            return;
        }
    }
}

void ArticleView::placeCursor()
{
    const QByteArray text = m_session->text().toUtf8();
    const qsizetype body = FrontMatter::parse(text).bodyStart();
    QTextBlock block = m_session->document()->findBlock(int(QString::fromUtf8(text.first(body)).size()));
    while (block.next().isValid() && block.text().trimmed().isEmpty())
        block = block.next();
    m_editor->detailsFold().foldAgain();
    QTextCursor cursor(block);
    // What stands for the writer's own words gives way to them.
    if (block.text().startsWith(u'[') && block.text().endsWith(u']'))
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    // What stands for the details is seen above the text.
    m_editor->scrollToLine(m_editor->detailsFold().isFolded() ? 0 : block.blockNumber());
    // Nobody writes there yet: the page begins with its title, not with the first words.
    if (m_preview)
        m_preview->markLine(block.blockNumber(), false);
}

void ArticleView::markBlock()
{
    if (m_preview)
        m_preview->markLine(m_editor->textCursor().blockNumber(), m_scrollTogether);
}

void ArticleView::markProblems(const AnalysisResult &result)
{
    QList<TextRange> ranges;
    for (const Finding &finding : result.findings) {
        if (isInArticle(finding, m_session->path()) && stops(finding, Stage::Submit) && !finding.range.isEmpty())
            ranges.append(finding.range);
    }
    QList<EditorRange> places;
    for (const std::optional<EditorRange> &place : m_session->editorRanges(ranges, result.revision)) {
        if (place)
            places.append(*place);
    }
    m_editor->setProblemRanges(places);
}

} // namespace articular
