// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/Pattern.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Backtracking steps that one attempt may take; patterns that make sense stay far below.
constexpr auto workLimit = "(*LIMIT_MATCH=20000)"_L1;
/// Long texts are matched in windows, so that a single attempt cannot take long; matches longer than the overlap are lost.
constexpr qsizetype windowLength = 8192;
constexpr qsizetype windowOverlap = 1024;

/// The plain text that a token stands for, when it has nothing of a regular expression but escaped punctuation.
std::optional<QString> literalOf(const QString &token)
{
    QString literal;
    for (qsizetype i = 0; i < token.size(); ++i) {
        QChar character = token[i];
        if (character == u'\\') {
            if (++i == token.size() || token[i].isLetterOrNumber())
                return std::nullopt;
            character = token[i];
        } else if (u"^$.|?*+()[]{}"_s.contains(character)) {
            return std::nullopt;
        }
        literal += character;
    }
    return literal;
}

QString withPlainMarks(QString pattern)
{
    return pattern.replace(u'\u2019', u'\'').replace(u'\u00A0', u' ');
}

bool isSpaceAt(const QString &text, qsizetype at)
{
    return at < text.size() && text[at].isSpace();
}

QRegularExpressionMatch matchView(const QRegularExpression &expression, QStringView text, qsizetype from)
{
    constexpr auto type = QRegularExpression::NormalMatch;
    constexpr auto option = QRegularExpression::DontCheckSubjectStringMatchOption;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text, from, type, option);
#else
    return expression.match(text, from, type, option);
#endif
}

} // namespace

Pattern::Pattern(PlacedText source, PatternStyle style)
    : m_source(std::move(source)), m_style(style)
{
    const QString pattern = withPlainMarks(m_source.text);
    const std::optional<QString> literal = literalOf(pattern);
    const auto firstWord = literal ? std::ranges::find_if(*literal, isWordCharacter) : QString::const_iterator();
    if (style.isWord && literal && firstWord != literal->cend()
        && std::none_of(literal->cbegin(), firstWord, [](QChar character) { return character.isSpace(); })) {
        m_isLiteral = true;
        m_literal = style.ignoresCase ? literal->toLower() : *literal;
        m_firstWordAt = firstWord - literal->cbegin();
        m_firstWord = QString(firstWord, std::find_if_not(firstWord, literal->cend(), isWordCharacter) - firstWord).toLower();
        return;
    }
    m_needs = needsOf(pattern, style.isWord, style.ignoresCase);
    m_expression.setPattern(workLimit + (style.isWord ? u"\\b(?:%1)\\b"_s : u"(?:%1)"_s).arg(pattern));
    m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
        | (style.ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

Stretch Pattern::literalAt(const ProseText &text, qsizetype wordStart) const
{
    const QString &subject = m_style.ignoresCase ? text.folded() : text.subject();
    const qsizetype start = wordStart - m_firstWordAt;
    if (start < 0)
        return {};
    qsizetype at = start;
    for (const QChar character : m_literal) {
        if (character == u' ') {
            if (!isSpaceAt(subject, at))
                return {};
            while (isSpaceAt(subject, at))
                ++at;
        } else if (at >= subject.size() || subject[at++] != character) {
            return {};
        }
    }
    const bool endsInWord = isWordCharacter(m_literal.back()) && at < subject.size() && isWordCharacter(subject[at]);
    return endsInWord ? Stretch() : Stretch{start, at - start};
}

QString Pattern::problem() const
{
    return m_isLiteral || m_expression.isValid() ? QString() : m_expression.errorString();
}

bool Pattern::findAll(const ProseText &text, WorkBudget &budget, std::vector<PatternMatch> &matches) const
{
    const QString &subject = text.subject();
    budget.begin();
    qsizetype at = 0;
    for (qsizetype windowStart = 0;;) {
        const qsizetype windowEnd = std::min(subject.size(), windowStart + windowLength);
        const bool isLast = windowEnd == subject.size();
        const qsizetype acceptBefore = isLast ? subject.size() : windowEnd - windowOverlap;
        at = std::max(at, windowStart);
        for (qsizetype before = -1; before != at;) {
            before = at;
            if (!findInWindow(QStringView(subject).first(windowEnd), at, acceptBefore, matches) || budget.isSpent())
                return false;
        }
        if (isLast)
            return true;
        windowStart = acceptBefore;
    }
}

/// One match from `at` on, which moves behind it; stays when there is none.
bool Pattern::findInWindow(QStringView text, qsizetype &at, qsizetype acceptBefore, std::vector<PatternMatch> &matches) const
{
    if (at < text.size() && text[at].isLowSurrogate())
        ++at;
    if (at > text.size())
        return true;
    const QRegularExpressionMatch match = matchView(m_expression, text, at);
    if (!match.isValid())
        return false;
    if (!match.hasMatch() || match.capturedStart() >= acceptBefore)
        return true;
    if (match.capturedLength() > 0)
        matches.push_back({{match.capturedStart(), match.capturedLength()},
                           match.lastCapturedIndex() > 0 ? match.capturedTexts() : QStringList()});
    at = match.capturedEnd() + (match.capturedLength() == 0 ? 1 : 0);
    return true;
}

} // namespace articular
