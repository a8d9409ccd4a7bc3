// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicParts.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ClinicParts : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.write(u"clinic/clinic.yaml"_s,
            "name: Sample Clinic\nlegal-name: Sample LLC\nsite: https://example.com\nphone: (303) 555-0100\naddress: [1 Main St, Springfield]\n"
            "privacy-url: https://example.com/privacy\ncopyright: {holder: Sample Holder, year: 2020}\nreading-grade: {target: 6}\n"
            "newsletter: {heading: Our letter, consent: You agree., action: \"https://example.com/join\", field: mail}\n");
        m_folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\n---\nGeneral wording.\n");
    }

    void wordsThatArePutBackAreTheWordsThatWereThere()
    {
        const Workspace before = Workspace::load(m_folder.path());
        m_folder.write(u"clinic/clinic.yaml"_s, "name: Other\n");
        const Workspace now = Workspace::load(m_folder.path());
        QMap<QString, QByteArray> words;
        for (const QString &id : clinicPartIds()) {
            words.insert(id, clinicPart(clinicWording(before.profile()), id));
            QVERIFY(words.value(id) != clinicPart(clinicWording(now.profile()), id));
        }
        QCOMPARE(clinicWording(withTexts(now, words).profile()), clinicWording(before.profile()));
        QCOMPARE(now.profile().name, u"Other"_s);
        QVERIFY(!now.profile().newsletter);
    }

    void aNewsletterCanBeAbsent()
    {
        const Workspace now = Workspace::load(m_folder.path());
        const Workspace without = withTexts(now, {{u"newsletter"_s, clinicPart({}, u"newsletter"_s)}});
        QVERIFY(!without.profile().newsletter);
        QVERIFY(now.profile().newsletter.has_value());
    }

    void textsAndThemeAreReplacedInTheCopyOnly()
    {
        m_folder.write(u"clinic/theme/style.css"_s, "p {}");
        const Workspace now = Workspace::load(m_folder.path());
        const Workspace other = withTexts(now, {{u"disclaimers/general.md"_s, "---\nid: general\n---\nOld wording.\n"}, {u"theme/style.css"_s, "b {}"},
                                                {u"theme/page.mustache"_s, "x"}, {u"snippets/none.md"_s, "y"}, {u"footer"_s, "no JSON"}});
        QCOMPARE(other.text(ClinicText::Kind::Disclaimer, u"general"_s)->body, u"Old wording."_s);
        QCOMPARE(other.theme().style, QByteArray("b {}"));
        QCOMPARE(other.theme().page, QByteArray("x"));
        QCOMPARE(other.profile().name, u"Sample Clinic"_s);
        QCOMPARE(now.text(ClinicText::Kind::Disclaimer, u"general"_s)->body, u"General wording."_s);
        QCOMPARE(now.theme().style, QByteArray("p {}"));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ClinicParts)
#include "tst_ClinicParts.moc"
