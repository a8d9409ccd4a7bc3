// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Events.h"

#include "core/base/CanonicalJson.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/review/ConflictCopies.h"
#include "core/review/EventBytes.h"
#include "core/review/ReviewFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int eventFormat = 1;
const auto approveKind = u"approve"_s;

const QStringList &eventKinds()
{
    static const QStringList kinds{
        u"create"_s, u"import"_s, u"save"_s, u"submit"_s, u"take-back"_s, u"note"_s, u"reply"_s, u"resolve"_s, u"decide"_s,
        u"waive"_s, u"return"_s, u"approve"_s, u"withdraw"_s, u"export"_s, u"publish"_s, u"erase"_s};
    return kinds;
}

/// The kind that a file's name gives; empty for a name that no event has.
QString kindOfName(const QString &name)
{
    const QString kind = name.sliced(std::min<qsizetype>(27, name.size())).chopped(name.endsWith(".json"_L1) ? 5 : 0);
    const bool isEvent = name.size() > 32 && isUlid(QStringView(name).first(26)) && name.at(26) == u'-'
                         && name.endsWith(".json"_L1) && eventKinds().contains(kind);
    return isEvent ? kind : QString();
}

/// What systems and synchronising programs leave in any folder, and the signatures beside events.
bool isNoMatterOfEvents(const QString &name)
{
    static const QStringList names{u"thumbs.db"_s, u"desktop.ini"_s};
    return name.startsWith(u'.') || name.startsWith(u'~') || names.contains(name.toLower())
           || (name.endsWith(".json.sig"_L1) && !kindOfName(name.chopped(4)).isEmpty());
}

class EventReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::Events)

public:
    EventReader(QString folder, QString articleId) : m_folder(std::move(folder)), m_articleId(std::move(articleId)) {}

    EventLog read()
    {
        const QDir folder(m_folder);
        // One ULID a moment: order of names is order of time.
        for (const QString &name : folder.entryList(QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
            if (isNoMatterOfEvents(name) || isSameAsItsOriginal(folder, name))
                continue;
            const QString path = folder.filePath(name);
            const Result<Event> event = readOne(path, name);
            if (event)
                m_log.events.append(event.value());
            else
                m_log.problems.append({path, {}, std::max(1, event.error().line), event.error().message});
        }
        return m_log;
    }

    Result<Event> parsed(const QByteArray &bytes, const QString &path, const QString &name, const QString &kind) const
    {
        const Result<QJsonObject> json = parseStrictJson(bytes);
        if (!json)
            return error(tr("The review record “%1” does not count: %2").arg(name, json.error().message), json.error().line);
        Result<Event> event = eventOf(json.value(), path, name, kind);
        if (event)
            event.value().bytes = bytes;
        return event;
    }

    static Error error(const QString &message, int line = 1) { return {ErrorCode::InvalidSyntax, message, {}, {}, line}; }

private:
    /// Events are never rewritten, so a second version of one is nearly always the very same.
    static bool isSameAsItsOriginal(const QDir &folder, const QString &name)
    {
        const QString original = conflictCopyOf(name);
        if (original.isEmpty() || kindOfName(original).isEmpty())
            return false;
        const Result<QByteArray> bytes = readTextFile(folder.filePath(name), maximumApprovalSize);
        const Result<QByteArray> others = readTextFile(folder.filePath(original), maximumApprovalSize);
        return bytes && others && bytes.value() == others.value();
    }

    Result<Event> readOne(const QString &path, const QString &name) const
    {
        const QString kind = kindOfName(name);
        if (kind.isEmpty() && !conflictCopyOf(name).isEmpty())
            return error(tr("Two versions of one review record were kept, the other as “%1”. It does not count; compare the two and delete it.").arg(name));
        if (kind.isEmpty())
            return error(tr("“%1” is no record of this article's review. It does not count; take it out of the folder.").arg(name));
        if (QFileInfo(path).isSymLink())
            return error(tr("The review record “%1” is a link to another place. It does not count.").arg(name));
        const Result<QByteArray> bytes = readTextFile(path, kind == approveKind || kind == "erase"_L1 ? maximumApprovalSize : maximumEventSize);
        if (!bytes)
            return error(tr("The review record “%1” does not count: %2").arg(name, bytes.error().message), bytes.error().line);
        return parsed(bytes.value(), path, name, kind);
    }

    Result<Event> eventOf(QJsonObject json, const QString &path, const QString &name, const QString &kind) const
    {
        const int format = json.take("format"_L1).toInt();
        if (format > eventFormat)
            return error(tr("The review record “%1” was written by a newer version of the program. It does not count here; update the program.").arg(name));
        Event event;
        event.file = name;
        event.path = path;
        event.kind = json.take("kind"_L1).toString();
        event.article = json.take("article"_L1).toString();
        event.by = kind == approveKind ? json["signer"_L1]["id"_L1].toString() : json.take("by"_L1).toString();
        event.at = QDateTime::fromString(json.take("at"_L1).toString(), Qt::ISODate);
        event.fields = json;
        const bool isComplete = event.at.isValid() && event.at.timeSpec() == Qt::UTC && !event.by.isEmpty();
        if (format < 1 || event.kind != kind || !isComplete)
            return error(tr("The review record “%1” does not say what happened, when and by whom. It does not count.").arg(name));
        const bool isOfAnother = !event.article.isEmpty() && !m_articleId.isEmpty() && event.article != m_articleId;
        if (isOfAnother || (kind == approveKind && event.article.isEmpty()))
            return error(tr("The review record “%1” is about another article. It does not count here.").arg(name));
        return event;
    }

    QString m_folder, m_articleId;
    EventLog m_log;
};

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Events)
};

} // namespace

QString eventsFolder(const QString &articlePath)
{
    const QString review = reviewFolder(articlePath);
    return review.isEmpty() ? QString() : QDir(review).filePath(u"events"_s);
}

EventLog readEvents(const QString &articlePath, const QString &articleId)
{
    const QString folder = eventsFolder(articlePath);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    if (const Status safe = safeReviewFolder(articlePath); !safe)
        return {{}, {{safe.error().path, {}, 1, safe.error().message}}};
    EventLog log = EventReader(folder, articleId).read();
    for (const QString &copy : conflictCopiesBeside(articlePath)) {
        log.problems.append({QFileInfo(articlePath).absoluteDir().filePath(copy), {}, 1,
                             EventText::tr("Two versions of this article were kept, the other as “%1”. Compare them and delete one.").arg(copy)});
    }
    return log;
}

Result<Event> eventFromBytes(const QString &file, const QByteArray &bytes, const QString &articleId)
{
    const QString kind = kindOfName(file);
    if (kind.isEmpty() || bytes.size() > (kind == approveKind || kind == "erase"_L1 ? maximumApprovalSize : maximumEventSize))
        return EventReader::error(EventText::tr("“%1” is no record of this article's review. It does not count; take it out of the folder.").arg(file));
    return EventReader({}, articleId).parsed(bytes, {}, file, kind);
}

QDateTime timeOfEvent(const QString &name)
{
    return kindOfName(name).isEmpty() ? QDateTime() : timeOfUlid(name.first(26));
}

QString eventName(const QString &folder, const QString &kind, const QDateTime &at)
{
    QDateTime time = at.toUTC();
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        const QDateTime other = timeOfEvent(name);
        if (other.isValid() && other >= time && other <= at.addSecs(clockTolerance))
            time = other.addMSecs(1);
    }
    return newUlid(time) + u'-' + kind + u".json"_s;
}

Result<Event> writeEvent(const QString &articlePath, Event event, const Clock &clock)
{
    if (const Status safe = safeReviewFolder(articlePath); !safe)
        return safe.error();
    const QString folder = eventsFolder(articlePath);
    event.at = clock.now().toUTC();
    QJsonObject json = event.fields;
    json.insert("format"_L1, eventFormat);
    json.insert("kind"_L1, event.kind);
    json.insert("by"_L1, event.by);
    json.insert("at"_L1, event.at.toString(Qt::ISODate));
    if (!event.article.isEmpty())
        json.insert("article"_L1, event.article);
    const QByteArray bytes = canonicalJson(json) + '\n';
    if (bytes.size() > maximumEventSize)
        return Error{ErrorCode::TooLarge, EventText::tr("This is too long to be recorded. Nothing was recorded; shorten the note or the sentence."), {}, articlePath};
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    event.file = eventName(folder, event.kind, event.at);
    event.path = QDir(folder).filePath(event.file);
    event.bytes = bytes;
    if (const Status written = writeFile(event.path, bytes, Overwrite::Refuse); !written)
        return written.error();
    return event;
}

} // namespace articular
