// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/FileCommands.h"

#include "core/base/FileStore.h"
#include "core/document/ArticlePlace.h"
#include "gui/window/ClinicInWindow.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace articular {

namespace {

constexpr qsizetype mostRecentFiles = 12;
/// Milliseconds after which writing is slower than people expect.
constexpr int timeForWriting = 2'000;

/// A file beside that of `path` which is not there yet: named after the folder when the file is an article.md.
QString pathForCopy(const QString &path)
{
    const QFileInfo file(path);
    QString copy;
    for (int number = 2; copy.isEmpty() || QFileInfo::exists(copy); ++number)
        copy = file.dir().filePath(QStringLiteral("%1-%2.md").arg(articleBaseName(path)).arg(number));
    return copy;
}

} // namespace

FileCommands::FileCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, Settings &settings, int patience)
    : QObject(window), m_window(window), m_view(view), m_notices(notices), m_prompts(prompts), m_settings(settings), m_patience(patience)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(timeForWriting);
    connect(&m_slow, &QTimer::timeout, this, &FileCommands::showSlowness);
}

QString FileCommands::startFolder() const
{
    const QString path = m_view.session().path();
    if (!path.isEmpty())
        return QFileInfo(path).absolutePath();
    const QStringList recent = recentFiles();
    if (!recent.isEmpty())
        return QFileInfo(recent.first()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileCommands::chooseAndOpen()
{
    m_prompts.chooseArticle(m_window, startFolder(), [this](const QString &path) { open(path); });
}

void FileCommands::chooseFolder()
{
    m_prompts.chooseFolder(m_window, tr("Open clinic folder"), startFolder(), [this](const QString &path) { open(path); });
}

void FileCommands::open(const QString &path)
{
    const QString article = articleIn(path);
    if (!article.isEmpty()) {
        if (m_openElsewhere && isElsewhere(article))
            return;
        whenTextIsSafe([this, article] { openArticle(article); });
        return;
    }
    const QString root = Workspace::findRoot(path);
    if (!root.isEmpty()) {
        m_settings.setValue(openedClinicKey, root);
        emit clinicOpened(root);
        return;
    }
    m_notices.showNotice(Tone::Attention, tr("“%1” is neither a clinic folder nor the folder of an article, so there is nothing "
                                             "to open in it. Choose the folder that contains “clinic” and “articles”.")
                                              .arg(QDir::toNativeSeparators(path)));
}

bool FileCommands::isElsewhere(const QString &article)
{
    // What cannot be opened is said where it was asked for.
    if (const Status readable = DocumentSession::canOpen(article); !readable) {
        showError(readable.error());
        return true;
    }
    return m_openElsewhere(article);
}

void FileCommands::openArticle(const QString &path)
{
    const Status opened = m_view.session().open(path);
    if (!opened) {
        showError(opened.error());
        return;
    }
    m_notices.hide();
    remember(m_view.session().path());
    m_view.setFocus();
}

void FileCommands::save(const std::function<void()> &then)
{
    m_view.session().gatherChanges();
    if (m_view.session().path().isEmpty())
        saveAs(then);
    else if (m_view.session().isLocked() && m_view.session().isModified())
        emit savingRefused();
    else
        write(SaveKind::Asked, then);
}

void FileCommands::saveOver()
{
    if (m_view.session().isLocked())
        emit savingRefused();
    else
        write(SaveKind::Over, {});
}

void FileCommands::write(SaveKind kind, const std::function<void()> &then)
{
    m_slow.start();
    m_view.session().save(kind, [this, then](const Status &written) { report(written, then); });
    m_view.session().settle(m_patience);
}

Result<QString> FileCommands::keepCopy()
{
    const QString copy = pathForCopy(m_view.session().path());
    if (const Status written = writeFile(copy, m_view.session().bytes(), Overwrite::Refuse); !written)
        return written.error();
    return copy;
}

void FileCommands::saveAs(const std::function<void()> &then)
{
    const QString path = m_view.session().path();
    const QString fresh = QDir(startFolder()).filePath(QStringLiteral("article.md"));
    const QString suggestion = !path.isEmpty() ? pathForCopy(path) : QFileInfo::exists(fresh) ? pathForCopy(fresh) : fresh;
    m_prompts.chooseSavePath(m_window, suggestion, [this, then](const QString &chosen) {
        m_view.session().gatherChanges();
        m_slow.start();
        m_view.session().saveAs(chosen, [this, then](const Status &written) {
            if (written)
                remember(m_view.session().path());
            report(written, then);
        });
        m_view.session().settle(m_patience);
    });
}

void FileCommands::report(const Status &written, const std::function<void()> &then)
{
    m_slow.stop();
    m_notices.withdraw(m_slowText);
    m_notices.withdraw(std::exchange(m_faultText, {}));
    if (!written && written.error().code == ErrorCode::Refused) {
        emit fileChangedOutside();
    } else if (!written) {
        showError(written.error());
        m_faultText = m_notices.text();
    } else if (then) {
        then();
    }
}

void FileCommands::showSlowness()
{
    m_slowText = tr("Saving “%1” takes long: its folder may be on a slow network. Your text is here, and you can go on writing.")
                     .arg(m_view.session().displayName());
    m_notices.showNotice(Tone::Attention, m_slowText);
}

void FileCommands::whenTextIsSafe(const std::function<void()> &then)
{
    m_view.session().gatherChanges();
    if (!m_view.session().isModified()) {
        then();
        return;
    }
    m_prompts.askAboutUnsaved(m_window, m_view.session().displayName(), [this, then](UnsavedChoice choice) {
        if (choice == UnsavedChoice::Save)
            save(then);
        else if (choice == UnsavedChoice::Discard)
            then();
    });
}

void FileCommands::showError(const Error &error)
{
    QString text = error.message;
    if (error.line > 0 && !text.contains(QString::number(error.line)))
        text += u' ' + tr("Line %1.").arg(error.line);
    if (!error.path.isEmpty() && !text.contains(error.path))
        text += u'\n' + QDir::toNativeSeparators(error.path);
    m_notices.showNotice(Tone::Problem, text);
}

QStringList FileCommands::recentFiles() const
{
    return m_settings.value(recentFilesKey);
}

void FileCommands::remember(const QString &path)
{
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentFilesKey, QStringList(recent.first(std::min(recent.size(), mostRecentFiles))));
}

void FileCommands::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : recentFiles()) {
        if (!QFileInfo::exists(path))
            continue;
        QAction *action = menu->addAction(articleFileTitle(path).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No recent articles"))->setEnabled(false);
    menu->setToolTipsVisible(true);
}

} // namespace articular
