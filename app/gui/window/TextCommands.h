// SPDX-License-Identifier: GPL-3.0-or-later
// "Clinic texts…", what they ask for in articles, and "Where is it used?": shows the dialogs, reads the clinic in the background,
// writes and signs new versions.
#pragma once

#include "core/trust/NewClinicText.h"
#include "gui/texts/ClinicTextsDialog.h"
#include "gui/texts/RolloutDialog.h"
#include "gui/window/FileCommands.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/Withdrawals.h"

namespace articular {

class NewVersionDialog;

/// Paths of articles that are ticked as done in the list of what clinic texts ask for.
inline const SettingKey<QStringList> rolloutDoneKey{u"texts/done", {}};

class TextCommands : public QObject
{
    Q_OBJECT

public:
    TextCommands(const ReviewServices &services, FileCommands &files);

private:
    void showTexts();
    void refreshTexts();
    void makeVersion(const QString &id);
    void offerVersion(const QString &id, const NewClinicText &text, const QString &key);
    void showRollout(const QString &id);
    void saveTable();
    void showUses();
    void showUsesOf(UsedKind kind, const QString &id);
    void search();

    const ReviewServices m_services;
    FileCommands &m_files;
    QString m_root;                       ///< of the clinic that the dialogs show
    QPointer<ClinicTextsDialog> m_texts;
    QPointer<RolloutDialog> m_rollout;
    QPointer<UsesDialog> m_uses;
    Withdrawable m_found;                 ///< of what m_uses shows
    Withdrawals m_withdrawals;
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
