// SPDX-License-Identifier: GPL-3.0-or-later
// The names that a quick line (rules/quick_line.h) may speak of: people and companies of the file, asked
// for in one pass over all words of the line, on the reader's thread, so that the window only looks into a
// hash. Found are beginnings of names, whole words in them, Chinese companies by what follows their place,
// short names, and by family name and title (王总) those who were in contact last. Never deleted ones.
#pragma once

#include "core/query/context.h"
#include "core/rules/quick_line.h"

#include <QHash>

namespace rapport::query {

class QuickNames
{
public:
    // Looks into what was found; a copy of it, so that it outlives this.
    rules::QuickLookup lookup() const;
    bool isEmpty() const { return m_byWord.isEmpty(); }
    void add(const QString &word, const rules::QuickName &name);

private:
    QHash<QString, std::vector<rules::QuickName>> m_byWord; // folded
};

// Keys are the records' ids (Uid::bytes()); companyKey is the contact's customer. Errors: those of the file.
Result<QuickNames> quickNames(const Context &context, const QString &line);

} // namespace rapport::query
