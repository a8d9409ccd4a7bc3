// SPDX-License-Identifier: GPL-3.0-or-later
// The six words of a key, large enough to be read out, and whether somebody heard the same ones. No answer is given
// beforehand.
#pragma once

#include <QWidget>

class QLabel;

namespace articular {

class WrappingChoice;

/// A label with the words, to be read out and copied.
QLabel *makeWordsLabel(const QStringList &words, QWidget *parent);

class ComparedWords : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedWords(const QStringList &words, QWidget *parent = nullptr);

    bool match() const;
    /// Why it cannot go on: not compared yet, or other words; empty: they match.
    QString obstacle() const;

signals:
    void changed();

private:
    WrappingChoice *m_match;
    WrappingChoice *m_differ;
};

} // namespace articular
