// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/approval/PageReading.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

using Kind = TextChange::Kind;

QList<TextChange> paragraphs(int count)
{
    QList<TextChange> page;
    for (int i = 0; i < count; ++i)
        page.append({Kind::Same, u"Paragraph %1 says something about knees."_s.arg(i)});
    return page;
}

} // namespace

class tst_PageReading : public test::WindowTest
{
    Q_OBJECT

private slots:
    void whatFitsOnTheScreenIsSeenAfterAMoment()
    {
        PageReading reading(nullptr, 1);
        reading.setPage(paragraphs(3));
        QCOMPARE(reading.unseen(), 3);
        reading.resize(500, 400);
        reading.show();
        QTRY_COMPARE(reading.unseen(), 0);
        const QSet<QByteArray> seen = reading.seenParagraphs();
        // Another article may have the same paragraphs: it was not read because this one was.
        reading.setPage(paragraphs(4));
        QCOMPARE(reading.unseen(), 4);
        // Of the same page that is read again, only what was not there before is still to be seen.
        reading.setSeen(seen);
        QCOMPARE(reading.unseen(), 1);
    }

    void whatWasNeverShownIsNotSeen()
    {
        PageReading reading(nullptr, 1);
        QSignalSpy seen(&reading, &PageReading::seenChanged);
        reading.setPage(paragraphs(100));
        reading.resize(500, 200);
        reading.show();
        QTRY_VERIFY(reading.unseen() < 100);
        QVERIFY(reading.unseen() > 80);
        QVERIFY(seen.size() >= 2);
        // Jumping to the end leaves out the middle.
        reading.verticalScrollBar()->setValue(reading.verticalScrollBar()->maximum());
        const int before = reading.unseen();
        QTRY_VERIFY(reading.unseen() < before);
        QVERIFY(reading.unseen() > 60);
        reading.showUnseen(false);
        QVERIFY(reading.verticalScrollBar()->value() < reading.verticalScrollBar()->maximum() / 2);
    }

    void whatIsOnlyScrolledPastIsNotSeen()
    {
        PageReading reading(nullptr, 60'000);
        reading.setPage(paragraphs(100));
        reading.resize(500, 200);
        reading.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reading));
        for (int value = 0; value <= reading.verticalScrollBar()->maximum(); ++value)
            reading.verticalScrollBar()->setValue(value);
        QCOMPARE(reading.unseen(), 100);
    }

    void thePageDownKeyReadsToTheEnd()
    {
        PageReading reading(nullptr, 1);
        reading.setPage(paragraphs(60));
        reading.resize(500, 220);
        reading.show();
        QTRY_VERIFY(reading.unseen() < 60);
        QSignalSpy seen(&reading, &PageReading::seenChanged);
        for (int page = 0; page < 60 && reading.unseen() > 0; ++page) {
            const qsizetype before = seen.size();
            QTest::keyClick(&reading, page % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Space);
            QTRY_VERIFY(seen.size() > before);
        }
        QCOMPARE(reading.unseen(), 0);
    }

    void aParagraphHigherThanThePaneIsReadInParts()
    {
        PageReading reading(nullptr, 1);
        reading.setPage({{Kind::Same, u"Many words about knees. "_s.repeated(200)}});
        reading.resize(300, 150);
        QSignalSpy seen(&reading, &PageReading::seenChanged);
        reading.show();
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(reading.unseen(), 1);
        for (int step = 0; step < 200 && reading.unseen() > 0; ++step) {
            const qsizetype before = seen.size();
            reading.showUnseen(false);
            QTRY_VERIFY(seen.size() > before);
        }
        QCOMPARE(reading.unseen(), 0);
    }

    void changesAreCountedByThemselvesAndSaidInWords()
    {
        PageReading reading(nullptr, 60'000);
        reading.setPage({{Kind::Same, u"Old words."_s}, {Kind::Removed, u"Gone words."_s}, {Kind::Added, u"New \\[words\\]."_s},
                         {Kind::Same, u"[A knee][sha256:%1]"_s.arg(QString(64, u'a'))}});
        QCOMPARE(reading.unseen(), 4);
        QCOMPARE(reading.unseenChanges(), 2);
        const QString text = reading.toPlainText();
        QVERIFY(text.contains(u"Removed: Gone words."_s));
        QVERIFY(text.contains(u"New: New [words]."_s));
        QVERIFY(text.contains(u"[Picture: A knee]"_s));
        QVERIFY(!text.contains(u"sha256"_s));
    }
};

ARTICULAR_TEST(tst_PageReading)
#include "tst_PageReading.moc"
