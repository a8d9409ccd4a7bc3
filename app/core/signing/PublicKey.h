// SPDX-License-Identifier: GPL-3.0-or-later
// The public half of a signing key, read strictly: one kind of key, one way of writing it, no comment.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

struct PublicKey
{
    QByteArray text;                      ///< "ssh-ed25519 AAAA…"
    QByteArray blob;                      ///< what the second word of `text` encodes
    QString fingerprint;                  ///< "SHA256:…", as ssh-keygen prints it
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// Reads a line as in a .pub file; a comment after the key is dropped. Nothing for any other kind of key, for a second
/// line, and for base64 that is not the one way to write the key.
std::optional<PublicKey> publicKeyOf(const QByteArray &line);

/// Six words that stand for the key, to be compared by telephone. Each is one of 1,024, chosen by a hash that costs 65,536
/// rounds of SHA-256: another key with the same words takes about 2^60 keys and 2^76 rounds to find.
QStringList keyWords(const PublicKey &key);

/// The words as somebody wrote them down: lower case, whatever stands between them dropped.
QStringList typedWords(const QString &text);

/// All words that keyWords() chooses from.
const QStringList &keyVocabulary();

} // namespace articular
