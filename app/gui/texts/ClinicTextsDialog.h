// SPDX-License-Identifier: GPL-3.0-or-later
// "Clinic texts": the texts that many articles show, who signed their present words, and what can be done with them. Shows and
// asks; changing, signing and searching is the window's.
#pragma once

#include "gui/controls/Tone.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class ClinicTextsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        QString id, name, version, signature;
        bool isSigned = false;
        QString beginning;                ///< of its words
    };
    explicit ClinicTextsDialog(QWidget *parent = nullptr);

    void showTexts(const QList<Row> &texts);
    void showMessage(Tone tone, const QString &message);

signals:
    void newVersionRequested(const QString &id);
    void usesRequested(const QString &id);
    void rolloutRequested(const QString &id);

private:
    QString chosen() const;
    void updateState();

    QList<Row> m_texts;
    ToneLabel *m_message;
    QTreeWidget *m_list;
    QPushButton *m_new, *m_uses, *m_rollout;
};

} // namespace articular
