// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Uses.h"
#include "unit/checks/CheckedText.h"
#include "unit/review/HandmadeReview.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto articleFile = u"articles/a/article.md"_s;

const QByteArray articleText =
    "---\nid: 01JD0000000000000000000000\ntitle: Sore knees\nimage: {src: images/a.jpg, alt: A knee, consent: c-1}\n"
    "disclaimers: [general]\nconsents:\n  - c-2\n---\n"
    "Knees wear with age [@a2020; @b2021].\n\nMore of it [@a2020].\n\n![A foot](images/b.jpg)\n\n{{disclaimer inline}}\n\n"
    "Our knee care improves knee pain in most people.\n";

} // namespace

class tst_Uses : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: Sample Clinic\ncalls-to-action: [visit]\nnewsletter: {heading: H, consent: C}\n");
        m_folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\n---\nGeneral wording.\n");
        m_folder.write(u"clinic/disclaimers/spare.md"_s, "---\nid: spare\n---\nSpare wording.\n");
        m_folder.write(u"clinic/disclaimers/near.md"_s, "---\nid: inline\n---\nInline wording.\n");
        m_folder.write(u"clinic/snippets/visit.md"_s, "---\nkind: cta\n---\nCome by.\n");
        m_folder.write(u"clinic/references.json"_s, "[{\"id\":\"a2020\",\"title\":\"On knees\"},{\"id\":\"c2022\",\"title\":\"On hips\"}]");
        m_folder.write(u"clinic/consents.yaml"_s, "c-1: {kind: picture, scope: [web]}\nc-3: {kind: picture, scope: [web]}\n");
        m_folder.write(u"clinic/claims-library.yaml"_s, "knee-care: {text: Our knee care improves knee pain in most people., status: approved}\n");
        m_folder.write(u"articles/a/images/a.jpg"_s, "first picture");
        m_folder.write(u"articles/a/images/b.jpg"_s, "second picture");
        m_folder.write(u"articles/b/images/c.jpg"_s, "second picture");
        m_folder.write(articleFile, articleText);
    }

    void everyPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<bool>("isKnown");
        const auto row = [](const char *name, const QString &kind, const QString &id, const QList<int> &lines, bool isKnown = true) {
            QTest::newRow(name) << kind << id << lines << isKnown;
        };
        row("a disclaimer of the list, by its file", u"text"_s, u"disclaimers/general.md"_s, {5});
        row("a disclaimer of the list, by its name", u"text"_s, u"general"_s, {5});
        row("a disclaimer in the text, by a file of another name", u"text"_s, u"disclaimers/near.md"_s, {15});
        row("a disclaimer that is not used", u"text"_s, u"spare"_s, {});
        row("a call to action that every article has", u"text"_s, u"snippets/visit.md"_s, {0});
        row("the newsletter", u"text"_s, u"newsletter"_s, {0});
        row("a text that the clinic does not have", u"text"_s, u"disclaimers/none.md"_s, {}, false);
        row("a reference", u"reference"_s, u"a2020"_s, {9, 11});
        row("a reference that the clinic does not have any more", u"reference"_s, u"b2021"_s, {9}, false);
        row("a reference that is not cited", u"reference"_s, u"c2022"_s, {});
        row("the consent of the main picture", u"consent"_s, u"c-1"_s, {4});
        row("a consent that the clinic does not have", u"consent"_s, u"c-2"_s, {7}, false);
        row("a consent that is not used", u"consent"_s, u"c-3"_s, {});
        row("the main picture", u"picture"_s, u"articles/a/images/a.jpg"_s, {4});
        row("a picture in the text", u"picture"_s, u"articles/a/images/b.jpg"_s, {13});
        row("a copy of it in another article", u"picture"_s, u"articles/b/images/c.jpg"_s, {13});
        row("a picture by its name", u"picture"_s, u"b.jpg"_s, {13}, false);
        row("an approved claim", u"claim"_s, u"knee-care"_s, {17});
        row("a claim that the clinic does not have", u"claim"_s, u"other"_s, {}, false);
    }

    void everyPlaceIsNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QList<int>, lines);
        QFETCH(bool, isKnown);
        const Workspace workspace = Workspace::load(m_folder.path());
        QVERIFY2(workspace.problems().isEmpty(), qPrintable(workspace.problems().isEmpty() ? QString() : workspace.problems().first().message));
        const auto thing = usedThing(workspace, *usedKindFromId(kind), id);
        QVERIFY(thing);
        QCOMPARE(thing.value().isKnown, isKnown);
        const test::CheckedText checked(m_folder.path(articleFile), articleText, workspace);
        QList<int> found;
        for (const UsePlace &place : usesIn(checked.context(), thing.value())) {
            found.append(place.line);
            QVERIFY(!place.words.isEmpty());
        }
        QCOMPARE(found, lines);
    }

    void whatIsOnTheSiteIsSaid()
    {
        test::HandmadeReview review;
        review.submit('c', 'd');
        review.approve(1, 'c', 'd');
        review.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/knees"_s}});
        const Workspace workspace = Workspace::load(m_folder.path());
        const auto history = std::make_shared<const ReviewHistory>(review.history);
        const test::CheckedText checked(m_folder.path(articleFile), articleText, workspace, {2026, 11, 22}, Surroundings{.decisions = {}, .review = history});
        const auto use = useOf(checked.context(), usedThing(workspace, UsedKind::Consent, u"c-1"_s).value(), review.now);
        QVERIFY(use);
        QCOMPARE(use->title, u"Sore knees"_s);
        QCOMPARE(use->onSite->address, u"https://example.com/knees"_s);
        QVERIFY(!useOf(checked.context(), usedThing(workspace, UsedKind::Consent, u"c-3"_s).value(), review.now));
        QVERIFY(!usedThing(workspace, UsedKind::Consent, u" "_s));
    }

    void aMainPictureNamesItsConsent()
    {
        const Workspace workspace = Workspace::load(m_folder.path());
        const test::CheckedText checked(m_folder.path(articleFile), articleText, workspace);
        const auto consentsOf = [&](UsedKind kind, const QString &id) {
            const auto use = useOf(checked.context(), usedThing(workspace, kind, id).value(), {});
            return use ? use->consents : QStringList{u"not used"_s};
        };
        QCOMPARE(consentsOf(UsedKind::Picture, u"articles/a/images/a.jpg"_s), QStringList{u"c-1"_s});
        QCOMPARE(consentsOf(UsedKind::Picture, u"articles/a/images/b.jpg"_s), QStringList());
        QCOMPARE(consentsOf(UsedKind::Reference, u"a2020"_s), QStringList());
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_Uses)
#include "tst_Uses.moc"
