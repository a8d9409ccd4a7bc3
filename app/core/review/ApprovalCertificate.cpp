// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalCertificate.h"

#include "core/base/ShownDates.h"
#include "core/markdown/HtmlText.h"
#include "core/trust/ListedSignatures.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr QByteArrayView style =
    "body{font:11pt/1.45 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}h1{font-size:1.4em}h2{font-size:1.1em}"
    "td{padding:.2em 1em .2em 0;vertical-align:top}blockquote{font-size:1.1em}";

class CertificateWriter
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApprovalCertificate)

public:
    CertificateWriter(const ApprovalRecord &record, const QString &event, const ApprovalOffer &offer)
        : m_record(record), m_event(event), m_offer(offer)
    {
    }

    QByteArray write()
    {
        m_html = "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1()
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>";
        text(tr("Approval: %1").arg(m_offer.articleTitle));
        m_html += "</title>\n<style>" + style.toByteArray() + "</style>\n</head>\n<body>\n";
        element("h1", tr("What you signed"));
        m_html += "<blockquote>";
        // The sentence is in the record's language, whatever the window's is.
        element("p", u"“%1”"_s.arg(m_record.statement));
        m_html += "</blockquote>\n<table>\n";
        writeRows();
        m_html += "</table>\n";
        element("h2", tr("Not part of it"));
        element("p", tr("The copyright year, the line that names the reviewer, review dates and draft marks. They follow from the signature."));
        element("h2", tr("The proof"));
        element("p", tr("This page is a copy to keep. What proves the approval is the signed record in the article's folder: review/events/%1 with %1.sig beside it.").arg(m_event));
        return m_html + "</body>\n</html>\n";
    }

private:
    void text(const QString &words) { appendEscaped(m_html, words.toUtf8()); }

    void element(const QByteArray &tag, const QString &words)
    {
        m_html += '<' + tag + '>';
        text(words);
        m_html += "</" + tag + ">\n";
    }

    void row(const QString &name, const QString &value)
    {
        m_html += "<tr><td>";
        text(name);
        m_html += "</td><td>";
        text(value);
        m_html += "</td></tr>\n";
    }

    void writeRows()
    {
        const QLocale locale;
        const ApprovalSigner &signer = m_record.signer;
        row(tr("Article"), m_offer.articleTitle);
        row(tr("Version"), QString::number(m_record.version));
        row(tr("Signed by"), signer.credentials.isEmpty() ? signer.name : tr("%1, %2", "name, credentials").arg(signer.name, signer.credentials));
        row(tr("As"), roleName(signer.role));
        if (signer.license)
            row(tr("Licence"), signer.license->region.isEmpty() ? signer.license->id : tr("%1, %2", "licence number, region").arg(signer.license->id, signer.license->region));
        row(tr("Signed on"), tr("%1 (UTC)").arg(shownMoment(m_record.at)));
        row(tr("To be reviewed again by"), shownDay(m_record.reviewUntil));
        const PageCounts &counts = m_offer.counts;
        row(tr("Words"), locale.toString(counts.words));
        row(tr("Pictures"), locale.toString(counts.pictures));
        row(tr("References"), locale.toString(counts.references));
        row(tr("Disclaimers"), locale.toString(counts.disclaimers));
        row(tr("Calls to action"), locale.toString(counts.callsToAction));
        row(tr("Claims"), tr("%1 accepted, %2 found to be no claim").arg(counts.acceptedClaims).arg(counts.notClaims));
        row(tr("Checksum of the files"), QString::fromLatin1(m_record.contentDigest));
        row(tr("Checksum of the page"), QString::fromLatin1(m_record.pageDigest));
        row(tr("Signing key"), signer.key);
    }

    const ApprovalRecord &m_record;
    const QString m_event;
    const ApprovalOffer &m_offer;
    QByteArray m_html;
};

} // namespace

QByteArray approvalCertificate(const ApprovalRecord &record, const QString &event, const ApprovalOffer &offer)
{
    return CertificateWriter(record, event, offer).write();
}

} // namespace articular
