// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NewCommands.h"

#include "core/base/FileStore.h"
#include "core/workspace/NewArticle.h"
#include "core/workspace/People.h"
#include "core/workspace/SampleWorkspace.h"
#include "gui/window/ClinicInWindow.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace articular {

QString userIn(const Workspace &workspace, const Settings &settings)
{
    const QString name = settings.value(userNameKey);
    const auto me = std::ranges::find(workspace.people(), name, &Person::name);
    if (!name.isEmpty() && me != workspace.people().end())
        return me->id;
    // The name there may have become another one since; an author who is not the user is never filled in.
    const QString id = settings.value(userIdKey);
    return workspace.person(id) ? id : QString();
}

NewCommands::NewCommands(QWidget *window, ArticleView &view, FileCommands &files, Settings &settings, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_files(files), m_settings(settings), m_clock(clock)
{
}

bool NewCommands::isFirstRun() const
{
    return m_settings.value(clinicFolderKey).isEmpty();
}

void NewCommands::askFirstQuestions()
{
    auto *dialog = new FirstRunDialog(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRunDialog::answered, this, &NewCommands::takeAnswers);
    dialog->open();
}

void NewCommands::takeAnswers(const FirstRunAnswers &answers)
{
    m_settings.setValue(userNameKey, answers.name);
    m_settings.setValue(userRoleKey, int(answers.role));
    if (answers.joinsClinic) {
        m_settings.setValue(clinicFolderKey, answers.folder);
        m_files.open(answers.folder);
        return;
    }
    const QString folder = QDir(answers.folder).filePath(tr("Practice clinic"));
    if (openPracticeClinic(folder))
        m_settings.setValue(clinicFolderKey, folder);
}

void NewCommands::openPractice()
{
    const QString joined = m_settings.value(clinicFolderKey);
    const bool joinedPractice = !joined.isEmpty() && Workspace::forArticle(joined).profile().practice;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    openPracticeClinic(joinedPractice ? joined : QDir(documents).filePath(tr("Practice clinic")));
}

bool NewCommands::openPracticeClinic(const QString &folder)
{
    const bool isThere = !Workspace::findRoot(folder).isEmpty();
    if (!isThere) {
        Status made = createSampleWorkspace(folder);
        if (made)
            made = addUser(folder);
        if (!made) {
            m_files.showError(made.error());
            return false;
        }
    }
    const QStringList articles = Workspace::findArticles(folder);
    // The first of its articles is the one that is there to be mended.
    m_files.open(articles.isEmpty() ? folder : articles.first());
    return true;
}

Status NewCommands::addUser(const QString &clinicFolder)
{
    const QString name = m_settings.value(userNameKey);
    if (name.isEmpty())
        return success();
    const QString path = QDir(clinicFolder).filePath(QStringLiteral("clinic/people.yaml"));
    const Result<QByteArray> people = readTextFile(path);
    if (!people)
        return people.error();
    const Result<PeopleWithOne> added = withPerson(people.value(), name);
    if (!added)
        return added.error();
    m_settings.setValue(userIdKey, added.value().id);
    return writeFile(path, added.value().text);
}

void NewCommands::newArticle()
{
    auto *dialog = new NewArticleDialog(m_window);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    connect(dialog, &NewArticleDialog::createRequested, this,
            [this, dialog](const NewArticleAnswers &answers) { create(dialog, answers); });
    dialog->open();
}

void NewCommands::create(NewArticleDialog *dialog, const NewArticleAnswers &answers)
{
    QString root = knownClinic(m_view.session(), m_settings);
    if (root.isEmpty())
        root = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const Workspace workspace = Workspace::forArticle(root);
    const NewArticleRequest request{root, answers.type, answers.title, userIn(workspace, m_settings), m_clock.now().toLocalTime().date()};
    const Result<QString> created = createArticle(workspace, request, m_clock);
    if (!created) {
        dialog->setProblem(created.error().message);
        dialog->open();
        return;
    }
    dialog->deleteLater();
    m_files.open(created.value());
}

} // namespace articular
