// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PlainPreview.h"

#include "gui/preview/PreviewNotice.h"

#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Space around the text, in pixels.
constexpr qreal margin = 12;

/// What stands before and after the element that takes the body's blocks; all of it before when there is none.
std::pair<QByteArray, QByteArray> aroundBody(const QByteArray &frame)
{
    const qsizetype mark = frame.indexOf(" data-articular-body");
    if (mark < 0)
        return {frame, {}};
    return {frame.left(frame.lastIndexOf('<', mark)), frame.mid(frame.indexOf('>', mark) + 1)};
}

QString wordsOf(QByteArray html)
{
    // Marks of what changed, which plain text has none for.
    html.replace("<del data-articular-mark>", "[\u2212 ").replace("<ins data-articular-mark>", "[+ ").replace("</del>", "]").replace("</ins>", "]");
    // Reads the text only: a fragment has no way to load anything. Pictures become a character that stands for an object.
    QString words = QTextDocumentFragment::fromHtml(QString::fromUtf8(html)).toPlainText();
    return words.remove(QChar::ObjectReplacementCharacter).trimmed();
}

/// The parts around the body stand apart, as they do on the page. The link that skips to the article skips nothing here.
QString partWords(QByteArray html)
{
    const qsizetype link = html.indexOf("<a class=\"skip-link\"");
    if (link >= 0)
        html.remove(link, html.indexOf("</a>", link) - link);
    return wordsOf(html).replace(u'\n', u"\n\n"_s);
}

} // namespace

PlainPreview::PlainPreview(const QString &reason, QWidget *parent)
    : PreviewSink(parent)
    , m_view(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!reason.isEmpty()) {
        auto *notice = new PreviewNotice(this);
        notice->setExplanation(reason);
        layout->addWidget(notice);
    }
    m_view->setReadOnly(true);
    m_view->document()->setDocumentMargin(margin);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Page as plain text"));
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlainPreview::reportScroll);
}

void PlainPreview::setFolders(const QString &, const QString &) {}

void PlainPreview::setStyle(const QByteArray &) {}

void PlainPreview::apply(const PreviewUpdate &given)
{
    const PreviewUpdate update = m_page.fitted(given);
    if (m_page.isEmpty() && !update.frame)
        return;
    if (!m_page.apply(update)) {
        m_page.clear();
        m_blocks.clear();
        emit pageLost();
        return;
    }
    m_scrollMap = ScrollMap(update.lines);
    if (update.frame) {
        const auto [before, after] = aroundBody(*update.frame);
        m_before = partWords(before);
        m_after = partWords(after);
    }
    QStringList blocks = m_blocks.mid(0, update.blocks.first);
    for (const QByteArray &html : update.blocks.inserted)
        blocks.append(wordsOf(html));
    blocks += m_blocks.mid(update.blocks.first + update.blocks.removed);
    m_blocks = blocks;
    if (update.frame || !update.blocks.isEmpty())
        showText();
}

QString PlainPreview::text() const
{
    return m_view->toPlainText();
}

void PlainPreview::showText()
{
    QString text;
    int line = 0;
    const auto add = [&text, &line](const QString &part) {
        if (part.isEmpty())
            return;
        text += part + u"\n\n"_s;
        line += int(part.count(u'\n')) + 2;
    };
    add(m_before);
    m_firstLines.clear();
    for (const QString &block : m_blocks) {
        m_firstLines.append(line);
        add(block);
    }
    m_firstLines.append(line);
    add(m_after);
    const int position = m_view->verticalScrollBar()->value();
    m_userLeads = false;
    m_view->setPlainText(text.trimmed());
    m_view->verticalScrollBar()->setValue(position);
}

void PlainPreview::scrollToLine(double line)
{
    if (m_firstLines.isEmpty())
        return;
    m_userLeads = false;
    const PagePlace place = m_scrollMap.place(line);
    const int last = int(m_firstLines.size()) - 1;
    const int from = place.block < 0 ? 0 : m_firstLines.at(qMin(place.block, last));
    const int to = m_firstLines.at(qBound(0, place.block + 1, last));
    // A QPlainTextEdit scrolls by lines of the view; a paragraph may have several.
    const int textLine = from + int(place.fraction * (to - from));
    m_view->verticalScrollBar()->setValue(m_view->document()->findBlockByNumber(textLine).firstLineNumber());
}

int PlainPreview::blockAt(int textLine) const
{
    const auto next = std::upper_bound(m_firstLines.begin(), m_firstLines.end(), textLine);
    return int(next - m_firstLines.begin()) - 1;
}

void PlainPreview::reportScroll()
{
    if (!m_userLeads || m_firstLines.isEmpty())
        return;
    const int textLine = m_view->cursorForPosition({0, 0}).blockNumber();
    const int block = blockAt(textLine);
    const int from = block < 0 ? 0 : m_firstLines.at(block);
    const int to = m_firstLines.at(qMin(block + 1, int(m_firstLines.size()) - 1));
    const double share = to > from ? double(textLine - from) / (to - from) : 0.0;
    emit scrolledToLine(m_scrollMap.line({block, share}));
}

bool PlainPreview::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        m_userLeads = true;
        break;
    case QEvent::MouseButtonDblClick: {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (const auto lines = m_scrollMap.lines(blockAt(m_view->cursorForPosition(position).blockNumber())))
            emit placeActivated(*lines, {}, 0);
        break;
    }
    default:
        break;
    }
    return PreviewSink::eventFilter(watched, event);
}

} // namespace articular
