// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a file of words (a plain list or a .dic) by one word, keeping every other byte. Looking words up: WordList.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace articular {

/// The words of such a file in its order, without the letters that stand for endings.
QStringList wordsInFile(const QByteArray &text);
/// `text` with `word` on a line of its own at the end; unchanged when a line has it already.
QByteArray withWord(const QByteArray &text, const QString &word);
/// `text` without the lines that have `word`.
QByteArray withoutWord(const QByteArray &text, const QString &word);

/// Reads the file's text; one that does not exist is empty.
Result<QByteArray> readWordFile(const QString &path);
/// Writes it only while it holds `before`, so that what another program adds stays.
Status changeWordFile(const QString &path, const QByteArray &before, const QByteArray &after);

/// A word as lists have it: without a possessive ending, with plain hyphens and apostrophes.
QString wordForList(const QString &word);

} // namespace articular
