// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ConsentEdits.h"
#include "core/workspace/ClinicFiles.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

Consent record(const QString &id)
{
    Consent consent;
    consent.id = id;
    consent.kind = u"photo"_s;
    consent.scope = {u"web"_s, u"print"_s};
    consent.expires = QDate(2029, 1, 31);
    consent.kept = u"Cabinet 3: folder \"C\""_s;
    return consent;
}

QList<Consent> read(const QByteArray &yaml)
{
    QList<WorkspaceProblem> problems;
    const QList<Consent> consents = readConsents(u"consents.yaml"_s, yaml, problems);
    return problems.isEmpty() ? consents : QList<Consent>();
}

} // namespace

class tst_ConsentEdits : public test::TestCase
{
    Q_OBJECT

private slots:
    void aRecordThatIsWrittenReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("the first one") << QByteArray();
        QTest::newRow("beside another one") << QByteArray("# ours\nc-1:\n  kind: case\n  scope: [print]\n");
        QTest::newRow("in place of an earlier one") << QByteArray("c-0142: {kind: case, scope: [print], withdrawn: yes}\n");
    }
    void aRecordThatIsWrittenReadsTheSame()
    {
        QFETCH(QByteArray, before);
        const auto after = withConsent(before, record(u"c-0142"_s));
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        const QList<Consent> consents = read(after.value());
        const auto found = std::ranges::find(consents, u"c-0142"_s, &Consent::id);
        QVERIFY2(found != consents.end(), after.value().constData());
        QCOMPARE(found->kind, u"photo"_s);
        QCOMPARE(found->scope, QStringList({u"web"_s, u"print"_s}));
        QCOMPARE(found->expires, QDate(2029, 1, 31));
        QCOMPARE(found->kept, u"Cabinet 3: folder \"C\""_s);
        QVERIFY(!found->isWithdrawn);
    }

    void theOtherRecordsStayAsTheyWereWritten()
    {
        const QByteArray before = "# ours\nc-1:   # the first\n  kind: case\n  scope: [ print ]\n";
        const auto after = withConsent(before, record(u"c-2"_s));
        QVERIFY(after && after.value().startsWith(before));
    }

    void aWithdrawnConsentIsKeptAsSuch()
    {
        Consent consent = record(u"c-1"_s);
        consent.isWithdrawn = true;
        consent.expires = {};
        const auto after = withConsent("c-1: {kind: photo, scope: [web], expires: 2027-01-01}\n", consent);
        QVERIFY(after);
        QVERIFY(read(after.value()).first().isWithdrawn);
        QVERIFY(!read(after.value()).first().expires.isValid());
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name with a space") << u"Mary Smith"_s;
        QTest::newRow("a dot would make another key") << u"c.1"_s;
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(QString, id);
        const auto refused = withConsent({}, record(id));
        QVERIFY(!refused && !refused.error().message.isEmpty());
    }

    void aBrokenFileIsLeftAlone()
    {
        const auto refused = withConsent("c-1: {kind: \n", record(u"c-2"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().line > 0);
    }
};

ARTICULAR_TEST(tst_ConsentEdits)
#include "tst_ConsentEdits.moc"
