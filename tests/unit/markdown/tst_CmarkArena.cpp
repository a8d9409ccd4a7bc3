// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CmarkArena.h"
#include "support/TestRunner.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace articular;

namespace {

bool isZero(const void *memory, size_t size)
{
    const char *bytes = static_cast<const char *>(memory);
    return std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
}

} // namespace

class tst_CmarkArena : public test::TestCase
{
    Q_OBJECT

private slots:
    void eachPieceIsZeroedAlignedAndItsOwn_data()
    {
        QTest::addColumn<size_t>("size");
        QTest::newRow("nothing") << size_t(0);
        QTest::newRow("one byte") << size_t(1);
        QTest::newRow("a node") << size_t(144);
        QTest::newRow("more than a chunk") << size_t(1'000'000);
        QTest::newRow("large pages") << size_t(9'000'000);
    }

    void eachPieceIsZeroedAlignedAndItsOwn()
    {
        QFETCH(const size_t, size);
        CmarkArena arena;
        QList<char *> pieces;
        for (int i = 0; i < 5; ++i) {
            pieces.append(static_cast<char *>(arena.allocate(size)));
            QCOMPARE(reinterpret_cast<uintptr_t>(pieces.last()) % alignof(std::max_align_t), uintptr_t(0));
            QVERIFY(isZero(pieces.last(), size));
            std::memset(pieces.last(), 'a' + i, size);
        }
        for (int i = 0; i < 5; ++i)
            QVERIFY(std::all_of(pieces[i], pieces[i] + size, [i](char byte) { return byte == 'a' + i; }));
    }

    void theLastPieceGrowsInPlaceAndAnotherMoves()
    {
        CmarkArena arena;
        auto *first = static_cast<char *>(arena.reallocate(nullptr, 8));
        std::memcpy(first, "knees", 6);
        QCOMPARE(arena.reallocate(first, 100), static_cast<void *>(first));
        auto *second = static_cast<char *>(arena.allocate(8));
        QVERIFY(second >= first + 100);
        auto *moved = static_cast<char *>(arena.reallocate(first, 200));
        QVERIFY(moved != first);
        QCOMPARE(QByteArray(moved), QByteArray("knees"));
        QVERIFY(isZero(moved + 100, 100));
        QVERIFY(isZero(second, 8));
    }

    void aPieceThatOutgrowsItsChunkKeepsItsBytes()
    {
        CmarkArena arena;
        auto *piece = static_cast<char *>(arena.allocate(4));
        std::memcpy(piece, "hip", 4);
        for (size_t size = 8; size < 8'000'000; size *= 2)
            piece = static_cast<char *>(arena.reallocate(piece, size));
        QCOMPARE(QByteArray(piece), QByteArray("hip"));
        QVERIFY(isZero(piece + 4, 3'000'000));
        QCOMPARE(arena.reallocate(piece, 2), static_cast<void *>(piece));
    }
};

ARTICULAR_TEST(tst_CmarkArena)
#include "tst_CmarkArena.moc"
