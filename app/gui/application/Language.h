// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window, changed while the program runs: every widget is told by a LanguageChange event.
#pragma once

#include <QString>
#include <QTranslator>

namespace articular {

class Language
{
public:
    Language() = default;
    ~Language();

    /// BCP 47; empty: the computer's. A language without translation shows English.
    void apply(const QString &language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace articular
