// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error, never both. Not for control flow inside a function: return early instead.
#pragma once

#include "core/base/Error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace articular {

/// Outcome of a function that can fail. Test with `if (!result)`, then read `error()`, else `value()`.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    /// The value. Only after the result tested true.
    const T &value() const & { Q_ASSERT(m_state.index() == 0); return std::get<0>(m_state); }
    T &value() & { Q_ASSERT(m_state.index() == 0); return std::get<0>(m_state); }
    T &&value() && { Q_ASSERT(m_state.index() == 0); return std::get<0>(std::move(m_state)); }

    /// The failure. Only after the result tested false.
    const Error &error() const { Q_ASSERT(m_state.index() == 1); return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Outcome of a function that has nothing to return but success.
using Status = Result<std::monostate>;

inline Status success() { return std::monostate{}; }

} // namespace articular
