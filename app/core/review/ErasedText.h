// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a passage in texts and records however it stands there (spaces, line breaks, emphasis, case, parts of it in what a
// record quotes) and puts a mark in its place. Reads and writes no file.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace articular {

class ErasedText
{
public:
    /// What stands in the place of what was erased.
    static QString mark();
    /// Why nothing can be erased by this passage; empty when it can.
    static QString passageProblem(const QString &passage);

    /// `passage` has no passageProblem().
    explicit ErasedText(const QString &passage);

    bool isIn(const QString &text) const;
    /// The bytes without the passage; nothing when it does not stand in them. Bytes that are not UTF-8 are no text.
    std::optional<QByteArray> inText(const QByteArray &text) const;
    /// The same for a JSON object: in every name and text, and where a record quotes a part of the passage.
    std::optional<QByteArray> inRecord(const QByteArray &json) const;

private:
    QJsonValue withoutPassage(const QJsonValue &value, const QString &name) const;
    QString withoutParts(QString text, const QString &name) const;

    QString m_passage;                    ///< on one line
    QRegularExpression m_pattern;
};

} // namespace articular
