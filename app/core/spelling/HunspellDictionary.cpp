// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/HunspellDictionary.h"

#include "core/base/FileStore.h"

#include <hunspell/hunspell.hxx>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumAffixSize = 4 * 1024 * 1024;
constexpr qint64 maximumWordsSize = 32 * 1024 * 1024;
constexpr qsizetype longestWord = 60;     // characters; the library gives up on longer ones anyway

/// The library shares tables between its objects, so that not even making one is safe beside another's use.
std::mutex &libraryGuard()
{
    static std::mutex guard;
    return guard;
}

class DictionaryMessages
{
    Q_DECLARE_TR_FUNCTIONS(articular::Dictionary)

public:
    static Error unusable(const QString &path, const QString &detail)
    {
        return {ErrorCode::InvalidSyntax,
                tr("The dictionary %1 cannot be used, so the spelling was not checked. Install it again.").arg(path), detail,
                path};
    }
};

/// A dictionary begins with the number of its entries, which the library believes when it asks for memory.
Status checkWords(const QString &path)
{
    const Result<QByteArray> content = readFile(path, maximumWordsSize);
    if (!content)
        return DictionaryMessages::unusable(path, content.error().message);
    QByteArrayView text = content.value();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    const qsizetype end = text.indexOf('\n');
    bool isNumber = false;
    const qlonglong entries = text.first(end < 0 ? text.size() : end).trimmed().toByteArray().split(' ').value(0).toLongLong(&isNumber);
    if (!isNumber || entries <= 0 || entries > text.size())
        return DictionaryMessages::unusable(path, u"it does not begin with the number of its words"_s);
    if (text.contains('\0'))
        return DictionaryMessages::unusable(path, u"it holds NUL bytes"_s);
    return success();
}

Status checkAffixes(const QString &path)
{
    const Result<QByteArray> content = readFile(path, maximumAffixSize);
    if (!content)
        return DictionaryMessages::unusable(path, content.error().message);
    if (content.value().contains('\0'))
        return DictionaryMessages::unusable(path, u"it holds NUL bytes"_s);
    return success();
}

QByteArray libraryPath(const QString &path)
{
#ifdef Q_OS_WIN
    return ("\\\\?\\" + QDir::toNativeSeparators(QDir::cleanPath(path))).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace

HunspellDictionary::HunspellDictionary(std::unique_ptr<Hunspell> library)
    : m_library(std::move(library))
{
}

HunspellDictionary::~HunspellDictionary()
{
    const std::lock_guard lock(libraryGuard());
    m_library.reset();
}

Result<std::shared_ptr<const HunspellDictionary>> HunspellDictionary::load(const QString &affixes, const QString &words)
{
    for (const Status &status : {checkAffixes(affixes), checkWords(words)}) {
        if (!status)
            return status.error();
    }
    std::unique_ptr<Hunspell> library;
    QByteArray encoding;
    try {
        const std::lock_guard lock(libraryGuard());
        library = std::make_unique<Hunspell>(libraryPath(affixes).constData(), libraryPath(words).constData());
        encoding = QByteArray::fromStdString(library->get_dict_encoding()).toUpper();
    } catch (const std::exception &failure) {
        return DictionaryMessages::unusable(words, QString::fromLocal8Bit(failure.what()));
    }
    // The two Latin sets differ in eight characters, none of which is in an English or Spanish word.
    const bool isLatin1 = encoding == "ISO8859-1" || encoding == "ISO-8859-1" || encoding == "ISO8859-15"
        || encoding == "ISO-8859-15";
    std::shared_ptr<HunspellDictionary> made(new HunspellDictionary(std::move(library)));
    if (!isLatin1 && encoding != "UTF-8")
        return DictionaryMessages::unusable(affixes, u"its character set is "_s + QString::fromLatin1(encoding));
    made->m_isLatin1 = isLatin1;
    return std::shared_ptr<const HunspellDictionary>(std::move(made));
}

Result<std::shared_ptr<const HunspellDictionary>> HunspellDictionary::of(const QString &affixes, const QByteArrayList &entries)
{
    QTemporaryFile file(QDir(QDir::tempPath()).filePath(u"articular-XXXXXX.dic"_s));
    const QByteArray content = QByteArray::number(entries.size()) + '\n' + entries.join('\n') + '\n';
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        return DictionaryMessages::unusable(file.fileName(), file.errorString());
    return load(affixes, file.fileName());
}

std::string HunspellDictionary::encoded(const QString &word) const
{
    return (m_isLatin1 ? word.toLatin1() : word.toUtf8()).toStdString();
}

QString HunspellDictionary::decoded(const std::string &word) const
{
    const QByteArrayView bytes(word.data(), qsizetype(word.size()));
    return m_isLatin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

bool HunspellDictionary::contains(const QString &word) const
{
    // The library calls right whatever holds nothing that it takes for a letter.
    if (word.size() > longestWord || std::ranges::none_of(word, [](QChar c) { return c.isLetter(); }))
        return false;
    const std::lock_guard lock(libraryGuard());
    return m_library->spell(encoded(word));
}

QStringList HunspellDictionary::suggestions(const QString &word) const
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    QStringList words;
    const std::lock_guard lock(libraryGuard());
    for (const std::string &suggestion : m_library->suggest(encoded(word)))
        words.append(decoded(suggestion));
    return words;
}

} // namespace articular
