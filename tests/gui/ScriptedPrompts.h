// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts whose answers a test says beforehand; records what was asked.
#pragma once

#include "gui/prompts/Prompts.h"

#include <QStringList>

namespace articular::test {

class ScriptedPrompts final : public Prompts
{
public:
    /// The answers to come; an empty path is "the user gave up".
    QString path;
    UnsavedChoice unsaved = UnsavedChoice::Cancel;
    SeveralUnsavedChoice severalUnsaved = SeveralUnsavedChoice::Cancel;
    QStringList asked;
    QString suggested;                    ///< path of the last "save as"
    QString unsavedName;                  ///< what the last question about unsaved text was about

    void chooseArticle(QWidget *, const QString &, PathChosen chosen) override { answer(QStringLiteral("open"), chosen); }
    void choosePicture(QWidget *, PathChosen chosen) override { answer(QStringLiteral("picture"), chosen); }
    void chooseReferences(QWidget *, PathChosen chosen) override { answer(QStringLiteral("references"), chosen); }
    void chooseFolder(QWidget *, const QString &, const QString &, PathChosen chosen) override { answer(QStringLiteral("folder"), chosen); }
    void chooseSavePath(QWidget *, const QString &suggestion, PathChosen chosen) override
    {
        suggested = suggestion;
        answer(QStringLiteral("save as"), chosen);
    }
    void chooseReportPath(QWidget *, const QString &suggestion, PathChosen chosen) override
    {
        suggested = suggestion;
        answer(QStringLiteral("report"), chosen);
    }
    void chooseFile(QWidget *, const QString &, const QString &, PathChosen chosen) override { answer(QStringLiteral("file"), chosen); }
    void chooseNewFile(QWidget *, const QString &, const QString &, const QString &suggestion, PathChosen chosen) override
    {
        suggested = suggestion;
        answer(QStringLiteral("new file"), chosen);
    }
    void askAboutUnsaved(QWidget *, const QString &name, std::function<void(UnsavedChoice)> chosen) override
    {
        unsavedName = name;
        asked.append(QStringLiteral("unsaved"));
        chosen(unsaved);
    }
    void askAboutSeveralUnsaved(QWidget *, const QStringList &names, std::function<void(SeveralUnsavedChoice)> chosen) override
    {
        unsavedName = names.join(u'|');
        asked.append(QStringLiteral("several unsaved"));
        chosen(severalUnsaved);
    }
    void showAbout(QWidget *) override { asked.append(QStringLiteral("about")); }

private:
    void answer(const QString &question, const PathChosen &chosen)
    {
        asked.append(question);
        if (!path.isEmpty())
            chosen(path);
    }
};

} // namespace articular::test
