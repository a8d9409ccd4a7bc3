// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Bag.h"

#include "core/base/Digest.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct BagText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Bag)
};

const QByteArray declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const auto declarationName = u"bagit.txt"_s;
const auto infoName = u"bag-info.txt"_s;
const auto payloadList = u"manifest-sha256.txt"_s;
const auto tagList = u"tagmanifest-sha256.txt"_s;

bool isPayload(const QString &path)
{
    return path.startsWith(QLatin1StringView(bagPayloadFolder));
}

/// Names with line ends are written so that each stays on its line.
QByteArray listedName(const QString &path)
{
    return path.toUtf8().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
}

QByteArray listOf(const FileMap &files)
{
    QMap<QByteArray, QByteArray> lines;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        lines.insert(file.key().toUtf8(), sha256Hex(file.value()) + "  " + listedName(file.key()) + '\n');
    return lines.values().join();
}

qint64 sizeOf(const FileMap &files)
{
    qint64 size = 0;
    for (const QByteArray &bytes : files)
        size += bytes.size();
    return size;
}

QByteArray oxum(const FileMap &payload)
{
    return QByteArray::number(sizeOf(payload)) + '.' + QByteArray::number(payload.size());
}

QByteArray infoText(const BagInfo &info, const FileMap &payload)
{
    QByteArray text;
    const auto add = [&text](const QByteArray &name, const QString &value) {
        if (const QString line = value.simplified(); !line.isEmpty())
            text += name + ": " + line.toUtf8() + '\n';
    };
    add("Source-Organization", info.organization);
    add("External-Description", info.description);
    add("External-Identifier", info.identifier);
    add("Bagging-Date", info.date.toString(Qt::ISODate));
    add("Payload-Oxum", QString::fromLatin1(oxum(payload)));
    add("Bag-Software-Agent", info.agent);
    return text;
}

/// Hashes by path of a list; nothing for one that is not written as lists are.
std::optional<QHash<QString, QByteArray>> readList(const QByteArray &text)
{
    QHash<QString, QByteArray> hashes;
    if (text.isEmpty() || !text.endsWith('\n'))
        return text.isEmpty() ? std::optional(hashes) : std::nullopt;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        const bool isEntry = line.size() > 66 && line.sliced(64, 2) == "  ";
        const QString name = isEntry ? QString::fromUtf8(line.sliced(66).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")) : QString();
        if (!isEntry || hashes.contains(name))
            return std::nullopt;
        hashes.insert(name, line.first(64));
    }
    return hashes;
}

/// Both lists of a bag, and which of its files belong into which.
struct BagLists
{
    QHash<QString, QByteArray> hashes;    ///< of both
    QStringList unreadable;
};

BagLists listsOf(const FileMap &bag)
{
    BagLists lists;
    for (const QString &name : {payloadList, tagList}) {
        const auto read = readList(bag.value(name));
        if (!read) {
            lists.unreadable.append(name);
            continue;
        }
        for (auto entry = read->cbegin(); entry != read->cend(); ++entry) {
            // Each list speaks of its own files only.
            if (isPayload(entry.key()) == (name == payloadList))
                lists.hashes.insert(entry.key(), entry.value());
            else if (!lists.unreadable.contains(name))
                lists.unreadable.append(name);
        }
    }
    return lists;
}

FileMap payloadOf(const FileMap &bag)
{
    FileMap payload;
    for (auto file = bag.cbegin(); file != bag.cend(); ++file) {
        if (isPayload(file.key()))
            payload.insert(file.key(), file.value());
    }
    return payload;
}

} // namespace

FileMap bagOf(const FileMap &payload, const FileMap &tagFiles, const BagInfo &info)
{
    FileMap below;
    for (auto file = payload.cbegin(); file != payload.cend(); ++file)
        below.insert(QLatin1StringView(bagPayloadFolder) + file.key(), file.value());
    FileMap tags = tagFiles;
    tags.insert(declarationName, declaration);
    tags.insert(infoName, infoText(info, below));
    tags.insert(payloadList, listOf(below));
    tags.insert(tagList, listOf(tags));
    FileMap bag = below;
    bag.insert(tags);
    return bag;
}

QString bagField(const FileMap &bag, const QString &name)
{
    const QString start = name + u": "_s;
    for (const QString &line : QString::fromUtf8(bag.value(infoName)).split(u'\n')) {
        if (line.startsWith(start))
            return line.sliced(start.size());
    }
    return {};
}

QStringList incompleteness(const FileMap &bag)
{
    QStringList faults;
    for (const QString &name : {declarationName, infoName, payloadList, tagList}) {
        if (!bag.contains(name))
            faults.append(BagText::tr("“%1” is missing.").arg(name));
    }
    if (bag.contains(declarationName) && bag.value(declarationName) != declaration)
        faults.append(BagText::tr("“%1” does not say what it has to.").arg(declarationName));
    const BagLists lists = listsOf(bag);
    for (const QString &name : lists.unreadable)
        faults.append(BagText::tr("The list “%1” is not written as such lists are.").arg(name));
    QHash<QByteArray, QString> added;
    for (auto file = bag.cbegin(); file != bag.cend(); ++file) {
        if (file.key() != tagList && !lists.hashes.contains(file.key()))
            added.insert(sha256Hex(file.value()), file.key());
    }
    QStringList missing = lists.hashes.keys();
    missing.removeIf([&bag](const QString &name) { return bag.contains(name); });
    missing.sort();
    for (const QString &name : std::as_const(missing)) {
        const QString renamed = added.take(lists.hashes.value(name));
        faults.append(renamed.isEmpty() ? BagText::tr("“%1” is missing.").arg(name) : BagText::tr("“%1” was renamed to “%2”.").arg(name, renamed));
    }
    QStringList others = added.values();
    others.sort();
    for (const QString &name : std::as_const(others))
        faults.append(BagText::tr("“%1” was added: it is in no list.").arg(name));
    faults.removeDuplicates();
    return faults;
}

QStringList alterations(const FileMap &bag)
{
    QStringList faults;
    const BagLists lists = listsOf(bag);
    for (auto file = bag.cbegin(); file != bag.cend(); ++file) {
        const auto hash = lists.hashes.constFind(file.key());
        if (hash != lists.hashes.cend() && *hash != sha256Hex(file.value()))
            faults.append(BagText::tr("“%1” was altered: its checksum is another one.").arg(file.key()));
    }
    if (bagField(bag, u"Payload-Oxum"_s).toLatin1() != oxum(payloadOf(bag)))
        faults.append(BagText::tr("Number or size of the files is not what “%1” says.").arg(infoName));
    return faults;
}

} // namespace articular
