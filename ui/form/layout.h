// SPDX-License-Identifier: GPL-3.0-or-later
// How the fields of an entity stand in its form and which facts its panel shows: groups of field
// names out of layouts/ENTITY.json. Whatever the file does not name comes in a last section, unless
// it stands under "hidden", so that a new field or a custom one is never missing; an entity without a
// file gets all its fields in the order of its definition.
#pragma once

#include "core/model/entity.h"

#include <QStringList>

namespace rapport::ui {

struct FormSection {
    QString key;
    bool folded = false; // shown on request, or when it holds a value
    QList<QStringList> rows; // one or two fields each
};

struct FormLayout {
    QList<FormSection> sections;
    QStringList facts;
};

FormLayout layoutOf(const EntityDef &def);
// "Contact details"; empty for a section without a head.
QString sectionTitle(const QString &key);
// Whether a person may edit it in a form.
bool isFormField(const FieldDef &field);

} // namespace rapport::ui
