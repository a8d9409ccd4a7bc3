// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/RecoveryDialog.h"

#include "core/base/FileStore.h"
#include "core/base/ShownDates.h"
#include "core/document/ArticleFile.h"
#include "core/document/LineMatching.h"
#include "gui/controls/ToneLabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int startWidth = 860, startHeight = 540, listWidth = 260;
constexpr int markAlpha = 48;             ///< of 255: text over it keeps its contrast

} // namespace

RecoveryDialog::RecoveryDialog(QList<RecoveryCopy> copies, QWidget *parent)
    : QDialog(parent), m_copies(std::move(copies)), m_heading(new ToneLabel(Tone::Neutral, this)), m_what(new ToneLabel(Tone::Quiet, this)),
      m_list(new QListWidget(this)), m_text(new QPlainTextEdit(this)), m_open(new QPushButton(this)),
      m_delete(new QPushButton(this)), m_later(new QPushButton(this)), m_openAll(new QPushButton(this))
{
    layOut();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showChosen);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &RecoveryDialog::deleteChosen);
    connect(m_open, &QPushButton::clicked, this, [this] { openChosen(); });
    connect(m_openAll, &QPushButton::clicked, this, [this] {
        while (chosen() != nullptr)
            openChosen();
    });
}

void RecoveryDialog::layOut()
{
    m_heading->setBold(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_list->setWordWrap(true);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    panes->setSizes({listWidth, startWidth - listWidth});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_openAll);
    buttons->addWidget(m_open);
    m_open->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(panes, 1);
    layout->addWidget(m_what);
    layout->addLayout(buttons);
    resize(startWidth, startHeight);
}

const RecoveryCopy *RecoveryDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_copies.size() ? &m_copies.at(row) : nullptr;
}

void RecoveryDialog::showChosen()
{
    m_isDeleting = false;
    m_delete->setText(tr("&Delete…"));
    const RecoveryCopy *copy = chosen();
    m_open->setEnabled(copy != nullptr);
    m_openAll->setVisible(m_copies.size() > 1);
    m_delete->setEnabled(copy != nullptr);
    m_text->setPlainText(copy != nullptr ? QString::fromUtf8(copy->text) : QString());
    m_what->clear();
    if (copy != nullptr)
        markChanges(*copy);
}

/// Colours the lines that the saved file does not have, and begins at the first of them.
void RecoveryDialog::markChanges(const RecoveryCopy &copy)
{
    m_what->setTone(Tone::Quiet);
    const Result<ArticleFile> saved = copy.path.isEmpty() ? Error{} : ArticleFile::read(copy.path);
    if (!saved) {
        m_what->setText(copy.path.isEmpty() ? tr("This text was never saved.")
                                            : tr("The file it belongs to is not there any more: %1").arg(QDir::toNativeSeparators(copy.path)));
        return;
    }
    const QByteArray before = saved.value().editorText();
    if (before == copy.text) {
        m_what->setText(tr("The saved file has the same text. You can delete this copy."));
        return;
    }
    const std::vector<QByteArrayView> oldLines = splitLines(before), newLines = splitLines(copy.text);
    const std::vector<qsizetype> matches = matchLines(oldLines, newLines);
    QColor mark = toneColor(Tone::Attention, palette());
    mark.setAlpha(markAlpha);
    QList<QTextEdit::ExtraSelection> marks;
    for (size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] >= 0 && oldLines[size_t(matches[i])] == newLines[i])
            continue;
        QTextEdit::ExtraSelection changed;
        changed.cursor = QTextCursor(m_text->document()->findBlockByNumber(int(i)));
        changed.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        changed.format.setBackground(mark);
        changed.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(changed);
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty())
        m_text->setTextCursor(QTextCursor(marks.first().cursor.block()));
    m_text->centerCursor();
    m_what->setText(tr("Coloured lines are not in the saved file %1.").arg(QDir::toNativeSeparators(copy.path)));
}

void RecoveryDialog::openChosen()
{
    const RecoveryCopy copy = *chosen();
    emit openRequested(copy);
    takeChosen();
}

void RecoveryDialog::takeChosen()
{
    const int row = m_list->currentRow();
    m_copies.removeAt(row);
    delete m_list->takeItem(row);
    if (m_copies.isEmpty())
        accept();
    else
        showChosen();
}

void RecoveryDialog::deleteChosen()
{
    if (!std::exchange(m_isDeleting, true)) {
        m_what->setTone(Tone::Problem);
        m_what->setText(tr("This text exists nowhere else and cannot be brought back. Press the button once more to delete it."));
        m_delete->setText(tr("&Delete for good"));
        return;
    }
    emit deleteRequested(RecoveryCopy(*chosen()));
    takeChosen();
}

void RecoveryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecoveryDialog::retranslate()
{
    setWindowTitle(tr("Recovered texts"));
    m_heading->setText(tr("Articular ended before these texts were saved. Nothing in them is lost."));
    m_list->setAccessibleName(tr("Recovered texts"));
    m_text->setAccessibleName(tr("The recovered text"));
    m_open->setText(tr("&Open this text"));
    m_openAll->setText(tr("Open &all"));
    m_later->setText(tr("&Later"));
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const RecoveryCopy &copy : std::as_const(m_copies))
        m_list->addItem(tr("%1\nWritten %2", "name of the article, date and time")
                            .arg(copy.name, shownMoment(copy.at.toLocalTime())));
    m_list->setCurrentRow(row);
    showChosen();
}

} // namespace articular
