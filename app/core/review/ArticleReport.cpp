// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ArticleReport.h"

#include "core/base/ShownDates.h"
#include "core/claims/ClaimPhrases.h"
#include "core/document/LineIndex.h"
#include "core/findings/ProblemGroup.h"
#include "core/markdown/HtmlText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr QByteArrayView style =
    "body{font:11pt/1.45 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
    "h1{font-size:1.5em;margin:0 0 .2em}h2{font-size:1.2em;margin:1.6em 0 .4em;border-bottom:1px solid #999}"
    "h3{font-size:1em;margin:1.2em 0 .2em}p{margin:.3em 0}.quiet{color:#555}"
    "table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #ccc;padding:.35em .6em .35em 0;vertical-align:top}"
    "td.line{width:3em;text-align:right;color:#555}tr,blockquote{page-break-inside:avoid}"
    "blockquote{margin:.6em 0;padding-left:.8em;border-left:3px solid #bbb}"
    "@media print{body{margin:0;max-width:none;font-size:10pt}h2,h3{page-break-after:avoid}}";

class ReportWriter
{
    Q_DECLARE_TR_FUNCTIONS(articular::ArticleReport)

public:
    ReportWriter(const AnalysisResult &result, const QString &path, const Workspace &workspace, const QDateTime &now)
        : m_result(result), m_path(path), m_workspace(workspace), m_now(now), m_lines(result.text)
    {
    }

    QByteArray write()
    {
        const QString title = tr("Report: %1").arg(articleTitle());
        m_html = "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1()
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>";
        text(title);
        m_html += "</title>\n<style>" + style.toByteArray() + "</style>\n</head>\n<body>\n";
        element("h1", title);
        writeHead();
        writeProblems();
        writeClaims();
        writeSwitchedOffProblems();
        writeSwitchedOffRules();
        return m_html + "</body>\n</html>\n";
    }

private:
    QString articleTitle() const
    {
        const QString title = m_result.metadata.title.simplified();
        return !title.isEmpty() ? title : m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
    }

    void writeHead()
    {
        const QLocale locale;
        const Readiness &readiness = m_result.readiness;
        element("p", tr("%1, made by Articular on %2.", "file, date and time")
                         .arg(QFileInfo(m_path).fileName(), locale.toString(m_now, QLocale::LongFormat)), "quiet");
        element("p", tr("Checklist: %1 of %2 done.").arg(readiness.done()).arg(readiness.applicable()));
    }

    void writeProblems()
    {
        element("h2", tr("Problems (%1)", "heading, how many").arg(QLocale().toString(m_result.findings.size())));
        std::array<QList<const Finding *>, problemGroupCount> groups;
        for (const Finding &finding : m_result.findings)
            groups.at(size_t(problemGroup(finding, m_path))).append(&finding);
        for (int group = 0; group < problemGroupCount; ++group) {
            const QList<const Finding *> &findings = groups.at(size_t(group));
            if (findings.isEmpty())
                continue;
            heading(problemGroupTitle(ProblemGroup(group)), findings.size());
            m_html += "<table>\n";
            for (const Finding *finding : findings)
                writeProblem(*finding, ProblemGroup(group));
            m_html += "</table>\n";
        }
        if (m_result.findings.isEmpty())
            element("p", tr("None."));
    }

    void writeProblem(const Finding &finding, ProblemGroup group, const QString &reason = {})
    {
        m_html += "<tr>";
        const bool isElsewhere = group == ProblemGroup::ClinicTexts;
        const qsizetype start = std::clamp<qsizetype>(finding.range.start, 0, m_result.text.size());
        element("td", isElsewhere ? QString() : QLocale().toString(m_lines.lineOf(start) + 1), "line");
        m_html += "<td>";
        element("p", isElsewhere ? tr("%1: %2", "file name, message").arg(QFileInfo(finding.file).fileName(), finding.message) : finding.message);
        if (!reason.isEmpty())
            element("p", tr("Reason: %1").arg(reason));
        else if (!finding.why.isEmpty())
            element("p", finding.why, "quiet");
        element("p", finding.link.isEmpty() ? finding.ruleId : tr("%1 – %2", "rule, where it comes from").arg(finding.ruleId, finding.link), "quiet");
        m_html += "</td></tr>\n";
    }

    void writeClaims()
    {
        const QList<ClaimGroup> groups = m_result.claims.groups();
        qsizetype count = 0;
        for (const ClaimGroup &group : groups)
            count += group.entries.size();
        element("h2", tr("Claims (%1)", "heading, how many").arg(QLocale().toString(count)));
        if (isClaimLanguage(m_result.language))
            element("p", claimCountSentence(count));
        else
            element("p", tr("Claims were not checked: no rules for %1.").arg(QLocale::languageToString(QLocale(m_result.language).language())));
        for (const ClaimGroup &group : groups) {
            heading(group.title, group.entries.size());
            for (const int entry : group.entries)
                writeClaim(m_result.claims.entries().at(entry));
        }
        if (m_result.claims.orphans().isEmpty())
            return;
        heading(tr("Decided about, and no longer in the text"), m_result.claims.orphans().size());
        for (const ClaimDecision &decision : m_result.claims.orphans()) {
            element("blockquote", decision.text);
            writeDecision(decision, false);
        }
    }

    void writeClaim(const LedgerEntry &entry)
    {
        element("blockquote", entry.claim.text);
        element("p", entry.claim.explanation.isEmpty() ? claimTypePhrases(entry.claim)
                                                       : tr("%1. %2", "kinds of claim, explanation").arg(claimTypePhrases(entry.claim), entry.claim.explanation), "quiet");
        for (const ClaimDecision &decision : entry.decisions)
            writeDecision(decision, false);
        for (const ClaimDecision &decision : entry.earlier)
            writeDecision(decision, true);
        if (entry.decisions.isEmpty())
            element("p", tr("Not decided."));
    }

    void writeDecision(const ClaimDecision &decision, bool isEarlier)
    {
        const Person *person = m_workspace.person(decision.by);
        const QString name = person && !person->name.isEmpty() ? person->name : decision.by;
        QString line = tr("%1, %2: %3", "day, name, what was decided")
                           .arg(shownDay(decision.at), name, verdictPhrase(decision.verdict));
        if (isEarlier)
            line = tr("%1 (an earlier wording)").arg(line);
        if (!decision.reference.isEmpty())
            line += tr("; source: %1 %2", "reference, place in it").arg(decision.reference, decision.locator);
        if (!decision.note.isEmpty())
            line += tr("; “%1”", "a note").arg(decision.note);
        element("p", line);
    }

    void writeSwitchedOffProblems()
    {
        if (m_result.switchedOff.isEmpty())
            return;
        element("h2", tr("Switched off by the writer (%1)", "heading, how many").arg(QLocale().toString(m_result.switchedOff.size())));
        m_html += "<table>\n";
        for (const SwitchedOffFinding &one : m_result.switchedOff)
            writeProblem(one.finding, ProblemGroup::CouldBeBetter, one.reason);
        m_html += "</table>\n";
    }

    void writeSwitchedOffRules()
    {
        QStringList rules;
        const QHash<QString, QString> &levels = m_workspace.profile().checkLevels;
        for (auto level = levels.cbegin(); level != levels.cend(); ++level) {
            if (level.value() == "off"_L1)
                rules.append(level.key());
        }
        std::ranges::sort(rules);
        element("h2", tr("Rules that are switched off"));
        if (rules.isEmpty())
            element("p", tr("None."));
        for (const QString &rule : std::as_const(rules))
            element("p", tr("%1: by the clinic, for all articles", "rule").arg(rule));
    }

    void heading(const QString &title, qsizetype count)
    {
        element("h3", tr("%1 (%2)", "heading, how many").arg(title, QLocale().toString(count)));
    }

    void text(const QString &text) { appendEscaped(m_html, text.toUtf8()); }

    void element(QByteArrayView tag, const QString &content, QByteArrayView kind = {})
    {
        m_html.append('<').append(tag);
        if (!kind.isEmpty())
            m_html.append(" class=\"").append(kind).append('"');
        m_html.append('>');
        text(content);
        m_html.append("</").append(tag).append(">\n");
    }

    const AnalysisResult &m_result;
    const QString m_path;
    const Workspace &m_workspace;
    const QDateTime m_now;
    const LineIndex m_lines;
    QByteArray m_html;
};

} // namespace

QByteArray articleReport(const AnalysisResult &result, const QString &path, const Workspace &workspace, const QDateTime &now)
{
    return ReportWriter(result, path, workspace, now).write();
}

} // namespace articular
