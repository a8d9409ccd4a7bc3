// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/PublicKey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype vocabularySize = 1024;
constexpr int bitsOfWord = 10;
constexpr int wordsOfKey = 6;
constexpr int hashRounds = 65'536;

/// RFC 8709: the kind and the 32 bytes of the point, each with its length before it.
const QByteArray blobStart = QByteArray("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19);
constexpr qsizetype blobSize = 19 + 32;

} // namespace

std::optional<PublicKey> publicKeyOf(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (trimmed.contains('\n') || trimmed.contains('\r') || trimmed.size() > 1000)
        return std::nullopt;
    const QByteArrayList parts = trimmed.split(' ');
    if (parts.size() < 2 || parts.first() != "ssh-ed25519")
        return std::nullopt;
    const QByteArray blob = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::AbortOnBase64DecodingErrors).decoded;
    if (blob.size() != blobSize || !blob.startsWith(blobStart) || blob.toBase64() != parts.at(1))
        return std::nullopt;
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return PublicKey{"ssh-ed25519 " + parts.at(1), blob,
                     u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals))};
}

QStringList keyWords(const PublicKey &key)
{
    QByteArray digest = QCryptographicHash::hash("articular key words 1\n" + key.blob, QCryptographicHash::Sha256);
    for (int round = 1; round < hashRounds; ++round)
        digest = QCryptographicHash::hash(digest, QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (qsizetype i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<unsigned char>(digest.at(i));
    QStringList words;
    for (int i = 0; i < wordsOfKey; ++i) {
        words.append(keyVocabulary().at(qsizetype(bits >> (64 - bitsOfWord))));
        bits <<= bitsOfWord;
    }
    return words;
}

QStringList typedWords(const QString &text)
{
    static const QRegularExpression between(u"[^a-z]+"_s);
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

const QStringList &keyVocabulary()
{
    static const QStringList words = [] {
        QFile file(u":/articular/keys/words.txt"_s);
        QStringList read;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty() && !line.startsWith('#'))
                    read.append(QString::fromLatin1(line));
            }
        }
        Q_ASSERT(read.size() == vocabularySize);
        return read;
    }();
    return words;
}

} // namespace articular
