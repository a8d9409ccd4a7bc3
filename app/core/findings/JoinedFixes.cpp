// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/JoinedFixes.h"

#include <map>
#include <set>

namespace articular {

namespace {

/// What is touched so far. Replacements never overlap and no insertion lies inside one, so neighbours tell everything.
class TouchedText
{
public:
    /// False, and nothing changed, when the edit collides with an earlier one.
    bool add(const TextEdit &edit)
    {
        const qsizetype start = edit.range.start;
        const qsizetype end = edit.range.end();
        const auto next = m_replaced.lower_bound(start);
        if (next != m_replaced.begin() && std::prev(next)->second > start)
            return false;
        if (edit.range.isEmpty())
            return m_inserted.emplace(start, edit.replacement).second;
        if (next != m_replaced.end() && next->first < end)
            return false;
        if (const auto inside = m_inserted.lower_bound({start + 1, QByteArray()}); inside != m_inserted.end() && inside->first < end)
            return false;
        m_replaced.emplace(start, end);
        return true;
    }

    void remove(const TextEdit &edit)
    {
        if (edit.range.isEmpty())
            m_inserted.erase({edit.range.start, edit.replacement});
        else
            m_replaced.erase(edit.range.start);
    }

private:
    std::map<qsizetype, qsizetype> m_replaced;           ///< start → end
    std::set<std::pair<qsizetype, QByteArray>> m_inserted;
};

} // namespace

QList<TextEdit> joinedEdits(const QList<Fix> &fixes)
{
    QList<TextEdit> joined;
    TouchedText touched;
    for (const Fix &fix : fixes) {
        qsizetype added = 0;
        while (added < fix.edits.size() && touched.add(fix.edits.at(added)))
            ++added;
        if (added == fix.edits.size()) {
            joined += fix.edits;
            continue;
        }
        while (added > 0)
            touched.remove(fix.edits.at(--added));
    }
    return joined;
}

} // namespace articular
