// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ordering.h"

namespace rapport::ui {

std::vector<Record> movedTo(std::vector<Record> records, const Uid &id, int to)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    if (found == records.end())
        return records;
    const Record record = *found;
    records.erase(found);
    records.insert(records.begin() + std::clamp(to, 0, int(records.size())), record);
    return records;
}

std::vector<Workspace::Edit> placed(const std::vector<Record> &records)
{
    std::vector<Workspace::Edit> edits;
    qint64 position = 0;
    for (const Record &record : records) {
        if (record.value(u"position").toLongLong() == ++position)
            continue;
        Record after = record;
        after.set(u"position", position);
        edits.push_back({record, after});
    }
    return edits;
}

qint64 nextPosition(const std::vector<Record> &records)
{
    qint64 last = 0;
    for (const Record &record : records)
        last = std::max(last, record.value(u"position").toLongLong());
    return last + 1;
}

rapport::Label actLabel(const char *verb, const Record &record)
{
    return {QString::fromLatin1(verb), record.def().name, record.title(), 1, {}};
}

} // namespace rapport::ui
