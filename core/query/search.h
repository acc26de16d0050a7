// SPDX-License-Identifier: GPL-3.0-or-later
// The one ranked search: window, palette, console and link pickers ask here. Finds substrings of
// Chinese from one character on, words, beginnings and inner parts of three letters on in Latin
// script, last digits of phone numbers, pinyin and its initials.
#pragma once

#include "core/query/context.h"

namespace rapport::query {

struct Hit {
    QString entity;
    Uid id;
    QString title;
    QString detail; // what tells namesakes apart: city and owner, position and customer, ...
    int rank
        = 0; // smaller is better: 0 equal title, 1 title begins so, 2 in the title, 3 elsewhere, 4 by sound
    QString grade; // customers: A, B, C
    QString trailing; // a phone, an amount (machine text)
};

struct SearchOptions {
    QStringList entities; // empty: every searchable one
    int limit = 20; // per entity
    bool details = true; // fill detail, grade, trailing
};

// Best first within each entity, entities in the order given. Blank text finds nothing.
Result<std::vector<Hit>> search(
    const Context &context, const QString &text, const SearchOptions &options = {});

} // namespace rapport::query
