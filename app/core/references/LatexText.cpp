// SPDX-License-Identifier: GPL-3.0-or-later
// plainFromLatex(): what BibTeX files write for characters outside ASCII, and the commands that titles hold.
#include "core/references/ImportFormats.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Combining characters by accent command.
const QHash<QString, QChar> &accents()
{
    static const QHash<QString, QChar> marks{
        {u"'"_s, QChar(0x301)}, {u"`"_s, QChar(0x300)}, {u"^"_s, QChar(0x302)}, {u"\""_s, QChar(0x308)}, {u"~"_s, QChar(0x303)},
        {u"="_s, QChar(0x304)}, {u"."_s, QChar(0x307)}, {u"u"_s, QChar(0x306)}, {u"v"_s, QChar(0x30C)}, {u"H"_s, QChar(0x30B)},
        {u"c"_s, QChar(0x327)}, {u"k"_s, QChar(0x328)}, {u"r"_s, QChar(0x30A)}, {u"d"_s, QChar(0x323)}, {u"b"_s, QChar(0x331)}};
    return marks;
}

const QHash<QString, QString> &symbols()
{
    static const QHash<QString, QString> characters{
        {u"ss"_s, u"ß"_s}, {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s}, {u"L"_s, u"Ł"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s},
        {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"i"_s, u"i"_s}, {u"j"_s, u"j"_s}, {u"dh"_s, u"ð"_s},
        {u"th"_s, u"þ"_s}, {u"textendash"_s, u"–"_s}, {u"textemdash"_s, u"—"_s}, {u"textquoteright"_s, u"’"_s},
        {u"textquoteleft"_s, u"‘"_s}, {u"textquotedblleft"_s, u"“"_s}, {u"textquotedblright"_s, u"”"_s}, {u"textasciitilde"_s, u"~"_s},
        {u"textdegree"_s, u"°"_s}, {u"textregistered"_s, u"®"_s}, {u"texttrademark"_s, u"™"_s}, {u"ldots"_s, u"…"_s}, {u"dots"_s, u"…"_s},
        {u"pm"_s, u"±"_s}, {u"times"_s, u"×"_s}, {u"leq"_s, u"≤"_s}, {u"geq"_s, u"≥"_s}, {u"alpha"_s, u"α"_s}, {u"beta"_s, u"β"_s},
        {u"gamma"_s, u"γ"_s}, {u"delta"_s, u"δ"_s}, {u"epsilon"_s, u"ε"_s}, {u"kappa"_s, u"κ"_s}, {u"lambda"_s, u"λ"_s}, {u"mu"_s, u"μ"_s},
        {u"sigma"_s, u"σ"_s}, {u"tau"_s, u"τ"_s}, {u"omega"_s, u"ω"_s}, {u"Delta"_s, u"Δ"_s}, {u"Omega"_s, u"Ω"_s}};
    return characters;
}

class LatexText
{
public:
    explicit LatexText(QStringView latex) : m_latex(latex) {}

    QString plain()
    {
        while (m_at < m_latex.size())
            step();
        return m_text.normalized(QString::NormalizationForm_C);
    }

private:
    void step()
    {
        const QChar c = m_latex[m_at];
        if (c == u'\\') {
            command();
            return;
        }
        ++m_at;
        if (c == u'{' || c == u'}' || c == u'$')
            return;
        if (c == u'~')
            m_text += u' ';
        else if (c == u'-' && take("--"_L1))
            m_text += u'—';
        else if (c == u'-' && take("-"_L1))
            m_text += u'–';
        else if (c == u'`' && take("`"_L1))
            m_text += u'“';
        else if (c == u'\'' && take("'"_L1))
            m_text += u'”';
        else
            m_text += c;
        addAccent(c);
    }

    bool take(QLatin1StringView wanted)
    {
        if (!m_latex.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    /// The accent of the command before belongs to the letter that was just written.
    void addAccent(QChar letter)
    {
        if (m_accent.isNull() || letter.isSpace())
            return;
        m_text += std::exchange(m_accent, QChar());
    }

    void command()
    {
        ++m_at;
        if (m_at >= m_latex.size())
            return;
        QString name(m_latex[m_at++]);
        if (name.front().isLetter()) {
            while (m_at < m_latex.size() && m_latex[m_at].isLetter())
                name += m_latex[m_at++];
            // The space after a command's name only ends it.
            while (m_at < m_latex.size() && m_latex[m_at] == u' ')
                ++m_at;
        }
        if (accents().contains(name)) {
            m_accent = accents().value(name);
        } else if (symbols().contains(name)) {
            m_text += symbols().value(name);
            addAccent(m_text.back());
        } else if (!name.front().isLetter()) {
            m_text += name == "\\"_L1 ? u" "_s : name;
        }
    }

    QStringView m_latex;
    qsizetype m_at = 0;
    QString m_text;
    QChar m_accent;                       ///< combining mark that waits for its letter
};

} // namespace

QString plainFromLatex(QStringView latex)
{
    return LatexText(latex).plain();
}

} // namespace articular
