// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Digits of a hash that are shown: enough to see that two differ.
constexpr qsizetype shownDigits = 12;

class BlockReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::PageWords)

public:
    explicit BlockReader(const QString &block) : m_block(block) {}

    QString read()
    {
        if (m_block.startsWith(u'{')) {
            const auto [name, words] = remark();
            const QString line = detailInWords(name, words);
            if (m_at == m_block.size() && !line.isEmpty())
                return line;
            m_at = 0;
        }
        QString text;
        while (m_at < m_block.size())
            text += until({});
        return text;
    }

    const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    /// Words up to an unescaped sign, which is passed, or to the end.
    QString until(QChar end)
    {
        QString text;
        while (m_at < m_block.size()) {
            const QChar sign = m_block[m_at];
            if (!end.isNull() && sign == end) {
                ++m_at;
                break;
            }
            if (sign == u'[') {
                text += bracket();
            } else if (sign == u'{') {
                const auto [name, words] = remark();
                text += u' ' + remarkInWords(name, words);
            } else {
                m_at += sign == u'\\' ? 1 : 0;
                if (m_at < m_block.size())
                    text += m_block[m_at++];
            }
        }
        return text;
    }

    /// A picture, a link, or words that somebody put into brackets in an older text.
    QString bracket()
    {
        ++m_at;
        const QString words = until(u']');
        const QChar next = m_at < m_block.size() ? m_block[m_at] : QChar();
        if (next == u'[') {
            ++m_at;
            const QString named = until(u']');
            m_pictures.append(named.startsWith("sha256:"_L1) ? named.sliced(7).toLatin1() : QByteArray());
            return words.isEmpty() ? tr("[Picture without description]") : tr("[Picture: %1]").arg(words);
        }
        if (next != u'(')
            return u'[' + words + u']';
        ++m_at;
        const QString target = until(u')');
        // Where in this page a link leads is told by its words.
        return target.startsWith(u'#') && !words.trimmed().isEmpty() ? words : tr("%1 (link to %2)", "words, web address").arg(words, target);
    }

    std::pair<QString, QString> remark()
    {
        const QString said = (++m_at, until(u'}'));
        const qsizetype colon = said.indexOf(": "_L1);
        return colon < 0 ? std::pair(said, QString()) : std::pair(said.first(colon), said.sliced(colon + 2));
    }

    /// What stands on a line of its own before the page; empty for what does not.
    static QString detailInWords(const QString &name, const QString &words)
    {
        if (name == "title"_L1)
            return tr("Title in search results: %1").arg(words);
        if (name == "description"_L1)
            return tr("Description in search results: %1").arg(words);
        if (name == "style"_L1)
            return tr("Added by the look of the page: %1").arg(words);
        if (name == "style sheet"_L1)
            return tr("Look of the page: the clinic's file with the number %1…").arg(words.first(std::min(words.size(), shownDigits)));
        return {};
    }

    static QString remarkInWords(const QString &name, const QString &words)
    {
        if (name == "struck out"_L1)
            return tr("(struck out)");
        if (name == "title"_L1)
            return tr("(hint: %1)").arg(words);
        if (name == "aria-label"_L1 || name == "aria-description"_L1)
            return tr("(read aloud: %1)").arg(words);
        if (name == "placeholder"_L1 || name == "value"_L1)
            return tr("(in the field: %1)").arg(words);
        if (name == "start"_L1)
            return tr("(numbered from %1)").arg(words);
        if (name == "action"_L1)
            return tr("(sent to %1)").arg(words);
        return u'(' + (words.isEmpty() ? name : name + u": "_s + words) + u')';
    }

    const QString &m_block;
    qsizetype m_at = 0;
    QList<QByteArray> m_pictures;
};

} // namespace

QString blockInWords(const QString &block)
{
    return BlockReader(block).read().simplified();
}

QList<QByteArray> picturesInBlock(const QString &block)
{
    BlockReader reader(block);
    reader.read();
    return reader.pictures();
}

QString selectedInBlock(const QString &words)
{
    const QString remark = BlockReader::tr("[Picture: %1]");
    const qsizetype place = remark.indexOf("%1"_L1);
    const QString before = remark.first(place), after = remark.sliced(place + 2);
    QString said = words.trimmed();
    if (!said.startsWith(before))
        return words;
    said.remove(0, before.size());
    if (said.endsWith(after))
        said.chop(after.size());
    return said.trimmed();
}

} // namespace articular
