// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/SingleInstance.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>

#include <thread>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_SingleInstance : public test::TestCase
{
    Q_OBJECT

private slots:
    void thereIsNobodyToHandTo()
    {
        QVERIFY(!SingleInstance(m_folder.path(u"nobody"_s)).handOver({u"/a/article.md"_s}));
    }

    void aSecondStartHandsItsArticlesToTheFirst()
    {
        const QString socket = m_folder.path(u"first"_s);
        SingleInstance first(socket);
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::pathsReceived);
        // Blocks until it is answered, as a second program does.
        std::atomic<bool> handedOver = false;
        std::thread second([&] { handedOver = SingleInstance(socket).handOver({u"/a b/article.md"_s, u"/ü/article.md"_s}); });
        const bool isReceived = received.wait(5'000);
        second.join();
        QVERIFY(isReceived);
        QVERIFY(handedOver);
        QCOMPARE(received.first().first().toStringList(), (QStringList{u"/a b/article.md"_s, u"/ü/article.md"_s}));
    }

    void onlyItsUserCanOpenTheSocket()
    {
        const QString socket = m_folder.path(u"private"_s);
        SingleInstance instance(socket);
        QVERIFY(instance.listen());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(socket).permissions() & others));
    }

    void aSocketThatAKilledProgramLeftIsTaken()
    {
        const QString socket = m_folder.write(u"left"_s, {});
        SingleInstance instance(socket);
        QVERIFY(!instance.handOver({}));
        QVERIFY(instance.listen());
    }

    void whatIsNoMessageIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no list") << QByteArray("{\"open\": \"/a\"}\n");
        QTest::newRow("broken") << QByteArray("[\"/a\n");
        QTest::newRow("a path that is not absolute") << QByteArray("[\"../a\"]\n");
        QTest::newRow("a number") << QByteArray("[7]\n");
        QTest::newRow("more than any message") << QByteArray(2 * 1024 * 1024, 'x');
    }

    void whatIsNoMessageIsNotTaken()
    {
        QFETCH(QByteArray, message);
        const QString socket = m_folder.path(u"strict"_s);
        SingleInstance instance(socket);
        QVERIFY(instance.listen());
        QSignalSpy received(&instance, &SingleInstance::pathsReceived);
        QLocalSocket stranger;
        QSignalSpy ended(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(socket);
        QVERIFY(stranger.waitForConnected());
        stranger.write(message);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(received.size(), 0);
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_SingleInstance)
#include "tst_SingleInstance.moc"
