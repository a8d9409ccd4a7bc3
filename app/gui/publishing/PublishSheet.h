// SPDX-License-Identifier: GPL-3.0-or-later
// "Publish on WordPress": five steps with which an approved page is put into WordPress by hand, or why it cannot be yet.
// Fills the clipboard; all else it asks for by signals. Open it with show(): it never blocks.
#pragma once

#include "core/review/ArticleState.h"
#include "gui/exporting/ReasonList.h"
#include "gui/publishing/WordPressPage.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace articular {

class PublishStep;
class ToneLabel;

class PublishSheet : public QDialog
{
    Q_OBJECT

public:
    /// Of the article at `path`; `possible`: what the window can do about reasons.
    PublishSheet(const QString &title, const QString &path, const QSet<ExportRemedy> &possible, QWidget *parent = nullptr);

    /// Why it may not be published yet.
    void showReasons(const ExportLook &look);
    void showProblem(const QString &message);
    /// The steps that bring the page to the site; `look` says what it has now.
    void showSteps(const WordPressPage &page, const ExportLook &look);
    /// While true, the last step is being recorded.
    void setBusy(bool busy);
    void showRecorded();

    QString pageAddress() const;

signals:
    void openFolderWanted(const QString &folder);
    void doneWanted(const QString &pageAddress);
    void compareWanted();
    void showWanted(const articular::Finding &reason);
    void remedyWanted(articular::ExportRemedy remedy);

private:
    QWidget *waitPage();
    QWidget *stepsPage();
    void addPictureSteps(QVBoxLayout *layout);
    void addCopySteps(QVBoxLayout *layout);
    void addLastStep(QVBoxLayout *layout);
    QPushButton *addCopyLine(PublishStep *step, const QString &label, QLineEdit *&line);
    void showPictureSteps(const ExportLook &look);
    void takePictureAddress();
    void copyArticle();
    void updateState();

    WordPressPage m_page;
    QStringList m_addresses;              ///< of the pictures; empty while the first one's is not known
    int m_version = 0;
    bool m_isBusy = false;
    bool m_isRecorded = false;
    QStackedWidget *m_pages;
    ToneLabel *m_waiting, *m_about = nullptr, *m_others = nullptr, *m_problem = nullptr;
    ReasonList *m_reasons;
    PublishStep *m_upload = nullptr, *m_address = nullptr, *m_copy = nullptr, *m_words = nullptr, *m_finish = nullptr;
    QLineEdit *m_picture = nullptr, *m_title = nullptr, *m_searchTitle = nullptr, *m_description = nullptr, *m_excerpt = nullptr, *m_pageAddress = nullptr;
    QPushButton *m_open = nullptr, *m_copyArticle = nullptr, *m_done = nullptr, *m_compare = nullptr;
    QSet<QPushButton *> m_toCopy;         ///< of step 4, not pressed yet
};

} // namespace articular
