// SPDX-License-Identifier: GPL-3.0-or-later
// What changed clinic texts ask for, article by article, to be ticked off. Shows and asks; keeping ticks and writing the table is
// the window's.
#pragma once

#include "core/review/ClinicTextRollout.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class RolloutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RolloutDialog(QWidget *parent = nullptr);

    /// `done`: paths that are ticked.
    void showEntries(const QList<RolloutEntry> &entries, const QStringList &done);
    const QList<RolloutEntry> &entries() const { return m_entries; }
    QStringList done() const;

signals:
    void openRequested(const QString &path);
    void doneChanged(const QStringList &done);
    void tableRequested();

private:
    QString chosen() const;
    void updateState();

    QList<RolloutEntry> m_entries;
    ToneLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_open, *m_table;
};

} // namespace articular
