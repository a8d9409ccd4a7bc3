// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/DeskLine.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 22}, {9, 40}, Qt::UTC);

} // namespace

class tst_DeskLine : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatWasSentToAPersonWaitsForThatPersonOnly()
    {
        ArticleState state;
        state.phase = ArticlePhase::InReview;
        state.since = now;
        state.submission = Submission{{}, u"tbrandt"_s, {u"plindqvist"_s}, {}, QDate(2026, 12, 1), now, {}, {}};
        const QList<DeskLine> own = linesFor(state, u"plindqvist"_s);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().kind, DeskLine::Kind::Waits);
        QCOMPARE(own.first().day, QDate(2026, 12, 1));
        QCOMPARE(linesFor(state, u"tbrandt"_s).first().kind, DeskLine::Kind::Other);
        QCOMPARE(linesFor(state, {}).first().kind, DeskLine::Kind::Other);
    }

    void whatComesBackIsItsSendersWithTheNotesThatAreOpen()
    {
        ArticleState state;
        state.phase = ArticlePhase::ChangesRequested;
        state.person = u"plindqvist"_s;
        state.since = now;
        EventLog log;
        log.events = {event(u"submit"_s, u"tbrandt"_s, {}), event(u"note"_s, u"plindqvist"_s, {{u"note"_s, u"must-fix"_s}, {u"text"_s, u"Why?"_s}})};
        const QList<DeskLine> lines = deskLinesOf(state, log, u"tbrandt"_s, {m_workspace, m_trust, now});
        QCOMPARE(lines.first().kind, DeskLine::Kind::CameBack);
        QCOMPARE(lines.first().notes, 1);
        QCOMPARE(deskLinesOf(state, log, u"mellison"_s, {m_workspace, m_trust, now}).first().kind, DeskLine::Kind::Other);
        QCOMPARE(deskLinesOf(state, log, {}, {m_workspace, m_trust, now}).first().kind, DeskLine::Kind::CameBack);
    }

    void whatIsDueAndOnTheSiteIsBoth()
    {
        ArticleState state;
        state.phase = ArticlePhase::ReviewDue;
        ApprovedVersion version;
        version.number = 1;
        version.at = now.addYears(-1);
        version.reviewUntil = QDate(2026, 11, 1);
        state.versions = {version};
        state.onSite = PublishedVersion{1, u"https://clinic.example/knee"_s, u"tbrandt"_s, now.addYears(-1), {}, {}};
        const QList<DeskLine> lines = linesFor(state, u"tbrandt"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).kind, DeskLine::Kind::Due);
        QCOMPARE(lines.at(0).day, QDate(2026, 11, 1));
        QCOMPARE(lines.at(1).kind, DeskLine::Kind::OnSite);
    }

    void minutesCountWhatHasToBeReadAndDecided_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("addedWords");
        QTest::addColumn<int>("claims");
        QTest::addColumn<int>("notes");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing takes a minute too") << 0 << 0 << 0 << 0 << 1;
        QTest::newRow("a whole page") << 952 << 0 << 0 << 0 << 4;
        QTest::newRow("a whole page with twenty claims") << 952 << 0 << 20 << 0 << 9;
        QTest::newRow("only what changed, where something did") << 952 << 119 << 0 << 0 << 1;
        QTest::newRow("notes") << 0 << 0 << 0 << 3 << 2;
    }

    void minutesCountWhatHasToBeReadAndDecided()
    {
        QFETCH(int, words);
        QFETCH(int, addedWords);
        QFETCH(int, claims);
        QFETCH(int, notes);
        QFETCH(int, minutes);
        PageToRead page;
        page.page.append({TextChange::Kind::Same, u"word "_s.repeated(words)});
        if (addedWords > 0)
            page.page.append({TextChange::Kind::Added, u"word "_s.repeated(addedWords)});
        QCOMPARE(reviewMinutes(page, claims, notes), minutes);
    }

private:
    static Event event(const QString &kind, const QString &by, const QJsonObject &fields)
    {
        Event made;
        made.file = u"01JD00000000000000000000AA-"_s + kind + u".json"_s;
        made.kind = kind;
        made.by = by;
        made.at = now;
        made.fields = fields;
        return made;
    }

    QList<DeskLine> linesFor(const ArticleState &state, const QString &person) const
    {
        return deskLinesOf(state, {}, person, {m_workspace, m_trust, now});
    }

    Workspace m_workspace;
    Trust m_trust;
};

ARTICULAR_TEST(tst_DeskLine)
#include "tst_DeskLine.moc"
