// SPDX-License-Identifier: GPL-3.0-or-later
// What two spellings of the same text share, and the forms in which text is searched and compared.
// Every function is pure and safe from any thread; `folded` marks input that went through fold().
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rapport::text {

// Case, accents, compatibility forms (full width, ligatures), traditional characters, kinds of
// dashes, quotes and blanks folded; invisible characters dropped; trimmed. Idempotent.
QString fold(QStringView text);

// Han of every plane, kana, bopomofo and hangul.
bool isCjk(char32_t c);
bool hasCjk(QStringView text);
// "腾飞gtx科技" -> "腾 飞 gtx 科 技": each CJK character a word, for full-text indexes and,
// inside quotation marks, for their queries.
QString spacedCjk(QStringView folded);

// Folded, and nothing left but letters and digits: "GTX Pro" and "gtxpro" are one.
QString squeeze(QStringView text);

// The digits of a text in any script and width, as 0-9.
QString phoneDigits(QStringView text);

// A company's name squeezed, without legal forms (Inc., GmbH, 有限公司); never empty when the
// name has a letter or digit.
QString companyCore(QStringView name);

// "szstf" -> "sz zs st tf": pairs of neighbours as words of a full-text index. One letter is one word.
QString initialsBigrams(QStringView initials);
// The FTS5 phrase that finds a stretch of two or more initials among such pairs; empty for fewer
// (ask for a prefix then) and for text that holds anything but a-z and 0-9.
QString initialsQuery(QStringView typed);

} // namespace rapport::text
