// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that need the user's answer before something can go on: which file, what to do with unsaved text. An
// interface so that tests script the answers; none of them blocks, the answer arrives by the callback.
#pragma once

#include <QString>
#include <QtContainerFwd>

#include <functional>

class QWidget;

namespace articular {

enum class UnsavedChoice { Save, Discard, Cancel };
enum class SeveralUnsavedChoice { SaveAll, AskEach, DiscardAll, Cancel };

class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Callbacks get the chosen path and are not called when the user gives up. `parent` must stay until then, else the
    /// question goes away unanswered.
    using PathChosen = std::function<void(const QString &path)>;

    virtual void chooseArticle(QWidget *parent, const QString &folder, PathChosen chosen) = 0;
    virtual void choosePicture(QWidget *parent, PathChosen chosen) = 0;
    virtual void chooseReferences(QWidget *parent, PathChosen chosen) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &folder, PathChosen chosen) = 0;
    /// Asks before an existing file is replaced.
    virtual void chooseSavePath(QWidget *parent, const QString &suggestion, PathChosen chosen) = 0;
    /// For a report: a web page or PDF. Asks before an existing file is replaced.
    virtual void chooseReportPath(QWidget *parent, const QString &suggestion, PathChosen chosen) = 0;
    /// Any other file to read or to write, with the dialog's title and its filter, as in "Requests (*.json)".
    virtual void chooseFile(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen) = 0;
    virtual void chooseNewFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion, PathChosen chosen) = 0;
    virtual void askAboutUnsaved(QWidget *parent, const QString &name, std::function<void(UnsavedChoice)> chosen) = 0;
    /// Several texts at once, by their names.
    virtual void askAboutSeveralUnsaved(QWidget *parent, const QStringList &names, std::function<void(SeveralUnsavedChoice)> chosen) = 0;
    virtual void showAbout(QWidget *parent) = 0;
};

} // namespace articular
