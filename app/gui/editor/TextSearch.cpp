// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/TextSearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct TextSearch
{
    Q_DECLARE_TR_FUNCTIONS(articular::TextSearch)
};

/// `\b` is no help beside a query that begins or ends with a sign: "5%" would never be a whole word.
QString asWholeWords(const QString &pattern)
{
    return u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
}

QChar controlFor(QChar letter)
{
    return letter == u'n' ? QChar(u'\n') : letter == u't' ? QChar(u'\t') : letter == u'\\' ? QChar(u'\\') : QChar();
}

QString filled(const QString &with, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar sign = with[i], next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (sign == u'$' && next >= u'0' && next <= u'9') {
            result += match.captured(next.digitValue());
            ++i;
        } else if (sign == u'$' && next == u'$') {
            result += sign;
            ++i;
        } else if (sign == u'\\' && !controlFor(next).isNull()) {
            result += controlFor(next);
            ++i;
        } else {
            result += sign;
        }
    }
    return result;
}

} // namespace

Result<QRegularExpression> searchExpression(const SearchQuery &query)
{
    QString pattern = query.isExpression ? query.text : QRegularExpression::escape(query.text);
    const QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption
                                                       | QRegularExpression::UseUnicodePropertiesOption
                                                       | (query.matchCase ? QRegularExpression::NoPatternOption
                                                                          : QRegularExpression::CaseInsensitiveOption);
    // Judged before anything is put around it, so that the place that is named is the user's.
    QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return Error{ErrorCode::InvalidInput,
                     TextSearch::tr("This pattern cannot be used: at character %1, %2.")
                         .arg(expression.patternErrorOffset() + 1).arg(expression.errorString()),
                     expression.errorString(), {}};
    if (query.wholeWords)
        expression.setPattern(asWholeWords(pattern));
    return expression;
}

SearchMatches searchText(const QString &text, const SearchQuery &query, const QRegularExpression &expression)
{
    SearchMatches found;
    if (query.text.isEmpty())
        return found;
    const qsizetype start = query.within ? query.within->start : 0;
    const qsizetype end = std::min(query.within ? query.within->end : text.size(), text.size());
    // One by one instead of globalMatch(), whose end does not say whether the expression gave up.
    QRegularExpression::MatchOptions options;
    for (qsizetype from = start; from < end;) {
        const QRegularExpressionMatch match = expression.match(text, from, QRegularExpression::NormalMatch, options);
        found.gaveUp = !match.isValid();
        if (!match.hasMatch() || match.capturedEnd() > end)
            break;
        if (match.capturedLength() > 0)
            found.places.append({match.capturedStart(), match.capturedEnd()});
        from = std::max(match.capturedEnd(), match.capturedStart() + 1);
        // The first match checked the whole text; again for each would be quadratic.
        options = QRegularExpression::DontCheckSubjectStringMatchOption;
    }
    return found;
}

QString replacementAt(const QString &text, EditorRange place, const QString &with, const SearchQuery &query,
                      const QRegularExpression &expression)
{
    if (!query.isExpression)
        return with;
    return filled(with, expression.match(text, place.start, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption));
}

std::optional<SearchReplacement> replaceAll(const QString &text, const QList<EditorRange> &places, const QString &with,
                                            const SearchQuery &query, const QRegularExpression &expression)
{
    if (places.isEmpty())
        return std::nullopt;
    SearchReplacement whole{{places.first().start, places.last().end}, {}};
    qsizetype done = whole.place.start;
    for (const EditorRange &place : places) {
        whole.text += QStringView(text).sliced(done, place.start - done);
        whole.text += replacementAt(text, place, with, query, expression);
        done = place.end;
    }
    return whole;
}

} // namespace articular
