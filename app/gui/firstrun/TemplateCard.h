// SPDX-License-Identifier: GPL-3.0-or-later
// A template to choose: a button with an icon, a name and a line that says what it is for.
#pragma once

#include <QAbstractButton>

namespace articular {

class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    TemplateCard(const QString &type, const QString &iconName, QWidget *parent = nullptr);
    const QString &type() const { return m_type; }
    void setDescription(const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Double-clicked: chosen and done.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int padding() const;
    int iconSize() const;
    QRect textArea(const QRect &card) const;
    QFont titleFont() const;

    QString m_type, m_iconName, m_description;
};

} // namespace articular
