// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LinkPolicy.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(articular::LinkKind)

class tst_LinkPolicy : public test::TestCase
{
    Q_OBJECT

private slots:
    void sortsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<LinkKind>("kind");
        const auto row = [](const char *name, const QString &address, LinkKind kind) { QTest::newRow(name) << address << kind; };
        row("nothing", QString(), LinkKind::Empty);
        row("a web page", u"https://a.example/b?c=d#e"_s, LinkKind::Web);
        row("a web page without encryption, in capitals", u"HTTP://a.example:8080"_s, LinkKind::Web);
        row("a web page with letters of any script", u"https://müller.example/höhe"_s, LinkKind::Web);
        row("mail", u"mailto:a@b.example?subject=c"_s, LinkKind::Mail);
        row("a part of the page", u"#knee"_s, LinkKind::Anchor);
        row("a file beside the article", u"images/a.png"_s, LinkKind::Relative);
        row("a file with a blank and a percent sign", u"a b 100%.pdf"_s, LinkKind::Relative);
        row("up and down again inside the folder", u"a/../b.png"_s, LinkKind::Relative);
        row("dots in a name", u"a..b/c...png"_s, LinkKind::Relative);
        row("a colon behind a slash", u"a/b:c"_s, LinkKind::Relative);
        const QStringList refused{
            u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"java\nscript:alert(1)"_s, u"java\tscript:alert(1)"_s,
            u" javascript:alert(1)"_s, u"\u0001javascript:alert(1)"_s, u"javascript%3Aalert(1)"_s, u"javascript%253Aalert(1)"_s,
            u"vbscript:x"_s, u"data:text/html,x"_s, u"DATA:image/png;base64,x"_s, u"file:///etc/passwd"_s, u"blob:x"_s,
            u"ftp://a.example"_s, u"tel:1"_s, u"c:/windows"_s, u"c:\\windows"_s, u":x"_s, u"1:2"_s, u"javascript&colon;:x"_s,
            u"//a.example"_s, u"/etc/passwd"_s, u"\\\\a.example\\b"_s, u"/\\a.example"_s, u"a\\..\\..\\b"_s, u"%5c%5ca.example"_s,
            u"../a"_s, u"a/../../b"_s, u"%2e%2e/a"_s, u"%2E./a"_s, u"..%2fa"_s, u"%252e%252e%252fa"_s, u"./../a"_s, u".. /a"_s,
            u".../a"_s, u"%2fetc"_s, u"a%00b"_s, u"a%0ab"_s, u"a\u202Eb"_s, u"a\u200Bb"_s, u"\uFEFFa"_s, u"a\u00A0b"_s, u"a "_s,
            u"https:a.example"_s, u"https:/a.example"_s, u"https:///a.example"_s, u"https://"_s, u"https://a b.example"_s,
            u"https://good.example@evil.example"_s, u"https://a.example\\@b"_s, u"https://a.example/b c"_s, u"http://[::1]/"_s,
            u"https://.example"_s, u"https://a.example:123456"_s, u"mailto:"_s, u"mailto:a"_s, u"mailto:@b"_s, u"mailto:a@b c"_s,
            QString(QChar(0xD800)), u"a"_s + QChar(u'\0'),
        };
        for (const QString &address : refused)
            QTest::newRow(qPrintable(u"refused: "_s + QString::fromLatin1(address.toUtf8().toPercentEncoding()))) << address << LinkKind::Refused;
    }
    void sortsAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const LinkKind, kind);
        QCOMPARE(int(classifyLink(address)), int(kind));
    }

    void allowsPicturesBesideTheArticleOnly()
    {
        QVERIFY(isAllowedImage(u"images/a.png"));
        for (const QString &address : {u"https://a.example/b.png"_s, u"#a"_s, u"?a"_s, u"mailto:a@b.example"_s, u"data:image/png,x"_s, QString()})
            QVERIFY2(!isAllowedImage(address), qPrintable(address));
    }

    void linksToNothingAreNotAllowed()
    {
        QVERIFY(!isAllowedLink(u""));
        QVERIFY(isAllowedLink(u"mailto:a@b.example"));
    }
};

ARTICULAR_TEST(tst_LinkPolicy)
#include "tst_LinkPolicy.moc"
