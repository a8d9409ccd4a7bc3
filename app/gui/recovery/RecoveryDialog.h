// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were not saved when the program ended early: which they are, and what in them differs from the saved file.
// Asks for one to be opened or deleted; doing it is the window's. Open it with show(): it never blocks.
#pragma once

#include "core/recovery/RecoveryCopies.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace articular {

class ToneLabel;

class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(QList<RecoveryCopy> copies, QWidget *parent = nullptr);

signals:
    /// The dialog closes with the last of them; what is left then is offered again at the next start.
    void openRequested(const articular::RecoveryCopy &copy);
    void deleteRequested(const articular::RecoveryCopy &copy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showChosen();
    void markChanges(const RecoveryCopy &copy);
    void openChosen();
    void takeChosen();
    void deleteChosen();
    void retranslate();
    const RecoveryCopy *chosen() const;

    QList<RecoveryCopy> m_copies;
    ToneLabel *m_heading;
    ToneLabel *m_what;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_open, *m_delete, *m_later, *m_openAll;
    bool m_isDeleting = false;            ///< the next press deletes
};

} // namespace articular
