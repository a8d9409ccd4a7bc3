// SPDX-License-Identifier: GPL-3.0-or-later
// BibTeX and BibLaTeX: @type{key, field = value # value, …} with @string macros and crossref. An entry that is not closed
// ends before the next line that begins one, so that one slip costs one entry and reading stays linear.
#include "core/references/BibtexEntry.h"
#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr bool isNameCharacter(QChar c)
{
    return !c.isSpace() && !QStringView(u"{}(),=\"#%'").contains(c);
}

class BibtexReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceImport)

public:
    BibtexReader(QStringView text, ReferenceImport &import) : m_text(text), m_import(import) {}

    void read()
    {
        while (m_at < m_text.size() && m_entries.size() <= mostImported) {
            const qsizetype sign = m_text.indexOf(u'@', m_at);
            if (sign < 0)
                break;
            m_at = sign + 1;
            m_end = entryEnd();
            readEntry();
        }
        for (const BibtexEntry &entry : std::as_const(m_entries))
            takeEntry(cslOf(entry, parentOf(entry)), entry.line, m_import);
    }

private:
    /// Where the entry at m_at must have ended: at a line that begins with `@word{`.
    qsizetype entryEnd() const
    {
        for (qsizetype line = m_text.indexOf(u'\n', m_at); line >= 0; line = m_text.indexOf(u'\n', line + 1)) {
            qsizetype at = line + 1;
            if (at >= m_text.size() || m_text[at] != u'@')
                continue;
            while (++at < m_text.size() && m_text[at].isLetter()) { }
            while (at < m_text.size() && m_text[at] == u' ')
                ++at;
            if (at < m_text.size() && (m_text[at] == u'{' || m_text[at] == u'('))
                return line + 1;
        }
        return m_text.size();
    }

    void readEntry()
    {
        const int line = lineOf(m_at);
        const QString type = word().toLower();
        skipSpace();
        if (type.isEmpty() || m_at >= m_end || (m_text[m_at] != u'{' && m_text[m_at] != u'('))
            return;                       // an @ of the words between entries
        m_close = m_text[m_at] == u'{' ? u'}' : u')';
        ++m_at;
        if (type == "comment"_L1 || type == "preamble"_L1) {
            skipBraces();
            return;
        }
        BibtexEntry entry;
        entry.type = type;
        entry.line = line;
        if (type != "string"_L1) {
            entry.key = word();
            skipSpace();
        }
        if (!readFields(entry)) {
            noteProblem(line, tr("The entry “%1” is not closed or not well-formed. What was read before that place was taken.")
                                  .arg(entry.key.left(60)), m_import);
            m_at = std::max(m_at, m_end);
        }
        if (type == "string"_L1)
            m_macros.insert(entry.fields);
        else if (!entry.fields.isEmpty())
            m_entries.append(entry);
    }

    /// Up to the closing mark; false when it does not come or something else stands there.
    bool readFields(BibtexEntry &entry)
    {
        for (;;) {
            skipSpace();
            while (m_at < m_end && m_text[m_at] == u',') {
                ++m_at;
                skipSpace();
            }
            if (m_at >= m_end)
                return false;
            if (m_text[m_at] == m_close) {
                ++m_at;
                return true;
            }
            const QString name = word().toLower();
            skipSpace();
            if (name.isEmpty() || m_at >= m_end || m_text[m_at] != u'=')
                return false;
            ++m_at;
            QString value;
            if (!readValue(value))
                return false;
            entry.fields.insert(name, value);
        }
    }

    /// value # value …
    bool readValue(QString &value)
    {
        for (;;) {
            skipSpace();
            if (m_at >= m_end)
                return false;
            if (m_text[m_at] == u'{' || m_text[m_at] == u'"') {
                if (!readDelimited(value))
                    return false;
            } else {
                const QString name = word();
                if (name.isEmpty())
                    return false;
                value += m_macros.value(name.toLower(), name);
            }
            skipSpace();
            if (m_at >= m_end || m_text[m_at] != u'#')
                return true;
            ++m_at;
        }
    }

    bool readDelimited(QString &value)
    {
        const bool isBraced = m_text[m_at] == u'{';
        qsizetype depth = 0;
        const qsizetype start = m_at + 1;
        for (qsizetype at = start; at < m_end; ++at) {
            const QChar c = m_text[at];
            const bool isEscaped = m_text[at - 1] == u'\\' && at > start;
            if (depth == 0 && c == (isBraced ? u'}' : u'"') && !(isEscaped && !isBraced)) {
                value += m_text.sliced(start, at - start);
                m_at = at + 1;
                return true;
            }
            if (c == u'{' && !isEscaped)
                ++depth;
            else if (c == u'}' && !isEscaped && depth > 0)
                --depth;
        }
        return false;
    }

    void skipBraces()
    {
        qsizetype depth = 1;
        while (m_at < m_end && depth > 0) {
            const QChar c = m_text[m_at++];
            if (c == u'{' || c == u'(')
                ++depth;
            else if (c == u'}' || c == u')')
                --depth;
        }
    }

    void skipSpace()
    {
        while (m_at < m_end && m_text[m_at].isSpace())
            ++m_at;
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_end && isNameCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    /// Asked in rising order.
    int lineOf(qsizetype position)
    {
        m_line += int(std::count(m_text.begin() + m_counted, m_text.begin() + position, u'\n'));
        m_counted = position;
        return m_line;
    }

    const BibtexEntry *parentOf(const BibtexEntry &entry)
    {
        const QString key = entry.fields.value(u"crossref"_s).trimmed();
        if (key.isEmpty())
            return nullptr;
        if (m_byKey.isEmpty()) {
            for (qsizetype i = 0; i < m_entries.size(); ++i)
                m_byKey.insert(m_entries[i].key.toLower(), i);
        }
        const auto found = m_byKey.constFind(key.toLower());
        return found == m_byKey.constEnd() ? nullptr : &std::as_const(m_entries)[*found];
    }

    QStringView m_text;
    ReferenceImport &m_import;
    qsizetype m_at = 0, m_end = 0;        ///< in the entry being read, and where it must end
    QChar m_close = u'}';
    QHash<QString, QString> m_macros;
    QList<BibtexEntry> m_entries;
    QHash<QString, qsizetype> m_byKey;
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace

void readBibtex(QStringView text, ReferenceImport &import)
{
    BibtexReader(text, import).read();
}

} // namespace articular
