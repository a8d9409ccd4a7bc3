// SPDX-License-Identifier: GPL-3.0-or-later
// The Prompts of the real program: window-modal dialogs that never run a nested event loop.
#pragma once

#include "gui/prompts/Prompts.h"

#include <QCoreApplication>

namespace articular {

class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(articular::DialogPrompts)

public:
    void chooseArticle(QWidget *parent, const QString &folder, PathChosen chosen) override;
    void choosePicture(QWidget *parent, PathChosen chosen) override;
    void chooseReferences(QWidget *parent, PathChosen chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, const QString &folder, PathChosen chosen) override;
    void chooseSavePath(QWidget *parent, const QString &suggestion, PathChosen chosen) override;
    void chooseReportPath(QWidget *parent, const QString &suggestion, PathChosen chosen) override;
    void chooseFile(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen) override;
    void chooseNewFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion, PathChosen chosen) override;
    void askAboutUnsaved(QWidget *parent, const QString &name, std::function<void(UnsavedChoice)> chosen) override;
    void askAboutSeveralUnsaved(QWidget *parent, const QStringList &names, std::function<void(SeveralUnsavedChoice)> chosen) override;
    void showAbout(QWidget *parent) override;
};

} // namespace articular
