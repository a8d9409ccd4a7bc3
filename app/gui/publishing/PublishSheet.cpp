// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publishing/PublishSheet.h"

#include "gui/controls/ToneLabel.h"
#include "gui/publishing/PublishStep.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Page { Waiting, Steps };

bool isPageAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    return result;
}

QScrollArea *scrolled(QWidget *content)
{
    // Clear of the scroll bar.
    content->layout()->setContentsMargins(0, 0, content->fontMetrics().averageCharWidth(), 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

PublishSheet::PublishSheet(const QString &title, const QString &path, const QSet<ExportRemedy> &possible, QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_waiting(new ToneLabel(Tone::Neutral, this)), m_reasons(new ReasonList(path, possible, this))
{
    setWindowTitle(tr("Publish on WordPress"));
    auto *about = new ToneLabel(Tone::Neutral, this);
    about->setText(title);
    about->setBold(true);
    m_pages->addWidget(waitPage());
    m_pages->addWidget(stepsPage());
    auto *close = button(tr("Close"), this);
    m_compare = button(tr("&Compare with the site…"), this);
    m_compare->hide();
    m_problem = new ToneLabel(Tone::Problem, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        emit compareWanted();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_compare);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    const int width = fontMetrics().averageCharWidth() * 88;
    resize(width, 640);
}

QWidget *PublishSheet::waitPage()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_waiting->setText(tr("Getting the page ready…"));
    m_reasons->hide();
    layout->addWidget(m_waiting);
    layout->addWidget(m_reasons);
    layout->addStretch(1);
    connect(m_reasons, &ReasonList::showWanted, this, [this](const Finding &reason) {
        QDialog::reject();
        emit showWanted(reason);
    });
    connect(m_reasons, &ReasonList::remedyWanted, this, [this](ExportRemedy remedy) {
        QDialog::reject();
        emit remedyWanted(remedy);
    });
    return scrolled(content);
}

QWidget *PublishSheet::stepsPage()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_about = new ToneLabel(Tone::Neutral, content);
    layout->addWidget(m_about);
    addPictureSteps(layout);
    addCopySteps(layout);
    addLastStep(layout);
    layout->addStretch(1);
    return scrolled(content);
}

void PublishSheet::addPictureSteps(QVBoxLayout *layout)
{
    m_upload = new PublishStep(1, tr("Upload the pictures"), {}, this);
    m_open = button(tr("&Open picture folder"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch(1);
    m_upload->content()->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_upload->setDone(true);
        // In case no file manager shows it.
        m_upload->setExplanation(tr("The pictures are in %1. Drag them into the Media Library of WordPress.").arg(QDir::toNativeSeparators(m_page.pictureFolder())));
        emit openFolderWanted(m_page.pictureFolder());
    });
    layout->addWidget(m_upload);

    m_address = new PublishStep(2, tr("Say where the first picture is"), {}, this);
    m_picture = new QLineEdit(this);
    m_picture->setAccessibleName(tr("Address of the first picture"));
    m_picture->setPlaceholderText(u"https://"_s);
    m_others = new ToneLabel(Tone::Quiet, this);
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others->hide();
    m_address->content()->addWidget(m_picture);
    m_address->content()->addWidget(m_others);
    connect(m_picture, &QLineEdit::textChanged, this, &PublishSheet::takePictureAddress);
    layout->addWidget(m_address);
}

QPushButton *PublishSheet::addCopyLine(PublishStep *step, const QString &label, QLineEdit *&line)
{
    line = new QLineEdit(step);
    line->setReadOnly(true);
    line->setAccessibleName(label);
    auto *copy = button(tr("Copy"), step);
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    auto *name = new QLabel(label, step);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(line, 1);
    row->addWidget(copy);
    step->content()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this, line, copy] {
        QGuiApplication::clipboard()->setText(line->text());
        m_toCopy.remove(copy);
        updateState();
    });
    return copy;
}

void PublishSheet::addCopySteps(QVBoxLayout *layout)
{
    m_copy = new PublishStep(3, tr("Paste the article"), {}, this);
    addCopyLine(m_copy, tr("Title"), m_title);
    m_copyArticle = button(tr("Copy &article"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copyArticle);
    row->addStretch(1);
    m_copy->content()->addLayout(row);
    connect(m_copyArticle, &QPushButton::clicked, this, &PublishSheet::copyArticle);
    layout->addWidget(m_copy);

    m_words = new PublishStep(4, tr("Copy the words for search results"),
                              tr("Into the fields of your search plug-in, if the site has one, and into “Excerpt” in the post's settings."), this);
    for (const auto &[label, line] : {std::pair(tr("Search title"), &m_searchTitle), {tr("Description"), &m_description}, {tr("Excerpt"), &m_excerpt}})
        m_toCopy.insert(addCopyLine(m_words, label, *line));
    layout->addWidget(m_words);
}

void PublishSheet::addLastStep(QVBoxLayout *layout)
{
    m_finish = new PublishStep(5, tr("Publish it, and paste the page's address"),
                               tr("Then the clinic knows which version is on the site, where, and since when."), this);
    m_pageAddress = new QLineEdit(this);
    m_pageAddress->setAccessibleName(tr("Address of the page"));
    m_pageAddress->setPlaceholderText(u"https://"_s);
    m_done = button(tr("&Done"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pageAddress, 1);
    row->addWidget(m_done);
    m_finish->content()->addLayout(row);
    connect(m_pageAddress, &QLineEdit::textChanged, this, &PublishSheet::updateState);
    connect(m_done, &QPushButton::clicked, this, [this] { emit doneWanted(pageAddress()); });
    layout->addWidget(m_finish);
}

void PublishSheet::showReasons(const ExportLook &look)
{
    m_waiting->setText(tr("Only an approved article can be published."));
    m_reasons->setLooks({look}, 1);
    m_reasons->show();
}

void PublishSheet::showProblem(const QString &message)
{
    setBusy(false);
    if (m_pages->currentIndex() == Waiting)
        m_waiting->setText({});
    m_problem->setText(message);
}

void PublishSheet::showSteps(const WordPressPage &page, const ExportLook &look)
{
    m_page = page;
    m_version = look.version;
    const std::optional<PublishedVersion> &before = look.onSite;
    m_about->setText(!before ? tr("Version %1 is approved. Five steps bring it to the site.").arg(m_version)
        : before->version == m_version ? tr("Version %1 is on the site already. To put it there again, replace everything in that post.").arg(m_version)
                                       : tr("Version %1 is on the site, version %2 is approved. Replace everything in that post.").arg(before->version).arg(m_version));
    showPictureSteps(look);
    // In the visual editor Ctrl+A stops at the box that the cursor stands in: the old text would stay around the new one.
    m_copy->setExplanation(before ? tr("Open the post in WordPress, and choose “Code editor” in its menu ⋮. Click into the text, select all of it (Ctrl+A) and paste (Ctrl+V). Then choose “Visual editor” again.")
                                  : tr("Make a new post in WordPress. Paste the title into the title, and the article below it."));
    m_title->setText(page.title);
    m_searchTitle->setText(page.searchTitle);
    m_description->setText(page.description);
    m_excerpt->setText(page.excerpt);
    for (QLineEdit *line : {m_title, m_searchTitle, m_description, m_excerpt})
        line->setCursorPosition(0);
    m_pageAddress->setText(before ? before->address : QString());
    m_problem->clear();
    m_pages->setCurrentIndex(Steps);
    takePictureAddress();
}

void PublishSheet::showPictureSteps(const ExportLook &look)
{
    const qsizetype count = m_page.pictures.size();
    const bool hasPictures = count > 0;
    m_upload->setExplanation(!hasPictures ? tr("This page has no pictures.")
        : look.hasPicturesOfSite ? tr("The pictures are those of version %1: the Media Library has them. Upload nothing again.").arg(look.onSite->version)
        : count == 1 ? tr("Drag the file in the folder into the Media Library of WordPress.")
                     : tr("Drag all %1 files in the folder into the Media Library of WordPress.").arg(count));
    m_address->setExplanation(!hasPictures ? tr("This page has no pictures.")
        : tr("In the Media Library open “%1”, press “Copy URL to clipboard”, and paste it here.").arg(QFileInfo(m_page.pictures.first()).fileName()));
    m_open->setVisible(hasPictures && !look.hasPicturesOfSite);
    m_picture->setVisible(hasPictures);
    m_upload->setDone(!hasPictures || look.hasPicturesOfSite);
    if (!m_open->isHidden())
        m_open->setFocus();
    else if (hasPictures)
        m_picture->setFocus();
    else
        m_copyArticle->setFocus();
}

void PublishSheet::takePictureAddress()
{
    m_addresses.clear();
    const QString given = m_picture->text().trimmed();
    QString words;
    Tone tone = Tone::Quiet;
    if (!given.isEmpty() && !m_page.pictures.isEmpty()) {
        const Result<QStringList> addresses = pictureAddresses(m_page, given);
        if (addresses) {
            m_addresses = addresses.value();
            words = m_addresses.size() == 1 ? tr("The picture is at:") : tr("The pictures are at:");
            words += u'\n' + m_addresses.join(u'\n');
        } else {
            words = addresses.error().message;
            tone = Tone::Problem;
        }
    }
    m_others->setTone(tone);
    m_others->setText(words);
    m_others->setVisible(!words.isEmpty());
    // What was copied has other addresses.
    m_copy->setDone(false);
    updateState();
}

void PublishSheet::copyArticle()
{
    QGuiApplication::clipboard()->setMimeData(articleForEditor(m_page, m_addresses));
    m_copy->setDone(true);
}

QString PublishSheet::pageAddress() const
{
    return m_pageAddress->text().trimmed();
}

void PublishSheet::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_problem->clear();
    updateState();
}

void PublishSheet::showRecorded()
{
    m_isRecorded = true;
    m_isBusy = false;
    m_finish->setDone(true);
    m_finish->setExplanation(tr("Recorded: version %1 is on the site.").arg(m_version));
    m_compare->show();
    updateState();
    m_compare->setFocus();
}

void PublishSheet::updateState()
{
    const bool hasAddresses = m_page.pictures.isEmpty() || !m_addresses.isEmpty();
    m_address->setDone(hasAddresses);
    m_copyArticle->setEnabled(hasAddresses);
    m_copyArticle->setToolTip(hasAddresses ? QString() : tr("Say first where the first picture is."));
    m_words->setDone(m_toCopy.isEmpty());
    m_pageAddress->setEnabled(!m_isBusy && !m_isRecorded);
    m_done->setEnabled(!m_isBusy && !m_isRecorded && isPageAddress(pageAddress()));
}

} // namespace articular
