// SPDX-License-Identifier: GPL-3.0-or-later
// Where a column can go when a file is imported as an entity: its fields, its id, and for some
// entities more than that. A list of customers also brings their contact ("contact.mobile") and the
// day of the next follow-up, which becomes a task; people may come with two names instead of one.
#pragma once

#include "core/model/schema.h"

namespace rapport::exchange {

struct Target {
    QString path; // "name", "id", "contact.mobile": what mappings are written with
    const FieldDef *field = nullptr; // null for "id"; for names in two parts the name's field
    QString label() const; // for people
};

class Targets
{
public:
    // `schema` must outlive this.
    Targets(const Schema &schema, const EntityDef &def);

    const EntityDef &def() const { return m_def; }
    const std::vector<Target> &all() const { return m_all; }
    const Target *find(QStringView path) const; // null when there is none

private:
    void add(const QString &path, const FieldDef *field) { m_all.push_back({path, field}); }
    const EntityDef &m_def;
    std::vector<Target> m_all;
};

// Whether a name of such a record is a person's, so that it may be given in two columns.
bool isPersonal(const EntityDef &def);

} // namespace rapport::exchange
