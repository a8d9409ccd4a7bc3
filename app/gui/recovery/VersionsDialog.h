// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of an article, and what changed since each. Asks for one to be looked at or put back; doing it is the
// window's. Open it with open(): it never blocks.
#pragma once

#include "core/recovery/TextVersions.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace articular {

class ToneLabel;

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `versions`: at least one, the newest first. `isLocked`: none can be put back now.
    VersionsDialog(QList<TextVersion> versions, bool isLocked, QWidget *parent = nullptr);

    /// Chooses the newest; changesRequested() follows.
    void begin();
    /// What changed since the version: HTML of its own; empty when nothing did. Of one that is not chosen any more: nothing.
    void showChanges(const TextVersion &version, const QByteArray &page);
    void showProblem(const QString &message);

    /// "4 May 2026, 09:05", in the window's language.
    static QString timeOf(const TextVersion &version);

signals:
    void changesRequested(const articular::TextVersion &version);
    /// The dialog closes then.
    void restoreRequested(const articular::TextVersion &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const TextVersion *chosen() const;

    const QList<TextVersion> m_versions;
    const bool m_isLocked;
    ToneLabel *m_heading;
    ToneLabel *m_what;
    QListWidget *m_list;
    QTextBrowser *m_changes;
    QPushButton *m_restore, *m_close;
};

} // namespace articular
