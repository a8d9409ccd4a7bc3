// SPDX-License-Identifier: GPL-3.0-or-later
// The main picture: its file, a small view of it, and the button to choose another.
#pragma once

#include "gui/details/DetailField.h"

class QLineEdit;
class QPushButton;

namespace articular {

class PictureField : public DetailField
{
    Q_OBJECT

public:
    explicit PictureField(QWidget *parent = nullptr);
    /// The folder in which the picture's relative address is looked up; empty: no view of it.
    void setFolder(const QString &folder);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;
    void setReadOnly(bool readOnly) override;

signals:
    void chooseRequested();

protected:
    void retranslate() override;

private:
    void updateView();

    QString m_folder;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_view = nullptr;
};

} // namespace articular
