// SPDX-License-Identifier: GPL-3.0-or-later
// How an import is to be done.
#pragma once

#include "core/base/id.h"
#include "core/exchange/cleaning/clean.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace rapport::exchange {

// What happens to a row whose record is there already.
enum class OnDuplicate {
    Skip, // nothing
    Fill, // empty fields are filled: what the team typed stays
    Overwrite, // the file's values win; what it leaves empty stays
    Create, // a further record
};
QLatin1String onDuplicateName(OnDuplicate policy); // skip, fill, overwrite, create
bool onDuplicateFromName(QStringView name, OnDuplicate *policy);

// What happens when a row names a record that is not there.
enum class OnMissing { Create, LeaveEmpty, Reject };

struct ImportOptions {
    QString fileName; // for the label of the undo step
    QStringList matchFields; // empty: the entity's own way, see MatchIndex
    OnDuplicate onDuplicate = OnDuplicate::Fill;
    QHash<QString, OnMissing> onMissing; // by entity; what is not in here is created
    bool dryRun = false; // says what would happen and writes nothing
    Uid actor;
    CleaningRules cleaning;
};

struct ImportProgress {
    qint64 rows = 0;
    double fraction = 0; // 0..1
};
// False stops the import after the row; what was done stays, as one step of undo.
using OnProgress = std::function<bool(const ImportProgress &)>;

} // namespace rapport::exchange
