// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordContent.h"

#include "core/base/CanonicalJson.h"
#include "core/base/FileStore.h"
#include "core/review/PageText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordContent)
};

constexpr char articleName[] = "article.md";
constexpr char clinicName[] = "clinic.json";
constexpr char peopleName[] = "people.json";
const auto articleFolder = u"articles/article"_s;

Error unreadable(const QString &name)
{
    return {ErrorCode::InvalidSyntax, ContentText::tr("“%1” is missing or cannot be read.").arg(name), {}, {}};
}

/// A line of YAML: what JSON writes between quotes, brackets and braces means the same there.
QByteArray yamlLine(const QString &key, const QJsonValue &value)
{
    return canonicalJson(key) + ": " + canonicalJson(value) + '\n';
}

QByteArray profileFrom(const QJsonObject &clinic)
{
    QByteArray yaml;
    for (const QString &key : {u"name"_s, u"legal-name"_s, u"site"_s, u"phone"_s, u"address"_s, u"privacy-url"_s, u"language"_s,
                               u"parts"_s, u"disclaimers"_s, u"notices"_s, u"calls-to-action"_s, u"newsletter"_s}) {
        if (clinic.contains(key))
            yaml += yamlLine(key, clinic[key]);
    }
    return yaml + yamlLine(u"copyright"_s, QJsonObject{{u"holder"_s, clinic["copyright-holder"_L1]}});
}

QByteArray peopleFrom(const QJsonObject &people)
{
    QByteArray yaml;
    for (auto person = people.constBegin(); person != people.constEnd(); ++person)
        yaml += yamlLine(person.key(), person.value());
    return yaml;
}

bool isClinicFile(const QByteArray &path)
{
    const bool isText = path.endsWith(".md") && (path.startsWith("disclaimers/") || path.startsWith("snippets/"));
    return isText || path == "references.json" || path.startsWith("theme/");
}

} // namespace

Result<std::unique_ptr<RecordContent>> RecordContent::of(const ContentList &content)
{
    for (const char *name : {articleName, clinicName, peopleName}) {
        if (!content.files().contains(name))
            return unreadable(QLatin1StringView(name));
    }
    std::unique_ptr<RecordContent> made(new RecordContent(content));
    if (const Status written = made->write(); !written)
        return written.error();
    made->m_workspace = Workspace::load(made->m_folder.path());
    made->m_article = Article(QDir(made->m_folder.filePath(articleFolder)).filePath(QLatin1StringView(articleName)), content.files().value(articleName));
    if (made->m_article.frontMatter().problem())
        return unreadable(QLatin1StringView(articleName));
    made->m_body = MarkdownDocument::parse(made->m_article.text(), made->m_article.bodyStart());
    return made;
}

Status RecordContent::write() const
{
    const auto object = [this](const char *name) { return parseStrictJson(m_content.files().value(name)); };
    const Result<QJsonObject> clinic = object(clinicName), people = object(peopleName);
    if (!clinic || !people)
        return unreadable(QLatin1StringView(clinic ? peopleName : clinicName));
    QMap<QString, QByteArray> files{{u"clinic/clinic.yaml"_s, profileFrom(clinic.value())}, {u"clinic/people.yaml"_s, peopleFrom(people.value())}};
    for (auto file = m_content.files().cbegin(); file != m_content.files().cend(); ++file)
        files.insert((isClinicFile(file.key()) ? u"clinic/"_s : articleFolder + u'/') + QString::fromUtf8(file.key()), file.value());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = m_folder.filePath(file.key());
        QFile target(path);
        const bool isThere = m_folder.isValid() && QDir().mkpath(QFileInfo(path).path()) && target.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && target.write(file.value()) == file.value().size();
        if (!isThere)
            return Error{ErrorCode::WriteFailed, ContentText::tr("The page could not be made again, because the disk for temporary files is full or locked."), target.errorString(), path};
    }
    return success();
}

QByteArray RecordContent::pageText() const
{
    return pageTextOf(m_article, m_body, m_workspace, m_content);
}

QByteArray RecordContent::picture(const QString &address) const
{
    const QByteArray path = localPicture(m_article, address).toUtf8();
    return m_content.files().contains(path) ? path : QByteArray();
}

QString RecordContent::pathOf(const QByteArray &listed) const
{
    return m_folder.filePath((isClinicFile(listed) ? u"clinic/"_s : articleFolder + u'/') + QString::fromUtf8(listed));
}

QByteArray RecordContent::page(const QString &folder) const
{
    PageOptions options;
    options.purpose = PagePurpose::Record;
    options.image = [this, &folder](const QString &address) {
        ImageSource source;
        if (const QByteArray path = picture(address); !path.isEmpty())
            source.src = folder + u'/' + QString::fromUtf8(path);
        return source;
    };
    return rendered(options).document;
}

RenderedPage RecordContent::rendered(PageOptions options) const
{
    return PageRenderer(m_article, m_body, m_workspace, std::move(options)).page();
}

} // namespace articular
