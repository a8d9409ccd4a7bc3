// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of an article, and what changed since each. Asks for one to be looked at, marked in the page or put back; doing
// it is the window's. Open it with open(): it never blocks.
#pragma once

#include "core/recovery/TextVersions.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace articular {

class ToneLabel;

/// A text that was kept: on this computer while it was written, or beside the article when it was sent or approved.
struct KeptText
{
    QDateTime at;
    QString what;                         ///< why it was kept, in words
    QString who;                          ///< name; empty: whoever sits here
    QString file;                         ///< of the version on this computer; empty: by `digest`
    QByteArray digest;                    ///< of the copy beside the article
    friend bool operator==(const KeptText &, const KeptText &) = default;
};

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `versions`: at least one, the newest first. `isLocked`: none can be put back now.
    VersionsDialog(QList<KeptText> versions, bool isLocked, QWidget *parent = nullptr);

    /// Chooses the newest; changesRequested() follows.
    void begin();
    /// What changed since the version: HTML of its own; empty when nothing did. Of one that is not chosen any more: nothing.
    void showChanges(const KeptText &version, const QByteArray &page);
    void showProblem(const QString &message);

    /// "4 May 2026, 09:05", in the window's language.
    static QString timeOf(const KeptText &version);
    static QString reasonOf(VersionReason reason);

signals:
    void changesRequested(const articular::KeptText &version);
    /// The dialog closes then.
    void restoreRequested(const articular::KeptText &version);
    void markRequested(const articular::KeptText &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const KeptText *chosen() const;

    const QList<KeptText> m_versions;
    const bool m_isLocked;
    ToneLabel *m_heading;
    ToneLabel *m_what;
    QListWidget *m_list;
    QTextBrowser *m_changes;
    QPushButton *m_restore, *m_mark, *m_close;
};

} // namespace articular
