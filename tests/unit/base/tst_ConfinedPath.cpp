// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ConfinedPath.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ConfinedPath : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = QDir(m_folder.path()).canonicalPath();
        m_folder.write(u"secret.png"_s, "secret");
        m_folder.write(u"article/images/knee 1.png"_s, "knee");
        m_folder.write(u"article/images/50%25.png"_s, "percent");
        m_folder.write(u"article-two/other.png"_s, "other");
        QVERIFY(QFile::link(u"../secret.png"_s, m_folder.path(u"article/out.png"_s)));
        QVERIFY(QFile::link(m_folder.path(), m_folder.path(u"article/up"_s)));
        QVERIFY(QFile::link(u"images/knee 1.png"_s, m_folder.path(u"article/inside.png"_s)));
        QVERIFY(QFile::link(u"circle"_s, m_folder.path(u"article/circle"_s)));
        QVERIFY(QFile::link(m_folder.path(u"article"_s), m_folder.path(u"linked"_s)));
    }

    void aPathIsConfinedToItsFolder_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a file in the folder") << u"images/knee 1.png"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("a dot on the way") << u"./images/./knee 1.png"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("a link that stays inside") << u"inside.png"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("a link that leads out") << u"out.png"_s << QString();
        QTest::newRow("a folder that leads out by a link") << u"up/secret.png"_s << QString();
        QTest::newRow("out and in again by a link") << u"up/article/images/knee 1.png"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("a link to itself") << u"circle"_s << QString();
        QTest::newRow("upwards") << u"../secret.png"_s << QString();
        QTest::newRow("upwards and back") << u"../article/images/knee 1.png"_s << QString();
        QTest::newRow("a neighbour whose name begins alike") << u"../article-two/other.png"_s << QString();
        QTest::newRow("an absolute path inside") << m_root + u"/article/images/knee 1.png"_s << QString();
        QTest::newRow("backslashes") << u"images\\knee 1.png"_s << QString();
        QTest::newRow("a NUL character") << u"images/knee 1.png"_s + QChar(0) << QString();
        QTest::newRow("a folder") << u"images"_s << QString();
        QTest::newRow("a missing file") << u"images/hip.png"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aPathIsConfinedToItsFolder()
    {
        QFETCH(QString, relative);
        QFETCH(QString, expected);
        const QString full = expected.isEmpty() ? QString() : m_root + u'/' + expected;
        QCOMPARE(confinedPath(m_folder.path(u"article"_s), relative).value_or(QString()), full);
        QCOMPARE(confinedPath(m_folder.path(u"article/"_s), relative).value_or(QString()), full);
        QCOMPARE(confinedPath(m_folder.path(u"linked"_s), relative).value_or(QString()), full);
    }

    void anAddressIsDecodedOnceAndLosesItsTail_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("encoded space") << u"images/knee%201.png"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("a fragment and a query") << u"images/knee%201.png?v=2#top"_s << u"article/images/knee 1.png"_s;
        QTest::newRow("an encoded percent sign") << u"images/50%2525.png"_s << u"article/images/50%25.png"_s;
        QTest::newRow("decoded only once") << u"images/knee%25201.png"_s << QString();
        QTest::newRow("encoded dots") << u"%2e%2e/secret.png"_s << QString();
        QTest::newRow("an encoded slash") << u"..%2Fsecret.png"_s << QString();
        QTest::newRow("an encoded absolute path") << u"%2Fetc/passwd"_s << QString();
        QTest::newRow("an encoded NUL") << u"images/knee%201.png%00"_s << QString();
        QTest::newRow("only a fragment") << u"#top"_s << QString();
    }

    void anAddressIsDecodedOnceAndLosesItsTail()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        const QString full = expected.isEmpty() ? QString() : m_root + u'/' + expected;
        QCOMPARE(confinedAddress(m_folder.path(u"article"_s), address).value_or(QString()), full);
    }

    void withoutAFolderThereIsNothing()
    {
        QVERIFY(!confinedPath({}, u"images/knee 1.png"_s));
        QVERIFY(!confinedPath(m_folder.path(u"missing"_s), u"images/knee 1.png"_s));
        QVERIFY(!confinedAddress({}, u"knee.png"_s));
    }

    void whatLiesBelowIsToldWithLinksResolved()
    {
        const QString article = m_folder.path(u"article"_s);
        QVERIFY(liesBelow(article, m_folder.path(u"article/images"_s)));
        QVERIFY(liesBelow(u"/"_s, article));
        QVERIFY(!liesBelow(article, article));
        QVERIFY(!liesBelow(article, m_folder.path(u"article/out.png"_s)));
        QVERIFY(!liesBelow(article, m_folder.path(u"article/missing"_s)));
        QVERIFY(!liesBelow(article, m_folder.path(u"article-two/other.png"_s)));
        QVERIFY(!liesBelow({}, article));
    }

private:
    test::Folder m_folder;
    QString m_root;
};

ARTICULAR_TEST(tst_ConfinedPath)
#include "tst_ConfinedPath.moc"
