// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of Chinese names: what people type to find 腾飞 ("tf", "tengfei"), and the key by
// which lists of names are sorted. Input must be folded (text::fold) where said so, which also
// makes traditional characters readable. Pure functions, safe from any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace rapport::text {

// A person's name starts with a surname, and some characters sound different there: 单 is Shan.
enum class NameUse { Any, Person };

struct Pinyin {
    QString full; // "chongqing"; words of other scripts stay as words: "tengfei gtx keji"
    QString initials; // "cq"; words of up to four letters whole, longer ones by their first: "tfgtxkj"
    bool operator==(const Pinyin &) const = default;
};

// The likely reading first, then at most three others that differ in one character; empty when
// nothing in the text is Chinese. Only the first 200 characters are read: names, not essays.
QList<Pinyin> readings(QStringView folded, NameUse use = NameUse::Any);

// Names sort by comparing the UTF-8 bytes of their keys. Chinese and Latin names interleave by
// letter; of equal letters Latin comes first; equal syllables are grouped by character; numbers go
// by value and before letters; other scripts come last. Takes the title as written. Only the first
// 100 characters count.
QString sortKey(QStringView title, NameUse use = NameUse::Any);
// The same for callers that folded the title already.
QString sortKeyOfFolded(QStringView folded, NameUse use = NameUse::Any);

} // namespace rapport::text
