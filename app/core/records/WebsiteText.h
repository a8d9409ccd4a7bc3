// SPDX-License-Identifier: GPL-3.0-or-later
// What a page on a website shows, in lines that can be compared with what was approved: words, links, pictures and their
// descriptions. What websites change by themselves, such as the shape of quotation marks, makes no difference.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace articular {

/// A page's blocks, one a line.
using PageLines = QStringList;

/// `picture` names a picture by its address; the same name is the same picture.
PageLines readPage(const QByteArray &html, const std::function<QString(const QString &)> &picture);

/// Whether a text is HTML, or something that was copied as plain text.
bool looksLikeHtml(const QByteArray &text);

/// Whether these words are a line of the page, as a heading or otherwise.
bool hasLine(const PageLines &page, const QString &words);

/// Where `site` differs from `approved`, as whole sentences. With `elsewhere`, the lines of a whole website's page around
/// the article and those in `elsewhere` are no differences; without it every line counts.
QStringList differences(const PageLines &approved, const PageLines &site, const PageLines &elsewhere);

/// The same for a text without links and pictures: words of the page that are missing in it or stand between them. The
/// page's title may stand anywhere.
QStringList wordDifferences(const QByteArray &approvedHtml, const QString &title, const QString &site);

} // namespace articular
