// SPDX-License-Identifier: GPL-3.0-or-later
// Shows whether a text has a good length, as a small bar and in words.
#pragma once

#include <QWidget>

namespace articular {

class ToneLabel;

/// Lengths that search engines show whole, in characters: of a title, and a good one of a description.
inline constexpr int mostTitleCharacters = 60;
inline constexpr int leastDescriptionCharacters = 121, mostDescriptionCharacters = 156;

class LengthMeter : public QWidget
{
    Q_OBJECT

public:
    /// A good length is from `least` to `most` characters; `least` 0: anything up to `most`.
    LengthMeter(int least, int most, QWidget *parent = nullptr);
    void setLength(qsizetype length);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    void retranslate();
    bool isGood() const { return m_length >= m_least && m_length <= m_most; }

    int m_least = 0, m_most = 0;
    int m_length = 0;
    Bar *m_bar = nullptr;
    ToneLabel *m_text = nullptr;
};

} // namespace articular
