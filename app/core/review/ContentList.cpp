// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ContentList.h"

#include "core/base/CanonicalJson.h"
#include "core/base/ConfinedPath.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/markdown/LinkPolicy.h"
#include "core/workspace/ClinicParts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumPictureSize = 64LL * 1024 * 1024;

QString partMode(PartMode mode)
{
    return mode == PartMode::Article ? u"article"_s : mode == PartMode::Website ? u"website"_s : u"unused"_s;
}

class ContentCollector
{
    Q_DECLARE_TR_FUNCTIONS(articular::ContentList)

public:
    ContentCollector(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const QMap<QString, QByteArray> &replaced)
        : m_article(article), m_body(body), m_workspace(workspace), m_details(article.metadata()), m_replaced(replaced)
    {
    }

    Result<ContentList> collect()
    {
        add("article.md", normalisedText(m_article.text()));
        addPeople();
        addClinic();
        addReferences();
        addTexts();
        if (const QByteArray &page = m_workspace.theme().page; !page.isEmpty())
            add("theme/page.mustache", normalisedText(page));
        if (const QByteArray &style = m_workspace.theme().style; !style.isEmpty())
            add("theme/style.css", normalisedText(style));
        addPictures();
        if (m_error)
            return *m_error;
        return ContentList(std::move(m_files));
    }

private:
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    void add(const QByteArray &path, const QByteArray &bytes)
    {
        // sha256sum writes such names in another way, and two files cannot have one name.
        const bool isListable = !path.contains('\n') && !path.contains('\r') && !path.contains('\\') && path != contentListName;
        if (!isListable || (m_files.contains(path) && m_files.value(path) != bytes)) {
            fail({ErrorCode::Refused, tr("The file name “%1” cannot be used in an article that is reviewed. Rename the file.").arg(QString::fromUtf8(path)),
                  {}, m_article.path()});
        }
        m_files.insert(path, bytes);
    }

    void addPicture(const QString &address)
    {
        const QString path = localPicture(m_article, address);
        if (path.isEmpty())
            return;
        const Result<QByteArray> bytes = readFile(QDir(m_article.folder()).filePath(path), maximumPictureSize);
        if (!bytes)
            return fail(bytes.error());
        add(path.toUtf8(), bytes.value());
    }

    void addPictures()
    {
        addPicture(m_details.image.src);
        const Ast &ast = m_body.ast();
        for (const Node &node : ast.nodes) {
            if (node.kind == NodeKind::Image)
                addPicture(ast.text(node.url));
        }
    }

    void addText(ClinicText::Kind kind, const QString &id)
    {
        const ClinicText *text = m_workspace.text(kind, id);
        if (!text)
            return;
        const QString file = QDir(m_workspace.root() + u"/clinic"_s).relativeFilePath(text->path);
        const Result<QByteArray> bytes = m_replaced.contains(file) ? m_replaced.value(file) : readTextFile(text->path);
        if (!bytes)
            return fail(bytes.error());
        add(file.toUtf8(), normalisedText(bytes.value()));
    }

    /// Whatever the dates of a text: the page changes by itself when its days come and go.
    void addTexts()
    {
        for (const QString &id : disclaimers())
            addText(ClinicText::Kind::Disclaimer, id);
        for (const QString &id : notices())
            addText(ClinicText::Kind::Notice, id);
        for (const QString &id : callsToAction())
            addText(ClinicText::Kind::CallToAction, id);
        const Ast &ast = m_body.ast();
        for (size_t node = 0; node < ast.nodes.size(); ++node) {
            if (ast.nodes[node].kind != NodeKind::Directive)
                continue;
            const Directive directive = m_body.directive(NodeId(node));
            for (const ClinicText::Kind kind : kindsNamed(directive.name))
                addText(kind, directive.argument);
        }
    }

    static QList<ClinicText::Kind> kindsNamed(const QString &directive)
    {
        if (directive == "disclaimer"_L1)
            return {ClinicText::Kind::Disclaimer};
        if (directive == "notice"_L1)
            return {ClinicText::Kind::Notice};
        if (directive == "cta"_L1)
            return {ClinicText::Kind::CallToAction};
        return {};
    }

    /// The cited entries as the clinic's file has them, with all their fields.
    void addReferences()
    {
        const QString path = m_workspace.root() + u"/clinic/references.json"_s;
        const QStringList &cited = m_body.citedKeys();
        if (m_workspace.isDefault() || std::ranges::none_of(cited, [&](const QString &key) { return m_workspace.references().find(key); }))
            return;
        const Result<QByteArray> json = readTextFile(path);
        if (!json)
            return fail(json.error());
        QMap<QString, QJsonObject> entries;
        for (const QJsonValue &value : QJsonDocument::fromJson(normalisedText(json.value())).array()) {
            const QJsonObject entry = value.toObject();
            const QString key = Reference::fromCsl(entry).key;
            // The first of two entries with one key is the one that pages show.
            if (cited.contains(key) && !entries.contains(key))
                entries.insert(key, entry);
        }
        QJsonArray cut;
        for (const QJsonObject &entry : std::as_const(entries))
            cut.append(entry);
        add("references.json", canonicalJson(cut) + '\n');
    }

    void addPeople()
    {
        QJsonObject people;
        for (const QString &id : m_details.authors) {
            const Person *person = m_workspace.person(id);
            if (!person || person->name.isEmpty())
                continue;
            QJsonObject shown{{u"name"_s, person->name}, {u"credentials"_s, person->credentials}};
            if (!person->url.isEmpty())
                shown.insert(u"url"_s, person->url);
            people.insert(id, shown);
        }
        add("people.json", canonicalJson(people) + '\n');
    }

    void addClinic()
    {
        const ClinicProfile &profile = m_workspace.profile();
        QJsonObject parts;
        for (const QString &name : {u"notice"_s, u"newsletter"_s, u"calls-to-action"_s, u"address"_s, u"copyright"_s, u"disclaimers"_s, u"reviewer"_s})
            parts.insert(name, partMode(profile.part(name)));
        QJsonObject clinic = clinicWording(profile);
        clinic.insert(u"language"_s, m_details.language.isEmpty() ? profile.language : m_details.language);
        clinic.insert(u"parts"_s, parts);
        clinic.insert(u"disclaimers"_s, QJsonArray::fromStringList(disclaimers()));
        clinic.insert(u"notices"_s, QJsonArray::fromStringList(notices()));
        clinic.insert(u"calls-to-action"_s, QJsonArray::fromStringList(callsToAction()));
        add("clinic.json", canonicalJson(clinic) + '\n');
    }

    QStringList disclaimers() const { return m_details.disclaimers.value_or(m_workspace.profile().disclaimers); }
    QStringList notices() const { return m_details.notices.value_or(m_workspace.profile().notices); }
    QStringList callsToAction() const { return m_details.callsToAction.value_or(m_workspace.profile().callsToAction); }

    const Article &m_article;
    const MarkdownDocument &m_body;
    const Workspace &m_workspace;
    const ArticleMetadata &m_details;
    const QMap<QString, QByteArray> &m_replaced;
    QMap<QByteArray, QByteArray> m_files;
    std::optional<Error> m_error;
};

} // namespace

QByteArray ContentList::text() const
{
    QByteArray lines;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        lines += sha256Hex(file.value()) + "  " + file.key() + '\n';
    return lines;
}

QByteArray ContentList::fileOf(const QByteArray &hash) const
{
    const auto file = std::ranges::find_if(m_files, [&hash](const QByteArray &bytes) { return sha256Hex(bytes) == hash; });
    return file == m_files.cend() ? QByteArray() : *file;
}

QByteArray ContentList::digest() const
{
    return "sha256:" + sha256Hex(text());
}

QByteArray normalisedText(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

QString localPicture(const Article &article, const QString &address)
{
    const auto path = isAllowedImage(address) ? confinedAddress(article.folder(), address) : std::nullopt;
    return path ? QDir(QFileInfo(article.folder()).canonicalFilePath()).relativeFilePath(*path) : QString();
}

Result<ContentList> contentListOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                                  const QMap<QString, QByteArray> &replaced)
{
    return ContentCollector(article, body, workspace, replaced).collect();
}

} // namespace articular
