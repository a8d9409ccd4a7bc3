// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/BrowserPage.h"

#include "core/base/ConfinedPath.h"
#include "core/base/FileStore.h"
#include "core/markdown/LinkPolicy.h"
#include "core/page/PageRenderer.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The second lock: what our renderer writes needs no more.
constexpr char policy[] = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src file:; img-src file:; "
                          "font-src file:; form-action 'none'; base-uri 'none'\">\n";

ImageSource pictureAt(const QString &folder, const QString &address)
{
    const std::optional<QString> path = folder.isEmpty() || !isAllowedImage(address) ? std::nullopt : confinedAddress(folder, address);
    if (!path || !QFileInfo(*path).isFile())
        return {};
    const QSize pixels = QImageReader(*path).size();
    return {QUrl::fromLocalFile(*path).toString(QUrl::FullyEncoded), {}, std::max(0, pixels.width()), std::max(0, pixels.height())};
}

/// The theme's pictures and fonts, where its stylesheet looks for them.
Status copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (!from.isEmpty() && files.hasNext()) {
        const QString path = files.next();
        const QString copy = QDir(to).filePath(QDir(from).relativeFilePath(path));
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        QDir().mkpath(QFileInfo(copy).absolutePath());
        if (const Status written = writeFile(copy, bytes.value()); !written)
            return written;
    }
    return success();
}

} // namespace

BrowserPage::BrowserPage(QObject *parent, ArticleView &view, NoticeBar &notices, const Clock &clock, const ActionSet &actions)
    : QObject(parent), m_view(view), m_notices(notices), m_clock(clock)
{
    connect(actions[ActionId::PageInBrowser], &QAction::triggered, this, &BrowserPage::show);
}

void BrowserPage::show()
{
    m_view.session().gatherChanges();
    const Result<QString> file = write();
    if (!file)
        m_notices.showNotice(Tone::Attention, file.error().message);
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.value())))
        m_notices.showNotice(Tone::Attention, tr("No browser could be started. The page is in the file “%1”; you can open it by hand.").arg(QDir::toNativeSeparators(file.value())));
}

Result<QString> BrowserPage::write() const
{
    const DocumentSession &session = m_view.session();
    const Workspace &workspace = session.workspace();
    const Article article(session.path(), session.text().toUtf8());
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    PageOptions options;
    options.purpose = PagePurpose::Preview;
    options.today = m_clock.now().toLocalTime().date();
    options.image = [folder = article.folder()](const QString &address) { return pictureAt(folder, address); };
    options.styleHref = u"theme/style.css"_s;
    QByteArray document = PageRenderer(article, body, workspace, options).page().document;
    const qsizetype head = document.indexOf('>', document.indexOf("<head")) + 1;
    document.insert(head, policy);
    const QDir folder(m_folder.path());
    folder.mkpath(u"theme"_s);
    if (const Status copied = copyFolder(workspace.theme().folder, folder.filePath(u"theme"_s)); !copied)
        return copied.error();
    if (const Status written = writeFile(folder.filePath(u"theme/style.css"_s), PageRenderer::style(workspace)); !written)
        return written.error();
    const QString file = folder.filePath(u"page.html"_s);
    if (const Status written = writeFile(file, document); !written)
        return written.error();
    return file;
}

} // namespace articular
