// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for one parse of cmark, given back as a whole: cmark asks for millions of small pieces, and the heap takes longer
// over them than the parser itself.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <vector>

struct cmark_mem;

namespace articular {

class CmarkArena
{
public:
    CmarkArena();
    ~CmarkArena();
    CmarkArena(const CmarkArena &) = delete;
    CmarkArena &operator=(const CmarkArena &) = delete;

    /// What cmark is given: it takes from the newest arena of the thread that calls. All that it made must be used in the
    /// thread, and in the lifetime, of that arena.
    static cmark_mem *allocator();

    /// Zeroed, aligned for any type. Ends the program where there is no memory, as cmark's own allocators do.
    void *allocate(size_t size);
    /// `pointer` is from here, or null. Grows in place what was allocated last.
    void *reallocate(void *pointer, size_t size);

private:
    struct Release { void operator()(void *memory) const { std::free(memory); } };

    void addChunk(size_t needed);

    std::vector<std::unique_ptr<char, Release>> m_chunks;
    char *m_next = nullptr;               ///< first free byte of the last chunk
    char *m_end = nullptr;
    size_t m_chunkSize = 0;               ///< bytes of the last chunk
    CmarkArena *m_before;                 ///< the arena of this thread that is used again after this one
};

} // namespace articular
