// SPDX-License-Identifier: GPL-3.0-or-later
// The hugo target: a leaf bundle with the article as Markdown and its pictures, and the layouts that write the parts of the
// page that Markdown has no words for. It changes no layout that the site has.
#pragma once

#include "core/export/targets/PackageContent.h"

#include <QJsonObject>

namespace articular {

/// Files of the package. Fails when the page does not pass the package's own test.
Result<PackageContent> hugoPackage(const PackageInput &input);

/// YAML of an object's fields for the top of a page: texts as JSON writes them, keys in order.
QByteArray frontMatterYaml(const QJsonObject &fields);

/// The folder below content/ that an article belongs into: that of its address on the site, or "articles".
QString hugoSection(const ArticleMetadata &details);

} // namespace articular
