// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/TextPictures.h"

#include "core/document/FrontMatter.h"
#include "core/media/PictureIntake.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/window/MainWindow.h"

#include <QFileInfo>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Pictures on one sheet; more than that nobody describes in one go.
constexpr qsizetype mostPictures = 12;
/// Pixels of a side that the sheet shows at most.
constexpr int shownSide = 400;

/// Decoded small, so that a large photograph takes neither time nor memory.
QImage smallCopy(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    reader.setScaledSize(size.scaled(shownSide, shownSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QString lineOf(const DescribedPicture &picture, const QString &address)
{
    if (picture.description.isEmpty())
        return u"![](%1 \"decorative\")"_s.arg(address);
    QString description = picture.description;
    for (const QChar mark : {u'\\', u'[', u']', u'`', u'<'})
        description.replace(mark, QString(u'\\') + mark);
    return u"![%1](%2)"_s.arg(description, address);
}

} // namespace

TextPictures::TextPictures(MainWindow &window, Prompts &prompts)
    : QObject(&window), m_window(window), m_view(window.view()), m_files(window.files()), m_notices(window.notices()), m_prompts(prompts)
{
    connect(window.actions()[ActionId::InsertPicture], &QAction::triggered, this, &TextPictures::choose);
    connect(&m_copy, &PictureCopy::stored, this, &TextPictures::takeStored);
    connect(&m_copy, &PictureCopy::failed, this, &TextPictures::giveUp);
}

bool TextPictures::isReady(const std::function<void()> &again)
{
    if (m_view.session().isLocked()) {
        m_notices.showNotice(Tone::Information, m_view.session().lockReason());
        return false;
    }
    if (m_view.session().path().isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Save the article first: its pictures are kept beside its file."),
                             {{tr("Save…"), [this, again] { m_files.save(again); }}});
        return false;
    }
    if (!m_coming.isEmpty() || m_window.findChild<PicturesSheet *>() != nullptr) {
        m_notices.showNotice(Tone::Attention, tr("Other pictures are still being added. Please try again in a moment."));
        return false;
    }
    return true;
}

void TextPictures::choose()
{
    if (!isReady([this] { choose(); }))
        return;
    m_prompts.chooseFile(&m_window, tr("Choose a picture"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"),
                         [this](const QString &file) { add(QStringList{file}); });
}

void TextPictures::add(const QStringList &files)
{
    if (isReady([this, files] { add(files); }))
        ask(files);
}

void TextPictures::add(const QImage &picture)
{
    if (!isReady([this, picture] { add(picture); }))
        return;
    m_pasted = std::make_unique<QTemporaryDir>();
    const QString file = m_pasted->filePath(u"pasted.png"_s);
    if (picture.save(file, "PNG"))
        ask({file});
    else
        m_notices.showNotice(Tone::Attention, tr("The picture on the clipboard could not be read. Save it as a file, then use Insert, Pictures."));
}

void TextPictures::ask(const QStringList &files)
{
    const QStringList asked = files.first(std::min(files.size(), mostPictures));
    if (asked.size() < files.size())
        m_notices.showNotice(Tone::Attention, tr("Only the first %1 pictures are asked about. Please add the others afterwards.").arg(asked.size()));
    QList<QImage> shown;
    for (const QString &file : asked)
        shown.append(smallCopy(file));
    auto *sheet = new PicturesSheet(shown, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PicturesSheet::answered, this, [this, asked](const QList<DescribedPicture> &answers) {
        for (qsizetype i = 0; i < asked.size(); ++i)
            m_coming.append({asked[i], answers[i]});
        m_articlePath = m_view.session().path();
        storeNext();
    });
    sheet->open();
}

void TextPictures::storeNext()
{
    if (m_coming.isEmpty()) {
        insertStored();
        return;
    }
    const FrontMatter details = FrontMatter::parse(m_view.session().text().toUtf8());
    const QString name = pictureName(details.metadata().slug, QFileInfo(m_articlePath).absolutePath());
    m_copy.start(m_coming.first().source, m_articlePath, name);
}

void TextPictures::takeStored(const QString &, const QString &address)
{
    const DescribedPicture answers = m_coming.takeFirst().answers;
    m_lines.append(lineOf(answers, address));
    m_addresses.append(address);
    if (!answers.consent.isEmpty())
        m_consents.append(answers.consent);
    storeNext();
}

void TextPictures::giveUp(const Error &error)
{
    m_coming.clear();
    insertStored();
    m_files.showError(error);
}

void TextPictures::insertStored()
{
    m_pasted.reset();
    const QStringList lines = std::exchange(m_lines, {}), addresses = std::exchange(m_addresses, {}), consents = std::exchange(m_consents, {});
    if (lines.isEmpty())
        return;
    if (m_view.session().path() != m_articlePath || m_view.session().isLocked()) {
        m_notices.showNotice(Tone::Attention, tr("The pictures were stored, but their text could not be changed. Please insert them again."));
        return;
    }
    MarkdownEdit &editor = m_view.editor();
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    insertBlock(cursor, lines.join(u"\n\n"_s));
    const bool isListed = listInDetails(u"pictures-checked"_s, addresses) && listInDetails(u"consents"_s, consents);
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.setFocus();
    if (!isListed)
        m_notices.showNotice(Tone::Attention, tr("The pictures are in the text, but your answers could not be written into the article's "
                                                 "details. The list of problems asks for them again."));
}

bool TextPictures::listInDetails(const QString &key, const QStringList &values)
{
    const FrontMatter details = FrontMatter::parse(m_view.session().text().toUtf8());
    const YamlNode *listed = details.yaml().root().find(key);
    QStringList all = listed ? listed->textList() : QStringList();
    const qsizetype before = all.size();
    all += values;
    all.removeDuplicates();
    if (all.size() == before)
        return true;
    const Result<TextEdit> edit = details.setList(key, all);
    if (edit)
        m_view.session().applyEditsNow({edit.value()});
    return bool(edit);
}

} // namespace articular
