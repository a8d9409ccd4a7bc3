// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PasteCommands.h"

#include "core/import/HtmlImport.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/EditorText.h"

#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The files of a paste or drop when all of them are pictures on this computer, else none.
QStringList pictureFiles(const QMimeData &content)
{
    static const QStringList kinds{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"gif"_s, u"bmp"_s};
    QStringList files;
    for (const QUrl &url : content.urls()) {
        const QString file = url.toLocalFile();
        if (!kinds.contains(QFileInfo(file).suffix().toLower()))
            return {};
        files.append(file);
    }
    return files;
}

} // namespace

PasteCommands::PasteCommands(ArticleView &view, NoticeBar &notices, TextPictures &pictures)
    : QObject(&view), m_view(view), m_notices(notices), m_pictures(pictures)
{
    view.editor().setContentTaker(this);
}

bool PasteCommands::wants(const QMimeData &content) const
{
    return content.hasHtml() || content.hasImage() || !pictureFiles(content).isEmpty()
           || (content.hasText() && m_view.editor().textCursor().hasSelection());
}

bool PasteCommands::take(const QMimeData &content)
{
    return takePictureFiles(content) || linkSelection(content.text()) || takeFormatted(content) || takePicture(content);
}

bool PasteCommands::takePictureFiles(const QMimeData &content)
{
    const QStringList files = pictureFiles(content);
    if (!files.isEmpty())
        m_pictures.add(files);
    return !files.isEmpty();
}

bool PasteCommands::takePicture(const QMimeData &content)
{
    // A word processor puts a picture of the words beside them.
    if (!content.hasImage() || !content.text().trimmed().isEmpty())
        return false;
    m_pictures.add(content.imageData().value<QImage>());
    return true;
}

bool PasteCommands::linkSelection(const QString &text)
{
    static const QRegularExpression address(u"^https?://\\S{1,2000}$"_s);
    QTextCursor cursor = m_view.editor().textCursor();
    const QString words = cursor.selectedText();
    const bool isOneLine = !words.trimmed().isEmpty() && !words.contains(QChar::ParagraphSeparator);
    if (!isOneLine || words.contains(u'[') || words.contains(u']') || !address.match(text.trimmed()).hasMatch() || address.match(words.trimmed()).hasMatch())
        return false;
    const QString target = importedAddress(text);
    if (target.isEmpty())
        return false;
    m_view.editor().insertPasted(u"[%1](%2)"_s.arg(words, target));
    return true;
}

bool PasteCommands::takeFormatted(const QMimeData &content)
{
    const QString html = content.hasHtml() ? content.html() : QString();
    // Source text of programmers' editors is coloured, but it is meant as it stands.
    static const QRegularExpression source(u"^[^>]*<(?:!--|meta|html|body|head|/head)?[^>]*>?\\s*<div style=\"[^\"]*white-space:\\s*pre;"_s);
    if (html.isEmpty() || source.match(html.first(std::min<qsizetype>(html.size(), 2000))).hasMatch())
        return false;
    const std::optional<ImportedHtml> imported = importHtml(html.toUtf8());
    if (!imported || !imported->hasStructure)
        return false;
    MarkdownEdit &editor = m_view.editor();
    QTextCursor before = editor.textCursor();
    before.setPosition(before.selectionStart());
    // Blocks begin on a line of their own; a few words do not.
    const bool areBlocks = imported->markdown.contains(u'\n') || imported->markdown.startsWith(u'#') || imported->markdown.startsWith("- "_L1);
    const bool isInLine = areBlocks && !before.block().text().first(before.positionInBlock()).trimmed().isEmpty();
    const EditorRange place = editor.insertPasted((isInLine ? u"\n\n"_s : QString()) + imported->markdown);
    const QTextCursor pasted = cursorOver(editor.document(), place);
    const QString words = imported->pictures > 0
        ? tr("Pasted with its headings, lists, links and tables. Its pictures were left out: save them on this computer, then use Insert, Pictures.")
        : tr("Pasted with its headings, lists, links and tables.");
    m_notices.showNotice(Tone::Information, words,
                         {{tr("Keep plain text instead"), [this, pasted, plain = content.text()] { keepPlain(pasted, plain); }}});
    return true;
}

void PasteCommands::keepPlain(QTextCursor place, const QString &plain)
{
    if (m_view.session().isLocked() || !place.hasSelection())
        return;
    m_view.editor().setTextCursor(place);
    m_view.editor().insertPasted(plain);
    m_view.editor().setFocus();
}

} // namespace articular
