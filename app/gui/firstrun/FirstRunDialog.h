// SPDX-License-Identifier: GPL-3.0-or-later
// The three questions of the first start, on one page. Gives answers; making folders and opening the practice clinic is
// the application's work. Open it with show(): it never blocks.
#pragma once

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace articular {

class ToneLabel;
class WrappingChoice;

/// What someone comes to do; decides the window's first layout.
enum class UserRole { Writer, Reviewer, Keeper };

struct FirstRunAnswers
{
    QString name;                         ///< empty when a clinic folder is joined
    bool joinsClinic = false;             ///< `folder` is an existing clinic folder
    UserRole role = UserRole::Writer;
    QString folder;                       ///< where the work is kept, or the clinic folder that is joined
};

class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    /// `documentsFolder`: the user's folder for documents, under which a new folder is offered.
    explicit FirstRunDialog(const QString &documentsFolder, QWidget *parent = nullptr);
    /// Offers a name that is known from elsewhere (the account's).
    void setName(const QString &name);
    FirstRunAnswers answers() const;

signals:
    /// All three are answered; the dialog closes.
    void answered(const articular::FirstRunAnswers &answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeNameQuestion();
    QWidget *makeRoleQuestion();
    QWidget *makeFolderQuestion();
    void chooseFolder();
    void updateState();
    void finish();
    void retranslate();

    QString m_suggestedFolder;
    ToneLabel *m_welcome = nullptr, *m_introduction = nullptr;
    QLabel *m_nameQuestion = nullptr, *m_roleQuestion = nullptr, *m_folderQuestion = nullptr;
    WrappingChoice *m_ownName = nullptr, *m_join = nullptr;
    QLineEdit *m_name = nullptr;
    QButtonGroup *m_roles = nullptr;
    QList<WrappingChoice *> m_roleChoices;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    ToneLabel *m_note = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace articular

Q_DECLARE_METATYPE(articular::FirstRunAnswers)
