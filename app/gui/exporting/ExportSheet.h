// SPDX-License-Identifier: GPL-3.0-or-later
// "Export": which articles, what for, into which folder, whether they may be published; then how far it is, and what was
// made. Exports nothing itself: asks by signals and is told. Open it with show(): it never blocks.
#pragma once

#include "gui/exporting/ArticleTicks.h"
#include "gui/exporting/ExportRun.h"
#include "gui/exporting/ReasonList.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace articular {

class ExportResults;
class ToneLabel;
class WrappingChoice;

class ExportSheet : public QDialog
{
    Q_OBJECT

public:
    struct Start
    {
        QList<TickableArticle> articles;  ///< of the clinic, the open one among them
        QString current;                  ///< path of the open article
        QString folder;
        QList<ExportTarget> targets;      ///< ticked at first
        QSet<ExportRemedy> possible;      ///< what the window can do now
    };
    explicit ExportSheet(const Start &start, QWidget *parent = nullptr);

    QStringList articles() const { return m_articles->chosen(); }
    QList<ExportTarget> targets() const;
    QString folder() const;
    void setFolder(const QString &folder);

    /// Begins anew: nothing is known of the chosen articles.
    void beginLooking();
    void addLook(const ExportLook &look);
    void setProgress(int done, int total, const QString &title);
    void setReport(const ExportReport &report);

    void reject() override;

signals:
    /// Other articles are chosen: tell whether they may be published.
    void looksWanted();
    void folderWanted();
    void exportWanted(bool isDraft, bool replace);
    void cancelWanted();
    void openFolderWanted(const QString &file);
    void publishWanted();
    void showWanted(const articular::Finding &reason);
    void openWanted(const QString &path);
    void remedyWanted(articular::ExportRemedy remedy);

private:
    QWidget *choicePage(const Start &start);
    QWidget *progressPage();
    QWidget *resultPage();
    QWidget *targetChoices(const QList<ExportTarget> &ticked);
    void connectReasons();
    void begin(bool isDraft, bool replace);
    void showChoices();
    void updateState();

    QList<ExportLook> m_looks;
    ExportReport m_report;
    bool m_isDraft = false;               ///< of the export that is shown
    QStackedWidget *m_pages;
    ArticleTicks *m_articles;
    ReasonList *m_reasons;
    QList<std::pair<ExportTarget, WrappingChoice *>> m_targets;
    QLineEdit *m_folder = nullptr;
    ToneLabel *m_missing = nullptr, *m_progressWords = nullptr, *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    ExportResults *m_results = nullptr;
    QPushButton *m_export = nullptr, *m_draft = nullptr, *m_cancel = nullptr, *m_open = nullptr, *m_replace = nullptr, *m_publish = nullptr;
};

} // namespace articular
