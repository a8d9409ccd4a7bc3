// SPDX-License-Identifier: GPL-3.0-or-later
// "Correct this page…": what is wrong with a page that readers have, and what to do first. A page that could harm somebody
// is taken down before it is mended. Shows and asks; the steps are the window's.
#pragma once

#include <QDialog>

class QPushButton;

namespace articular {

class ToneLabel;
class WrappingChoice;

class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Typo, Fact, Harm };

    struct Page
    {
        QString title;
        int version = 0;
        QString address;                  ///< on the site; empty: it is not there
        bool isTakenDown = false;
    };
    explicit CorrectionDialog(const Page &page, QWidget *parent = nullptr);

    std::optional<Kind> kind() const;

signals:
    void openPageRequested();
    void takeDownRequested();
    void newVersionRequested();

private:
    void updateState();

    const Page m_page;
    QList<WrappingChoice *> m_kinds;      ///< in the order of Kind
    ToneLabel *m_first, *m_steps;
    QPushButton *m_openPage, *m_takeDown, *m_newVersion;
};

} // namespace articular
