// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one reference, those that its type needs. Gives back the entry with what was changed; fields that it does
// not show, and people and dates that were not touched, stay as they were.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace articular {

class ReferenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceForm(QWidget *parent = nullptr);

    void setEntry(const QJsonObject &entry);
    QJsonObject entry() const;
    /// Puts the cursor where most of the writing is.
    void focusTitle();
    /// What must be mended before it can be kept, translated; the first such field gets the focus with `focus`.
    QStringList problems(bool focus);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Type, Title, Authors, Editors, Container, Date, Volume, Issue, Page, Edition, Publisher, Place, Number, Doi, Pmid,
               Url, Accessed, Note, RowCount };

    QLineEdit *line(Row row) const;
    QString text(Row row) const;
    QString type() const;
    void addRow(Row row, QWidget *editor);
    void fillTypes();
    void showRows();
    void retranslate();
    QString labelOf(Row row) const;

    QFormLayout *m_layout;
    QComboBox *m_type;
    QWidget *m_editors[RowCount] = {};
    QJsonObject m_entry;                  ///< as it was set
    QString m_shown[RowCount];            ///< texts as they were set
};

} // namespace articular
