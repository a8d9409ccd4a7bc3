// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing flickers: while the page changes, every frame of it is looked at, and in none may a pixel differ that is not of the
// block that changed.
#include "webengine/PreviewFixture.h"

#include <QImage>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

/// How long the page is watched after it has taken a change, in milliseconds; and how often.
constexpr int watchedAfter = 250, watchedEvery = 4;

} // namespace

class tst_PreviewFrames : public PreviewTest
{
    Q_OBJECT

private slots:
    void init()
    {
        startPreview();
        m_frames.clear();
    }

    void onlyTheChangedBlockChanges_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("a letter in a paragraph") << 1 << QByteArray("<p>The second paragraphx.</p>\n");
        QTest::newRow("words beside a picture") << 2 << QByteArray("<p><img src=\"article/a.png\" width=\"80\" height=\"80\" alt=\"\"> besides</p>\n");
        QTest::newRow("words in an open box") << 3 << QByteArray("<details><summary>More</summary><p>Inside it.</p></details>\n");
        QTest::newRow("the last paragraph") << 4 << QByteArray("<p>The last one, longer.</p>\n");
    }

    void onlyTheChangedBlockChanges()
    {
        QFETCH(int, block);
        QFETCH(QByteArray, html);
        showPage();
        const QRect changing = rectOf(block);
        const QImage before = watched(m_fixture->change(block, 1, {html}));
        QCOMPARE(rectOf(block), changing);
        QVERIFY2(differsIn(before, m_frames.last(), changing), "the change was never on screen");
        for (const QImage &frame : std::as_const(m_frames))
            QCOMPARE(differingOutside(before, frame, {changing}), QPoint(-1, -1));
        QCOMPARE(m_fixture->inPage(u"document.querySelector('details').open && document.querySelector('img') === kept"_s), true);
    }

    void aNewTitleChangesNothingElse()
    {
        showPage();
        // A letter may reach a little over its line's box.
        const QRect title = rectOf(u"h1"_s).adjusted(-2, -2, 2, 2);
        PreviewUpdate update = m_fixture->change(0, 0, {});
        update.frame = frame("Another title");
        const QImage before = watched(update);
        QVERIFY(differsIn(before, m_frames.last(), title));
        for (const QImage &shown : std::as_const(m_frames))
            QCOMPARE(differingOutside(before, shown, {title}), QPoint(-1, -1));
    }

    void aReplacedPictureStaysUntilTheNewOneIsThere()
    {
        showPage();
        const QRect picture = rectOf(u"img"_s);
        writePicture(Qt::red);
        const QImage before = watched(m_fixture->change(2, 1, {"<p><img src=\"article/a.png?v1\" width=\"80\" height=\"80\" alt=\"\"> beside</p>\n"}));
        const QPoint inside = picture.center();
        QTRY_COMPARE(grabbed().pixelColor(inside), QColor(Qt::red));
        for (const QImage &shown : std::as_const(m_frames)) {
            QCOMPARE(differingOutside(before, shown, {picture}), QPoint(-1, -1));
            const QColor colour = shown.pixelColor(inside);
            QVERIFY2(colour == QColor(Qt::blue) || colour == QColor(Qt::red), qPrintable(colour.name()));
        }
        QCOMPARE(m_fixture->inPage(u"document.querySelector('img') === kept"_s), true);
    }

    void aPageAsWholeNeverGoesWhite()
    {
        // The same article again, as after the clinic's files were read anew: no pixel changes.
        showPage();
        PreviewUpdate again = m_fixture->change(0, 5, blocks());
        again.isWhole = true;
        again.frame = frame("Title");
        const QImage before = watched(again);
        for (const QImage &shown : std::as_const(m_frames))
            QCOMPARE(differingOutside(before, shown, {}), QPoint(-1, -1));
    }

private:
    static QByteArray frame(const QByteArray &title)
    {
        return "<h1>" + title + "</h1><main><div data-articular-body></div></main>";
    }

    static QList<QByteArray> blocks()
    {
        return {"<p>The first paragraph.</p>\n", "<p>The second paragraph.</p>\n",
                "<p><img src=\"article/a.png\" width=\"80\" height=\"80\" alt=\"\"> beside</p>\n",
                "<details><summary>More</summary><p>Inside.</p></details>\n", "<p>The last one.</p>\n"};
    }

    void writePicture(const QColor &colour) const
    {
        QImage image(80, 80, QImage::Format_RGB32);
        image.fill(colour);
        m_fixture->folder.write(u"article/a.png"_s, "");
        QVERIFY(image.save(m_fixture->folder.path(u"article/a.png"_s)));
    }

    void showPage()
    {
        writePicture(Qt::blue);
        QVERIFY(m_fixture->show(blocks(), frame("Title")));
        m_fixture->inPage(u"globalThis.kept = document.querySelector('img'); document.querySelector('details').open = true; 0"_s);
        QTRY_COMPARE(m_fixture->inPage(u"document.querySelector('img').naturalWidth"_s).toInt(), 80);
        const QRect last = rectOf(4);
        QTRY_VERIFY(differsIn(blankImage(), grabbed(), last));
        QTRY_COMPARE(grabbed().pixelColor(rectOf(u"img"_s).center()), QColor(Qt::blue));
    }

    QWidget *target() const { return m_fixture->preview->focusProxy()->focusProxy(); }
    QImage grabbed() const { return target()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    QImage blankImage() const
    {
        QImage image(target()->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }

    /// Applies a change and keeps each frame from then on. Gives the last one before.
    QImage watched(const PreviewUpdate &update)
    {
        const QImage before = grabbed();
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [this] {
            const QImage frame = grabbed();
            if (m_frames.isEmpty() || m_frames.last() != frame)
                m_frames.append(frame);
        });
        timer.start(watchedEvery);
        m_fixture->apply(update);
        QTest::qWait(watchedAfter);
        return before;
    }

    QRect rectOf(const QString &selector) const
    {
        const QVariantList r = m_fixture->inPage(u"(() => { const r = document.querySelector('%1').getBoundingClientRect(); "
                                                 "return [r.x, r.y, r.right, r.bottom]; })()"_s.arg(selector)).toList();
        return QRect(QPoint(int(r.value(0).toDouble()), int(r.value(1).toDouble())),
                     QPoint(int(std::ceil(r.value(2).toDouble())), int(std::ceil(r.value(3).toDouble()))));
    }

    QRect rectOf(int block) const { return rectOf(u"[data-articular-body] > :nth-child(%1)"_s.arg(block + 1)); }

    static bool differsIn(const QImage &one, const QImage &other, const QRect &rect)
    {
        return one.copy(rect) != other.copy(rect);
    }

    /// The first place outside of `rects` where two frames differ; (-1, -1): none.
    static QPoint differingOutside(const QImage &one, const QImage &other, const QList<QRect> &rects)
    {
        if (one.size() != other.size())
            return {};
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const bool isInside = std::ranges::any_of(rects, [&](const QRect &rect) { return rect.contains(x, y); });
                if (!isInside && one.pixel(x, y) != other.pixel(x, y))
                    return {x, y};
            }
        }
        return {-1, -1};
    }
    QList<QImage> m_frames;
};

} // namespace articular::test

using articular::test::tst_PreviewFrames;
ARTICULAR_TEST(tst_PreviewFrames)
#include "tst_PreviewFrames.moc"
