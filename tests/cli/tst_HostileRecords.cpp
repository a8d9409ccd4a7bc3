// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody could do to an approval record, with and without writing its lists anew: each is caught, at the right step
// and in words that need no explaining.
#include "cli/RecordedClinic.h"
#include "core/base/Digest.h"
#include "support/HandmadeZip.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>

using namespace articular;
using namespace Qt::StringLiterals;
using test::RecordedClinic;
using test::ZipPart;

namespace {

using Change = std::function<void(FileMap &)>;

const auto article = u"data/content/article.md"_s;
const auto contentList = u"data/content/CONTENT.sha256"_s;
const auto pageText = u"data/page.txt"_s;
const auto picture = u"data/content/images/walking-with-knee-arthritis-1.jpg"_s;

void replace(FileMap &files, const QString &name, const QByteArray &before, const QByteArray &after)
{
    if (!files.value(name).contains(before))
        qFatal("%s has no such words", qPrintable(name));
    files[name].replace(before, after);
}

void changeWord(FileMap &files)
{
    replace(files, article, "The joint may swell", "The joint will swell");
}

/// Lists a changed article as if it had always been so.
void listWord(FileMap &files)
{
    const QByteArray before = sha256Hex(files.value(article));
    changeWord(files);
    replace(files, contentList, before, sha256Hex(files.value(article)));
}

void changeWordEverywhere(FileMap &files)
{
    listWord(files);
    for (const char *name : {"data/page.txt", "data/page.html"})
        replace(files, QLatin1StringView(name), "The joint may swell", "The joint will swell");
}

const VerifiedStep *stepOf(const Verification &verification, const QString &id)
{
    const auto found = std::ranges::find(verification.steps, id, &VerifiedStep::id);
    return found == verification.steps.end() ? nullptr : &*found;
}

QByteArray summary(const Verification &verification)
{
    QString text;
    for (const VerifiedStep &step : verification.steps)
        text += step.id + u' ' + QString::number(int(step.result)) + u": "_s + step.details.join(u' ') + u'\n';
    return text.toUtf8();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_HostileRecords : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_recorded.make(); }

    void theRecordItselfIsSound()
    {
        const Verification verification = verified(RecordedClinic::zipped(m_recorded.files()));
        QVERIFY2(verification.isProven(), summary(verification).constData());
        QCOMPARE(verification.steps.size(), 9);
        const Verification again = verified(RecordedClinic::relisted(m_recorded.files()));
        QVERIFY2(again.isProven(), summary(again).constData());
    }

    void clumsyChangesAreCaught_data()
    {
        const QString claims = u"data/reports/claims.json"_s;
        addColumns();
        add("a missing file", u"complete"_s, u"“data/reports/claims.json” is missing."_s, [claims](FileMap &files) { files.remove(claims); });
        add("an added file", u"complete"_s, u"“data/more.txt” was added"_s, [](FileMap &files) { files.insert(u"data/more.txt"_s, "x"); });
        add("an added zip file", u"complete"_s, u"“data/more.zip” was added"_s, [](FileMap &files) { files.insert(u"data/more.zip"_s, test::handmadeZip({{"a", "b"}})); });
        add("a renamed file", u"complete"_s, u"was renamed to “data/other.json”"_s, [claims](FileMap &files) { files.insert(u"data/other.json"_s, files.take(claims)); });
        add("a list that is gone", u"complete"_s, u"“tagmanifest-sha256.txt” is missing."_s, [](FileMap &files) { files.remove(u"tagmanifest-sha256.txt"_s); });
        add("an altered file", u"checksums"_s, u"“data/page.txt” was altered"_s, [](FileMap &files) { files[pageText] += "x"; });
        add("a file cut off", u"checksums"_s, u"“data/content/article.md” was altered"_s, [](FileMap &files) { files[article].truncate(100); });
        add("a wrong checksum", u"checksums"_s, u"“data/page.txt” was altered"_s, [](FileMap &files) {
            replace(files, u"manifest-sha256.txt"_s, sha256Hex(files.value(pageText)), sha256Hex("x"));
        });
    }

    void clumsyChangesAreCaught() { check(false); }

    void carefulChangesAreCaught_data()
    {
        const QString approve = m_recorded.event(u"approve"_s), decide = m_recorded.event(u"decide"_s);
        const QString outside = u"data/events/"_s;
        addColumns();
        add("a word of the article", u"content"_s, u"“article.md” is not the file of the list."_s, changeWord);
        add("a word, listed", u"page"_s, u"“page.txt” says something else"_s, listWord);
        add("a word, listed and shown", u"signatures"_s, u"for another text"_s, changeWordEverywhere);
        add("another picture", u"content"_s, u"is not the file of the list"_s, [](FileMap &files) { files[picture] += "x"; });
        add("a file that is not listed", u"content"_s, u"“note.md” is not in the list."_s, [](FileMap &files) { files.insert(u"data/content/note.md"_s, "x"); });
        add("a listed file that is gone", u"content"_s, u"of the list is missing"_s, [](FileMap &files) { files.remove(picture); });
        add("no list", u"content"_s, u"“article.md” is not in the list."_s, [](FileMap &files) { files[contentList] = ""; });
        add("other words in the page text", u"page"_s, u"“page.txt” says something else"_s, [](FileMap &files) { files[pageText] += "All is well.\n"; });
        add("other words on the page", u"page"_s, u"“page.html” shows something else"_s, [](FileMap &files) { replace(files, u"data/page.html"_s, "may swell", "will swell"); });
        add("words hidden on the page", u"page"_s, u"“page.html” shows something else"_s, [](FileMap &files) {
            replace(files, u"data/page.html"_s, "</head>", "<style>p{display:none}</style></head>");
        });
        add("an article that says nothing about itself", u"content"_s, u"“article.md”"_s, [](FileMap &files) { files[article] = ""; });
        add("the signature of something else", u"signatures"_s, u"does not belong to this text"_s, [approve](FileMap &files) {
            files[approve + u".sig"_s] = files.value(u"data/trust.json.sig"_s);
        });
        add("no signature", u"signatures"_s, u"Its signature is missing."_s, [approve](FileMap &files) { files.remove(approve + u".sig"_s); });
        add("a huge signature", u"signatures"_s, u"does not belong to this text"_s, [approve](FileMap &files) { files[approve + u".sig"_s] += QByteArray(20'000, 'x'); });
        add("a foreign signature", u"signatures"_s, u"does not belong to this text"_s, [this, approve](FileMap &files) {
            files[approve + u".sig"_s] = signedBy(u"mallory"_s, files.value(approve));
        });
        add("no approval", u"signatures"_s, u"The record holds no approval."_s, [](FileMap &files) {
            files.removeIf([](const auto &file) { return file.key().contains("-approve.json"_L1); });
        });
        add("another date in an approval", u"signatures"_s, u"could not sign yet at that time"_s, [approve](FileMap &files) {
            files[approve].replace("\"at\":\"2", "\"at\":\"1");
        });
        add("the record of another article", u"signatures"_s, u"of another article"_s, [](FileMap &files) {
            replace(files, u"bag-info.txt"_s, "External-Identifier: ", "External-Identifier: 0");
        });
        add("a changed decision", u"rests-on"_s, u"was changed after the approval"_s, [decide](FileMap &files) { replace(files, decide, "accepted", "rejected"); });
        add("a decision that is gone", u"rests-on"_s, u"is missing"_s, [decide](FileMap &files) { files.remove(decide); });
        add("a decision of later", u"rests-on"_s, u"no approval names it"_s, [outside, decide](FileMap &files) {
            files.insert(outside + u"01ZZZZZZZZZZZZZZZZZZZZZZZZ-decide.json"_s, files.value(decide));
        });
        add("a file that is no step of the review", u"rests-on"_s, u"is no record of this article's review"_s, [outside](FileMap &files) {
            files.insert(outside + u"note.txt"_s, "x");
        });
        add("a changed list of people", u"trust"_s, u"its signature is not the administrator's"_s, [](FileMap &files) {
            replace(files, u"data/trust.json"_s, "\"review-months\": 12", "\"review-months\": 99");
        });
        add("no signature of the list of people", u"trust"_s, u"missing"_s, [](FileMap &files) { files[u"data/trust.json.sig"_s] = ""; });
    }

    void carefulChangesAreCaught() { check(true); }

    void aListOfPeopleOfSomebodyElseProvesNothing()
    {
        const QByteArray archive = RecordedClinic::zipped(m_recorded.files());
        KnownSigner foreign;
        foreign.words = typedWords(m_recorded.clinic().words(u"mallory"_s));
        const Verification byWords = verifyRecord({archive, foreign, {}, {}});
        QCOMPARE(stepOf(byWords, u"trust"_s)->result, StepResult::Failed);
        QVERIFY(stepOf(byWords, u"trust"_s)->details.first().contains(u"not those of the administrator"_s));
        foreign = {};
        foreign.administrator = u"SHA256:somebody"_s;
        QCOMPARE(stepOf(verifyRecord({archive, foreign, {}, {}}), u"trust"_s)->result, StepResult::NotProven);
        foreign = {};
        for (const QByteArray &signers : {QByteArray("* ssh-ed25519 AAAA\n"), QByteArray(), QByteArray("mellison cert-authority,namespaces=\"x\" ssh-ed25519 AAAA\n"),
                                          m_recorded.files().value(u"data/allowed_signers"_s).replace("mellison", "*")}) {
            foreign.signers = signers;
            QCOMPARE(stepOf(verifyRecord({archive, foreign, {}, {}}), u"trust"_s)->result, StepResult::Failed);
        }
        // The administrator alone does not make physicians.
        QByteArrayList lines = m_recorded.files().value(u"data/allowed_signers"_s).split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.contains("administrator@") && !line.startsWith('#'); });
        foreign.signers = lines.join('\n') + '\n';
        const Verification without = verifyRecord({archive, foreign, {}, {}});
        QCOMPARE(stepOf(without, u"trust"_s)->result, StepResult::Passed);
        QCOMPARE(stepOf(without, u"signatures"_s)->result, StepResult::Failed);
        QVERIFY(!without.isIntact());
    }

    void filesThatAreNoRecordAreCaught_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("step");
        const QByteArray whole = RecordedClinic::zipped(m_recorded.files());
        const auto named = [](const QByteArray &name) { return test::handmadeZip({{"r/bagit.txt", "x"}, {name, "x"}}); };
        const QString readable = u"readable"_s, names = u"names"_s;
        QTest::newRow("nothing") << QByteArray() << readable;
        QTest::newRow("a text") << QByteArray("Dear reader") << readable;
        QTest::newRow("cut off") << whole.first(whole.size() - 100) << readable;
        QTest::newRow("cut off at the front") << whole.sliced(100) << readable;
        QTest::newRow("a byte of a file changed") << QByteArray(whole).replace("The joint may swell", "The joint max swell") << readable;
        QTest::newRow("a website package") << m_recorded.folder().read(u"out/walking-with-knee-arthritis-v1-html.zip"_s) << readable;
        QTest::newRow("two folders") << named("s/bagit.txt") << readable;
        QTest::newRow("a way out") << named("r/../../evil") << names;
        QTest::newRow("a way from the root") << named("/evil") << names;
        QTest::newRow("backslashes") << named("r\\..\\evil") << names;
        QTest::newRow("twice the same name") << named("r/bagit.txt") << names;
        QTest::newRow("another case") << named("r/BagIt.txt") << names;
        QTest::newRow("a link") << test::handmadeZip({{.name = "r/a", .content = "/etc/passwd", .flags = 0x0800, .method = 0, .mode = 0120777}}) << names;
        QTest::newRow("a password") << test::handmadeZip({{.name = "r/a", .content = "x", .flags = 0x0801}}) << readable;
        QTest::newRow("a file that fills the disk")
            << test::handmadeZip({{.name = "r/a", .content = QByteArray(4'000, '0'), .flags = 0x0800, .method = 8, .mode = 0100644, .claimedSize = 400'000'000}}) << readable;
        QTest::newRow("too many files") << test::handmadeZip({{"r/a", "x"}}, 60'000) << readable;
    }

    void filesThatAreNoRecordAreCaught()
    {
        QFETCH(const QByteArray, archive);
        QFETCH(const QString, step);
        const QStringList before = QDir(m_recorded.folder().path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Verification verification = verified(archive);
        QVERIFY(!verification.isIntact());
        const VerifiedStep *failed = stepOf(verification, step);
        QVERIFY2(failed && failed->result == StepResult::Failed && !failed->details.isEmpty(), summary(verification).constData());
        QCOMPARE(stepOf(verification, u"signatures"_s)->result, StepResult::NotDone);
        QCOMPARE(QDir(m_recorded.folder().path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void endlessSignaturesAreNotLookedAt()
    {
        FileMap files = m_recorded.files();
        const QString approve = m_recorded.event(u"approve"_s);
        const QByteArray bytes = files.value(approve);
        for (int i = 0; i < 1'000; ++i)
            files.insert(QString(approve).replace(30, 4, QString::number(i).rightJustified(4, u'0')), bytes);
        const Verification verification = verified(RecordedClinic::relisted(files));
        QVERIFY2(stepOf(verification, u"rests-on"_s)->details.join(u'\n').contains(u"more than 200 signatures"_s), summary(verification).constData());
    }

    void stepsAreToldAsTheyEnd()
    {
        QStringList told;
        VerificationRequest request{RecordedClinic::zipped(m_recorded.files()), {}, {}, {}};
        request.stepDone = [&told](const VerifiedStep &step) { told.append(step.id); };
        const Verification verification = verifyRecord(request);
        QCOMPARE(told.size(), verification.steps.size());
        for (const VerifiedStep &step : verification.steps)
            QVERIFY2(!stepTitle(step.id).isEmpty() && test::plainWordsProblem(stepTitle(step.id)).isEmpty(), qPrintable(step.id));
        QCOMPARE(told.first(), u"readable"_s);
        QCOMPARE(told.last(), u"trust"_s);
    }

private:
    static void addColumns()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
    }

    static void add(const char *name, const QString &step, const QString &words, const Change &change)
    {
        QTest::newRow(name) << change << step << words;
    }

    void check(bool isListedAnew)
    {
        QFETCH(const Change, change);
        QFETCH(const QString, step);
        QFETCH(const QString, words);
        FileMap files = m_recorded.files();
        change(files);
        const bool isInfo = files.value(u"bag-info.txt"_s) != m_recorded.files().value(u"bag-info.txt"_s);
        const Verification verification = verified(isListedAnew || isInfo ? RecordedClinic::relisted(files) : RecordedClinic::zipped(files));
        QVERIFY(!verification.isIntact() && !verification.isProven());
        const VerifiedStep *failed = stepOf(verification, step);
        QVERIFY2(failed && failed->result == StepResult::Failed, summary(verification).constData());
        QVERIFY2(failed->details.join(u'\n').contains(words), summary(verification).constData());
        static const QRegularExpression names(u"“[^”]*”"_s);
        for (const QString &detail : failed->details)
            QVERIFY2(test::plainWordsProblem(QString(detail).replace(names, u"it"_s)).isEmpty(), qPrintable(detail));
        QCOMPARE(verification.conclusion(), u"Not valid. Do not rely on this record."_s);
    }

    Verification verified(const QByteArray &archive) const
    {
        KnownSigner known;
        known.words = m_recorded.words();
        return verifyRecord({archive, known, {}, {}});
    }

    QByteArray signedBy(const QString &id, const QByteArray &bytes) const
    {
        const auto ssh = SshKeygen::find();
        const auto signature = ssh.value().sign(bytes, {m_recorded.people().keyPath(id), u"correct horse battery"_s}, u"medical-reviewer@articular"_s);
        if (!signature)
            qFatal("%s", qPrintable(signature.error().message));
        return signature.value();
    }

    RecordedClinic m_recorded;
};

ARTICULAR_TEST(tst_HostileRecords)
#include "tst_HostileRecords.moc"
