// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/VerifyRecordSheet.h"

#include "core/signing/PublicKey.h"
#include "gui/controls/ToneLabel.h"
#include "gui/records/StepList.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr qsizetype wordCount = 6;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

VerifyRecordSheet::VerifyRecordSheet(QWidget *parent)
    : QDialog(parent), m_introduction(new ToneLabel(Tone::Quiet, this)), m_wordsHint(new ToneLabel(Tone::Quiet, this)),
      m_result(new ToneLabel(Tone::Neutral, this)), m_recordLabel(new QLabel(this)), m_record(new QLabel(this)),
      m_wordsLabel(new QLabel(this)), m_websiteLabel(new QLabel(this)), m_website(new QLabel(this)), m_words(new QLineEdit(this)),
      m_choose(new QPushButton(this)), m_chooseWebsite(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_check(new QPushButton(this)), m_close(new QPushButton(this)), m_steps(new StepList(this))
{
    setAcceptDrops(true);
    m_check->setDefault(true);
    m_result->setBold(true);
    for (QLabel *name : {m_record, m_website}) {
        name->setTextFormat(Qt::PlainText);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_wordsLabel->setBuddy(m_words);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &VerifyRecordSheet::recordWanted);
    connect(m_chooseWebsite, &QPushButton::clicked, this, &VerifyRecordSheet::websiteWanted);
    connect(m_paste, &QPushButton::clicked, this, &VerifyRecordSheet::paste);
    connect(m_check, &QPushButton::clicked, this, &VerifyRecordSheet::check);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &VerifyRecordSheet::forgetResult);
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 104;
    resize(width, width * 2 / 3);
}

void VerifyRecordSheet::layOut()
{
    auto *form = new QGridLayout;
    form->addWidget(m_recordLabel, 0, 0);
    form->addWidget(m_record, 0, 1);
    form->addWidget(m_choose, 0, 2, 1, 2);
    form->addWidget(m_wordsLabel, 1, 0);
    form->addWidget(m_words, 1, 1, 1, 3);
    form->addWidget(m_wordsHint, 2, 1, 1, 3);
    form->addWidget(m_websiteLabel, 3, 0);
    form->addWidget(m_website, 3, 1);
    form->addWidget(m_chooseWebsite, 3, 2);
    form->addWidget(m_paste, 3, 3);
    form->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_result, 1);
    buttons->addWidget(m_check);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_introduction);
    layout->addLayout(form);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
}

void VerifyRecordSheet::begin(bool isComparison, const QString &address)
{
    m_isComparison = isComparison;
    m_address = address;
    m_websitePath.clear();
    m_pasted.reset();
    retranslate();
    (isComparison ? m_paste : m_choose)->setFocus();
}

void VerifyRecordSheet::beginVerifying()
{
    begin(false, {});
}

void VerifyRecordSheet::beginComparing(const QString &address)
{
    begin(true, address);
}

void VerifyRecordSheet::setRecord(const QString &path)
{
    m_recordPath = path;
    forgetResult();
}

void VerifyRecordSheet::setWebsitePath(const QString &path)
{
    m_websitePath = path;
    m_pasted.reset();
    forgetResult();
}

QStringList VerifyRecordSheet::words() const
{
    return typedWords(m_words->text());
}

void VerifyRecordSheet::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QString copied = clipboard == nullptr ? QString() : clipboard->hasHtml() ? clipboard->html() : clipboard->text();
    if (copied.trimmed().isEmpty()) {
        showResultLine(Tone::Attention, tr("Nothing is copied yet. Copy the page in the browser first: select all, then copy."));
        return;
    }
    m_websitePath.clear();
    m_pasted = WebsiteFile{tr("the copied page"), copied.toUtf8()};
    forgetResult();
    // Nothing else is to be said: whoever compares has said all with the page.
    if (m_isComparison && !m_recordPath.isEmpty())
        check();
}

void VerifyRecordSheet::check()
{
    const qsizetype typed = words().size();
    if (typed != 0 && typed != wordCount) {
        showResultLine(Tone::Attention, tr("The clinic tells six words, and these are %1. Type all of them, or none.").arg(typed));
        m_words->setFocus();
        return;
    }
    emit checkWanted();
}

void VerifyRecordSheet::beginCheck()
{
    m_steps->clear();
    m_isChecking = true;
    showResultLine(Tone::Quiet, tr("Checking…"));
    updateState();
}

void VerifyRecordSheet::addStep(const VerifiedStep &step)
{
    m_steps->addStep(step);
}

void VerifyRecordSheet::showResult(const Verification &verification)
{
    m_isChecking = false;
    showResultLine(verification.isProven() ? Tone::Good : verification.isIntact() ? Tone::Attention : Tone::Problem, verification.conclusion());
    m_steps->showFirstFailure();
    updateState();
}

void VerifyRecordSheet::showProblem(const QString &message)
{
    m_isChecking = false;
    showResultLine(Tone::Problem, message);
    updateState();
}

void VerifyRecordSheet::forgetResult()
{
    m_steps->clear();
    m_result->clear();
    updateState();
}

void VerifyRecordSheet::showResultLine(Tone tone, const QString &text)
{
    m_result->setTone(tone);
    m_result->setText(text);
}

void VerifyRecordSheet::updateState()
{
    m_record->setText(m_recordPath.isEmpty() ? tr("None yet. Choose the file, or drop it here.") : QFileInfo(m_recordPath).fileName());
    m_record->setToolTip(m_recordPath);
    m_website->setText(m_pasted ? tr("The page that was copied") : m_websitePath.isEmpty() ? tr("Not compared") : QFileInfo(m_websitePath).fileName());
    m_website->setToolTip(m_websitePath);
    m_check->setEnabled(!m_isChecking && !m_recordPath.isEmpty());
    for (QWidget *input : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_chooseWebsite), static_cast<QWidget *>(m_paste)})
        input->setEnabled(!m_isChecking);
}

void VerifyRecordSheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isChecking && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyRecordSheet::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty() && !m_isChecking) {
        event->acceptProposedAction();
        setRecord(path);
    }
}

void VerifyRecordSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VerifyRecordSheet::retranslate()
{
    setWindowTitle(m_isComparison ? tr("Compare with the site") : tr("Verify record"));
    const QString page = m_address.isEmpty() ? tr("Open the page on the site in your browser.") : tr("Open %1 in your browser.").arg(m_address);
    m_introduction->setText(m_isComparison
        ? page + u' ' + tr("Select all (Ctrl+A), copy (Ctrl+C), then press “Paste page” here: you see whether readers get the words, links and pictures that were approved.")
        : tr("An approval record is made beside each exported page. It proves who approved the page, and that nothing was changed since."));
    m_recordLabel->setText(tr("Record:"));
    m_choose->setText(tr("&Choose file…"));
    m_wordsLabel->setText(tr("&Six words:"));
    m_words->setAccessibleDescription(tr("Six words of the administrator's key"));
    m_wordsHint->setText(tr("Of the administrator's key. Ask the clinic by telephone: a record cannot prove its own signers."));
    m_websiteLabel->setText(tr("Website:"));
    m_chooseWebsite->setText(tr("Choose &page…"));
    m_chooseWebsite->setToolTip(tr("A page saved in the browser, or a website package"));
    m_paste->setText(tr("P&aste page"));
    m_paste->setToolTip(tr("The page that was copied in the browser: select all, then copy"));
    m_check->setText(tr("C&heck"));
    m_close->setText(tr("Close"));
    m_steps->setAccessibleName(tr("What was checked"));
    forgetResult();
}

} // namespace articular
