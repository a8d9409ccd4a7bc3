// SPDX-License-Identifier: GPL-3.0-or-later
// "New article": a template and a title, then typing. Gives the choice; making the file is the window's work. Open it
// with show(): it never blocks.
#pragma once

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace articular {

class TemplateCard;
class ToneLabel;

struct NewArticleAnswers
{
    QString type;                         ///< as in an article's details: condition, procedure, research, faq, story
    QString title;                        ///< may be empty: it can be given later
};

class NewArticleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewArticleDialog(QWidget *parent = nullptr);
    NewArticleAnswers answers() const;
    /// Shown above the buttons, for a refusal by whoever creates the article; the dialog is shown again.
    void setProblem(const QString &message);

signals:
    void createRequested(const articular::NewArticleAnswers &answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ToneLabel *m_question = nullptr, *m_problem = nullptr;
    QList<TemplateCard *> m_cards;
    QButtonGroup *m_group = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QPushButton *m_create = nullptr, *m_cancel = nullptr;
};

} // namespace articular

Q_DECLARE_METATYPE(articular::NewArticleAnswers)
