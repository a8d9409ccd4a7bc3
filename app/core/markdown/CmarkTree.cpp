// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CmarkTree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QUtf8StringView>

#include <mutex>

namespace articular {

namespace {

struct ParserDeleter { void operator()(cmark_parser *parser) const { cmark_parser_free(parser); } };

} // namespace

CmarkTree::CmarkTree(const BodySource &body)
{
    int options = CMARK_OPT_FOOTNOTES;
    if (!QUtf8StringView(body.bytes.data(), body.bytes.size()).isValidUtf8())
        options |= CMARK_OPT_VALIDATE_UTF8;
    // cmark keeps its extensions and its table of special characters in global variables that parsing changes.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new_with_mem(options, CmarkArena::allocator()));
    for (const char *name : {"table", "strikethrough", "autolink"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), body.bytes.data(), size_t(body.bytes.size()));
    m_root = cmark_parser_finish(parser.get());
}

} // namespace articular
