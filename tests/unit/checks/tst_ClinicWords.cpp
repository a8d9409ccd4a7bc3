// SPDX-License-Identifier: GPL-3.0-or-later
// What is the clinic's own, or explained by its glossary, is no problem in its articles.
#include "core/checks/prose/ClinicContacts.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/checks/CheckedText.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ClinicWords : public test::TestCase
{
    Q_OBJECT

private slots:
    void theClinicsOwnContactsAreKnown_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("its number") << u"phone"_s << u"(303) 555-0142"_s << true;
        QTest::newRow("its number with the country") << u"phone"_s << u"+1 303.555.0142"_s << true;
        QTest::newRow("its number on a fax") << u"fax"_s << u"Fax: 303 555 0142"_s << true;
        QTest::newRow("another number") << u"phone"_s << u"(303) 555-0143"_s << false;
        QTest::newRow("only the end of its number") << u"phone"_s << u"0142"_s << false;
        QTest::newRow("a mail to its website's name") << u"email"_s << u"Front.Desk@Larkfield.example"_s << true;
        QTest::newRow("a mail elsewhere") << u"email"_s << u"larkfield@mail.example"_s << false;
        QTest::newRow("a mail to a name that ends alike") << u"email"_s << u"jo@notlarkfield.example"_s << false;
        QTest::newRow("its street") << u"address"_s << u"48 Maple St."_s << true;
        QTest::newRow("the street in full") << u"address"_s << u"48 Maple Street"_s << true;
        QTest::newRow("another house") << u"address"_s << u"8 Maple Street"_s << false;
        QTest::newRow("its code") << u"zip"_s << u"CO 80301"_s << true;
        QTest::newRow("its code by itself") << u"zip"_s << u"ZIP code is 80301"_s << true;
        QTest::newRow("another code") << u"zip"_s << u"ZIP code is 80302"_s << false;
        QTest::newRow("another kind of number") << u"record"_s << u"303 555 0142"_s << false;
    }

    void theClinicsOwnContactsAreKnown()
    {
        QFETCH(QString, identifier);
        QFETCH(QString, words);
        QFETCH(bool, isOwn);
        ClinicProfile profile;
        profile.phone = u"+1 303 555 0142"_s;
        profile.site = u"https://www.larkfield.example/clinic"_s;
        profile.address = {u"48 Maple Street"_s, u"Alder Creek, CO 80301"_s};
        QCOMPARE(isOfClinic(identifier, words, profile), isOwn);
        QVERIFY(!isOfClinic(identifier, words, ClinicProfile()));
        QVERIFY(!isOfClinic(identifier, {}, ClinicProfile()));
    }

    void theClinicsOwnContactsAreNoPersonalData()
    {
        const test::Folder folder;
        const QByteArray text = "Ring us on (303) 555-0142 or write to desk@larkfield.example.\n";
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        QCOMPARE(rulesIn(folder, text), QStringList({u"prv-identifiers.Email"_s, u"prv-identifiers.Phone"_s}));
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\nphone: (303) 555-0142\nsite: https://larkfield.example\n");
        QCOMPARE(rulesIn(folder, text), QStringList());
    }

    void wordsOfTheGlossaryNeedNoExplanation()
    {
        const test::Folder folder;
        const QByteArray text = "Synovitis was seen, and BMAC was tried.\n";
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        QCOMPARE(rulesIn(folder, text), QStringList({u"lan-acronym"_s, u"lan-jargon"_s}));
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\nglossary:\n  synovitis: a swollen joint lining\n"
                                              "  bone marrow concentrate (BMAC): cells from bone marrow\n");
        QCOMPARE(rulesIn(folder, text), QStringList());
    }

private:
    static QStringList rulesIn(const test::Folder &folder, const QByteArray &text)
    {
        QStringList rules;
        for (const Finding &finding : test::CheckedText({}, text, Workspace::load(folder.path())).findings()) {
            if (finding.ruleId.startsWith("prv-identifiers"_L1) || finding.ruleId == "lan-jargon"_L1 || finding.ruleId == "lan-acronym"_L1)
                rules.append(finding.ruleId);
        }
        rules.sort();
        return rules;
    }
};

ARTICULAR_TEST(tst_ClinicWords)
#include "tst_ClinicWords.moc"
