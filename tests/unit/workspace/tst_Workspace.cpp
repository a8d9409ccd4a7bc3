// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;
using test::Folder;

class tst_Workspace : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsEveryKeyOfTheProfile()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "# a comment\n"
            "name: Sample Clinic\n"
            "legal-name: Sample Clinic PLLC\n"
            "site: https://clinic.example.com\n"
            "phone: (555) 555-0100\n"
            "privacy-url: https://clinic.example.com/privacy\n"
            "address: [\"1 Main St\", \"Springfield\"]\n"
            "copyright: {holder: Sample Holder, year: 2024}\n"
            "language: es-US\n"
            "time-zone: America/Denver\n"
            "jurisdictions: [US-CO, GB]\n"
            "categories:\n"
            "  Knee: {specialties: [orthopaedics]}\n"
            "  Stem cells: {prohibited: true}\n"
            "newsletter: {heading: News, consent: I agree., action: \"https://clinic.example.com/join\", field: mail}\n"
            "disclaimers: [general]\n"
            "notices: [hours]\n"
            "calls-to-action: [visit]\n"
            "parts: {notice: website, address: unused, reviewer: article}\n"
            "checks: {str-links: off, req-title: warning}\n"
            "reading-grade: {target: 5, warn-above: 9}\n"
            "terms: [stem cell, \"  platelet   lysate \"]\n"
            "glossary: {cartilage: the smooth cover of a joint, meniscus: a pad in the knee}\n"
            "practice: true\n");
        folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\n---\nText.\n");
        folder.write(u"clinic/snippets/hours.md"_s, "---\nid: hours\nkind: notice\n---\nClosed.\n");
        folder.write(u"clinic/snippets/visit.md"_s, "---\nid: visit\nkind: cta\n---\nCome.\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(messages(workspace), QStringList());
        const ClinicProfile &profile = workspace.profile();
        QCOMPARE(profile.name, u"Sample Clinic"_s);
        QCOMPARE(profile.legalName, u"Sample Clinic PLLC"_s);
        QCOMPARE(profile.address, QStringList({u"1 Main St"_s, u"Springfield"_s}));
        QCOMPARE(profile.copyrightHolder, u"Sample Holder"_s);
        QCOMPARE(profile.copyrightYear, 2024);
        QCOMPARE(profile.language, u"es-US"_s);
        QCOMPARE(profile.jurisdictions, QStringList({u"US-CO"_s, u"GB"_s}));
        QVERIFY(profile.category(u"stem CELLS"_s)->prohibited);
        QCOMPARE(profile.category(u"Knee"_s)->specialties, QStringList{u"orthopaedics"_s});
        QCOMPARE(profile.newsletter->field, u"mail"_s);
        QCOMPARE(profile.part(u"notice"_s), PartMode::Website);
        QCOMPARE(profile.part(u"address"_s), PartMode::Unused);
        QCOMPARE(profile.part(u"copyright"_s), PartMode::Article);
        QCOMPARE(profile.checkLevels.value(u"str-links"_s), u"off"_s);
        QCOMPARE(profile.readingGradeTarget, 5);
        QCOMPARE(profile.readingGradeWarnAbove, 9);
        QCOMPARE(profile.terms, QStringList({u"stem cell"_s, u"platelet lysate"_s}));
        QCOMPARE(profile.glossary.value(u"meniscus"_s), u"a pad in the knee"_s);
        QVERIFY(profile.practice);
    }

    void usesDefaultsForAnEmptyProfile()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "# nothing yet\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(messages(workspace), QStringList());
        QVERIFY(!workspace.isDefault());
        QCOMPARE(workspace.profile().language, u"en-US"_s);
        QCOMPARE(workspace.profile().readingGradeTarget, 6);
        QVERIFY(!workspace.profile().newsletter);
        QVERIFY(!workspace.profile().practice);
        QVERIFY(workspace.theme().isBuiltIn());
    }

    void whoDecidesAboutClaimsStandsInThePolicy_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QStringList>("roles");
        const QStringList both{u"medical-reviewer"_s, u"compliance-reviewer"_s};
        QTest::newRow("nothing said: a physician") << QByteArray() << both.first(1);
        QTest::newRow("a list for all articles") << QByteArray("policy: {required-roles: [medical-reviewer, compliance-reviewer]}\n") << both;
        QTest::newRow("lists by kind of claim")
            << QByteArray("policy:\n  required-roles: {default: [medical-reviewer], disease: [medical-reviewer, compliance-reviewer]}\n") << both;
    }
    void whoDecidesAboutClaimsStandsInThePolicy()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QStringList, roles);
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: C\n" + policy);
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(messages(workspace), QStringList());
        QCOMPARE(workspace.profile().approvingRoles, roles);
    }

    void reportsWrongValuesWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::newRow("a list where a text belongs") << QByteArray("name: Sample\nphone: [1, 2]\n") << 2;
        QTest::newRow("a map where a list belongs") << QByteArray("disclaimers: {a: b}\n") << 1;
        QTest::newRow("an address without scheme") << QByteArray("\nsite: clinic.example.com\n") << 2;
        QTest::newRow("a script address") << QByteArray("privacy-url: javascript:alert(1)\n") << 1;
        QTest::newRow("a year in words") << QByteArray("copyright:\n  year: soon\n") << 2;
        QTest::newRow("an unknown language") << QByteArray("language: klingon\n") << 1;
        QTest::newRow("an unknown time zone") << QByteArray("time-zone: Mars/Base\n") << 1;
        QTest::newRow("a place in words") << QByteArray("jurisdictions: [Colorado]\n") << 1;
        QTest::newRow("an unknown part") << QByteArray("parts:\n  sidebar: website\n") << 2;
        QTest::newRow("an unknown part mode") << QByteArray("parts: {notice: maybe}\n") << 1;
        QTest::newRow("an unknown check level") << QByteArray("checks:\n  req-title: fatal\n") << 2;
        QTest::newRow("a text that the clinic does not have") << QByteArray("name: A\nnotices: [no-such]\n") << 2;
        QTest::newRow("a misspelt key") << QByteArray("name: A\n\ncatgories: [Knee]\n") << 3;
        QTest::newRow("neither true nor false") << QByteArray("practice: perhaps\n") << 1;
        QTest::newRow("a grade out of range") << QByteArray("reading-grade: {target: 99}\n") << 1;
        QTest::newRow("a term without a letter") << QByteArray("name: A\nterms: [cartilage, \"42\"]\n") << 2;
        QTest::newRow("terms with meanings") << QByteArray("terms: {cartilage: x}\n") << 1;
        QTest::newRow("a glossary that is a list") << QByteArray("glossary: [cartilage]\n") << 1;
        QTest::newRow("a glossary word without meaning") << QByteArray("glossary:\n  cartilage:\n") << 2;
        QTest::newRow("a glossary word with several meanings") << QByteArray("glossary:\n  cartilage: [a, b]\n") << 2;
        QTest::newRow("a list inside a list") << QByteArray("address: [[a], b]\n") << 1;
        QTest::newRow("a newsletter that is a text") << QByteArray("newsletter: yes please\n") << 1;
    }

    void reportsWrongValuesWithTheirLine()
    {
        QFETCH(QByteArray, yaml);
        Folder folder;
        const QString path = folder.write(u"clinic/clinic.yaml"_s, yaml);
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, path);
        QTEST(workspace.problems().first().line, "line");
        QVERIFY(!workspace.problems().first().message.isEmpty());
        QVERIFY(workspace.problems().first().range.length > 0);
    }

    void aBrokenProfileIsOneProblemAndTheRestWorks()
    {
        Folder folder;
        const QString path = folder.write(u"clinic/clinic.yaml"_s, "name: Sample\nnotices: [a\nsite: [\n");
        folder.write(u"clinic/people.yaml"_s, "jdoe: {name: Jane Doe, credentials: [MD, PhD]}\n");
        folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\nversion: 2\n---\n\nText.\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, path);
        QCOMPARE(workspace.person(u"jdoe"_s)->credentials, u"MD, PhD"_s);
        QCOMPARE(workspace.text(ClinicText::Kind::Disclaimer, u"general"_s)->version, u"2"_s);
        QCOMPARE(workspace.profile().name, QString());
    }

    void aBrokenTextIsOneProblemThoughTheProfileNamesIt()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "disclaimers: [general]\n");
        const QString path = folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: [\n---\nText.\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, path);
    }

    void readsClinicTexts()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n");
        const QByteArray content = "\xEF\xBB\xBF---\r\nid: hours\r\nkind: notice\r\nvalid-from: 2026-01-01\r\n"
                                   "valid-until: 2026-01-31\r\nlink: https://example.com/h\r\nbutton: More\r\n---\r\n\r\nClosed.\r\n";
        const QString path = folder.write(u"clinic/snippets/hours.md"_s, content);
        folder.write(u"clinic/snippets/note.md"_s, "---\nkind: callout\n---\nNote.\n");
        folder.write(u"clinic/disclaimers/procedures.md"_s,
                     "---\nrequired-for: {categories: [Knee], claim-types: [efficacy]}\nplacement: inline\n"
                     "jurisdictions: [US-CO]\n---\nText.\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(messages(workspace), QStringList());
        const ClinicText *hours = workspace.text(ClinicText::Kind::Notice, u"hours"_s);
        QVERIFY(hours);
        QCOMPARE(hours->body, u"Closed."_s);
        QCOMPARE(content.mid(hours->bodyRange.start, hours->bodyRange.length), QByteArray("Closed."));
        QCOMPARE(hours->path, path);
        QVERIFY(hours->isInForce(QDate(2026, 1, 31)));
        QVERIFY(!hours->isInForce(QDate(2026, 2, 1)));
        QVERIFY(!hours->isInForce(QDate(2025, 12, 31)));
        QVERIFY(workspace.text(ClinicText::Kind::Callout, u"note"_s));
        const ClinicText *procedures = workspace.text(ClinicText::Kind::Disclaimer, u"procedures"_s);
        QCOMPARE(procedures->placement, ClinicText::Placement::Inline);
        QCOMPARE(procedures->requiredForCategories, QStringList{u"Knee"_s});
        QCOMPARE(procedures->requiredForClaimTypes, QStringList{u"efficacy"_s});
    }

    void reportsBrokenTexts_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no kind") << QByteArray("---\nid: a\n---\nText.\n") << 1;
        QTest::newRow("an unknown kind") << QByteArray("---\nid: a\nkind: banner\n---\nText.\n") << 3;
        QTest::newRow("a date that is none") << QByteArray("---\nkind: cta\nvalid-until: 2026-02-30\n---\nText.\n") << 3;
        QTest::newRow("a last day before the first")
            << QByteArray("---\nkind: cta\nvalid-from: 2026-02-02\nvalid-until: 2026-02-01\n---\nText.\n") << 4;
        QTest::newRow("details that never end") << QByteArray("---\nkind: cta\nText.\n") << 1;
        QTest::newRow("not UTF-8") << QByteArray("---\nkind: cta\n---\n\xFF\n") << 4;
        QTest::newRow("a zero byte") << QByteArray("---\nkind: cta\n---\nA") + '\0' << 4;
    }

    void reportsBrokenTexts()
    {
        QFETCH(QByteArray, content);
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n");
        const QString path = folder.write(u"clinic/snippets/a.md"_s, content);
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, path);
        QTEST(workspace.problems().first().line, "line");
    }

    void reportsTwoTextsOfOneName()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n");
        folder.write(u"clinic/disclaimers/a.md"_s, "---\nid: same\n---\nFirst.\n");
        const QString second = folder.write(u"clinic/disclaimers/b.md"_s, "---\nid: same\n---\nSecond.\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, second);
        QCOMPARE(workspace.text(ClinicText::Kind::Disclaimer, u"same"_s)->body, u"First."_s);
    }

    void neverReadsThroughALinkOutOfTheFolder()
    {
        Folder outside;
        const QString secret = outside.write(u"secret.md"_s, "---\nid: secret\n---\nSecret.\n");
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n");
        QVERIFY(QDir(folder.path()).mkpath(u"clinic/disclaimers"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"clinic/theme"_s));
        QVERIFY(QFile::link(secret, folder.path(u"clinic/disclaimers/secret.md"_s)));
        QVERIFY(QFile::link(secret, folder.path(u"clinic/theme/page.mustache"_s)));
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 2);
        QVERIFY(workspace.texts().isEmpty());
        QVERIFY(workspace.theme().isBuiltIn());
    }

    void aProfileThatIsAFolderIsOneProblem()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml/file"_s, "x");
        QCOMPARE(Workspace::findRoot(folder.path(u"articles/a/article.md"_s)), folder.path());
        QCOMPARE(Workspace::load(folder.path()).problems().size(), 1);
    }

    void refusesATooLargeFile()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n# " + QByteArray(2 * 1024 * 1024, 'x'));
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.profile().name, QString());
    }

    void readsThemeAndReferences()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Sample\n");
        const QString page = folder.write(u"clinic/theme/page.mustache"_s, "{{{title}}}");
        folder.write(u"clinic/theme/style.css"_s, "body{}");
        const QString references = folder.write(u"clinic/references.json"_s, "[\n{]");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.theme().page, QByteArray("{{{title}}}"));
        QCOMPARE(workspace.theme().pagePath, page);
        QCOMPARE(workspace.theme().style, QByteArray("body{}"));
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, references);
        QCOMPARE(workspace.problems().first().line, 2);
    }

    void readsTheClinicsDictionary()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        folder.write(u"clinic/dictionary.dic"_s, "2\nkneeworks\nflexiband/S\n");
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(messages(workspace), QStringList());
        QVERIFY(workspace.words().contains(u"Kneeworks"));
        QCOMPARE(workspace.words().affixed(), QByteArrayList{"flexiband/S"});
    }

    void aBrokenDictionaryIsOneProblem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("a page of marks") << QByteArray("kneeworks\n{}\n[]\n<>\n") << 2;
        QTest::newRow("a binary file") << QByteArray("kneeworks\n") + QByteArray(3000, '\0') << 2;
        QTest::newRow("not UTF-8") << QByteArray("kneeworks\nri\xF1on\n") << 2;
        QTest::newRow("a file that is too large") << QByteArray(2 * 1024 * 1024, 'x') << 1;
    }
    void aBrokenDictionaryIsOneProblem()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        const QString path = folder.write(u"clinic/dictionary.dic"_s, content);
        const Workspace workspace = Workspace::load(folder.path());
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().at(0).path, path);
        QCOMPARE(workspace.problems().at(0).line, line);
        QCOMPARE(workspace.profile().name, u"C"_s);
    }

    void findsTheRootFromBelow()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "");
        const QString article = folder.write(u"articles/a/article.md"_s, "");
        QCOMPARE(Workspace::findRoot(article), folder.path());
        QCOMPARE(Workspace::findRoot(folder.path(u"articles"_s)), folder.path());
        QCOMPARE(Workspace::findRoot(folder.path(u"articles/new/article.md"_s)), folder.path());
        QCOMPARE(Workspace::findRoot(folder.path(u"clinic/disclaimers/x.md"_s)), folder.path());
        QCOMPARE(Workspace::findRoot(QString()), QString());
        Folder other;
        QCOMPARE(Workspace::findRoot(other.path()), QString());
        QVERIFY(Workspace::forArticle(other.path(u"a.md"_s)).isDefault());
    }

    void findsArticlesButNotElsewhere()
    {
        Folder outside;
        outside.write(u"x/article.md"_s, "");
        Folder folder;
        folder.write(u"clinic/article.md"_s, "");
        folder.write(u".hidden/article.md"_s, "");
        folder.write(u"articles/b/review/article.md"_s, "");
        folder.write(u"articles/b/notes.md"_s, "");
        const QString b = folder.write(u"articles/b/article.md"_s, "");
        const QString a = folder.write(u"articles/a/article.md"_s, "");
        QVERIFY(QFile::link(outside.path(u"x"_s), folder.path(u"articles/outside"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"articles/loop"_s)));
        QVERIFY(QDir(folder.path()).mkpath(u"articles/c"_s));
        QVERIFY(QFile::link(outside.path(u"x/article.md"_s), folder.path(u"articles/c/article.md"_s)));
        QCOMPARE(Workspace::findArticles(folder.path()), QStringList({a, b}));
        QCOMPARE(Workspace::findArticles(folder.path(u"articles/a"_s)), QStringList{a});
        QCOMPARE(Workspace::findArticles(folder.path(u"missing"_s)), QStringList());
    }

private:
    static QStringList messages(const Workspace &workspace)
    {
        QStringList all;
        for (const WorkspaceProblem &problem : workspace.problems())
            all.append(u"%1:%2: %3"_s.arg(problem.path).arg(problem.line).arg(problem.message));
        return all;
    }
};

ARTICULAR_TEST(tst_Workspace)
#include "tst_Workspace.moc"
