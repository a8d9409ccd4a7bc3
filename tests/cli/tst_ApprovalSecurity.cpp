// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody could try to make an article look approved: each is refused or shown, in words that need no explaining.
//
//   what is tried                                     test
//   edit after approval, swapped picture, clinic
//     texts, names, sources, theme, typed state       whatReadersSeeCannotBeChangedUnderAnApproval, aThemeCannotAddWords
//   record or signature altered, removed, replaced,
//     of 1 GB, malformed, a link; event altered or
//     removed; a record that vouches for its signer   recordsCannotBeTamperedWith
//   list of people or policy edited, older list       theListOfPeopleCannotBeChanged, anOlderOrNoListIsNotBelieved
//   copied from another article, old approval again   anApprovalIsOfOneArticleAndOneText, eventsOfAnotherArticleCountForNothing
//   key unknown, of another role, "*", list, path     tst_ApprovalSigners
//   key lost, expired, ended, role taken              tst_ApprovalSigners
//   own text                                          tst_ApprovalSigners
//   review kept elsewhere                             aReviewKeptElsewhereIsNotUsed
//   erasing as a cover                                tst_EraseCommand
//   reviewer named without a valid approval           tst_ReviewerNames
#include "cli/ApprovedClinic.h"
#include "core/trust/TrustStore.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::contentOf;
using test::medical;

class tst_ApprovalSecurity : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_tried.begin(); }

    void whatReadersSeeCannotBeChangedUnderAnApproval_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        QTest::newRow("a word") << article << QByteArray("joint may swell") << QByteArray("joint will swell");
        QTest::newRow("the title") << article << QByteArray("how to start") << QByteArray("how to begin");
        QTest::newRow("a picture") << u"articles/walking-with-knee-arthritis/images/walking-with-knee-arthritis-1.jpg"_s << QByteArray() << QByteArray("x");
        QTest::newRow("the disclaimer") << u"clinic/disclaimers/general.md"_s << QByteArray() << QByteArray(" All is well.");
        QTest::newRow("the call to action") << u"clinic/snippets/visit.md"_s << QByteArray() << QByteArray(" Today only.");
        QTest::newRow("the notice") << u"clinic/snippets/phone-visits.md"_s << QByteArray() << QByteArray(" Free of charge.");
        QTest::newRow("an author's name") << u"clinic/people.yaml"_s << QByteArray("Mara Ellison") << QByteArray("Mara Alison");
        QTest::newRow("the clinic's telephone") << u"clinic/clinic.yaml"_s << QByteArray("555-0142") << QByteArray("555-0143");
        QTest::newRow("what the newsletter asks for") << u"clinic/clinic.yaml"_s << QByteArray("letter a month") << QByteArray("letter a day");
        QTest::newRow("a typed state") << article << QByteArray("\ntitle:") << QByteArray("\nstatus: approved\nreviewer: plindqvist\nlast-reviewed: 2026-01-01\nsubtitle: Safe\ntitle: Now");
        QTest::newRow("a cited source") << u"clinic/references.json"_s << QByteArray("a walking program") << QByteArray("a running program");
    }

    void aStyleThatHidesWordsEndsTheApproval()
    {
        m_tried.restore(u"approved"_s);
        QVERIFY(QDir().mkpath(m_tried.clinic().root() + u"/clinic/theme"_s));
        test::overwrite(m_tried.clinic().root() + u"/clinic/theme/style.css"_s, ".disclaimers { display: none }\n");
        m_tried.expectNoApproval();
        QVERIFY(QDir(m_tried.clinic().root() + u"/clinic/theme"_s).removeRecursively());
    }

    void whatIsWithdrawnStopsWhatIsApproved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a text of the approved claims") << u"clinic/claims-library.yaml"_s << QByteArray("walk: {text: \"CLAIM\", status: withdrawn}\n") << u"clm-library"_s;
        QTest::newRow("an approved claim that is over") << u"clinic/claims-library.yaml"_s
            << QByteArray("walk: {text: \"CLAIM\", status: approved, expires: 2020-01-01}\n") << u"clm-library"_s;
    }

    void whatIsWithdrawnStopsWhatIsApproved()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, rule);
        m_tried.restore(u"approved"_s);
        QString claim;
        for (const QJsonValue &entry : m_tried.clinic().run({u"claims"_s, m_tried.clinic().article(), u"--format"_s, u"json"_s}).json()) {
            if (entry[u"is_claim"_s].toBool() && entry[u"path"_s].toString().endsWith(u"article.md"_s) && !entry[u"text"_s].toString().contains(u'"'))
                claim = entry[u"text"_s].toString();
        }
        QVERIFY(!claim.isEmpty());
        test::overwrite(QDir(m_tried.clinic().root()).filePath(file), QByteArray(content).replace("CLAIM", claim.toUtf8()));
        expectStopped(rule);
        QVERIFY(QFile::remove(QDir(m_tried.clinic().root()).filePath(file)));
    }

    void aConsentThatIsWithdrawnStopsWhatIsApproved()
    {
        m_tried.restore(u"approved"_s);
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        test::overwrite(m_tried.clinic().root() + u"/clinic/consents.yaml"_s, "c-0142: {kind: picture, scope: [web]}\n");
        m_tried.clinic().edit(article, "shows-person: no}", "shows-person: yes, checked: yes, consent: c-0142}");
        m_tried.clinic().bringToApproved();
        test::overwrite(m_tried.clinic().root() + u"/clinic/consents.yaml"_s, "c-0142: {kind: picture, scope: [web], withdrawn: yes}\n");
        expectStopped(u"prv-consent"_s);
        const QJsonArray used = m_tried.clinic().run({u"uses"_s, m_tried.clinic().root(), u"consent"_s, u"c-0142"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(used.size(), 1);
        QVERIFY(used[0][u"path"_s].toString().endsWith(u"walking-with-knee-arthritis/article.md"_s));
        QCOMPARE(used[0][u"places"_s][0][u"line"_s].toInt(), 13);
    }

    void aReferenceThatIsTakenOutEndsTheApproval()
    {
        m_tried.restore(u"approved"_s);
        m_tried.clinic().edit(u"clinic/references.json"_s, "\"sample-walking-2021\"", "\"sample-walking-2020\"");
        m_tried.expectNoApproval();
    }

    void whatReadersSeeCannotBeChangedUnderAnApproval()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        m_tried.restore(u"approved"_s);
        const QString path = QDir(m_tried.clinic().root()).filePath(file);
        const QByteArray content = contentOf(path);
        if (before.isEmpty()) {
            QVERIFY(!content.isEmpty());
            test::overwrite(path, content.trimmed() + after + '\n');
        } else {
            m_tried.clinic().edit(file, before, after);
        }
        m_tried.expectNoApproval();
    }

    void aThemeCannotAddWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of its own page") << u"page.mustache"_s
            << QByteArray("<!DOCTYPE html>\n<html lang=\"{{lang}}\"><head>{{{head}}}</head><body>{{{draft}}}{{{notices}}}<main><h1>{{title}}</h1>{{{byline}}}{{{review}}}{{{hero}}}{{{body}}}"
                          "{{{references}}}</main><p>It always heals.</p>{{{calls-to-action}}}{{{disclaimers}}}</body></html>\n");
        QTest::newRow("by its style") << u"style.css"_s << QByteArray("main::after { content: \"It always heals.\"; }\n");
    }

    void aThemeCannotAddWords()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        m_tried.restore(u"approved"_s);
        const QString theme = m_tried.clinic().root() + u"/clinic/theme"_s;
        QVERIFY(QDir().mkpath(theme));
        QFile::remove(theme + u'/' + file);
        test::overwrite(theme + u'/' + file, content);
        m_tried.expectNoApproval();
    }

    void recordsCannotBeTamperedWith_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the record says another thing", "the record is gone", "the signature is gone", "the signature is another's",
                                 "the signature is of 1 GB", "the signature is no signature", "what it rests on says another thing",
                                 "what it rests on is gone", "it vouches for its own signer", "it is signed by another in the person's name",
                                 "it is signed for another purpose", "the signature is a link", "a second record of the same"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void recordsCannotBeTamperedWith()
    {
        QFETCH(QString, what);
        m_tried.restore(u"approved"_s);
        const QString record = m_tried.clinic().event(u"approve"_s), signature = record + u".sig"_s, sent = m_tried.clinic().event(u"submit"_s);
        const QByteArray bytes = contentOf(record);
        if (what == u"the record says another thing")
            test::overwrite(record, QByteArray(bytes).replace("2099-06-30", "2100-06-30"));
        else if (what == u"the record is gone")
            QVERIFY(QFile::remove(record));
        else if (what == u"the signature is gone")
            QVERIFY(QFile::remove(signature));
        else if (what == u"the signature is another's")
            test::overwrite(signature, m_tried.signedBy(u"kdoyle"_s, bytes, medical));
        else if (what == u"the signature is of 1 GB")
            QVERIFY(QFile::resize(signature, 1LL << 30));
        else if (what == u"the signature is no signature")
            test::overwrite(signature, "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n");
        else if (what == u"what it rests on says another thing")
            test::overwrite(sent, contentOf(sent).replace("tbrandt", "mallory"));
        else if (what == u"what it rests on is gone")
            QVERIFY(QFile::remove(sent));
        else if (what == u"it vouches for its own signer")
            m_tried.forge(record, QByteArray(bytes).replace("plindqvist", "mallory"));
        else if (what == u"it is signed by another in the person's name")
            m_tried.forge(record, bytes);
        else if (what == u"it is signed for another purpose")
            test::overwrite(signature, m_tried.signedBy(u"plindqvist"_s, bytes, u"compliance-reviewer"_s));
        else if (what == u"the signature is a link")
            QVERIFY(QFile::rename(signature, m_tried.folder().path(u"elsewhere.sig"_s)) && QFile::link(m_tried.folder().path(u"elsewhere.sig"_s), signature));
        else
            m_tried.forge(m_tried.clinic().eventsFolder() + u"/01ZZZZZZZZZZZZZZZZZZZZZZZZ-approve.json"_s, QByteArray(bytes).replace("\"version\": 1", "\"version\": 2"));
        if (what == u"a second record of the same") {
            // It changes nothing: the first one holds, and the forged one is named.
            QVERIFY(m_tried.problemsArePlain() > 0);
            return;
        }
        m_tried.expectNoApproval();
        QFile::remove(m_tried.folder().path(u"elsewhere.sig"_s));
    }

    void theListOfPeopleCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("four eyes off") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": false");
        QTest::newRow("one's own key under another's name") << m_tried.publicKey(u"plindqvist"_s) << m_tried.publicKey(u"mallory"_s);
        QTest::newRow("a licence that lasts longer") << QByteArray("\"expires\": \"2099-06-30\"") << QByteArray("\"expires\": \"2199-06-30\"");
        QTest::newRow("one role fewer") << QByteArray("\"medical-reviewer\"\n        ]") << QByteArray("\"compliance-reviewer\"\n        ]");
        QTest::newRow("due again much later") << QByteArray("\"review-months\": 12") << QByteArray("\"review-months\": 99");
        QTest::newRow("one person for both") << QByteArray("\"one-person-may-give-both\": false") << QByteArray("\"one-person-may-give-both\": true");
        QTest::newRow("another administrator") << m_tried.publicKey(u"mellison"_s) << m_tried.publicKey(u"mallory"_s);
    }

    void theListOfPeopleCannotBeChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        m_tried.restore(u"approved"_s);
        m_tried.clinic().edit(u"clinic/trust.json"_s, before, after);
        m_tried.expectNoApproval();
        const CommandLine shown = m_tried.clinic().run({u"trust"_s, u"show"_s, m_tried.clinic().root()});
        QCOMPARE(shown.messages, QByteArray("The list of people who may approve was changed by someone this computer does not know.\n"));
    }

    void anOlderOrNoListIsNotBelieved()
    {
        m_tried.restore(u"approved"_s);
        const QString list = trustPath(m_tried.clinic().root());
        const QByteArray older = contentOf(list), signature = contentOf(list + u".sig"_s);
        m_tried.clinic().must({u"trust"_s, u"sign"_s, m_tried.clinic().root(), u"--key"_s, m_tried.people().keyPath(u"mellison"_s), u"--review-months"_s, u"6"_s});
        const QByteArray newer = contentOf(list), newerSignature = contentOf(list + u".sig"_s);
        // Another computer knows the administrator by the older list; looking at any article is enough to learn of the newer one.
        m_tried.restore(u"approved"_s);
        QVERIFY(m_tried.clinic().approvalHolds());
        test::overwrite(list, newer);
        test::overwrite(list + u".sig"_s, newerSignature);
        QVERIFY(m_tried.clinic().approvalHolds());
        test::overwrite(list, older);
        test::overwrite(list + u".sig"_s, signature);
        m_tried.expectNoApproval();
        QVERIFY(m_tried.shownProblems().contains(u"An older list of people who may approve was put back."_s));
        QVERIFY(QFile::remove(list));
        m_tried.expectNoApproval();
        QVERIFY(m_tried.shownProblems().contains(u"is gone"_s));
    }

    void anApprovalIsOfOneArticleAndOneText()
    {
        m_tried.restore(u"approved"_s);
        const QString other = m_tried.clinic().root() + u"/articles/rotator-cuff-repair"_s;
        QVERIFY(QDir().mkpath(other + u"/review"_s));
        QVERIFY(test::copied(m_tried.clinic().eventsFolder(), other + u"/review"_s));
        const QJsonObject there = m_tried.clinic().run({u"status"_s, other, u"--format"_s, u"json"_s}).json().at(0).toObject();
        QVERIFY(!there[u"approval_holds"_s].toBool());
        // An old approval under a new name is still of the old text.
        m_tried.clinic().edit(u"articles/walking-with-knee-arthritis/article.md"_s, "joint may swell", "joint will swell");
        const QString replayed = m_tried.clinic().eventsFolder() + u"/01ZZZZZZZZZZZZZZZZZZZZZZZZ-approve.json"_s;
        QVERIFY(QFile::copy(m_tried.clinic().event(u"approve"_s), replayed));
        QVERIFY(QFile::copy(m_tried.clinic().eventsFolder() + u'/' + m_tried.firstApproval() + u".sig"_s, replayed + u".sig"_s));
        m_tried.expectNoApproval();
    }

    void eventsOfAnotherArticleCountForNothing()
    {
        m_tried.restore(u"sent"_s);
        const QString other = m_tried.clinic().root() + u"/articles/rotator-cuff-repair"_s;
        QVERIFY(QDir().mkpath(other + u"/review/events"_s));
        for (const QString &kind : {u"decide"_s, u"submit"_s}) {
            const QString event = m_tried.clinic().event(kind);
            QVERIFY(QFile::copy(event, other + u"/review/events/"_s + QFileInfo(event).fileName()));
        }
        const QJsonObject there = m_tried.clinic().run({u"status"_s, other, u"--format"_s, u"json"_s}).json().at(0).toObject();
        QCOMPARE(there[u"state"_s].toString(), u"draft"_s);
        const QJsonArray problems = there[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 2);
        for (const QJsonValue &problem : problems) {
            QVERIFY(problem.toString().contains(u"about another article"_s));
            QCOMPARE(test::plainWordsProblem(problem.toString()), QString());
        }
    }

    void aReviewKeptElsewhereIsNotUsed()
    {
        m_tried.restore(u"sent"_s);
        const QString review = QFileInfo(m_tried.clinic().article()).path() + u"/review"_s, elsewhere = m_tried.folder().path(u"elsewhere"_s);
        QVERIFY(QFile::rename(review, elsewhere) && QFile::link(elsewhere, review));
        const CommandLine refused = m_tried.clinic().approve(u"plindqvist"_s, medical);
        QCOMPARE(refused.status, 1);
        QCOMPARE(QDir(elsewhere + u"/events"_s).entryList({u"*-approve.json*"_s}), QStringList());
        QVERIFY(!m_tried.clinic().approvalHolds());
        QVERIFY(QFile::remove(review) && QDir(elsewhere).removeRecursively());
    }

private:
    /// Approved, and not to be exported all the same.
    void expectStopped(const QString &rule) const
    {
        QVERIFY(m_tried.clinic().approvalHolds());
        const QString out = m_tried.folder().path(u"stopped"_s);
        const CommandLine exported = m_tried.clinic().run({u"export"_s, m_tried.clinic().article(), u"--out"_s, out});
        QCOMPARE(exported.status, 1);
        QVERIFY2(exported.messages.contains(rule.toUtf8()), exported.messages.constData());
        QVERIFY(!QFileInfo::exists(out));
        QStringList stops;
        for (const QJsonValue &stop : m_tried.clinic().status()[u"stopped_by"_s].toArray())
            stops.append(stop[u"rule"_s].toString());
        QVERIFY2(stops.contains(rule), qPrintable(stops.join(u' ')));
    }

    test::ApprovedClinic m_tried;
};

ARTICULAR_TEST(tst_ApprovalSecurity)
#include "tst_ApprovalSecurity.moc"
