// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/ArticleSpelling.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/spelling/FakeSpeller.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// The unknown words as `word@offset`, those that may be names in brackets; `text` must hold each at its place.
QStringList unknownIn(const QByteArray &text, const QStringList &wrong, const Workspace &workspace = {})
{
    const Article article(QString(), text);
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const ProseRuns prose = ProseRuns::of(body);
    const auto words = unknownWords(article, workspace, body, prose, test::FakeSpeller(wrong));
    QStringList list;
    for (const UnknownWord &word : words.value()) {
        if (QString::fromUtf8(text.mid(word.range.start, word.range.length)) != word.word)
            list.append(u"not at %1: "_s.arg(word.range.start));
        list.append(word.mayBeName ? u'[' + word.word + u']' : word.word);
    }
    return list;
}

} // namespace

class tst_ArticleSpelling : public test::TestCase
{
    Q_OBJECT

private slots:
    void wordsOfTheArticlesOwnListAreKnown()
    {
        const QByteArray text = "---\ntitle: A kneee\nwords: [kneee, Bravaa]\n---\nKneee, kneee’s and Bravaa, bravaa.\n";
        QCOMPARE(unknownIn(text, {u"kneee"_s, u"Kneee"_s, u"kneee’s"_s, u"Bravaa"_s, u"bravaa"_s}).join(u' '), u"bravaa"_s);
    }

    void stopsWhenSomethingMoreUrgentWaits()
    {
        constexpr int answeredNo = 100, more = 5;
        const Workspace workspace;
        const Article article(QString(), QByteArray("A kneee hurts.\n\n").repeated(3 * answeredNo));
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        int asked = 0;
        const auto words = unknownWords(article, workspace, body, ProseRuns::of(body), test::FakeSpeller({u"kneee"_s}),
                                        [&asked] { return ++asked > answeredNo; });
        QVERIFY(words.value().size() <= answeredNo);
        QVERIFY2(asked > answeredNo && asked <= answeredNo + more, qPrintable(QString::number(asked)));
    }

    void findsWordsWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("in a paragraph", "A kneee hurts.\n", u"kneee"_s);
        row("in every kind of block", "# kneee\n\n* kneee\n\n> kneee\n\n| kneee |\n|---|\n| x |\n", u"kneee kneee kneee kneee"_s);
        row("in the details", "---\ntitle: \"A Kneee\"\ndescription: kneee there\n---\nText.\n", u"Kneee kneee"_s);
        row("in a picture's description", "![A kneee](a.jpg)\n", u"kneee"_s);
        row("in emphasis and links", "A *kneee* and [kneee](https://kneee.example/kneee)\n", u"kneee kneee"_s);
        row("behind an entity and a wide character", "&amp; \xF0\x9F\xA6\xB5 kneee\n", u"kneee"_s);
        row("not in code, comments and addresses", "`kneee` <!-- kneee --> https://kneee.example\n\n```\nkneee\n```\n", u""_s);
        row("not in a citation", "Text [@kneee].\n", u""_s);
        row("the wrong part of a hyphenated word", "A well-kneee patient.\n", u"kneee"_s);
        row("a name as such", "See Kneee there.\n", u"[Kneee]"_s);
        row("not in a list of references", "Text.\n\n## References\n\n1. Kneee J. A kneee.\n\n## More\n\nkneee\n", u"kneee"_s);
        row("with Windows line ends and a byte order mark", "\xEF\xBB\xBF" "A knee\r\nand kneee\r\n", u"kneee"_s);
    }
    void findsWordsWhereTheyStand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        // A whole that is not known is looked up by its parts.
        QCOMPARE(unknownIn(text, {u"kneee"_s, u"Kneee"_s, u"well-kneee"_s}).join(u' '), words);
    }

    void namesOfTheClinicAreKnown()
    {
        test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Kneeworks Clinic\nterms: [kneeology]\nglossary: {meniskus: a pad}\n");
        folder.write(u"clinic/people.yaml"_s, "jdoe: {name: Jane Roeski}\n");
        const Workspace workspace = Workspace::load(folder.path());
        const QStringList wrong{u"Kneeworks"_s, u"kneeology"_s, u"meniskus"_s, u"Roeski"_s, u"Roeski’s"_s, u"Kneezol"_s};
        QCOMPARE(unknownIn("Kneeworks: Roeski’s kneeology of the meniskus.\n", wrong, workspace), QStringList());
        QCOMPARE(unknownIn("We use Kneezol\xC2\xAE daily. Kneezol works.\n", wrong), QStringList());
        QCOMPARE(unknownIn("We use Kneezol daily.\n", wrong), QStringList{u"[Kneezol]"_s});
    }

    void manyWrongWordsAreFoundInOnePass()
    {
        QByteArray text;
        QStringList wrong{u"kneee"_s};
        for (int i = 0; i < 20'000; ++i)
            text += "kneee ";
        QCOMPARE(unknownIn(text, wrong).size(), 20'000);
    }
};

ARTICULAR_TEST(tst_ArticleSpelling)
#include "tst_ArticleSpelling.moc"
