// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/WebsiteText.h"

#include "core/review/PageReading.h"
#include "core/review/TextChanges.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct WebsiteWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::WebsiteText)
};

constexpr qsizetype longestShown = 160;
constexpr qsizetype shownBefore = 60;     // of what is the same, before the first difference

/// Programs of websites set quotation marks, dashes and spaces anew, and the year of a copyright line goes on.
QString plainSigns(const QString &line)
{
    static const QList<std::pair<QString, QString>> signs{
        {u"\u2018"_s, u"'"_s}, {u"\u2019"_s, u"'"_s}, {u"\u201C"_s, u"\""_s}, {u"\u201D"_s, u"\""_s}, {u"\u2013"_s, u"-"_s},
        {u"\u2014"_s, u"-"_s}, {u"\u2026"_s, u"..."_s}, {u"\u00A0"_s, u" "_s}};
    static const QRegularExpression year(u"\u00A9 \\d{4}\\b"_s);
    QString plain = line.normalized(QString::NormalizationForm_C);
    for (const auto &[sign, simple] : signs)
        plain.replace(sign, simple);
    return plain.replace(year, u"\u00A9"_s).simplified();
}

/// The one picture that an element shows in any size; "?" when it shows several.
QString shownPicture(const HtmlElement &element, const std::function<QString(const QString &)> &picture)
{
    QSet<QString> names{picture(element.attributes.value(u"src"_s))};
    for (const QString &candidate : element.attributes.value(u"srcset"_s).split(u',', Qt::SkipEmptyParts))
        names.insert(picture(candidate.trimmed().section(u' ', 0, 0)));
    return names.size() == 1 ? *names.cbegin() : u"?"_s;
}

void simplify(HtmlElement &element, const std::function<QString(const QString &)> &picture)
{
    if (element.tag == "img"_L1)
        element.attributes.insert(u"src"_s, shownPicture(element, picture));
    for (const QString &name : {u"title"_s, u"aria-label"_s, u"aria-description"_s, u"placeholder"_s, u"value"_s, u"action"_s})
        element.attributes.remove(name);
    for (HtmlElement &child : element.children)
        simplify(child, picture);
}

void leaveOnlyWords(HtmlElement &element)
{
    element.attributes.removeIf([](const auto &attribute) { return attribute.key() != "hidden"_L1; });
    element.children.removeIf([](const HtmlElement &child) { return child.tag == "img"_L1; });
    for (HtmlElement &child : element.children)
        leaveOnlyWords(child);
}

PageLines linesOf(const HtmlElement &root)
{
    PageLines lines;
    for (const QString &line : textOfPage(root).split(u'\n')) {
        if (const QString plain = plainSigns(line); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

/// So much of a long line that its first difference from another one is in sight.
QString shortened(const QString &line, const QString &other)
{
    if (line.size() <= longestShown)
        return line;
    const qsizetype same = std::ranges::mismatch(line, other).in1 - line.begin();
    const qsizetype start = other.isEmpty() || same < longestShown / 2 ? 0 : same - shownBefore;
    const QString shown = line.mid(start, longestShown);
    return (start > 0 ? u"…"_s : QString()) + shown + (start + shown.size() < line.size() ? u"…"_s : QString());
}

QString missing(const QString &line, const QString &other = {})
{
    return WebsiteWords::tr("Not on the website: “%1”").arg(shortened(line, other));
}

QString added(const QString &line, const QString &other = {})
{
    return WebsiteWords::tr("Only on the website: “%1”").arg(shortened(line, other));
}

/// A saved page has whole addresses where the page itself only names one of its parts.
PageLines withOwnParts(const PageLines &site, const PageLines &approved)
{
    static const QRegularExpression part(u"\\]\\((#[^)]*)\\)"_s);
    static const QRegularExpression target(u"\\]\\([^)#]*(#[^)]*)\\)"_s);
    QSet<QString> own;
    for (const QString &line : approved) {
        for (auto match = part.globalMatch(line); match.hasNext();)
            own.insert(match.next().captured(1));
    }
    PageLines lines;
    for (QString line : site) {
        for (auto match = target.globalMatch(line); match.hasNext();) {
            const auto found = match.next();
            if (own.contains(found.captured(1)))
                line.replace(found.captured(0), u"](%1)"_s.arg(found.captured(1)));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

PageLines readPage(const QByteArray &html, const std::function<QString(const QString &)> &picture)
{
    HtmlTree tree = HtmlTree::parse(html);
    simplify(tree.root, picture);
    return linesOf(tree.root);
}

bool looksLikeHtml(const QByteArray &text)
{
    static const QRegularExpression tag(u"<(?:!doctype|html|body|p|div|h[1-6]|article|section|ul|ol|figure)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(text).contains(tag);
}

bool hasLine(const PageLines &page, const QString &words)
{
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    const QString plain = plainSigns(words);
    return std::ranges::any_of(page, [&](QString line) { return line.replace(escaped, u"\\1"_s) == plain; });
}

QStringList differences(const PageLines &approved, const PageLines &site, const PageLines &elsewhere)
{
    const bool isWholeSite = !elsewhere.isEmpty();
    const PageLines shown = isWholeSite ? withOwnParts(site, approved) : site;
    const qsizetype all = approved.size() + shown.size();
    const QList<TextChange> changes = changesBetween(approved.join(u'\n').toUtf8(), shown.join(u'\n').toUtf8(), all);
    const auto isApproved = [](const TextChange &change) { return change.kind != TextChange::Kind::Added; };
    const auto first = std::ranges::find_if(changes, isApproved);
    const auto last = std::find_if(changes.crbegin(), changes.crend(), isApproved).base();
    const QSet<QString> known(elsewhere.cbegin(), elsewhere.cend());
    QStringList faults;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const bool isAround = change < first || change >= last;
        const auto other = [&](TextChange::Kind kind, qsizetype step) {
            const qsizetype at = change - changes.cbegin() + step;
            return at >= 0 && at < changes.size() && changes[at].kind == kind ? changes[at].text : QString();
        };
        if (change->kind == TextChange::Kind::Removed)
            faults.append(missing(change->text, other(TextChange::Kind::Added, 1)));
        else if (change->kind == TextChange::Kind::Added && !(isWholeSite && (isAround || known.contains(change->text))))
            faults.append(added(change->text, other(TextChange::Kind::Removed, -1)));
    }
    return faults;
}

QStringList wordDifferences(const QByteArray &approvedHtml, const QString &title, const QString &site)
{
    static const QRegularExpression signs(u"[\\\\|\\[\\](){}]"_s);
    HtmlTree tree = HtmlTree::parse(approvedHtml);
    leaveOnlyWords(tree.root);
    const QString words = plainSigns(QString(site).replace(signs, u" "_s));
    const QString plainTitle = plainSigns(QString(title).replace(signs, u" "_s));
    QStringList faults;
    qsizetype at = 0;
    bool isInside = false;
    for (const QString &line : linesOf(tree.root)) {
        const QString wanted = plainSigns(QString(line).replace(signs, u" "_s));
        if (wanted.isEmpty())
            continue;
        const qsizetype found = words.indexOf(wanted, at);
        if (found < 0) {
            faults.append(missing(wanted));
            continue;
        }
        const QString between = words.mid(at, found - at).replace(plainTitle, QString()).trimmed();
        // A list's own numbers and bullets come along when it is copied.
        static const QRegularExpression marks(u"^[\\d.\\s\u2022*-]*$"_s);
        if (isInside && !marks.match(between).hasMatch())
            faults.append(added(between));
        isInside = true;
        at = found + wanted.size();
    }
    return faults;
}

} // namespace articular
