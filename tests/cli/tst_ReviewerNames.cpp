// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's name and "medically reviewed" stand on what leaves the program only while the approval is valid for exactly
// that page: over all states, in everything that the command line makes of an article.
#include "cli/ApprovedClinic.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::contentOf;
using test::medical;

namespace {

/// What none of the pages of an article may hold that is not approved as it is.
const QByteArrayList names{"Lindqvist", "plindqvist", "edically reviewed by", "reviewedBy", "lastReviewed", "Last reviewed"};

} // namespace

class tst_ReviewerNames : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_tried.begin(); }

    void theReviewerIsNamedInNoOtherStateThanApproved_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"draft", "in-review", "changes-requested", "changed", "approved", "withdrawn", "approved-with-changes", "untrusted", "new-version"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void theReviewerIsNamedInNoOtherStateThanApproved()
    {
        QFETCH(QString, state);
        bringTo(state);
        const bool isApproved = state == u"approved";
        const QMap<QString, QByteArray> made = madeOf(state);
        for (auto text = made.cbegin(); text != made.cend(); ++text) {
            for (const QByteArray &name : names) {
                const bool isDraft = text.key().startsWith(u"draft");
                QVERIFY2(!text.value().contains(name) || (isApproved && !isDraft), qPrintable(text.key() + u": "_s + QString::fromLatin1(name)));
            }
        }
    }

    void anApprovedPageNamesTheReviewerInTextAndInItsDataForSearch()
    {
        bringTo(u"approved"_s);
        const QMap<QString, QByteArray> made = madeOf(u"named"_s);
        for (const QByteArray &name : {QByteArray("edically reviewed by"), QByteArray("Priya Lindqvist"), QByteArray("reviewedBy"), QByteArray("lastReviewed")})
            QVERIFY2(made[u"export/index.html"_s].contains(name), name.constData());
        QVERIFY(made[u"page"_s].contains("Priya Lindqvist"));
        QVERIFY(!made.contains(u"refused"_s));
    }

private:
    void bringTo(const QString &state)
    {
        const test::ReviewedClinic &clinic = m_tried.clinic();
        const QString article = clinic.article();
        m_tried.restore(state == u"in-review" || state == u"draft" || state == u"changes-requested" || state == u"approved-with-changes" ? u"sent"_s : u"approved"_s);
        if (state == u"draft")
            clinic.must({u"take-back"_s, article, u"--as"_s, u"tbrandt"_s});
        else if (state == u"changes-requested")
            clinic.must({u"return"_s, article, u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"Look again."_s});
        else if (state == u"changed" || state == u"new-version")
            clinic.edit(u"articles/walking-with-knee-arthritis/article.md"_s, "joint may swell", "joint will swell");
        else if (state == u"withdrawn")
            clinic.must({u"withdraw"_s, article, u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"A study was withdrawn."_s});
        else if (state == u"untrusted")
            clinic.edit(u"clinic/trust.json"_s, "\"review-months\": 12", "\"review-months\": 13");
        if (state == u"new-version")
            clinic.send();
        if (state == u"approved-with-changes") {
            clinic.must({u"note"_s, article, u"--as"_s, u"plindqvist"_s, u"--kind"_s, u"suggestion"_s, u"--quote"_s, u"may swell"_s, u"--text"_s, u"can swell"_s});
            const CommandLine approved = clinic.approve(u"plindqvist"_s, medical, u"with-my-changes"_s);
            QVERIFY2(approved.status == 0, approved.messages.constData());
        }
        const QStringList own{u"draft"_s, u"in-review"_s, u"changes-requested"_s, u"changed"_s, u"approved"_s, u"withdrawn"_s};
        if (own.contains(state))
            QCOMPARE(clinic.state(), state);
        QCOMPARE(clinic.approvalHolds(), state == u"approved");
    }

    /// Everything that can be made of the article now, by name.
    QMap<QString, QByteArray> madeOf(const QString &name) const
    {
        const test::ReviewedClinic &clinic = m_tried.clinic();
        const QString article = clinic.article(), out = m_tried.folder().path(u"out "_s + name);
        QMap<QString, QByteArray> made{{u"fragment"_s, clinic.run({u"render"_s, article}).output}, {u"page"_s, clinic.run({u"render"_s, article, u"--page"_s}).output}};
        clinic.must({u"export"_s, article, u"--draft"_s, u"--out"_s, out + u"/draft"_s});
        addFiles(out + u"/draft"_s, u"draft/"_s, made);
        const CommandLine exported = clinic.run({u"export"_s, article, u"--out"_s, out + u"/export"_s});
        if (exported.status != 0)
            made.insert(u"refused"_s, exported.output);
        addFiles(out + u"/export"_s, u"export/"_s, made);
        return made;
    }

    static void addFiles(const QString &folder, const QString &name, QMap<QString, QByteArray> &made)
    {
        for (const QString &package : QDir(folder).entryList({u"*.zip"_s})) {
            const auto files = readZipArchive(contentOf(QDir(folder).filePath(package)));
            QVERIFY(files);
            for (auto file = files.value().cbegin(); file != files.value().cend(); ++file)
                made.insert(name + file.key(), file.value());
        }
    }

    test::ApprovedClinic m_tried;
};

ARTICULAR_TEST(tst_ReviewerNames)
#include "tst_ReviewerNames.moc"
