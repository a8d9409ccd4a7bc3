// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the chosen articles may be published and, where not, each reason with a button that goes where it is mended.
#pragma once

#include "gui/controls/Tone.h"
#include "gui/exporting/ExportLooks.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace articular {

class ToneLabel;

/// What can be done about a reason, beside showing it.
enum class ExportRemedy { None, Show, Open, Send, Approve, SetUpApproval };

/// For a reason of the open article, while `possible` can be done.
ExportRemedy remedyFor(const Finding &reason, const ExportLook &look, const QSet<ExportRemedy> &possible);

class ReasonList : public QWidget
{
    Q_OBJECT

public:
    /// `current`: path of the open article, whose reasons can be shown one by one.
    ReasonList(const QString &current, const QSet<ExportRemedy> &possible, QWidget *parent = nullptr);

    /// `looks` are those known of `count` articles.
    void setLooks(const QList<ExportLook> &looks, qsizetype count);

signals:
    void showWanted(const articular::Finding &reason);
    void openWanted(const QString &path);
    void remedyWanted(articular::ExportRemedy remedy);

private:
    void setHeadline(Tone tone, const QString &icon, const QString &text);
    void showOne(const ExportLook &look);
    void showSeveral(const QList<ExportLook> &looks, qsizetype count);
    void addRow(const QString &text, const QString &button, const std::function<void()> &act);
    void clear();

    const QString m_current;
    const QSet<ExportRemedy> m_possible;
    QLabel *m_icon;
    ToneLabel *m_headline;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

} // namespace articular
