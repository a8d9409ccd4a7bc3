// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportResults.h"

#include "gui/controls/ToneLabel.h"

#include <QDir>
#include <QGridLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

using Kind = ExportedFile::Kind;

/// Reasons beyond these are counted.
constexpr qsizetype mostReasons = 5;

struct Look
{
    QString icon;
    Tone tone;
    QString words;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Made: return {u"panel-done"_s, Tone::Good, ExportResults::tr("Made")};
    case Kind::Unchanged: return {u"panel-done"_s, Tone::Good, ExportResults::tr("Unchanged, it was there already")};
    case Kind::AlreadyThere: return {u"panel-warning"_s, Tone::Attention, ExportResults::tr("Not made: there is another file of this name")};
    case Kind::Refused: return {u"panel-warning"_s, Tone::Attention, ExportResults::tr("Not exported")};
    case Kind::Failed: return {u"panel-error"_s, Tone::Problem, ExportResults::tr("Not exported")};
    case Kind::Cancelled: return {u"panel-todo"_s, Tone::Quiet, ExportResults::tr("Not exported, it was cancelled")};
    }
    Q_UNREACHABLE();
}

QString whatItIs(const ExportedFile &file)
{
    if (!file.target)
        return ExportResults::tr("Approval record: keep it with the clinic's files");
    switch (*file.target) {
    case ExportTarget::Html: return ExportResults::tr("Web page");
    case ExportTarget::WordPress: return ExportResults::tr("For WordPress");
    case ExportTarget::Hugo: return ExportResults::tr("For Hugo");
    case ExportTarget::Pdf: return ExportResults::tr("PDF");
    }
    Q_UNREACHABLE();
}

bool isThere(const ExportedFile &file)
{
    return file.kind == Kind::Made || file.kind == Kind::Unchanged;
}

} // namespace

ExportResults::ExportResults(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What was made"));
}

QString ExportResults::summaryOf(const ExportReport &report)
{
    const auto ready = std::ranges::count_if(report.files, isThere);
    const auto others = report.files.size() - ready;
    const QString made = ready == 0 ? tr("Nothing was exported.") : ready == 1 ? tr("One file is ready.") : tr("%1 files are ready.").arg(ready);
    if (others == 0 || ready == 0)
        return made;
    return made + u' ' + (others == 1 ? tr("One article was not exported.") : tr("%1 articles were not exported.").arg(others));
}

void ExportResults::setReport(const ExportReport &report)
{
    auto *content = new QWidget;
    auto *rows = new QGridLayout(content);
    rows->setColumnStretch(1, 1);
    for (const ExportedFile &file : report.files)
        addFile(file, rows);
    for (const QString &note : report.notes) {
        auto *line = new ToneLabel(Tone::Quiet, content);
        line->setText(note);
        rows->addWidget(line, rows->rowCount(), 1);
    }
    rows->setRowStretch(rows->rowCount(), 1);
    // Deletes the one before.
    setWidget(content);
}

void ExportResults::addFile(const ExportedFile &file, QGridLayout *rows)
{
    const Look look = lookOf(file.kind);
    QWidget *content = rows->parentWidget();
    const int row = rows->rowCount() + 1;
    rows->setRowMinimumHeight(row - 1, fontMetrics().lineSpacing() / 2);
    auto *sign = new QLabel(content);
    sign->setPixmap(toneIcon(look.icon, look.tone).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this)));
    rows->addWidget(sign, row, 0, Qt::AlignTop);
    auto *title = new ToneLabel(Tone::Neutral, content);
    title->setText(isThere(file) ? tr("%1 – %2", "article, what was made of it").arg(file.title, whatItIs(file)) : file.title);
    title->setBold(true);
    rows->addWidget(title, row, 1);
    auto *state = new ToneLabel(look.tone, content);
    state->setText(look.words);
    rows->addWidget(state, row + 1, 1);
    QStringList lines = file.kind == Kind::AlreadyThere ? QStringList() : file.words.first(std::min(mostReasons, file.words.size()));
    if (file.words.size() > mostReasons)
        lines.append(tr("and %1 more").arg(file.words.size() - mostReasons));
    if (!file.path.isEmpty())
        lines.append(QDir::toNativeSeparators(file.path));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *line = new ToneLabel(Tone::Quiet, content);
        line->setText(lines[i]);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(line, row + 2 + int(i), 1);
    }
}

} // namespace articular
