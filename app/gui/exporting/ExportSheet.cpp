// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportSheet.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/exporting/ExportResults.h"

#include <QAbstractButton>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace articular {

namespace {

enum Page { Choices, Progress, Results };

using Kind = ExportedFile::Kind;

ToneLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Neutral, parent);
    label->setText(text);
    label->setBold(true);
    return label;
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    return result;
}

bool holds(const ExportReport &report, Kind kind)
{
    return std::ranges::any_of(report.files, [kind](const ExportedFile &file) { return file.kind == kind; });
}

QString firstFile(const ExportReport &report)
{
    const auto found = std::ranges::find_if(report.files, [](const ExportedFile &file) { return file.kind == Kind::Made || file.kind == Kind::Unchanged; });
    return found == report.files.end() ? QString() : found->path;
}

} // namespace

ExportSheet::ExportSheet(const Start &start, QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_articles(new ArticleTicks(start.articles, start.current, this)),
      m_reasons(new ReasonList(start.current, start.possible, this))
{
    setWindowTitle(tr("Export"));
    m_pages->addWidget(choicePage(start));
    m_pages->addWidget(progressPage());
    m_pages->addWidget(resultPage());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    connectReasons();
    connect(m_articles, &ArticleTicks::chosenChanged, this, &ExportSheet::beginLooking);
    const int width = fontMetrics().averageCharWidth() * 84;
    resize(width, std::min(width, 660));
    updateState();
}

QWidget *ExportSheet::targetChoices(const QList<ExportTarget> &ticked)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](ExportTarget target, const QString &name, const QString &note) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Check, page);
        choice->setText(name);
        choice->setNote(note);
        choice->setChecked(ticked.contains(target));
        connect(choice, &WrappingChoice::clicked, this, &ExportSheet::updateState);
        layout->addWidget(choice);
        m_targets.append({target, choice});
    };
    add(ExportTarget::Html, tr("Web page"), tr("For a plain web server, or to paste into any website program."));
    add(ExportTarget::WordPress, tr("WordPress"), tr("To paste into WordPress, with its pictures in a folder."));
    add(ExportTarget::Hugo, tr("Hugo"), tr("For a website that is made with Hugo."));
    add(ExportTarget::Pdf, tr("PDF"), tr("To print or to send. A draft is a proof for review, with numbered paragraphs."));
    return page;
}

QWidget *ExportSheet::choicePage(const Start &start)
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    // Clear of the scroll bar.
    inside->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    inside->addWidget(heading(tr("Which articles"), content));
    inside->addWidget(m_articles);
    inside->addSpacing(6);
    inside->addWidget(heading(tr("What for"), content));
    inside->addWidget(targetChoices(start.targets));
    inside->addSpacing(6);
    inside->addWidget(m_reasons);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    m_folder = new QLineEdit(this);
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Folder"));
    setFolder(start.folder);
    auto *choose = button(tr("&Choose folder…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::folderWanted);
    auto *folder = new QHBoxLayout;
    folder->addWidget(new QLabel(tr("Into the folder:"), this));
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);

    m_missing = new ToneLabel(Tone::Quiet, this);
    m_draft = button(tr("Export as &draft"), this);
    m_export = button(tr("&Export"), this);
    m_export->setDefault(true);
    auto *close = button(tr("Close"), this);
    connect(m_draft, &QPushButton::clicked, this, [this] { begin(true, false); });
    connect(m_export, &QPushButton::clicked, this, [this] { begin(false, false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_draft);
    buttons->addWidget(m_export);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(folder);
    layout->addLayout(buttons);
    return page;
}

QWidget *ExportSheet::progressPage()
{
    auto *page = new QWidget;
    m_progressWords = new ToneLabel(Tone::Neutral, page);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("How far the export is"));
    m_cancel = button(tr("Cancel"), page);
    connect(m_cancel, &QPushButton::clicked, this, &ExportSheet::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_progressWords);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return page;
}

QWidget *ExportSheet::resultPage()
{
    auto *page = new QWidget;
    m_summary = heading({}, page);
    m_results = new ExportResults(page);
    m_open = button(tr("&Open folder"), page);
    m_replace = button(tr("&Replace the other files"), page);
    m_publish = button(tr("Publish on &WordPress…"), page);
    auto *back = button(tr("&Back"), page);
    auto *close = button(tr("Close"), page);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openFolderWanted(firstFile(m_report)); });
    connect(m_replace, &QPushButton::clicked, this, [this] { begin(m_isDraft, true); });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        emit publishWanted();
    });
    connect(back, &QPushButton::clicked, this, &ExportSheet::showChoices);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    for (QPushButton *one : {m_replace, m_publish, m_open, close})
        buttons->addWidget(one);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_results, 1);
    layout->addLayout(buttons);
    return page;
}

void ExportSheet::connectReasons()
{
    connect(m_reasons, &ReasonList::showWanted, this, [this](const Finding &reason) {
        QDialog::reject();
        emit showWanted(reason);
    });
    connect(m_reasons, &ReasonList::openWanted, this, [this](const QString &path) {
        QDialog::reject();
        emit openWanted(path);
    });
    connect(m_reasons, &ReasonList::remedyWanted, this, [this](ExportRemedy remedy) {
        QDialog::reject();
        emit remedyWanted(remedy);
    });
}

QList<ExportTarget> ExportSheet::targets() const
{
    QList<ExportTarget> targets;
    for (const auto &[target, choice] : m_targets) {
        if (choice->isChecked())
            targets.append(target);
    }
    return targets;
}

QString ExportSheet::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text());
}

void ExportSheet::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setToolTip(m_folder->text());
    if (m_export)
        updateState();
}

void ExportSheet::beginLooking()
{
    m_looks.clear();
    updateState();
    emit looksWanted();
}

void ExportSheet::addLook(const ExportLook &look)
{
    const auto isSame = [&look](const ExportLook &other) { return other.path == look.path; };
    if (!articles().contains(look.path) || std::ranges::any_of(m_looks, isSame))
        return; // Of articles that were chosen before.
    m_looks.append(look);
    m_articles->setNote(look.path, look.mayBePublished() ? tr("can be published") : tr("only as a draft"));
    updateState();
}

void ExportSheet::begin(bool isDraft, bool replace)
{
    m_isDraft = isDraft;
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    m_progressWords->setText(tr("Looking at the clinic's files…"));
    m_pages->setCurrentIndex(Progress);
    m_cancel->setFocus();
    emit exportWanted(isDraft, replace);
}

void ExportSheet::setProgress(int done, int total, const QString &title)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressWords->setText(total == 1 ? tr("Making the page: %1").arg(title) : tr("Making page %1 of %2: %3").arg(done + 1).arg(total).arg(title));
}

void ExportSheet::setReport(const ExportReport &report)
{
    m_report = report;
    m_summary->setText(ExportResults::summaryOf(report));
    m_results->setReport(report);
    m_replace->setVisible(holds(report, Kind::AlreadyThere));
    m_open->setVisible(!firstFile(report).isEmpty());
    const bool isForWordPress = std::ranges::any_of(report.files, [](const ExportedFile &file) { return file.target == ExportTarget::WordPress; });
    m_publish->setVisible(isForWordPress && !m_isDraft && articles().size() == 1);
    m_pages->setCurrentIndex(Results);
    (m_open->isHidden() ? m_replace : m_open)->setFocus();
}

void ExportSheet::showChoices()
{
    m_pages->setCurrentIndex(Choices);
    beginLooking();
}

void ExportSheet::updateState()
{
    const QStringList chosen = articles();
    m_reasons->setLooks(m_looks, chosen.size());
    const bool areLookedAt = m_looks.size() == chosen.size();
    const bool hasReady = std::ranges::any_of(m_looks, &ExportLook::mayBePublished);
    const bool hasReadable = !areLookedAt || std::ranges::any_of(m_looks, [](const ExportLook &look) { return look.problem.isEmpty(); });
    const QString missing = chosen.isEmpty() ? tr("Tick an article.") : targets().isEmpty() ? tr("Tick what it is for.") : folder().isEmpty() ? tr("Choose a folder.") : QString();
    m_missing->setText(missing);
    m_export->setEnabled(missing.isEmpty() && areLookedAt && hasReady);
    m_draft->setEnabled(missing.isEmpty() && hasReadable);
}

void ExportSheet::reject()
{
    if (m_pages->currentIndex() != Progress) {
        QDialog::reject();
        return;
    }
    // What is being written is finished first; the report comes all the same.
    m_cancel->setEnabled(false);
    m_progressWords->setText(tr("Cancelling…"));
    emit cancelWanted();
}

} // namespace articular
