// SPDX-License-Identifier: GPL-3.0-or-later
// Finding out the encoding of a text file. Order: byte order mark, UTF-16 by the side its NULs lie
// on, strict UTF-8, then how much of the text falls on the everyday hanzi of GB18030 or of Big5,
// and Western European as what is left. Validity alone cannot tell GB18030 from Big5. For Japanese,
// Korean, Cyrillic and Central European, which this rule does not know, a second opinion is heard
// once there is enough text for it to be worth something.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace rapport::exchange {

struct EncodingChoice {
    const char *id; // what is stored, printed and accepted
    const char *converter; // its ICU name
    const char *label; // translate in the context "Encoding"
};

// Every encoding a person may pick, the most likely first.
std::span<const EncodingChoice> encodingChoices();
// The choice of a name or of one of its common other names (gbk, latin-1, cp950); null if unknown.
const EncodingChoice *encodingChoice(const QString &name);

struct DetectedEncoding {
    const char *id = "UTF-8";
    double confidence = 1.0; // 0..1
    int markBytes = 0; // length of the byte order mark
    bool ascii = false; // nothing beyond ASCII was seen
};

// `whole`: the sample is the file, so that a cut character at its end is an error and not chance.
DetectedEncoding detectEncoding(QByteArrayView sample, bool whole, bool preferChinese);

// Shares of everyday hanzi, 0..1, or -1 when the bytes are not valid there. For tests and tuning.
double gb18030Score(QByteArrayView sample, bool whole);
double big5Score(QByteArrayView sample, bool whole);

} // namespace rapport::exchange
