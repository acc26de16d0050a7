// SPDX-License-Identifier: GPL-3.0-or-later
// Any encoding to UTF-8, chunk by chunk: a character cut by the end of a chunk is carried into the
// next. Bytes that mean nothing become U+FFFD; nothing ever fails half way. UTF-8 itself passes
// unchanged, since QString::fromUtf8 minds its errors later.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>
#include <string>

namespace rapport::exchange {

class Transcoder
{
public:
    // `encoding`: the id of an EncodingChoice, or one of its other names.
    static Result<Transcoder> make(const QString &encoding);
    Transcoder(Transcoder &&) noexcept;
    Transcoder &operator=(Transcoder &&) noexcept;
    ~Transcoder();

    bool passesThrough() const { return m_state == nullptr; }
    // Appends to `out`. `last` once, with the end of the input.
    void convert(QByteArrayView input, std::string &out, bool last);

private:
    struct State;
    explicit Transcoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace rapport::exchange
