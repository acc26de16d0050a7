// SPDX-License-Identifier: GPL-3.0-or-later
// A value or an Error. Callers must look: the type is [[nodiscard]].
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace rapport {

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Precondition: ok().
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    // Precondition: !ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace rapport

#define RAPPORT_JOIN_(a, b) a##b
#define RAPPORT_JOIN(a, b) RAPPORT_JOIN_(a, b)

#define RAPPORT_TRY_(temporary, expression)                                                                  \
    do {                                                                                                     \
        if (auto temporary = (expression); !temporary)                                                       \
            return temporary.error();                                                                        \
    } while (false)

// Leaves the function with the error of `expression`, or goes on.
#define RAPPORT_TRY(expression) RAPPORT_TRY_(RAPPORT_JOIN(rapportTry, __LINE__), expression)

#define RAPPORT_ASSIGN_(temporary, declaration, expression)                                                  \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return temporary.error();                                                                            \
    declaration = std::move(temporary).value()

// RAPPORT_ASSIGN(const Record record, store.load(id)): the value, or leaves with the error.
#define RAPPORT_ASSIGN(declaration, expression)                                                              \
    RAPPORT_ASSIGN_(RAPPORT_JOIN(rapportResult, __LINE__), declaration, expression)
