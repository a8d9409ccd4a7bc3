// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/NewArticle.h"

#include "core/base/FileStore.h"
#include "core/base/Slug.h"
#include "core/base/Ulid.h"
#include "core/document/FrontMatter.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class NewArticleText
{
    Q_DECLARE_TR_FUNCTIONS(articular::NewArticle)

public:
    static Error unknownTemplate(const QString &name)
    {
        return {ErrorCode::InvalidInput,
                tr("There is no template “%1”. Nothing was written; choose one of: %2.")
                    .arg(name, articleTemplates().join(u", "_s)),
                {}, {}, 0};
    }
    static Error titleTaken(const QString &path)
    {
        return {ErrorCode::AlreadyExists,
                tr("There is an article with this title already: %1. Nothing was written; choose another title.").arg(path),
                {}, path, 0};
    }
};

/// The clinic's category that the title names, or the first that may be used.
QString fittingCategory(const ClinicProfile &profile, const QString &title)
{
    QString first;
    for (const Category &category : profile.categories) {
        if (category.prohibited)
            continue;
        if (first.isEmpty())
            first = category.name;
        if (title.contains(category.name, Qt::CaseInsensitive))
            return category.name;
    }
    return first;
}

/// Sets keys of a text's details one after the other; stops at the first edit that is refused.
class DetailsWriter
{
public:
    explicit DetailsWriter(QByteArray text) : m_text(std::move(text)) {}

    void set(const QString &key, const QString &value)
    {
        if (!m_error)
            apply(FrontMatter::parse(m_text).setScalar(key, value));
    }
    void set(const QString &key, const QStringList &values)
    {
        if (!m_error)
            apply(FrontMatter::parse(m_text).setList(key, values));
    }
    Result<QByteArray> text() const { return m_error ? Result<QByteArray>(*m_error) : Result<QByteArray>(m_text); }

private:
    void apply(const Result<TextEdit> &edit)
    {
        if (edit)
            m_text = applyEdits(m_text, {edit.value()});
        else
            m_error = edit.error();
    }

    QByteArray m_text;
    std::optional<Error> m_error;
};

QByteArray templateBody(const QString &name)
{
    QFile file(u":/articular/templates/"_s + name + u".md"_s);
    return articleTemplates().contains(name) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString slugOfTitle(const QString &title)
{
    const QString slug = slugFor(title);
    return slug.isEmpty() ? u"new-article"_s : slug;
}

Result<QByteArray> articleText(const Workspace &workspace, const NewArticleRequest &request, const QString &slug,
                               const Clock &clock)
{
    const QByteArray body = templateBody(request.templateName);
    if (body.isEmpty())
        return NewArticleText::unknownTemplate(request.templateName);
    const ClinicProfile &profile = workspace.profile();
    const QString category = fittingCategory(profile, request.title);
    DetailsWriter writer("---\nid:\ntype:\ntitle:\nslug:\ndescription:\nauthor:\ncategories:\ndate:\nlanguage:\n"
                         "image: {src: \"\", alt: \"\"}\ndisclaimers:\nmedical-claims-review: required\n---\n\n" + body);
    writer.set(u"id"_s, newUlid(clock.now()));
    writer.set(u"type"_s, request.templateName);
    if (!request.title.simplified().isEmpty())
        writer.set(u"title"_s, request.title.simplified());
    writer.set(u"slug"_s, slug);
    if (!request.authorId.isEmpty())
        writer.set(u"author"_s, request.authorId);
    writer.set(u"categories"_s, category.isEmpty() ? QStringList() : QStringList{category});
    writer.set(u"date"_s, request.date.toString(Qt::ISODate));
    writer.set(u"language"_s, profile.language);
    writer.set(u"disclaimers"_s, profile.disclaimers);
    return writer.text();
}

} // namespace

QStringList articleTemplates()
{
    return {u"condition"_s, u"procedure"_s, u"research"_s, u"faq"_s, u"story"_s};
}

Result<QByteArray> newArticleText(const Workspace &workspace, const NewArticleRequest &request, const Clock &clock)
{
    return articleText(workspace, request, slugOfTitle(request.title), clock);
}

Result<QString> createArticle(const Workspace &workspace, const NewArticleRequest &request, const Clock &clock)
{
    const QDir articles(QDir(request.folder).filePath(u"articles"_s));
    const QString wanted = slugOfTitle(request.title);
    QString slug = wanted;
    const bool hasTitle = !request.title.simplified().isEmpty();
    if (hasTitle && articles.exists(slug))
        return NewArticleText::titleTaken(articles.filePath(slug));
    for (int number = 2; articles.exists(slug); ++number)
        slug = wanted + u'-' + QString::number(number);
    const Result<QByteArray> text = articleText(workspace, request, slug, clock);
    if (!text)
        return text.error();
    if (const Status made = makeFolder(articles.filePath(slug)); !made)
        return made.error();
    const QString path = QDir(articles.filePath(slug)).filePath(u"article.md"_s);
    if (const Status written = writeFile(path, text.value(), Overwrite::Refuse); !written)
        return written.error();
    return path;
}

} // namespace articular
