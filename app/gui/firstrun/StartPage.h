// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no article is open: ways to begin, and what was open before.
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// What waits for the person at the desk, above everything else; the page takes it, and its focus while it is shown.
    void setWork(QWidget *work);
    /// Newest first; the page shows up to eight.
    void setRecentFiles(const QStringList &paths);

signals:
    void newArticleRequested();
    void openRequested();
    void openClinicRequested();
    void practiceClinicRequested();
    void recentFileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addAction(const QString &iconName);
    void rebuildRecent();
    void retranslate();

    QStringList m_recent;
    ToneLabel *m_title = nullptr, *m_subtitle = nullptr, *m_recentTitle = nullptr;
    QPushButton *m_new = nullptr, *m_open = nullptr, *m_openClinic = nullptr, *m_practice = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_actions = nullptr, *m_recentLayout = nullptr;
};

} // namespace articular
