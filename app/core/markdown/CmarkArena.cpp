// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CmarkArena.h"

#include <cmark-gfm.h>

#include <QtGlobal>

#include <algorithm>
#include <cstdint>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace articular {

namespace {

constexpr size_t firstChunk = 32 * 1024, largestChunk = 64 * 1024 * 1024;
// The size of each piece stands before it, in as much room as keeps the piece aligned.
constexpr size_t alignment = alignof(std::max_align_t);

thread_local CmarkArena *currentArena = nullptr;

size_t aligned(size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

size_t &sizeOf(char *piece)
{
    return *reinterpret_cast<size_t *>(piece - alignment);
}

/// Fewer, larger pages: touching the memory for the first time takes longer than filling it.
void preferLargePages([[maybe_unused]] char *memory, [[maybe_unused]] size_t size)
{
#ifdef Q_OS_LINUX
    constexpr size_t page = 4096, largePage = 2 * 1024 * 1024;
    if (size < 2 * largePage)
        return;
    const size_t before = (page - reinterpret_cast<uintptr_t>(memory) % page) % page;
    // Where the system does not do it, nothing is lost.
    static_cast<void>(madvise(memory + before, (size - before) / page * page, MADV_HUGEPAGE));
#endif
}

void *allocateForCmark(size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        std::abort();
    return currentArena->allocate(count * size);
}

void *reallocateForCmark(void *pointer, size_t size)
{
    return currentArena->reallocate(pointer, size);
}

/// The arena gives everything back at once.
void freeForCmark(void *) {}

} // namespace

CmarkArena::CmarkArena() : m_before(currentArena)
{
    currentArena = this;
}

CmarkArena::~CmarkArena()
{
    currentArena = m_before;
}

cmark_mem *CmarkArena::allocator()
{
    static cmark_mem functions{&allocateForCmark, &reallocateForCmark, &freeForCmark};
    return &functions;
}

void CmarkArena::addChunk(size_t needed)
{
    m_chunkSize = std::max(needed, m_chunkSize == 0 ? firstChunk : std::min(m_chunkSize * 2, largestChunk));
    char *const memory = static_cast<char *>(std::calloc(m_chunkSize, 1));
    if (!memory)
        std::abort();
    preferLargePages(memory, m_chunkSize);
    m_chunks.emplace_back(memory);
    m_next = memory;
    m_end = memory + m_chunkSize;
}

void *CmarkArena::allocate(size_t size)
{
    const size_t needed = alignment + aligned(size);
    if (size_t(m_end - m_next) < needed)
        addChunk(needed);
    char *const piece = m_next + alignment;
    m_next += needed;
    sizeOf(piece) = size;
    return piece;
}

void *CmarkArena::reallocate(void *pointer, size_t size)
{
    if (!pointer)
        return allocate(size);
    char *const piece = static_cast<char *>(pointer);
    const size_t before = sizeOf(piece);
    if (size <= before)
        return pointer;
    const bool isLast = piece + aligned(before) == m_next;
    if (isLast && size_t(m_end - piece) >= aligned(size)) {
        m_next = piece + aligned(size);
        sizeOf(piece) = size;
        return piece;
    }
    void *const moved = allocate(size);
    std::memcpy(moved, pointer, before);
    return moved;
}

} // namespace articular
