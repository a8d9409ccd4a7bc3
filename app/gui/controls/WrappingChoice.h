// SPDX-License-Identifier: GPL-3.0-or-later
// A check box or radio button whose text wraps, for narrow panels and long translations.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace articular {

class ToneLabel;

class WrappingChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Check, Radio };

    explicit WrappingChoice(Kind kind, QWidget *parent = nullptr);

    /// The button itself, for groups, focus and state. Its accessible name is the text.
    QAbstractButton *button() const { return m_button; }
    void setText(const QString &text);
    QString text() const;
    /// A quieter second line; empty for none.
    void setNote(const QString &note);
    /// Shown but not to be changed; the texts stay as readable as ever.
    void setChangeable(bool changeable);
    bool isChecked() const;
    void setChecked(bool checked);

signals:
    /// The user changed it; not sent for setChecked().
    void clicked(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button = nullptr;
    ToneLabel *m_text = nullptr;
    ToneLabel *m_note = nullptr;
};

} // namespace articular
