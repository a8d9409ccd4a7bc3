// SPDX-License-Identifier: GPL-3.0-or-later
// What a package's files are tested for before they are written: pure functions over finished bytes. Every sentence is
// translated and whole; an empty list means that the test was passed.
#pragma once

#include "core/base/HtmlTree.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace articular {

/// Doubled ids, and links to parts that are not there; after what the parser found.
QStringList htmlFaults(const HtmlTree &tree);

/// Those links alone. A draft may have them: it is exported to be worked on.
QStringList deadLinks(const HtmlTree &tree);

/// Takes the dead links of `page` out of `faults`, and returns them.
QStringList takeDeadLinks(QStringList &faults, const HtmlTree &page);

/// The ids of a page.
QSet<QString> idsOf(const HtmlTree &tree);

/// Elements and attributes that an article's part of the page never has: scripts, frames, event handlers and the like.
QStringList foreignElements(const HtmlTree &fragment);

/// What the data for search engines lack: fields, whole dates, things that they refer to.
QStringList structuredDataFaults(const QByteArray &json);

/// Texts that name a folder of this computer. Empty names of folders are passed over.
QStringList localPathFaults(const QMap<QString, QByteArray> &files, const QStringList &folders);

/// Pictures with more in them than pixels: place, time, camera, names, comments.
QStringList pictureFaults(const QMap<QString, QByteArray> &files);

} // namespace articular
