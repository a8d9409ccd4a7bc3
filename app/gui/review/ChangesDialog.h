// SPDX-License-Identifier: GPL-3.0-or-later
// What readers would see otherwise than in the text that was approved or sent, to look at.
#pragma once

#include <QDialog>

namespace articular {

class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `page`: HTML of its own, see changesAsHtml(). `since`: what it is compared with, in words.
    ChangesDialog(const QByteArray &page, const QString &since, QWidget *parent = nullptr);
};

} // namespace articular
