// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FrontMatter.h"
#include "core/workspace/ClinicFiles.h"
#include "core/workspace/YamlFields.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// The bytes from `from` on without white space at either end.
TextRange trimmedRange(const QByteArray &text, qsizetype from)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    qsizetype start = from, end = text.size();
    while (start < end && isSpace(text[start]))
        ++start;
    while (end > start && isSpace(text[end - 1]))
        --end;
    return TextRange::between(start, end);
}

class TextReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicText)

public:
    TextReader(YamlFields &fields, const FrontMatter &details) : m_fields(fields), m_details(details) {}

    std::optional<ClinicText> read(bool isDisclaimer)
    {
        const YamlNode &root = m_details.yaml().root();
        m_fields.reportMisspelt(root, {u"id"_s, u"version"_s, u"kind"_s, u"jurisdictions"_s, u"required-for"_s,
                                       u"placement"_s, u"valid-from"_s, u"valid-until"_s, u"link"_s, u"button"_s});
        if (!isDisclaimer && !readKind(root))
            return std::nullopt;
        m_text.id = m_fields.text(root, u"id");
        if (m_text.id.isEmpty())
            m_text.id = QFileInfo(m_fields.path()).completeBaseName();
        m_text.version = m_fields.text(root, u"version");
        m_text.link = m_fields.webAddress(root, u"link");
        m_text.button = m_fields.text(root, u"button");
        m_text.jurisdictions = m_fields.list(root, u"jurisdictions").value_or(QStringList());
        if (const YamlNode *required = m_fields.map(root, u"required-for")) {
            m_text.requiredForCategories = m_fields.list(*required, u"categories").value_or(QStringList());
            m_text.requiredForClaimTypes = m_fields.list(*required, u"claim-types").value_or(QStringList());
            m_text.requiredForTerms = m_fields.list(*required, u"terms").value_or(QStringList());
        }
        readPlacement(root);
        readDates(root);
        return m_text;
    }

private:
    bool readKind(const YamlNode &root)
    {
        const QString kind = m_fields.text(root, u"kind");
        if (kind == u"notice")
            m_text.kind = ClinicText::Kind::Notice;
        else if (kind == u"cta")
            m_text.kind = ClinicText::Kind::CallToAction;
        else if (kind == u"callout")
            m_text.kind = ClinicText::Kind::Callout;
        else {
            m_fields.report(m_details.rangeOf(u"kind"_s),
                            tr("This clinic text must say what it is: kind: notice, cta or callout. It was left out."));
            return false;
        }
        return true;
    }

    void readPlacement(const YamlNode &root)
    {
        const QString placement = m_fields.text(root, u"placement");
        if (placement == u"inline")
            m_text.placement = ClinicText::Placement::Inline;
        else if (!placement.isEmpty() && placement != u"end")
            m_fields.report(m_details.rangeOf(u"placement"_s), tr("“placement” must be inline or end. It counts as end."));
    }

    void readDates(const YamlNode &root)
    {
        m_text.validFrom = m_fields.date(root, u"valid-from");
        m_text.validUntil = m_fields.date(root, u"valid-until");
        if (m_text.validFrom.isValid() && m_text.validUntil.isValid() && m_text.validUntil < m_text.validFrom)
            m_fields.report(m_details.rangeOf(u"valid-until"_s),
                            tr("The last day is before the first one, so this clinic text is never shown."));
    }

    YamlFields &m_fields;
    const FrontMatter &m_details;
    ClinicText m_text;
};

class IdReporter
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicText)

public:
    IdReporter(YamlFields &fields, const ClinicFiles &files, const QStringList &broken)
        : m_fields(fields), m_files(files), m_broken(broken) {}

    void report(const YamlNode &root, QStringView key, ClinicText::Kind kind)
    {
        const YamlNode *node = root.find(key);
        if (!node)
            return;
        if (node->kind == YamlNode::Kind::Scalar)
            reportOne(*node, key, kind);
        for (const YamlNode &item : node->items)
            reportOne(item, key, kind);
    }

private:
    void reportOne(const YamlNode &node, QStringView key, ClinicText::Kind kind)
    {
        const QString id = node.text();
        const bool isKnown = std::any_of(m_files.texts.begin(), m_files.texts.end(), [&](const ClinicText &text) {
            return text.kind == kind && text.id == id;
        });
        if (!id.isEmpty() && !isKnown && !m_broken.contains(id))
            m_fields.report(node.range, tr("“%1” names “%2”, but the clinic has no such text.").arg(key, id));
    }

    YamlFields &m_fields;
    const ClinicFiles &m_files;
    const QStringList &m_broken;
};

} // namespace

std::optional<ClinicText> readClinicText(const QString &path, const QByteArray &text, bool isDisclaimer,
                                         QList<WorkspaceProblem> &problems)
{
    const FrontMatter details = FrontMatter::parse(text);
    YamlFields fields(path, text, problems);
    if (details.problem()) {
        fields.report(*details.problem());
        return std::nullopt;
    }
    std::optional<ClinicText> read = TextReader(fields, details).read(isDisclaimer);
    if (!read)
        return std::nullopt;
    read->path = path;
    read->bodyRange = trimmedRange(text, details.bodyStart());
    read->body = QString::fromUtf8(text.mid(read->bodyRange.start, read->bodyRange.length));
    return read;
}

void reportUnknownIds(const QString &profilePath, const QByteArray &profileText, const ClinicFiles &files,
                      const QStringList &broken, QList<WorkspaceProblem> &problems)
{
    const YamlDocument yaml = parseYamlFile(profileText);
    YamlFields fields(profilePath, profileText, problems);
    IdReporter reporter(fields, files, broken);
    reporter.report(yaml.root(), u"disclaimers", ClinicText::Kind::Disclaimer);
    reporter.report(yaml.root(), u"notices", ClinicText::Kind::Notice);
    reporter.report(yaml.root(), u"calls-to-action", ClinicText::Kind::CallToAction);
}

} // namespace articular
