// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PictureCommands.h"

#include "core/document/FrontMatter.h"
#include "core/media/PictureIntake.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The edit that names the picture. `image: knee.jpg` has no place for a description, so it becomes `image: {src: …}`.
Result<TextEdit> pictureEdit(const QByteArray &text, const QString &address)
{
    const FrontMatter details = FrontMatter::parse(text);
    const Result<TextEdit> edit = details.setScalar(u"image.src"_s, address);
    if (edit || details.problem())
        return edit;
    const Result<TextEdit> removal = details.removeKey(u"image"_s);
    if (!removal)
        return removal;
    const QByteArray without = applyEdits(text, {removal.value()});
    const Result<TextEdit> addition = FrontMatter::parse(without).setScalar(u"image.src"_s, address);
    if (!addition)
        return addition;
    const QByteArray changed = applyEdits(without, {addition.value()});
    const qsizetype body = text.size() - details.bodyStart();
    return TextEdit{TextRange::between(0, details.bodyStart()), changed.chopped(body)};
}

} // namespace

PictureCommands::PictureCommands(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices, Prompts &prompts)
    : QObject(window), m_window(window), m_view(view), m_files(files), m_notices(notices), m_prompts(prompts)
{
    connect(&m_copy, &PictureCopy::stored, this, &PictureCommands::setMainPicture);
    connect(&m_copy, &PictureCopy::failed, &m_files, &FileCommands::showError);
}

void PictureCommands::chooseMainPicture()
{
    const QString article = m_view.session().path();
    if (article.isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Save the article first: its pictures are kept beside its file."),
                             {{tr("Save…"), [this] { m_files.save([this] { chooseMainPicture(); }); }}});
        return;
    }
    m_prompts.choosePicture(m_window, [this, article](const QString &source) { takeIn(source, article); });
}

void PictureCommands::takeIn(const QString &source, const QString &articlePath)
{
    const FrontMatter details = FrontMatter::parse(m_view.session().text().toUtf8());
    const QString name = pictureName(details.metadata().slug, QFileInfo(articlePath).absolutePath());
    if (!m_copy.start(source, articlePath, name))
        m_notices.showNotice(Tone::Attention, tr("Another picture is still being added. Please choose this one again in a moment."));
}

void PictureCommands::setMainPicture(const QString &articlePath, const QString &address)
{
    DocumentSession &session = m_view.session();
    const AnalysisResult &analysis = session.analysis();
    const Result<TextEdit> edit = pictureEdit(analysis.text, address);
    const bool isNamed = session.path() == articlePath && edit && session.applyEdits({edit.value()}, analysis.revision);
    if (!isNamed) {
        const QString file = QDir(QFileInfo(articlePath).absolutePath()).filePath(address);
        m_notices.showNotice(Tone::Attention, tr("The picture was stored as “%1”, but the text could not be changed. Please choose "
                                                 "that picture again.").arg(QDir::toNativeSeparators(file)));
        return;
    }
    m_notices.showNotice(Tone::Good, tr("The picture is stored beside the article as “%1”, without place, date or camera. Now "
                                        "describe what it shows.").arg(address));
    emit descriptionMissing();
}

} // namespace articular
