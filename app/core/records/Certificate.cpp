// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordReports.h"

#include "core/markdown/HtmlText.h"
#include "core/review/ContentList.h"
#include "core/trust/ListedSignatures.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr QByteArrayView style =
    "body{font:12pt/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
    "h1{font-size:1.4em}h2{font-size:1.1em;margin-top:1.6em}dt{color:#555}dd{margin:0 0 .5em;overflow-wrap:anywhere}"
    ".quiet{color:#555}@media print{body{margin:0;max-width:none}}";

QByteArray element(const QByteArray &tag, const QString &text)
{
    QByteArray html = '<' + tag + '>';
    appendEscaped(html, text.toUtf8());
    return html + "</" + tag + ">\n";
}

QByteArray entry(const QString &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : element("dt", name) + element("dd", value);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd hh:mm:ss 'UTC'"_s);
}

QString licenseText(const std::optional<License> &license)
{
    if (!license)
        return {};
    const QString known = u"%1, %2"_s.arg(license->id, license->region);
    return license->expires.isValid() ? known + u", until "_s + license->expires.toString(Qt::ISODate) : known;
}

QByteArray approval(const ApprovalRecord &record)
{
    const ApprovalSigner &signer = record.signer;
    const QString name = signer.credentials.isEmpty() ? signer.name : signer.name + u", "_s + signer.credentials;
    return element("h2", name) + "<dl>\n" + entry(u"Role"_s, QString(signer.role).replace(u'-', u' ')) + entry(u"Signed sentence"_s, record.statement)
        + entry(u"Signed at"_s, timeText(record.at)) + entry(u"Review again by"_s, record.reviewUntil.toString(Qt::ISODate))
        + entry(u"Licence"_s, licenseText(signer.license)) + entry(u"Key"_s, signer.key) + "</dl>\n";
}

/// When the administrator's key, which may be newer than the approval, counts.
QDateTime timeOfList(const ReportBasis &basis)
{
    QDateTime time = basis.version.at;
    if (const TrustedPerson *administrator = basis.people.person(basis.people.administrator)) {
        for (const TrustedKey &key : administrator->keys) {
            if (key.publicKey == basis.people.administratorKey)
                time = std::max(time, key.from);
        }
    }
    return time;
}

QByteArray verifyCommand(const QString &id, const QString &role, const QString &file, const QDateTime &at)
{
    return u"   TZ=UTC ssh-keygen -Y verify -f data/allowed_signers -I %1 -n %2 -s %3.sig -O verify-time=%4 < %3\n"_s
        .arg(id, signaturePurpose(role), file, at.toUTC().toString(u"yyyyMMddhhmmss"_s)).toUtf8();
}

} // namespace

QByteArray approvalCertificate(const ReportBasis &basis)
{
    const QString title = u"Approval of “%1”"_s.arg(basis.context.article.metadata().title.simplified());
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += element("title", title) + "<style>" + style.toByteArray() + "</style>\n</head>\n<body>\n" + element("h1", title) + "<dl>\n"
        + entry(u"Clinic"_s, basis.context.workspace.profile().name) + entry(u"Version"_s, QString::number(basis.version.number))
        + entry(u"Approved at"_s, timeText(basis.version.at))
        + entry(u"Whole page last reviewed"_s, basis.version.lastReviewed.toString(Qt::ISODate))
        + entry(u"Article"_s, basis.context.article.metadata().id) + entry(u"SHA-256 of the list of files"_s, QString::fromLatin1(basis.version.contentDigest.mid(7)))
        + entry(u"SHA-256 of the page text"_s, QString::fromLatin1(basis.version.pageDigest.mid(7))) + "</dl>\n";
    for (const ApprovalRecord &record : basis.version.approvals)
        html += approval(record);
    html += "<p class=\"quiet\">This page is for reading and is not signed. The signed approvals are in data/events; VERIFY.txt tells how to "
            "check them.</p>\n";
    return html + "</body>\n</html>\n";
}

QByteArray verifyInstructions(const ReportBasis &basis, const QStringList &approvals)
{
    const QByteArray content = basis.version.contentDigest.mid(7), page = basis.version.pageDigest.mid(7);
    QByteArray text = "How to check this record with sha256sum and ssh-keygen alone\n"
                      "============================================================\n\n"
                      "Unpack the record, open a terminal in the folder of this file, and type each line below.\n\n"
                      "1. Every file is there and unaltered:\n\n"
                      "   sha256sum -c --quiet manifest-sha256.txt\n"
                      "   sha256sum -c --quiet tagmanifest-sha256.txt\n\n"
                      "2. The files of the page are those of the list:\n\n"
                      "   (cd data/content && sha256sum -c --quiet CONTENT.sha256)\n\n"
                      "3. List and page text are the ones that were signed. Each approval in data/events names both\n"
                      "   numbers, as content_digest and page_digest; page.txt is what a reader gets:\n\n";
    text += "   echo \"" + content + "  data/content/" + contentListName + "\" | sha256sum -c --quiet\n"
        + "   echo \"" + page + "  data/page.txt\" | sha256sum -c --quiet\n\n";
    text += "4. Who signed. A record cannot vouch for its own signers: first compare data/allowed_signers with the one\n"
            "   that the clinic gives you, or the six words of its administrator's key by telephone. Then:\n\n";
    text += verifyCommand(basis.people.administrator, u"administrator"_s, u"data/trust.json"_s, timeOfList(basis));
    for (qsizetype i = 0; i < approvals.size(); ++i) {
        const ApprovalRecord &record = basis.version.approvals[i];
        text += verifyCommand(record.signer.id, record.signer.role, u"data/events/"_s + approvals[i], record.at);
    }
    return text + "\n5. What each approval rests on: it names every file of data/events that was there before, with its SHA-256.\n\n"
                  "The files in data/reports, page.html and this one are for reading and are not signed.\n";
}

} // namespace articular
