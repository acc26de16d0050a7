// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, or a trial run of it would do. Every row that is not blank is counted once:
// read = created + updated + skipped + duplicate + rejected.
#pragma once

#include "core/exchange/mapping/mapping.h"

namespace rapport::exchange {

struct Problem {
    enum class Kind {
        MissingTitle, // the row is rejected
        Refused, // the file would not take the row; it is rejected
        BadValue, // cannot be read as the field's kind; kept in the note
        DoubtfulText, // phone, mail or address that looks wrong; kept as it is
        ReadAs, // a name was taken for a slightly different one
        CreatedLink, // a record was made because a row names it
        MissingLink, // a row names a record that is not there
        Ambiguous, // a name that several records bear; the oldest was taken
        Duplicate, // the row is there already
        NotImported, // a column without a field
        Reading, // the reader had to make something up
    };
    Kind kind = Kind::BadValue;
    qint64 row = 0; // as a spreadsheet counts; the first, where one entry stands for several
    QString field; // path of the target, or a column's name when it has none
    QString value;
    QString what;
    qint64 rows = 1;

    QJsonObject json() const;
};

QLatin1String problemName(Problem::Kind kind); // "missing_title", ...

// Collects problems: some hundreds of each kind with their rows, all of them by count.
class Problems
{
public:
    void add(Problem problem);
    // One entry for all rows that have the same field, value and kind.
    void addOnce(Problem problem);

    const std::vector<Problem> &list() const { return m_list; }
    qint64 count(Problem::Kind kind) const { return m_counts.value(int(kind)); }
    qint64 total() const;
    QJsonObject countsJson() const;

private:
    std::vector<Problem> m_list;
    QHash<int, qint64> m_counts;
    QHash<QString, std::size_t> m_once;
};

struct RejectedRow {
    qint64 row = 0;
    QStringList cells; // as they stand in the file
    QString reason;
};

struct ImportReport {
    QString entity;
    bool dryRun = false;
    bool cancelled = false; // stopped half way; what was done is one step of undo
    qint64 read = 0, created = 0, updated = 0, skipped = 0, duplicate = 0, rejected = 0;
    qint64 batch = 0; // number in the log; 0 when nothing was written
    QString encoding;
    QString delimiter;
    qint64 headerRow = 0;
    Mapping mapping;
    Problems problems;
    QHash<QString, qint64> createdLinks; // entity -> records made because rows name them
    QStringList columns;
    std::vector<RejectedRow> rejectedRows;
    bool rejectedCut = false; // there were more than are kept here

    QJsonObject json() const;
};

} // namespace rapport::exchange
