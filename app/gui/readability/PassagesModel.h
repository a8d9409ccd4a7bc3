// SPDX-License-Identifier: GPL-3.0-or-later
// The article's paragraphs with their grades, warmer the harder they are. Changes in place, so that a choice stays while the
// user types; texts are made for the rows that are on the screen only.
#pragma once

#include "core/statistics/TextStatistics.h"
#include "gui/controls/Tone.h"

#include <QAbstractListModel>
#include <QIcon>

namespace articular {

class PassagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PassagesModel(QObject *parent = nullptr);

    /// Grades up to `target` are good, and those above `limit` too hard.
    void setPassages(const QList<PassageGrade> &passages, double target, double limit);
    /// Texts changed language.
    void retranslate();
    const PassageGrade *passage(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant heat(double grade) const;

    QList<PassageGrade> m_passages;
    double m_target = 0;
    double m_limit = 0;
    const QIcon m_hard, m_fair, m_easy;
};

} // namespace articular
