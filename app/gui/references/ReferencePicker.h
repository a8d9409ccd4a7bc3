// SPDX-License-Identifier: GPL-3.0-or-later
// "Insert reference": the clinic's references, narrowed down by words, to cite one or several. Gives the keys; changing
// the text and the list is the window's work. Open it with open(): it never blocks.
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace articular {

class ReferenceListModel;
class References;

class ReferencePicker : public QDialog
{
    Q_OBJECT

public:
    /// `current` is chosen at first.
    explicit ReferencePicker(const References &references, const QString &current = {}, QWidget *parent = nullptr);
    /// In the order of the list.
    QStringList chosenKeys() const;

signals:
    void insertRequested(const QStringList &keys);
    void newRequested();
    void editRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void updateState();
    void retranslate();

    ReferenceListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_remark;
    QPushButton *m_new, *m_edit, *m_insert, *m_cancel;
};

} // namespace articular
