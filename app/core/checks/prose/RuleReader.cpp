// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RuleDefinition.h"
#include "core/workspace/YamlFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr ProsePlaces headings = ProsePlaces(ProsePlace::Heading1) | ProsePlace::Heading2 | ProsePlace::Heading3
    | ProsePlace::Heading4 | ProsePlace::Heading5 | ProsePlace::Heading6;
constexpr ProsePlaces wholeBody = headings | ProsePlace::Paragraph | ProsePlace::ListItem | ProsePlace::TableCell
    | ProsePlace::Quote | ProsePlace::Footnote;
constexpr ProsePlaces everywhere = wholeBody | ProsePlace::PictureText | ProsePlace::Caption | ProsePlace::Title
    | ProsePlace::Description | ProsePlace::KeyMessage;

/// Keys that a kind understands besides those of every kind.
struct KindKeys
{
    const char *name;
    RuleKind kind;
    QStringList keys;
};

const QList<KindKeys> &kinds()
{
    static const QList<KindKeys> all{
        {"existence", RuleKind::Existence, {u"ignorecase"_s, u"nonword"_s, u"tokens"_s, u"raw"_s, u"append"_s, u"exceptions"_s}},
        {"substitution", RuleKind::Substitution, {u"ignorecase"_s, u"nonword"_s, u"swap"_s, u"exceptions"_s}},
        {"occurrence", RuleKind::Occurrence, {u"ignorecase"_s, u"token"_s, u"min"_s, u"max"_s}},
        {"repetition", RuleKind::Repetition, {u"ignorecase"_s, u"tokens"_s, u"alpha"_s, u"max"_s, u"exceptions"_s}},
        {"consistency", RuleKind::Consistency, {u"ignorecase"_s, u"nonword"_s, u"either"_s}},
        {"conditional", RuleKind::Conditional, {u"ignorecase"_s, u"first"_s, u"second"_s, u"exceptions"_s}},
    };
    return all;
}

class RuleReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::RuleReader)

public:
    RuleReader(const RuleSource &source, QList<RuleProblem> &problems)
        : m_source(source), m_problems(problems), m_document(parseYamlFile(source.text)), m_root(m_document.root())
    {
    }

    std::optional<RuleDefinition> read()
    {
        if (const auto &problem = m_document.problem()) {
            m_problems.append({Level::Warning, m_source.path, problem->range, problem->message});
            return std::nullopt;
        }
        const KindKeys *kind = readKind();
        if (!kind)
            return std::nullopt;
        m_rule.kind = kind->kind;
        m_rule.style = m_source.style;
        m_rule.id = m_source.style + u'.' + m_source.name;
        m_rule.path = m_source.path;
        readHead();
        readPatterns();
        readCounts();
        readAction();
        readExtras();
        reportUnknown(*kind);
        return m_isBroken || !hasWhatItNeeds() ? std::nullopt : std::optional(m_rule);
    }

private:
    void report(Level level, const TextRange &range, const QString &message)
    {
        const int line = lineOfOffset(m_source.text, range.start);
        m_problems.append({level, m_source.path, range, tr("Line %1: %2").arg(line).arg(message)});
    }

    void reportBroken(const TextRange &range, const QString &message)
    {
        report(Level::Warning, range, message + u' ' + tr("This rule is not used."));
        m_isBroken = true;
    }

    const KindKeys *readKind()
    {
        const YamlNode *node = m_root.find(u"extends");
        if (!node || node->kind != YamlNode::Kind::Scalar) {
            reportBroken(node ? node->range : TextRange(), tr("A rule file needs the key “extends” with a kind of rule."));
            return nullptr;
        }
        for (const KindKeys &kind : kinds()) {
            if (node->scalar.trimmed().toLower() == QLatin1StringView(kind.name))
                return &kind;
        }
        report(Level::Info, node->range, tr("Rules of the kind “%1” are not supported. This rule is not used.").arg(node->scalar));
        return nullptr;
    }

    /// The value at a key when it has the right kind; a wrong one is noted.
    const YamlNode *value(const YamlNode &map, QStringView key, YamlNode::Kind kind, const QString &expected)
    {
        const YamlNode *node = map.find(key);
        if (!node || node->kind == YamlNode::Kind::Null)
            return nullptr;
        if (node->kind == kind)
            return node;
        reportBroken(node->range, tr("“%1” must be %2.").arg(key, expected));
        return nullptr;
    }

    QString text(const YamlNode &map, QStringView key)
    {
        const YamlNode *node = value(map, key, YamlNode::Kind::Scalar, tr("a single text"));
        return node ? node->scalar : QString();
    }

    PlacedText placed(QStringView key)
    {
        const YamlNode *node = value(m_root, key, YamlNode::Kind::Scalar, tr("a single text"));
        return node ? PlacedText{node->scalar, node->range} : PlacedText();
    }

    bool flag(QStringView key)
    {
        const YamlNode *node = value(m_root, key, YamlNode::Kind::Scalar, tr("true or false"));
        if (!node)
            return false;
        const QString word = node->scalar.toLower();
        if (word != "true"_L1 && word != "false"_L1)
            reportBroken(node->range, tr("“%1” must be %2.").arg(key, tr("true or false")));
        return word == "true"_L1;
    }

    int number(QStringView key, int fallback)
    {
        const YamlNode *node = value(m_root, key, YamlNode::Kind::Scalar, tr("a number"));
        if (!node)
            return fallback;
        bool isNumber = false;
        const int number = node->scalar.toInt(&isNumber);
        if (!isNumber || number < 0)
            reportBroken(node->range, tr("“%1” must be %2.").arg(key, tr("a number")));
        return number;
    }

    QList<PlacedText> list(const YamlNode &map, QStringView key)
    {
        QList<PlacedText> texts;
        const YamlNode *node = map.find(key);
        if (!node || node->kind == YamlNode::Kind::Null)
            return texts;
        if (node->kind == YamlNode::Kind::Scalar)
            return {{node->scalar, node->range}};
        const YamlNode *sequence = value(map, key, YamlNode::Kind::Sequence, tr("a list of texts"));
        for (const YamlNode &item : sequence ? sequence->items : QList<YamlNode>()) {
            if (item.kind != YamlNode::Kind::Scalar)
                reportBroken(item.range, tr("“%1” must be %2.").arg(key, tr("a list of texts")));
            else if (!item.scalar.isEmpty())
                texts.append({item.scalar, item.range});
        }
        return texts;
    }

    QStringList words(const YamlNode &map, QStringView key)
    {
        QStringList result;
        for (const PlacedText &item : list(map, key))
            result.append(item.text);
        return result;
    }

    QList<RulePair> pairs(QStringView key)
    {
        QList<RulePair> result;
        const YamlNode *map = value(m_root, key, YamlNode::Kind::Map, tr("a list of pairs, one “this: that” a line"));
        for (const YamlNode::Entry &entry : map ? map->entries : QList<YamlNode::Entry>()) {
            if (entry.value.kind == YamlNode::Kind::Map || entry.value.kind == YamlNode::Kind::Sequence)
                reportBroken(entry.value.range, tr("“%1” must be %2.").arg(entry.key, tr("a single text")));
            else
                result.append({{entry.key, entry.keyRange}, entry.value.text()});
        }
        return result;
    }

    void readHead()
    {
        m_rule.message = text(m_root, u"message");
        m_rule.link = text(m_root, u"link");
        m_rule.limit = number(u"limit", 0);
        const QString level = text(m_root, u"level").toLower();
        if (level == "error"_L1)
            m_rule.level = Level::Error;
        else if (level == "suggestion"_L1)
            m_rule.level = Level::Info;
        else if (!level.isEmpty() && level != "warning"_L1)
            reportBroken(m_root.find(u"level")->range, tr("“%1” must be %2.").arg(u"level"_s, u"suggestion, warning, error"_s));
        m_rule.ignoresCase = flag(u"ignorecase");
        m_rule.isNonword = flag(u"nonword");
        m_rule.appendsRaw = flag(u"append");
        m_rule.lettersOnly = flag(u"alpha");
        for (const PlacedText &scope : list(m_root, u"scope"))
            readScope(scope);
        if (!m_rule.places)
            m_rule.places = everywhere;
    }

    void readScope(const PlacedText &scope)
    {
        static const QHash<QString, ProsePlaces> places{
            {u"text"_s, everywhere}, {u"paragraph"_s, ProsePlace::Paragraph}, {u"heading"_s, headings},
            {u"heading.h1"_s, ProsePlace::Heading1}, {u"heading.h2"_s, ProsePlace::Heading2},
            {u"heading.h3"_s, ProsePlace::Heading3}, {u"heading.h4"_s, ProsePlace::Heading4},
            {u"heading.h5"_s, ProsePlace::Heading5}, {u"heading.h6"_s, ProsePlace::Heading6},
            {u"list"_s, ProsePlace::ListItem}, {u"table"_s, ProsePlace::TableCell}, {u"table.cell"_s, ProsePlace::TableCell},
            {u"blockquote"_s, ProsePlace::Quote}, {u"alt"_s, ProsePlace::PictureText}, {u"caption"_s, ProsePlace::Caption},
            {u"title"_s, ProsePlace::Title}, {u"description"_s, ProsePlace::Description}, {u"link"_s, ProsePlace::LinkText},
        };
        const QString name = scope.text.trimmed().toLower();
        if (name == "sentence"_L1)
            m_rule.bySentence = true;
        else if (const auto known = places.constFind(name); known != places.cend())
            m_rule.places |= *known;
        else
            reportBroken(scope.range, tr("The place “%1” is not supported.").arg(scope.text));
    }

    void readPatterns()
    {
        m_rule.tokens = m_rule.kind == RuleKind::Occurrence ? list(m_root, u"token") : list(m_root, u"tokens");
        m_rule.raw = list(m_root, u"raw");
        m_rule.exceptions = list(m_root, u"exceptions");
        if (m_rule.kind == RuleKind::Substitution)
            m_rule.pairs = pairs(u"swap");
        if (m_rule.kind == RuleKind::Consistency)
            m_rule.pairs = pairs(u"either");
        if (m_rule.kind == RuleKind::Conditional) {
            m_rule.first = placed(u"first");
            m_rule.second = placed(u"second");
        }
    }

    void readCounts()
    {
        m_rule.least = number(u"min", 0);
        m_rule.most = number(u"max", m_rule.kind == RuleKind::Repetition ? 0 : -1);
    }

    void readAction()
    {
        const YamlNode *action = value(m_root, u"action", YamlNode::Kind::Map, tr("a map with “name” and “params”"));
        if (!action)
            return;
        using Kind = RuleAction::Kind;
        static const QHash<QString, Kind> kinds{{u"replace"_s, Kind::Replace}, {u"remove"_s, Kind::Remove},
                                                {u"suggest"_s, Kind::Suggest}, {u"edit"_s, Kind::Edit}};
        const QString name = text(*action, u"name").trimmed().toLower();
        m_rule.action = {kinds.value(name, Kind::None), words(*action, u"params")};
        if (m_rule.action.kind == Kind::None && !name.isEmpty())
            report(Level::Info, action->find(u"name")->range, tr("The action “%1” is not supported.").arg(name));
    }

    void readExtras()
    {
        const YamlNode *extras = value(m_root, u"articular", YamlNode::Kind::Map, tr("a map"));
        if (!extras)
            return;
        static const QStringList known{u"claim"_s, u"jurisdictions"_s, u"rewrite"_s, u"why"_s, u"decision"_s,
                                       u"identifier"_s, u"examples"_s};
        for (const YamlNode::Entry &entry : extras->entries) {
            if (!known.contains(entry.key))
                report(Level::Info, entry.keyRange, tr("The key “%1” is not supported.").arg(entry.key));
        }
        m_rule.why = text(*extras, u"why");
        m_rule.jurisdictions = words(*extras, u"jurisdictions");
        m_rule.identifier = text(*extras, u"identifier").trimmed();
        m_rule.rewrite = text(*extras, u"rewrite").trimmed();
        readClaim(*extras);
        readDecision(*extras);
        if (const YamlNode *examples = value(*extras, u"examples", YamlNode::Kind::Map, tr("a map with “pass” and “fail”"))) {
            m_rule.passing = words(*examples, u"pass");
            m_rule.failing = words(*examples, u"fail");
        }
    }

    void readClaim(const YamlNode &extras)
    {
        const QString claim = text(extras, u"claim").trimmed().toLower();
        m_rule.claim = claimTypeFromId(claim);
        if (!claim.isEmpty() && !m_rule.claim)
            report(Level::Info, extras.find(u"claim")->range, tr("“%1” is no kind of claim that is known.").arg(claim));
    }

    void readDecision(const YamlNode &extras)
    {
        const QString decision = text(extras, u"decision").trimmed().toLower();
        if (decision == "medical"_L1)
            m_rule.decision = Decision::Medical;
        else if (decision == "medical+compliance"_L1)
            m_rule.decision = Decision::MedicalAndCompliance;
        else if (!decision.isEmpty() && decision != "none"_L1)
            reportBroken(extras.find(u"decision")->range, tr("“%1” must be %2.").arg(u"decision"_s, u"none, medical, medical+compliance"_s));
    }

    void reportUnknown(const KindKeys &kind)
    {
        static const QStringList common{u"extends"_s, u"message"_s, u"level"_s, u"scope"_s, u"link"_s, u"limit"_s, u"action"_s,
                                        u"articular"_s, u"description"_s, u"vocab"_s};
        for (const YamlNode::Entry &entry : m_root.entries) {
            if (!common.contains(entry.key) && !kind.keys.contains(entry.key))
                report(Level::Info, entry.keyRange, tr("The key “%1” is not supported in a rule of this kind.").arg(entry.key));
        }
        if (m_rule.why.isEmpty())
            m_rule.why = text(m_root, u"description");
    }

    /// A rule without anything to look for is broken, and so is one that has nothing to say.
    bool hasWhatItNeeds()
    {
        if (m_rule.message.isEmpty())
            reportBroken({}, tr("A rule needs the key “%1”.").arg(u"message"_s));
        const auto need = [this](bool isThere, const QString &key) {
            if (!isThere)
                reportBroken(m_root.find(u"extends")->range, tr("A rule of this kind needs the key “%1”.").arg(key));
        };
        switch (m_rule.kind) {
        case RuleKind::Existence: need(!m_rule.tokens.isEmpty() || !m_rule.raw.isEmpty(), u"tokens"_s); break;
        case RuleKind::Repetition: need(!m_rule.tokens.isEmpty(), u"tokens"_s); break;
        case RuleKind::Occurrence: need(m_rule.tokens.size() == 1, u"token"_s); break;
        case RuleKind::Substitution: need(!m_rule.pairs.isEmpty(), u"swap"_s); break;
        case RuleKind::Consistency: need(!m_rule.pairs.isEmpty(), u"either"_s); break;
        case RuleKind::Conditional: need(!m_rule.first.text.isEmpty() && !m_rule.second.text.isEmpty(), u"first, second"_s); break;
        }
        return !m_isBroken;
    }

    const RuleSource &m_source;
    QList<RuleProblem> &m_problems;
    const YamlDocument m_document;
    const YamlNode &m_root;
    RuleDefinition m_rule;
    bool m_isBroken = false;
};

} // namespace

std::optional<RuleDefinition> readRule(const RuleSource &source, QList<RuleProblem> &problems)
{
    return RuleReader(source, problems).read();
}

} // namespace articular
