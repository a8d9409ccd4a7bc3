// SPDX-License-Identifier: GPL-3.0-or-later
// References that were read from a file or a typed list, for checking before any of them is kept: ticks, what is known
// already, what could not be read. Gives the choice; writing is the window's work. Open it with open(): it never blocks.
#pragma once

#include "core/references/ReferencePlan.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace articular {

class ToneLabel;

struct ReviewedReference
{
    PlannedReference planned;
    int number = 0;                       ///< of its item in a typed list
    QString source;                       ///< the words that it was read from; empty for a file's entry
    QString remark;                       ///< what to look at, translated; empty for nothing
};

class ReferenceReview : public QDialog
{
    Q_OBJECT

public:
    /// `isTypedList`: sources that the clinic has already are chosen too, since the text will cite them.
    ReferenceReview(const QList<ReviewedReference> &references, const QString &heading, bool isTypedList, QWidget *parent = nullptr);

    /// Shown above the buttons, one a line.
    void setProblems(const QStringList &problems);
    QList<ReviewedReference> chosen() const;
    /// A refusal by whoever keeps the entries; the dialog stays open.
    void setRefusal(const QString &message);

signals:
    void acceptRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showRow(int row);
    void editCurrent();
    void updateButtons();
    void retranslate();

    QList<ReviewedReference> m_references;
    bool m_isTypedList;
    QLabel *m_heading;
    QListWidget *m_list;
    QPlainTextEdit *m_problems;
    ToneLabel *m_refusal;
    QPushButton *m_edit, *m_accept, *m_cancel;
};

} // namespace articular
