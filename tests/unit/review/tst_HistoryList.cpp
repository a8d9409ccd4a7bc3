// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/HistoryList.h"
#include "core/base/HtmlTree.h"
#include "unit/review/HandmadeReview.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonDocument>

using namespace articular;
using namespace Qt::StringLiterals;
using test::HandmadeReview;

class tst_HistoryList : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyKindOfEventIsASentence_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("what");
        const auto row = [](const QString &kind, const QJsonObject &fields, const QString &what) { QTest::addRow("%s", qPrintable(what)) << kind << fields << what; };
        const QJsonObject target{{u"exact"_s, u"Knees\nbend."_s}};
        row(u"create"_s, {}, u"Made the article."_s);
        row(u"import"_s, {}, u"Brought the text in from another file."_s);
        row(u"save"_s, {}, u"Saved the text."_s);
        row(u"submit"_s, {{u"version"_s, 2}, {u"to"_s, QJsonArray{u"jdoe"_s, u"cruz"_s}}, {u"message"_s, u"Please look."_s}, {u"needed_by"_s, u"2026-12-01"_s}},
            u"Sent version 2 for review to Jane Doe, Carla Ruz. Needed by 2026-12-01. “Please look.”"_s);
        row(u"take-back"_s, {}, u"Took it back from review."_s);
        row(u"note"_s, {{u"note"_s, u"note"_s}, {u"target"_s, target}, {u"text"_s, u"Say when."_s}}, u"Left a note on “Knees bend.”: “Say when.”"_s);
        row(u"note"_s, {{u"note"_s, u"must-fix"_s}, {u"target"_s, target}, {u"text"_s, u"Say when."_s}}, u"Wants “Knees bend.” mended: “Say when.”"_s);
        row(u"note"_s, {{u"note"_s, u"question"_s}, {u"target"_s, target}}, u"Asked about “Knees bend.”."_s);
        row(u"note"_s, {{u"note"_s, u"suggestion"_s}, {u"target"_s, target}, {u"replacement"_s, u"Knees can bend."_s}},
            u"Suggested “Knees can bend.” instead of “Knees bend.”."_s);
        row(u"reply"_s, {{u"text"_s, u"Done."_s}}, u"Answered a note: “Done.”"_s);
        row(u"resolve"_s, {}, u"Marked a note as done."_s);
        row(u"resolve"_s, {{u"state"_s, u"reopened"_s}}, u"Opened a note again."_s);
        row(u"decide"_s, {{u"role"_s, u"medical-reviewer"_s}, {u"verdict"_s, u"needs-citation"_s}, {u"fingerprint"_s, QString(64, u'a')}, {u"target"_s, target},
                          {u"note"_s, u"A newer one."_s}, {u"position"_s, 3}},
            u"Decided as medical reviewer about “Knees bend.”: needs a source. “A newer one.”"_s);
        row(u"waive"_s, {{u"rule"_s, u"req-cta"_s}, {u"reason"_s, u"Agreed with counsel."_s}}, u"Let a problem stand (req-cta). Reason: Agreed with counsel."_s);
        row(u"return"_s, {{u"reason"_s, u"Too long."_s}}, u"Gave it back to the writer. Reason: Too long."_s);
        row(u"return"_s, {}, u"Gave it back to the writer."_s);
        row(u"withdraw"_s, {{u"reason"_s, u"A study was withdrawn."_s}}, u"Took the article down. Reason: A study was withdrawn."_s);
        row(u"export"_s, {{u"version"_s, 1}, {u"package"_s, u"knees-v1-html.zip"_s}}, u"Exported version 1 as “knees-v1-html.zip”."_s);
        row(u"publish"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/k"_s}}, u"Put version 1 on the site: https://example.com/k"_s);
        row(u"erase"_s, {}, u"Erased identifying text."_s);
    }

    void everyKindOfEventIsASentence()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, fields);
        QFETCH(QString, what);
        HandmadeReview review;
        review.add(kind, u"mreyes"_s, fields);
        const QList<HistoryEntry> entries = historyOf(review);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].what, what);
        QCOMPARE(entries[0].name, u"Maria Reyes"_s);
        QCOMPARE(entries[0].at, review.now);
        QVERIFY(entries[0].remarks.isEmpty());
    }

    void aSignatureIsToldWithItsStatement()
    {
        HandmadeReview review = approved();
        const HistoryEntry entry = historyOf(review).last();
        QCOMPARE(entry.what, u"Signed version 1 as medical reviewer: “I read the whole article and approve it for publication as medically accurate.”"_s);
        QVERIFY(entry.remarks.isEmpty());
        review.history.approvals.last().isSigned = false;
        review.history.approvals.last().reason = u"It is signed by somebody else."_s;
        QCOMPARE(historyOf(review).last().remarks, QStringList{u"It does not count: It is signed by somebody else."_s});
        review.add(u"create"_s, u"mreyes"_s);
        QCOMPARE(historyOf(review).last().what, u"Began a new version."_s);
    }

    void alteredRemovedAndLateRecordsAreNamed()
    {
        HandmadeReview review = approved();
        const QString saved = review.history.log.events.first().file, sent = review.history.log.events[1].file;
        review.history.log.events[1].bytes = "{}";
        review.history.log.events.removeFirst();
        Event late = review.history.log.events.first();
        late.kind = u"note"_s;
        late.at = review.now.addSecs(-90);
        late.file = newUlid(late.at) + u"-note.json"_s;
        review.history.log.events.insert(0, late);
        review.history.log.problems.append({u"/c/review/events/notes.txt"_s, {}, 1, u"“notes.txt” is no record of this article's review."_s});
        const QList<HistoryEntry> entries = historyOf(review);
        const auto remarksOf = [&entries](const QString &file) {
            const auto found = std::ranges::find(entries, file, &HistoryEntry::file);
            return found == entries.end() ? QStringList{u"missing"_s} : found->remarks;
        };
        QCOMPARE(remarksOf(sent), QStringList{u"Altered: it is not what jdoe saw when signing version 1."_s});
        QCOMPARE(remarksOf(saved), QStringList{u"jdoe had seen it when signing version 1."_s});
        QCOMPARE(remarksOf(late.file), QStringList{u"Arrived late: jdoe had not seen it when signing version 1."_s});
        QCOMPARE(entries.first().file, saved);
        QVERIFY(entries.first().what.contains(u"removed"_s));
        QCOMPARE(entries.last().kind, u"problem"_s);
        for (const HistoryEntry &entry : entries) {
            for (const QString &remark : entry.remarks)
                QCOMPARE(test::plainWordsProblem(remark), QString());
        }
        const QByteArray text = historyAsText(entries);
        QVERIFY(text.contains("    ! Altered: "));
        QVERIFY(text.contains("  Maria Reyes: Sent version"));
    }

    void whatWasErasedIsNotCalledAltered()
    {
        HandmadeReview review = approved();
        Event &sent = review.history.log.events[1];
        const QByteArray before = sha256Hex(sent.bytes);
        sent.bytes = "{}";
        review.history.erasures.add({test::handmadeArticle, u"adm"_s, u"Ada Min"_s, u"SHA256:abc"_s, review.now, u"A name stood there."_s, test::digestOf('e'),
                                     {{u"review/events/"_s + sent.file, before, sha256Hex(sent.bytes)}}});
        const QString file = sent.file;
        const auto remarks = [&] {
            const QList<HistoryEntry> entries = historyOf(review);
            return std::ranges::find(entries, file, &HistoryEntry::file)->remarks;
        };
        QCOMPARE(remarks(), QStringList{u"Text was erased from it since jdoe signed version 1."_s});
        sent.bytes = "{ }";
        QCOMPARE(remarks(), QStringList{u"Altered: it is not what jdoe saw when signing version 1."_s});
    }

    void anApprovalIsTakenBackOrAPageTakenDown()
    {
        HandmadeReview review = approved();
        const QString back = review.add(u"withdraw"_s, u"jdoe"_s, {{u"reason"_s, u"A number is wrong."_s}});
        review.exported(1, 'c', 'd');
        const QString down = review.add(u"withdraw"_s, u"jdoe"_s);
        const QList<HistoryEntry> entries = historyOf(review);
        QCOMPARE(std::ranges::find(entries, back, &HistoryEntry::file)->what, u"Took the approval back. Reason: A number is wrong."_s);
        QCOMPARE(std::ranges::find(entries, down, &HistoryEntry::file)->what, u"Took the article down."_s);
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r\n=1+1", " =1+1", "|calc", "%x"})
            QTest::addRow("%s", QByteArray(words).toPercentEncoding().constData()) << QString::fromLatin1(words);
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, words);
        HandmadeReview review;
        review.add(u"save"_s, words);
        const QByteArray csv = historyAsCsv(historyOf(review));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Time (UTC)\",\"Who\""));
        QVERIFY2(csv.contains("\"'" + words.simplified().toUtf8() + "\""), csv.constData());
        QCOMPARE(csv.count('\n'), 2);
        QCOMPARE(csv.count("\r\n"), 2);
    }

    void theTableHoldsHostileWords()
    {
        HandmadeReview review;
        const QString hostile = u"</td><script>alert(1)</script> \"x\", & 'y'\n=2"_s;
        review.add(u"return"_s, u"<b>"_s, {{u"reason"_s, hostile}});
        const QList<HistoryEntry> entries = historyOf(review);
        const QByteArray html = historyAsHtml(entries, u"<i>Knees</i> & \"hips\""_s);
        const HtmlTree tree = HtmlTree::parse(html);
        QCOMPARE(tree.problems, QStringList());
        QVERIFY(!html.contains("<script") && !html.contains("<i>") && !html.contains("<b>"));
        QVERIFY(tree.visibleText().contains(u"</td><script>alert(1)</script> \"x\", & 'y'"_s));
        for (const char *part : {"<html lang=\"", "<title>", "<h1>", "<caption>1 events", "<th scope=\"col\">When</th>", "<time datetime=\"2026-11-22T09:01:00Z\">"})
            QVERIFY2(html.contains(part), part);
        const QByteArray csv = historyAsCsv(entries);
        QVERIFY(csv.contains("\"\"x\"\", & 'y' =2\""));
        const QJsonArray rows = QJsonDocument::fromJson(historyAsJson(entries)).array();
        QCOMPARE(rows[0][u"by"_s].toString(), u"<b>"_s);
        QCOMPARE(rows[0][u"at"_s].toString(), u"2026-11-22T09:01:00Z"_s);
    }

    void theSameRecordsGiveTheSameBytes()
    {
        const QList<HistoryEntry> entries = historyOf(approved()), again = historyOf(approved());
        QCOMPARE(historyAsText(entries).size(), historyAsText(again).size());
        QCOMPARE(historyAsHtml(entries, u"T"_s), historyAsHtml(again, u"T"_s));
    }

private:
    static HandmadeReview approved()
    {
        HandmadeReview review;
        review.add(u"save"_s, u"mreyes"_s);
        review.submit('c', 'd');
        review.approve(1, 'c', 'd');
        return review;
    }

    static QList<HistoryEntry> historyOf(const HandmadeReview &review)
    {
        const Workspace workspace;
        return articular::historyOf(review.history, review.state(), {workspace, review.history.trust, review.now.addSecs(60).toLocalTime()});
    }
};

ARTICULAR_TEST(tst_HistoryList)
#include "tst_HistoryList.moc"
