// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the details form: a label, an editor and a hint for the value of one key. Knows nothing of the text.
#pragma once

#include "gui/details/DetailValue.h"

#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class DetailField : public QWidget
{
    Q_OBJECT

public:
    explicit DetailField(const QString &key, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    /// The key belongs to this field or is one that it shows: `image` for `image.src`.
    bool isAbout(const QString &key) const { return m_key == key || m_key.startsWith(key + u'.'); }
    /// The user changed it and the change was not handed on yet.
    bool isTouched() const { return m_touched; }
    /// Hands on a change now that waits for a pause in typing.
    void handOn();
    /// Forgets a change that was not handed on.
    void forget();

    void setLabel(const QString &label);
    QString label() const;
    /// A quiet line below the editor; empty for none.
    void setHint(const QString &hint);

    virtual DetailValue value() const = 0;
    /// Shows a value that came from the text; announces nothing.
    virtual void setValue(const DetailValue &value) = 0;
    virtual void setReadOnly(bool readOnly);

signals:
    /// The value is to be written: the user left the field, chose, or paused.
    void committed();

protected:
    void changeEvent(QEvent *event) override;

    /// Puts the editor below the label: it gets the label as buddy and name.
    void setEditor(QWidget *editor);
    /// For editors that say themselves what they are about.
    void hideLabel();
    /// Further widgets between editor and hint.
    void addBelow(QWidget *widget);
    /// The user is typing: hand on after a pause.
    void touch();
    /// The user is done: hand on now.
    void commitNow();
    virtual void retranslate() {}

private:
    QString m_key;
    bool m_touched = false;
    QTimer *m_pause = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_label = nullptr;
    QWidget *m_editor = nullptr;
    ToneLabel *m_hint = nullptr;
};

} // namespace articular
