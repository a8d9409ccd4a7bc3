// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlDocument.h"

#include "core/base/FileStore.h"
#include "core/base/SimpleYaml.h"
#include "core/base/YamlDiagnosis.h"
#include "core/base/YamlSpans.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QSet>
#include <QStringDecoder>

#include <sstream>
#include <stdexcept>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t maximumDepth = 20;
constexpr qsizetype maximumYamlSize = 8 * 1024 * 1024;

/// Leaves yaml-cpp's parser; caught in this file.
struct FaultFound
{
    YamlFault fault;
};

[[noreturn]] void stop(YamlFaultKind kind, TextRange range, const QString &subject = {})
{
    throw FaultFound{{kind, range, subject}};
}

bool isQuote(char byte)
{
    return byte == '"' || byte == '\'';
}

/// Length of the word for "nothing" at `offset`, 0 when there is none.
qsizetype nullWordLength(QByteArrayView text, qsizetype offset)
{
    for (const QByteArrayView word : {QByteArrayView("null"), QByteArrayView("Null"), QByteArrayView("NULL"), QByteArrayView("~")}) {
        if (text.sliced(qMin(offset, text.size())).startsWith(word))
            return word.size();
    }
    return 0;
}

/// Turns yaml-cpp's events into nodes with exact ranges, and stops at what we do not accept.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(QByteArrayView text) : m_text(text) {}

    const YamlNode &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseProperty(mark.pos); }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override { refuseProperty(mark.pos); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Sequence, mark.pos);
    }
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark.pos);
    }
    void OnMapEnd() override { close('}'); }

private:
    /// A collection that is being read.
    struct Frame
    {
        YamlNode node;
        qsizetype column = 0;             ///< of a block collection, or of the one that a flow collection is in
        bool isFlow = false;
        bool expectsValue = false;        ///< a map whose last key has no value yet
        qsizetype lastEnd = 0;            ///< where the last child ends
        QSet<QString> keys;
    };

    bool expectsKey() const { return !m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Map && !m_frames.back().expectsValue; }
    [[noreturn]] void refuseProperty(qsizetype at) const;
    [[noreturn]] void refuseKey(TextRange range) const;
    void open(YamlNode::Kind kind, qsizetype at);
    void close(char bracket);
    void addKey(const QString &key, TextRange range);
    void addValue(YamlNode node);
    qsizetype scalarEnd(qsizetype start, const std::string &value) const;

    QByteArrayView m_text;
    std::vector<Frame> m_frames;
    YamlNode m_root;
};

void TreeBuilder::refuseProperty(qsizetype at) const
{
    const YamlFault known = diagnoseYaml(m_text, at);
    if (known.kind == YamlFaultKind::AliasOrTag)
        throw FaultFound{known};
    stop(YamlFaultKind::AliasOrTag, {at, 1}, QString(QLatin1Char(m_text[at])));
}

void TreeBuilder::refuseKey(TextRange range) const
{
    const YamlFault known = diagnoseYaml(m_text, range.start);
    if (known.kind != YamlFaultKind::Unclear)
        throw FaultFound{known};
    stop(YamlFaultKind::ComplexKey, range);
}

qsizetype TreeBuilder::scalarEnd(qsizetype start, const std::string &value) const
{
    const qsizetype column = m_frames.empty() ? -1 : m_frames.back().column;
    const char first = m_text[start];
    qsizetype end = -1;
    if (isQuote(first)) {
        end = yamlQuotedEnd(m_text, start);
        if (yamlSwallowedKey(m_text, start, end, qMax<qsizetype>(column, 0)) >= 0)
            stop(YamlFaultKind::UnclosedQuote, {start, 1}, QString(QLatin1Char(first)));
    } else if ((first == '|' || first == '>')) {
        end = yamlBlockEnd(m_text, start, column);
    } else {
        end = yamlPlainEnd(m_text, start, QByteArrayView(value.data(), qsizetype(value.size())));
    }
    if (end < 0)
        throw FaultFound{diagnoseYaml(m_text, start)};
    return end;
}

void TreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value)
{
    const qsizetype start = mark.pos;
    if (start >= m_text.size())
        throw FaultFound{diagnoseYaml(m_text, start)};
    if (m_text[start] == '!' || m_text[start] == '&')
        refuseProperty(start);
    const TextRange range = TextRange::between(start, scalarEnd(start, value));
    // Not QString::fromUtf8(), which drops a leading U+FEFF.
    const QString text = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(
        QByteArrayView(value.data(), qsizetype(value.size())));
    if (expectsKey())
        return addKey(text, range);
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.range = range;
    node.scalar = text;
    node.quoted = isQuote(m_text[start]) || m_text[start] == '|' || m_text[start] == '>';
    addValue(std::move(node));
}

void TreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const qsizetype at = mark.pos;
    if (anchor != 0)
        refuseProperty(at);
    const qsizetype length = nullWordLength(m_text, at);
    if (expectsKey()) {
        if (length == 0)
            stop(YamlFaultKind::ComplexKey, {qMin(at, m_text.size()), 0});
        return addKey(QString::fromUtf8(m_text.sliced(at, length)), {at, length});
    }
    YamlNode node;
    qsizetype place = m_frames.empty() ? at : m_frames.back().lastEnd;
    if (!m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Sequence) {
        place = yamlSkip(m_text, place, m_frames.back().isFlow ? "," : "");
        place += !m_frames.back().isFlow && place < m_text.size() && m_text[place] == '-' ? 1 : 0;
    }
    // A word for "nothing" is the value unless it is the name of the next key, or that begins with it.
    const qsizetype line = yamlLineStart(m_text, at);
    const bool isBlock = !m_frames.empty() && !m_frames.back().isFlow;
    const bool isNextKey = isBlock ? line > place && at - line <= m_frames.back().column
                                   : at + length < m_text.size() && m_text[at + length] == ':';
    const bool isWord = length > 0 && yamlSkip(m_text, place) == at && !isNextKey;
    node.range = isWord ? TextRange{at, length} : TextRange{place, 0};
    addValue(std::move(node));
}

void TreeBuilder::open(YamlNode::Kind kind, qsizetype at)
{
    if (at < m_text.size() && (m_text[at] == '!' || m_text[at] == '&'))
        refuseProperty(at);
    if (expectsKey())
        stop(YamlFaultKind::ComplexKey, {at, 1});
    if (m_frames.size() >= maximumDepth)
        stop(YamlFaultKind::TooDeep, {at, 1});
    Frame frame;
    frame.node.kind = kind;
    frame.node.range.start = at;
    const char bracket = kind == YamlNode::Kind::Map ? '{' : '[';
    frame.isFlow = at < m_text.size() && m_text[at] == bracket;
    frame.lastEnd = frame.isFlow ? at + 1 : at;
    const bool takesColumn = frame.isFlow || (!m_frames.empty() && m_frames.back().isFlow);
    frame.column = takesColumn ? (m_frames.empty() ? 0 : m_frames.back().column) : at - yamlLineStart(m_text, at);
    m_frames.push_back(std::move(frame));
}

void TreeBuilder::close(char bracket)
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    qsizetype end = frame.lastEnd;
    if (frame.isFlow) {
        end = yamlSkip(m_text, end, ",");
        if (end >= m_text.size() || m_text[end] != bracket)
            stop(YamlFaultKind::Unclear, {frame.node.range.start, 1});
        ++end;
    }
    frame.node.range = TextRange::between(frame.node.range.start, end);
    addValue(std::move(frame.node));
}

void TreeBuilder::addKey(const QString &key, TextRange range)
{
    Frame &frame = m_frames.back();
    qsizetype colon = range.end();
    while (colon < m_text.size() && (m_text[colon] == ' ' || m_text[colon] == '\t'))
        ++colon;
    if (colon >= m_text.size() || m_text[colon] != ':')
        refuseKey(range);
    if (frame.keys.contains(key))
        stop(YamlFaultKind::DuplicateKey, range, key);
    frame.keys.insert(key);
    frame.node.entries.append({key, range, {}});
    frame.expectsValue = true;
    frame.lastEnd = colon + 1;
}

void TreeBuilder::addValue(YamlNode node)
{
    if (m_frames.empty()) {
        m_root = std::move(node);
        return;
    }
    Frame &frame = m_frames.back();
    frame.lastEnd = node.range.end();
    if (frame.node.kind == YamlNode::Kind::Map) {
        frame.node.entries.last().value = std::move(node);
        frame.expectsValue = false;
    } else {
        frame.node.items.append(std::move(node));
    }
}

/// Faults that are there before any grammar: bytes that are no text, and yaml-cpp's own end marker among them.
std::optional<YamlFault> byteFault(QByteArrayView text)
{
    if (text.size() > maximumYamlSize)
        return YamlFault{YamlFaultKind::TooLarge, {}, {}};
    if (const qsizetype invalid = firstInvalidUtf8(text); invalid >= 0)
        return YamlFault{YamlFaultKind::NotUtf8, {invalid, 1}, {}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if ((uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F)
            return YamlFault{YamlFaultKind::ControlCharacter, {at, 1}, u"U+%1"_s.arg(int(byte), 4, 16, QChar(u'0'))};
    }
    return std::nullopt;
}

/// The offsets of all values that may hold lines which are not lines of the structure.
void collectMultiline(const YamlNode &node, QByteArrayView text, QList<TextRange> &ranges)
{
    if (node.kind == YamlNode::Kind::Scalar && text.sliced(node.range.start, node.range.length).contains('\n'))
        ranges.append(node.range);
    for (const YamlNode &item : node.items)
        collectMultiline(item, text, ranges);
    for (const YamlNode::Entry &entry : node.entries)
        collectMultiline(entry.value, text, ranges);
}

/// yaml-cpp lets some tabs pass that other readers refuse.
void refuseTabs(const YamlNode &root, QByteArrayView text)
{
    QList<TextRange> multiline;
    collectMultiline(root, text, multiline);
    auto next = multiline.cbegin();
    for (qsizetype line = 0; line < text.size(); line = yamlNextLine(text, line)) {
        while (next != multiline.cend() && next->end() <= line)
            ++next;
        const qsizetype content = line + yamlIndent(text, line);
        const bool isInside = next != multiline.cend() && next->start < content;
        if (isInside || content >= text.size() || text[content] != '\t')
            continue;
        if (!text.sliced(content, yamlLineEnd(text, content) - content).trimmed().isEmpty())
            stop(YamlFaultKind::Tab, {content, 1});
    }
}

YamlNode readTree(QByteArrayView text)
{
    std::istringstream stream(std::string(text.data(), size_t(text.size())));
    YAML::Parser parser(stream);
    TreeBuilder builder(text);
    parser.HandleNextDocument(builder);
    YamlNode root = builder.root();
    if (root.kind == YamlNode::Kind::Null) {
        root.kind = YamlNode::Kind::Map;
        root.range = {text.size(), 0};
    }
    if (root.kind != YamlNode::Kind::Map) {
        const YamlFault known = diagnoseYaml(text, root.range.start);
        throw FaultFound{known.kind == YamlFaultKind::Unclear ? YamlFault{YamlFaultKind::NotAMap, known.range, {}} : known};
    }
    TreeBuilder rest(text);
    const qsizetype end = qMin(root.range.end(), text.size());
    if (parser.HandleNextDocument(rest)) {
        const qsizetype marker = text.indexOf("\n---", end);
        stop(YamlFaultKind::SecondDocument, {marker < 0 ? end : marker + 1, 3});
    }
    refuseTabs(root, text);
    return root;
}

void moveRanges(YamlNode &node, qsizetype distance)
{
    node.range.start += distance;
    for (YamlNode &item : node.items)
        moveRanges(item, distance);
    for (YamlNode::Entry &entry : node.entries) {
        entry.keyRange.start += distance;
        moveRanges(entry.value, distance);
    }
}

/// Line ends as yaml-cpp counts them, byte for byte: it does not see a lone CR as the start of a new column.
QByteArray withoutLoneReturns(QByteArray text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 >= text.size() || text.at(at + 1) != '\n')
            text[at] = '\n';
    }
    return text;
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

QStringList YamlNode::textList() const
{
    if (kind == Kind::Scalar)
        return {scalar};
    QStringList texts;
    for (const YamlNode &item : items) {
        if (item.kind == Kind::Scalar)
            texts.append(item.scalar);
    }
    return texts;
}

YamlDocument YamlDocument::parse(const QByteArray &text, qsizetype base, int firstLine)
{
    YamlDocument document;
    document.m_text = text;
    document.m_base = base;
    document.m_root.kind = YamlNode::Kind::Map;
    const qsizetype mark = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray content = withoutLoneReturns(text.sliced(mark));
    std::optional<YamlFault> fault = byteFault(content);
    try {
        if (!fault) {
            std::optional<YamlNode> simple = readSimpleYaml(content);
            document.m_root = simple ? std::move(*simple) : readTree(content);
            moveRanges(document.m_root, base + mark);
        }
    } catch (const FaultFound &found) {
        fault = found.fault;
    } catch (const YAML::Exception &exception) {
        fault = diagnoseYaml(content, exception.mark.pos);
    } catch (const std::exception &) {
        fault = diagnoseYaml(content, content.size());
    }
    if (fault)
        document.m_problem = describeYamlFault(*fault, content, base + mark, firstLine);
    return document;
}

} // namespace articular
