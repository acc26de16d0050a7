// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/transcode.h"

#include "core/exchange/read/encoding.h"
#include "core/exchange/read/hanzi_table.h"
#include "core/exchange/read/refusal.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

namespace rapport::exchange {

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

} // namespace

struct Transcoder::State {
    Converter from;
    Converter to;
    const HanziTable *table = nullptr; // the quick way for the two Chinese encodings
    std::string carried; // the start of a character the chunk cut
    std::array<UChar, 4096> pivot{};
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();

    void slowly(QByteArrayView input, std::string &out, bool reset, bool last);
    void quickly(QByteArrayView input, std::string &out, bool last);
};

void Transcoder::State::slowly(QByteArrayView input, std::string &out, bool reset, bool last)
{
    const char *source = input.isEmpty() ? "" : input.data(); // the converter refuses a null pointer
    const char *end = source + input.size();
    std::array<char, 16384> target;
    for (;;) {
        char *to8 = target.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &to8, target.data() + target.size(), &source, end, pivot.data(),
            &pivotSource, &pivotTarget, pivot.data() + pivot.size(), reset, last, &status);
        out.append(target.data(), static_cast<size_t>(to8 - target.data()));
        if (status != U_BUFFER_OVERFLOW_ERROR)
            return;
        reset = false;
    }
}

void Transcoder::State::quickly(QByteArrayView input, std::string &out, bool last)
{
    std::string joined;
    if (!carried.empty()) {
        joined = std::move(carried);
        joined.append(input.data(), static_cast<size_t>(input.size()));
        carried.clear();
        input = QByteArrayView(joined.data(), static_cast<qsizetype>(joined.size()));
    }
    const char *p = input.data();
    const char *end = p + input.size();
    while (p < end) {
        // Small steps keep the room made for a step's output small where characters are rare ones.
        const char *step = p + std::min<qsizetype>(end - p, 2048);
        p = table->convert(p, step, out);
        if (step - p < 2 && step < end)
            continue;
        if (p == end)
            return;
        // What the table does not hold: a four-byte character, an error, or the end of the chunk.
        const size_t need = table->lengthAt(p, end);
        if (need == 0 && !last) {
            carried.assign(p, end);
            return;
        }
        const qsizetype take = need ? static_cast<qsizetype>(need) : end - p;
        slowly(QByteArrayView(p, take), out, true, true);
        p += take;
    }
}

Transcoder::Transcoder(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Transcoder::Transcoder(Transcoder &&) noexcept = default;
Transcoder &Transcoder::operator=(Transcoder &&) noexcept = default;
Transcoder::~Transcoder() = default;

Result<Transcoder> Transcoder::make(const QString &encoding)
{
    const EncodingChoice *choice = encodingChoice(encoding);
    if (!choice)
        return refuseEncoding(encoding);
    if (qstrcmp(choice->id, "UTF-8") == 0)
        return Transcoder(nullptr);
    auto state = std::make_unique<State>();
    state->from = openConverter(choice->converter);
    state->to = openConverter("UTF-8");
    if (!state->from || !state->to)
        return refuseEncoding(encoding);
    state->table = HanziTable::of(choice->id);
    return Transcoder(std::move(state));
}

void Transcoder::convert(QByteArrayView input, std::string &out, bool last)
{
    if (!m_state)
        out.append(input.data(), static_cast<size_t>(input.size()));
    else if (m_state->table)
        m_state->quickly(input, out, last);
    else
        m_state->slowly(input, out, false, last);
}

} // namespace rapport::exchange
