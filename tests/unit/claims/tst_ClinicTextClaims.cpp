// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimDetector.h"
#include "core/claims/ClinicTextClaims.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ClinicTextClaims : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield Joint Clinic\nlanguage: en-US\n");
        m_folder.write(u"clinic/snippets/gel.md"_s, "---\nkind: cta\nlink: https://example.com/gel\nbutton: Get rid of pain\n---\n"
                                                    "Our gel relieves pain. Ask us.\n");
        m_folder.write(u"clinic/snippets/rooms.md"_s, "---\nkind: notice\n---\nWe moved. Our injections heal knees.\n");
        m_workspace = Workspace::load(m_folder.path());
    }

    void eachTextHasItsOwnClaims()
    {
        const ClinicTextClaims claims(m_workspace);
        const ClinicText *gel = m_workspace.text(ClinicText::Kind::CallToAction, u"gel"_s);
        const ClinicText *rooms = m_workspace.text(ClinicText::Kind::Notice, u"rooms"_s);
        QVERIFY(gel && rooms);
        QCOMPARE(claims.of(*gel).first().text, u"Our gel relieves pain."_s);
        QCOMPARE(claims.of(*gel), claimsIn(*gel));
        QCOMPARE(claims.of(*rooms).size(), 1);
        QCOMPARE(claims.of(*rooms).first().text, u"Our injections heal knees."_s);
    }

    void anArticleClaimsTheSameWithThem()
    {
        const Article article(u"/clinic/articles/a/article.md"_s,
                              "---\ntitle: Our gel heals knees\ncalls-to-action: [gel]\n---\nIt relieves pain.\n\n{{notice rooms}}\n");
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        const ProseRuns prose = ProseRuns::of(body);
        const Fingerprints fingerprints(body, prose);
        const ClinicTextClaims ofTexts(m_workspace);
        const QList<Claim> claims = claimsIn(article, body, prose, fingerprints, m_workspace, &ofTexts);
        QCOMPARE(claims, claimsIn(article, body, prose, fingerprints, m_workspace));
        QVERIFY(std::ranges::any_of(claims, [](const Claim &claim) { return claim.place == ClaimPlace::ClinicText; }));
    }

private:
    test::Folder m_folder;
    Workspace m_workspace;
};

ARTICULAR_TEST(tst_ClinicTextClaims)
#include "tst_ClinicTextClaims.moc"
