// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publishing/WordPressPage.h"

#include "core/base/FileStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(articular::WordPressPage)
};

QStringList picturesIn(const QByteArray &blocks)
{
    static const QRegularExpression source(u"src=\"(media/[^\"]+)\""_s);
    QStringList pictures;
    for (auto it = source.globalMatch(QString::fromUtf8(blocks)); it.hasNext();)
        pictures.append(it.next().captured(1));
    pictures.removeDuplicates();
    return pictures;
}

/// The part of an address that comes after the last slash of its path, and all before it.
std::pair<QString, QString> splitAddress(const QUrl &url)
{
    const QString whole = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    const qsizetype slash = whole.lastIndexOf(u'/');
    return {whole.first(slash + 1), whole.sliced(slash + 1)};
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

} // namespace

QString WordPressPage::pictureFolder() const
{
    return QDir(folder).filePath(u"media"_s);
}

Result<WordPressPage> readWordPressPage(const QString &folder)
{
    WordPressPage page;
    page.folder = folder;
    const QDir inside(folder);
    const auto blocks = readTextFile(inside.filePath(u"blocks.html"_s));
    if (!blocks)
        return blocks.error();
    page.blocks = blocks.value();
    page.pictures = picturesIn(page.blocks);
    for (const auto &[file, words] : {std::pair(u"search-title.txt"_s, &page.searchTitle), {u"description.txt"_s, &page.description}, {u"excerpt.txt"_s, &page.excerpt}}) {
        const auto text = readTextFile(inside.filePath(file));
        if (!text)
            return text.error();
        *words = QString::fromUtf8(text.value()).trimmed();
    }
    const auto post = readTextFile(inside.filePath(u"post.json"_s));
    if (!post)
        return post.error();
    page.title = QJsonDocument::fromJson(post.value()).object().value("title"_L1).toString();
    return page;
}

Result<QStringList> pictureAddresses(const WordPressPage &page, const QString &first)
{
    const auto refused = [](const QString &message) { return Error{ErrorCode::InvalidInput, message, {}, {}, 0}; };
    const QUrl url(first.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return refused(Publishing::tr("This is not the web address of a picture. It begins with https://"));
    const auto [folder, file] = splitAddress(url);
    const QFileInfo own(page.pictures.value(0));
    // A second upload of the same name gets a number, and smaller copies get their size.
    const QRegularExpression name(u"^%1((?:-\\d{1,3})?)(?:-\\d+x\\d+)?\\.%2$"_s.arg(QRegularExpression::escape(own.completeBaseName()), QRegularExpression::escape(own.suffix())),
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(file);
    if (!match.hasMatch())
        return refused(Publishing::tr("This address ends with “%1”, but the first picture is “%2”. Copy the address of that one.").arg(file, own.fileName()));
    QStringList addresses;
    for (const QString &picture : page.pictures) {
        const QFileInfo info(picture);
        addresses.append(folder + info.completeBaseName() + match.captured(1) + u'.' + info.suffix());
    }
    return addresses;
}

QMimeData *articleForEditor(const WordPressPage &page, const QStringList &addresses)
{
    QByteArray blocks = page.blocks;
    for (qsizetype i = 0; i < addresses.size(); ++i)
        blocks.replace(quoted(page.pictures.at(i)), quoted(addresses[i]));
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(blocks));
    data->setText(QString::fromUtf8(blocks));
    return data;
}

} // namespace articular
