// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the list of problems that narrows it: words to look for and a kind. Says what is wanted; the list does it.
#pragma once

#include "gui/findings/FindingRows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace articular {

class ProblemFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemFilterBar(QWidget *parent = nullptr);

    /// The kinds to choose from; the chosen one stays although nothing of it is left.
    void setKinds(const QStringList &kinds);
    FindingFilter filter() const;
    void clear();

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void retranslate();

    QLineEdit *m_words = nullptr;
    QComboBox *m_kind = nullptr;
    QStringList m_kinds;
};

} // namespace articular
