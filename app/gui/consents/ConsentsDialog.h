// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's consent records: who may be shown or quoted, by number, never by name. Shows values and asks for changes;
// writing them is the window's work. Open it with show(): it never blocks.
#pragma once

#include "core/workspace/ClinicProfile.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class ConsentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentsDialog(const QDate &today, QWidget *parent = nullptr);

    /// Replaces the list; the record that is being looked at stays chosen.
    void setConsents(const QList<Consent> &consents);
    /// Shown above the buttons when a record could not be saved.
    void setProblem(const QString &message);

signals:
    void saveRequested(const articular::Consent &consent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showChosen();
    void startNew();
    void updateState();
    Consent written() const;
    QString stateOf(const Consent &consent) const;
    QString kindName(const QString &kind) const;
    void retranslate();
    void fillList();

    QDate m_today;
    QList<Consent> m_consents;
    ToneLabel *m_introduction, *m_problem;
    QTreeWidget *m_list;
    QLineEdit *m_number, *m_kept;
    QComboBox *m_kind;
    QCheckBox *m_web, *m_print, *m_ends, *m_withdrawn;
    QDateEdit *m_end;
    QLabel *m_numberLabel, *m_kindLabel, *m_keptLabel;
    QPushButton *m_new, *m_save, *m_close;
};

} // namespace articular

Q_DECLARE_METATYPE(articular::Consent)
