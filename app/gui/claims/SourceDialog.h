// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which of the clinic's references supports a sentence, and where in it. Gives the answer; writing it into the text
// is the caller's. Open it with open(): it never blocks.
#pragma once

#include "core/workspace/References.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace articular {

class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(const References &references, const QString &sentence, QWidget *parent = nullptr);

signals:
    /// `locator` as it stands in a citation: "p. 12", "“a quotation”", or empty.
    void chosen(const QString &key, const QString &locator);

private:
    void fill(const References &references);
    void layOut(const QString &sentence);
    void filter(const QString &words);
    void updateState();
    void finish();

    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_note = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_place = nullptr;
    QPushButton *m_insert = nullptr;
};

} // namespace articular
