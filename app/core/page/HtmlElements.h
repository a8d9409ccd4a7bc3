// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together HTML elements from values that may hold anything. Not for Markdown, which HtmlRenderer writes.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace articular::html {

/// `text` with & < > " ' as entities, and characters that HTML forbids replaced by U+FFFD.
QByteArray escaped(const QString &text);

/// Attribute names with their unescaped values, written in the order given.
using Attributes = QList<std::pair<QByteArray, QString>>;

/// `<tag attributes>content</tag>`; `content` is HTML.
QByteArray element(const QByteArray &tag, const Attributes &attributes, const QByteArray &content);
/// `<tag attributes>` of an element without content.
QByteArray voidElement(const QByteArray &tag, const Attributes &attributes);
/// An element whose content is text.
QByteArray textElement(const QByteArray &tag, const Attributes &attributes, const QString &text);

} // namespace articular::html
