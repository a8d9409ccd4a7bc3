// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/DocumentSession.h"

#include "core/base/FileStore.h"
#include "core/document/ArticlePlace.h"
#include "core/document/LineIndex.h"
#include "core/document/TextDifference.h"
#include "gui/session/AnalysisWorker.h"
#include "gui/session/EditorText.h"

#include <QFileInfo>
#include <QLocale>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace articular {

namespace {

/// Results whose ranges may still be used: the newest and those that a panel may hold while the next one arrives.
constexpr size_t keptBases = 3;
/// Around the text, in pixels.
constexpr double textMargin = 12;

Error tooLarge(const QString &path, qint64 size)
{
    const QLocale locale;
    return {ErrorCode::TooLarge,
            DocumentSession::tr("“%1” is %2 and too large for an article; the limit is %3. Nothing was changed. Divide it "
                                "into several articles, or open it in another program.")
                .arg(QFileInfo(path).fileName(), locale.formattedDataSize(size, 0), locale.formattedDataSize(maximumEditorFileSize, 0)),
            {}, path, 0};
}

Error notEditable(const QString &path)
{
    return {ErrorCode::BinaryContent,
            DocumentSession::tr("“%1” contains characters that stand for nothing in Unicode, so it may not be a text. It was "
                                "not opened, and nothing was changed.")
                .arg(QFileInfo(path).fileName()),
            {}, path, 0};
}

} // namespace

DocumentSession::DocumentSession(std::unique_ptr<Analyzer> analyzer, QObject *parent)
    : QObject(parent), m_document(new QTextDocument(this)), m_worker(std::make_unique<AnalysisWorker>(std::move(analyzer))),
      m_writing(std::make_unique<BackgroundWork>())
{
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document));
    // QTextDocument takes its margin for a change of the text that could be undone.
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(textMargin);
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
    connect(m_document, &QTextDocument::contentsChange, this, &DocumentSession::textChanged);
    // To QTextDocument another article's text is a change first.
    connect(m_document, &QTextDocument::modificationChanged, this, [this](bool modified) {
        if (!m_loading)
            emit modifiedChanged(modified);
    });
    connect(m_worker.get(), &AnalysisWorker::workspaceLoaded, this, [this](const Workspace &workspace, quint64 revision) {
        if (revision < m_openedRevision)
            return;
        m_workspace = workspace;
        emit workspaceChanged(m_workspace);
    });
    // A change made for the article before is of no use to anyone: the first one of this article carries everything.
    connect(m_worker.get(), &AnalysisWorker::previewReady, this, [this](const PreviewUpdate &update) {
        if (update.revision >= m_openedRevision)
            emit previewUpdated(update);
    });
    connect(m_worker.get(), &AnalysisWorker::analysisReady, this, &DocumentSession::takeAnalysis);
    m_worker->open({}, {}, m_revision);
}

DocumentSession::~DocumentSession() = default;

QString DocumentSession::displayName() const
{
    const QString title = m_analysis.metadata.title.simplified();
    if (!title.isEmpty())
        return title;
    return m_path.isEmpty() ? tr("Untitled") : articleFileTitle(m_path);
}

QString DocumentSession::text() const
{
    return fromDocumentText(m_document->toRawText());
}

Result<ArticleFile> DocumentSession::readForEditing(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.size() > maximumEditorFileSize)
        return tooLarge(path, info.size());
    Result<ArticleFile> file = ArticleFile::read(path);
    if (file && !isEditable(QString::fromUtf8(file.value().editorText())))
        return notEditable(path);
    return file;
}

Status DocumentSession::canOpen(const QString &path)
{
    const Result<ArticleFile> file = readForEditing(path);
    return file ? success() : Status(file.error());
}

Status DocumentSession::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<ArticleFile> file = readForEditing(absolute);
    if (!file)
        return file.error();
    m_file = std::move(file).value();
    m_path = absolute;
    load(QString::fromUtf8(m_file.editorText()));
    return success();
}

Status DocumentSession::takeFromDisk()
{
    Result<ArticleFile> file = readForEditing(m_path);
    if (!file)
        return file.error();
    m_file = std::move(file).value();
    changeTextTo(m_file.editorText());
    m_document->setModified(false);
    compareWith(m_comparedWith);
    return success();
}

void DocumentSession::changeTextTo(const QByteArray &text)
{
    const TextEdit edit = editBetween(this->text().toUtf8(), text);
    if (edit.range.isEmpty() && edit.replacement.isEmpty())
        return;
    emit textGivenUp();
    replaceNow({edit});
}

void DocumentSession::setLock(const QString &reason)
{
    if (m_lockReason == reason)
        return;
    // What was typed in a panel before is part of the text.
    if (!isLocked())
        gatherChanges();
    m_lockReason = reason;
    emit lockChanged(m_lockReason);
}

void DocumentSession::close()
{
    m_file = {};
    m_path.clear();
    load({});
}

void DocumentSession::load(const QString &text)
{
    m_openedRevision = ++m_revision;
    m_history.clear();
    m_bases.clear();
    m_analysis = {};
    m_earlierText.reset();
    setLock({});
    m_worker->open(m_path, text, m_revision);
    compareWith(m_comparedWith);
    m_loading = true;
    m_document->setPlainText(toDocumentText(text));
    m_document->setModified(false);
    m_loading = false;
    m_length = m_document->characterCount() - 1;
    emit modifiedChanged(false);
    emit pathChanged(m_path);
    emit textReplaced();
}

bool DocumentSession::isChangedOutside() const
{
    const Result<QByteArray> there = readFile(m_path);
    return there && there.value() != m_file.bytes();
}

void DocumentSession::save(SaveKind kind, const Saved &then)
{
    write(m_path, kind, then);
}

void DocumentSession::saveAs(const QString &path, const Saved &then)
{
    write(QFileInfo(path).absoluteFilePath(), SaveKind::Over, then);
}

void DocumentSession::write(const QString &path, SaveKind kind, const Saved &then)
{
    // One after the other: each compares with what the one before wrote.
    if (isSaving()) {
        m_nextSaves.push_back([this, path, kind, then] { write(path, kind, then); });
        return;
    }
    const TextWriting writing{m_file, m_document->toRawText(), path, kind, m_keepDisplaced};
    m_writing->run([this, writing, opened = m_openedRevision, revision = m_revision, then] {
        return [this, writing, opened, revision, then, written = writing.write()] {
            if (written && opened == m_openedRevision)
                takeWritten(written.value(), writing, revision);
            if (then)
                then(written ? success() : Status(written.error()));
            if (m_nextSaves.empty())
                return;
            const auto next = std::move(m_nextSaves.front());
            m_nextSaves.pop_front();
            next();
        };
    });
}

void DocumentSession::takeWritten(const ArticleFile &file, const TextWriting &writing, quint64 revision)
{
    m_file = file;
    // What was typed, or undone, since is not in the file.
    m_document->setModified(revision != m_revision);
    compareWith(m_comparedWith);
    emit saved(writing.path, writing.kind);
    if (writing.path == m_path)
        return;
    m_path = writing.path;
    emit pathChanged(m_path);
    m_worker->reopen(m_path);
}

void DocumentSession::reloadWorkspace()
{
    m_worker->reopen(m_path);
}

void DocumentSession::reloadDecisions()
{
    m_worker->reloadDecisions();
}

void DocumentSession::resendPreview()
{
    m_worker->resendPreview();
}

void DocumentSession::compareWith(ComparedWith with)
{
    const bool isOther = std::exchange(m_comparedWith, with) != with;
    if (with == ComparedWith::Earlier)
        m_worker->compare(m_earlierText ? with : ComparedWith::Nothing, m_earlierText.value_or(ComparedText()));
    else if (isOther || with != ComparedWith::Nothing)
        m_worker->compare(with, {m_file.editorText(), {}});
}

void DocumentSession::setEarlierText(const ComparedText &text)
{
    m_earlierText = text;
    if (m_comparedWith == ComparedWith::Earlier)
        compareWith(m_comparedWith);
}

void DocumentSession::lookAtPictures()
{
    m_worker->expirePictures();
}

QString DocumentSession::textBetween(qsizetype start, qsizetype end) const
{
    return fromDocumentText(cursorOver(m_document, {start, end}).selectedText());
}

void DocumentSession::textChanged(int position, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_loading)
        return;
    // QTextDocument counts the last block's end in some reports and not in others. The lengths before and after are
    // certain, and so is the start: what was removed follows from them.
    const qsizetype length = m_document->characterCount() - 1;
    const qsizetype end = std::min<qsizetype>(qsizetype(position) + added, length);
    const qsizetype removedLength = m_length - position - (length - end);
    ++m_revision;
    if (removedLength < 0) {
        m_history.add(m_revision, 0, m_length, length);
        m_length = length;
        m_worker->replaceText(text(), m_revision);
        return;
    }
    m_history.add(m_revision, position, removedLength, end - position);
    m_length = length;
    m_worker->apply({m_revision, position, removedLength, textBetween(position, end)});
}

void DocumentSession::takeAnalysis(const AnalysisResult &result)
{
    if (result.revision < m_openedRevision || result.revision < m_analysis.revision)
        return;
    m_analysis = result;
    m_bases.push_back({result.revision, result.text});
    while (m_bases.size() > keptBases)
        m_bases.pop_front();
    m_history.forgetUpTo(m_bases.front().revision);
    emit analysisUpdated(m_analysis);
}

const QByteArray *DocumentSession::basis(quint64 revision) const
{
    const auto found = std::ranges::find(m_bases, revision, &Basis::revision);
    return found == m_bases.end() ? nullptr : &found->text;
}

QList<std::optional<EditorRange>> DocumentSession::editorRanges(const QList<TextRange> &ranges, quint64 revision) const
{
    QList<std::optional<EditorRange>> moved(ranges.size());
    const QByteArray *text = basis(revision);
    if (text == nullptr)
        return moved;
    QList<qsizetype> ends;
    for (const TextRange &range : ranges) {
        for (const qsizetype offset : {range.start, range.end()})
            ends.append(std::clamp<qsizetype>(offset, 0, text->size()));
    }
    const QList<qsizetype> places = LineIndex(*text).utf16Offsets(ends);
    for (qsizetype i = 0; i < ranges.size(); ++i)
        moved[i] = m_history.moved({places[2 * i], places[2 * i + 1]}, revision);
    return moved;
}

int DocumentSession::editorPosition(qsizetype byteOffset, quint64 revision) const
{
    const QByteArray *text = basis(revision);
    if (text == nullptr)
        return 0;
    const qsizetype position = LineIndex(*text).utf16Offset(std::clamp<qsizetype>(byteOffset, 0, text->size()));
    return int(std::clamp<qsizetype>(m_history.movedPosition(position, revision), 0, m_length));
}

bool DocumentSession::applyEdits(const QList<TextEdit> &edits, quint64 revision)
{
    if (isLocked())
        return false;
    QList<TextRange> ranges;
    for (const TextEdit &edit : edits)
        ranges.append(edit.range);
    const QList<std::optional<EditorRange>> places = editorRanges(ranges, revision);
    if (std::ranges::any_of(places, [](const auto &place) { return !place.has_value(); }))
        return false;
    QList<EditorRange> known;
    for (const std::optional<EditorRange> &place : places)
        known.append(*place);
    replace(known, edits);
    return true;
}

void DocumentSession::applyEditsNow(const QList<TextEdit> &edits)
{
    if (!edits.isEmpty() && !isLocked())
        replaceNow(edits);
}

void DocumentSession::replaceNow(const QList<TextEdit> &edits)
{
    const QByteArray now = text().toUtf8();
    const LineIndex index(now);
    QList<EditorRange> places;
    for (const TextEdit &edit : edits)
        places.append({index.utf16Offset(edit.range.start), index.utf16Offset(edit.range.end())});
    replace(places, edits);
}

void DocumentSession::replace(const QList<EditorRange> &places, const QList<TextEdit> &edits)
{
    QList<qsizetype> order(edits.size());
    std::ranges::generate(order, [next = qsizetype(0)]() mutable { return next++; });
    // From the end backwards, so that places further up stay true; at one place the later edit is the later text.
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        return places[a].start != places[b].start ? places[a].start > places[b].start : a > b;
    });
    QTextCursor cursor(m_document);
    // Undoing them takes the writer's cursor to where this one begins.
    if (!order.isEmpty())
        cursor.setPosition(int(places[order.constLast()].start));
    cursor.beginEditBlock();
    for (const qsizetype i : order) {
        cursor.setPosition(int(places[i].start));
        cursor.setPosition(int(places[i].end), QTextCursor::KeepAnchor);
        cursor.insertText(toDocumentText(QString::fromUtf8(edits[i].replacement)));
    }
    cursor.endEditBlock();
    m_worker->hurry();
}

} // namespace articular
