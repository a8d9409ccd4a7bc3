// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PictureCommands.h"

#include "core/document/FrontMatter.h"
#include "core/media/PictureIntake.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The text with its picture's details set anew: what was said about another picture is not true of this one.
/// `image: knee.jpg` has no place for a description, so it becomes `image: {src: …}`.
Result<QByteArray> withPicture(QByteArray text, const QString &address)
{
    for (const QString &answer : {u"image.shows-person"_s, u"image.consent"_s, u"image.checked"_s}) {
        if (const Result<TextEdit> removal = FrontMatter::parse(text).removeKey(answer))
            text = applyEdits(text, {removal.value()});
    }
    Result<TextEdit> edit = FrontMatter::parse(text).setScalar(u"image.src"_s, address);
    if (!edit && !FrontMatter::parse(text).problem()) {
        if (const Result<TextEdit> removal = FrontMatter::parse(text).removeKey(u"image"_s))
            text = applyEdits(text, {removal.value()});
        edit = FrontMatter::parse(text).setScalar(u"image.src"_s, address);
    }
    if (!edit)
        return edit.error();
    return applyEdits(text, {edit.value()});
}

/// The edit that names the picture; it changes nothing but the details.
Result<TextEdit> pictureEdit(const QByteArray &text, const QString &address)
{
    const Result<QByteArray> changed = withPicture(text, address);
    if (!changed)
        return changed.error();
    const qsizetype details = FrontMatter::parse(text).bodyStart();
    return TextEdit{TextRange::between(0, details), changed.value().chopped(text.size() - details)};
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
    m_notices.showNotice(Tone::Attention, tr("The picture is stored beside the article as “%1”, without place, date or camera. "
                                             "Does it show a patient, a scan or a screen?").arg(address),
                         {{tr("No"), [this] { answer(false); }}, {tr("Yes"), [this] { answer(true); }}});
    emit detailMissing(u"image.alt"_s);
}

void PictureCommands::answer(bool showsPerson)
{
    DocumentSession &session = m_view.session();
    if (session.isLocked()) {
        m_notices.showNotice(Tone::Attention, session.lockReason());
        return;
    }
    const FrontMatter details = FrontMatter::parse(session.text().toUtf8());
    const Result<TextEdit> edit = details.setScalar(u"image.shows-person"_s, showsPerson ? u"yes"_s : u"no"_s);
    if (!edit) {
        m_notices.showNotice(Tone::Attention, tr("The answer could not be written into the article's details. Please give it there."));
        return;
    }
    session.applyEditsNow({edit.value()});
    if (!showsPerson) {
        emit detailMissing(u"image.alt"_s);
        return;
    }
    m_notices.showNotice(Tone::Attention, tr("Enter the number of the consent. Then look closely: no name, date or number may be "
                                             "readable in the picture, and say so below the number."));
    emit detailMissing(u"image.consent"_s);
}

} // namespace articular
