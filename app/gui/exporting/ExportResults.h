// SPDX-License-Identifier: GPL-3.0-or-later
// The page that says what an export made: each file with its place, or why it was not made.
#pragma once

#include "gui/exporting/ExportRun.h"

#include <QScrollArea>

class QGridLayout;

namespace articular {

class ExportResults : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExportResults(QWidget *parent = nullptr);

    void setReport(const ExportReport &report);
    /// "3 files are ready, 2 articles were not exported."
    static QString summaryOf(const ExportReport &report);

private:
    void addFile(const ExportedFile &file, QGridLayout *rows);
};

} // namespace articular
