// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the page goes where: in the article, left to the website, or nowhere; in the packages of all targets.
#include "core/base/HtmlTree.h"
#include "core/export/PackageSet.h"
#include "core/export/PrintablePage.h"
#include "core/export/targets/PdfTarget.h"
#include "core/workspace/SampleWorkspace.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *name;
    QString words;                        ///< that stand in it and nowhere else on the page
    QString nameForWebsite;               ///< in README.html
};

const QList<Part> parts{
    {"notice", u"Phone and video visits:"_s, u"the site notice"_s},
    {"newsletter", u"One short letter a month"_s, u"the newsletter sign-up"_s},
    {"calls-to-action", u"Ask for an appointment"_s, u"the calls to action"_s},
    {"address", u"100 Practice Lane"_s, u"the clinic's address"_s},
    {"copyright", u"All rights reserved."_s, u"the copyright line"_s},
    {"disclaimers", u"It does not replace a visit"_s, u"the disclaimers"_s},
    {"reviewer", u"Medically reviewed by"_s, u"the reviewer's line"_s},
};

/// What readers get of a package: each text by its file.
QMap<QString, QString> pagesOf(const MadePackage &package)
{
    QMap<QString, QString> pages;
    const auto addHtml = [&](const QString &file, const QByteArray &html) { pages.insert(file, HtmlTree::parse(html).visibleText()); };
    for (const QString &file : {u"index.html"_s, u"fragment.html"_s, u"blocks.html"_s}) {
        if (package.files.contains(file))
            addHtml(file, package.files.value(file));
    }
    if (package.target == ExportTarget::Pdf)
        addHtml(u"paper"_s, package.files.value(pdfFile));
    for (auto file = package.files.cbegin(); file != package.files.cend(); ++file) {
        if (!file.key().endsWith(u"/index.md"_s))
            continue;
        QStringList lines = QString::fromUtf8(file.value()).split(u'\n');
        // The data for search engines name the clinic's address wherever readers see it.
        lines.removeIf([](const QString &line) { return line.contains(u"\"jsonld\""_s); });
        pages.insert(file.key(), lines.join(u'\n'));
    }
    return pages;
}

} // namespace

class tst_PackageParts : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Status made = createSampleWorkspace(m_folder.path(u"clinic"_s));
        QVERIFY(made);
        m_profile = m_folder.read(u"clinic/clinic/clinic.yaml"_s);
    }

    void eachPartGoesWhereTheClinicWantsIt_data()
    {
        QTest::addColumn<qsizetype>("number");
        QTest::addColumn<QByteArray>("place");
        for (qsizetype number = 0; number < parts.size(); ++number) {
            for (const char *place : {"article", "website", "unused"})
                QTest::addRow("%s: %s", parts[number].name, place) << number << QByteArray(place);
        }
    }

    void eachPartGoesWhereTheClinicWantsIt()
    {
        QFETCH(const qsizetype, number);
        QFETCH(const QByteArray, place);
        const Part &part = parts[number];
        const PackageSet set = packagesWith(QByteArray("  ") + part.name + ": ", place);
        QCOMPARE(set.packages.size(), 4);
        for (const MadePackage &package : set.packages) {
            const QMap<QString, QString> pages = pagesOf(package);
            QCOMPARE(pages.size(), package.target == ExportTarget::Html ? 2 : 1);
            for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
                QVERIFY2(page.value().contains(part.words) == (place == "article"), qPrintable(page.key() + u" of "_s + targetName(package.target)));
                // The others stay where they were.
                for (const Part &other : parts)
                    QVERIFY2(other.name == part.name || page.value().contains(other.words), qPrintable(page.key() + u": "_s + QLatin1StringView(other.name)));
            }
            if (package.target == ExportTarget::Pdf)
                continue;
            const QString readme = HtmlTree::parse(package.files.value(u"README.html"_s)).visibleText();
            QVERIFY2(readme.contains(part.nameForWebsite) == (place == "website"), qPrintable(readme));
        }
    }

    void aDraftSaysSoWhoeverAddsTheReviewer_data()
    {
        QTest::addColumn<QByteArray>("place");
        for (const char *place : {"article", "website", "unused"})
            QTest::addRow("%s", place) << QByteArray(place);
    }

    void aDraftSaysSoWhoeverAddsTheReviewer()
    {
        QFETCH(const QByteArray, place);
        for (const MadePackage &package : packagesWith("  reviewer: ", place, true).packages) {
            for (const QString &page : pagesOf(package)) {
                QVERIFY2(page.contains(u"Draft, not medically reviewed"_s), qPrintable(targetName(package.target)));
                QVERIFY(!page.contains(u"Medically reviewed by"_s));
            }
        }
    }

private:
    PackageSet packagesWith(const QByteArray &line, const QByteArray &place, bool isDraft = false) const
    {
        QByteArray profile = m_profile;
        if (!profile.contains(line + "article\n"))
            qFatal("no such part");
        m_folder.write(u"clinic/clinic/clinic.yaml"_s, profile.replace(line + "article\n", line + place + '\n'));
        const QString name = u"clinic/articles/walking-with-knee-arthritis/article.md"_s;
        const Workspace workspace = Workspace::load(m_folder.path(u"clinic"_s));
        const Article article(m_folder.path(name), m_folder.read(name));
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        ExportOptions options;
        options.draft = isDraft;
        options.today = QDate(2026, 11, 22);
        if (!isDraft)
            options.approved = ApprovedPage{1, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC), {{{u"plindqvist"_s, u"Priya Lindqvist"_s, u"MD"_s}}, options.today}};
        options.targets = allExportTargets();
        options.print = [](const PrintablePage &page) { return Result<QByteArray>(page.files.value(u"index.html"_s)); };
        const auto set = madePackages({article, body, workspace}, options);
        if (!set)
            qFatal("no packages: %s", qPrintable(set.error().message));
        return set.value();
    }

    test::Folder m_folder;
    QByteArray m_profile;
};

ARTICULAR_TEST(tst_PackageParts)
#include "tst_PackageParts.moc"
