// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/StyleText.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

bool saysSomething(const QString &declaration)
{
    static const QStringList quotedNames{u"font"_s, u"font-family"_s, u"font-feature-settings"_s, u"font-variation-settings"_s,
                                         u"src"_s, u"grid"_s, u"grid-template"_s, u"grid-template-areas"_s, u"format"_s};
    const QString property = declaration.section(u':', 0, 0).trimmed().toLower();
    const QString value = declaration.section(u':', 1).toLower();
    const bool hasWords = value.contains(u'"') || value.contains(u'\'') || value.contains("attr("_L1) || value.contains("counter"_L1);
    return hasWords && !quotedNames.contains(property) && !value.contains("url("_L1);
}

/// Reads a style sheet sign by sign; declarations end at `;` and `}`, and what stands before `{` is a selector.
class StyleReader
{
public:
    explicit StyleReader(const QString &style) : m_style(style) {}

    QStringList read()
    {
        while (m_at < m_style.size()) {
            const QChar sign = m_style[m_at];
            if (sign == u'"' || sign == u'\'')
                readQuoted(sign);
            else if (m_style.mid(m_at, 2) == "/*"_L1)
                skipComment();
            else if (sign == u';' || sign == u'{' || sign == u'}')
                endPart(sign);
            else
                m_part += m_style[m_at++];
        }
        endPart(u'}');
        return m_found;
    }

private:
    void readQuoted(QChar quote)
    {
        const qsizetype end = m_style.indexOf(quote, m_at + 1);
        const qsizetype after = end < 0 ? m_style.size() : end + 1;
        m_part += QStringView(m_style).sliced(m_at, after - m_at);
        m_at = after;
    }

    void skipComment()
    {
        const qsizetype end = m_style.indexOf("*/"_L1, m_at + 2);
        m_at = end < 0 ? m_style.size() : end + 2;
        m_part += u' ';
    }

    void endPart(QChar sign)
    {
        if (sign != u'{' && saysSomething(m_part))
            m_found.append(m_part.simplified());
        m_part.clear();
        ++m_at;
    }

    const QString &m_style;
    qsizetype m_at = 0;
    QString m_part;
    QStringList m_found;
};

} // namespace

QStringList wordsOfStyle(const QByteArray &style)
{
    const QString text = QString::fromUtf8(style);
    return StyleReader(text).read();
}

} // namespace articular
