// SPDX-License-Identifier: GPL-3.0-or-later
// The numbering plans behind phone.h: Chinese mobiles at once, everything else by libphonenumber.
// Only phone.cpp is meant to include this.
#pragma once

#include "core/base/phone.h"

namespace rapport::phone {

// Eleven ASCII digits of a mobile network of mainland China, nothing else.
bool isChineseMobile(QStringView text);
// Precondition: isChineseMobile(text).
PhoneCheck chineseMobile(QStringView text);

// `text` is tidied by checkPhone and holds no extension; `digits` are its digits.
PhoneCheck parse(const QString &text, const QString &digits, const QString &extension, QStringView region);

QString format(QStringView e164, QStringView region);

} // namespace rapport::phone
