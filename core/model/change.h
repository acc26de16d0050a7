// SPDX-License-Identifier: GPL-3.0-or-later
// A change set is what one act of a person (or one import, one undo) does to the file: the only
// thing the store takes. It becomes one transaction, one batch of the change log and one step of
// undo.
#pragma once

#include "core/model/record.h"

namespace rapport {

struct FieldChange {
    QString field;
    QVariant before;
    QVariant after;
    bool operator==(const FieldChange &) const = default;
};

struct Change {
    enum class Op { Create, Update, Remove, Restore };

    QString entity;
    Uid record;
    Op op = Op::Update;
    std::vector<FieldChange> fields; // Create: the values it starts with; Update: what differs
    bool operator==(const Change &) const = default;
};

enum class Origin { Local, Import, Undo, Redo, Rule, Remote };

// The words of a step of undo, kept as parts so that each reader hears them in his language.
struct Label {
    QString verb; // "create", "update", "remove", "restore", "import", "assign", "tag", "grade", "log",
                  // "complete", "move", ...
    QString entity; // of the records it is about
    QString subject; // title of the record when it is one
    int count = 1;
    QString detail; // a file's name, a stage, a field's key

    // "Delete 3 customers", "Change Acme: phone"
    QString text() const;
    bool operator==(const Label &) const = default;
};

struct ChangeSet {
    Uid id = Uid::make();
    Label label;
    Origin origin = Origin::Local;
    Uid actor;
    Instant at; // null: the store's clock
    Uid revises; // Undo and Redo: the batch they take back or repeat
    std::vector<Change> changes;
};

// What turns `before` into `after` (same def and id); no fields when they are equal.
Change difference(const Record &before, const Record &after);
Change creation(const Record &record);
Change removal(const Record &record);
Change restoration(const Record &record);

QLatin1String originName(Origin origin);
Origin originFromName(QStringView name);
QLatin1String opName(Change::Op op);
Change::Op opFromName(QStringView name);

} // namespace rapport
