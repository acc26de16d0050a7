// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rapport::ui {

namespace {

bool isWide(Kind kind) { return kind == Kind::LongText || kind == Kind::Tags; }

QJsonObject readFile(const QString &entity)
{
    QFile file(QStringLiteral(":/layouts/") + entity + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

// Names that the definition lacks are left out: a layout never breaks a form.
FormSection readSection(const QJsonObject &object, const EntityDef &def, QSet<QString> &placed)
{
    FormSection section{
        object.value(QLatin1String("key")).toString(), object.value(QLatin1String("folded")).toBool(), {}};
    const QJsonArray rows = object.value(QLatin1String("rows")).toArray();
    for (const QJsonValue &row : rows) {
        QStringList known;
        const QStringList names = texts(row.toArray());
        for (const QString &name : names) {
            const FieldDef *field = def.find(name);
            if (field && isFormField(*field) && !placed.contains(name)) {
                known.append(name);
                placed.insert(name);
            }
        }
        if (!known.isEmpty())
            section.rows.append(known);
    }
    return section;
}

FormSection rest(const EntityDef &def, const QSet<QString> &placed)
{
    FormSection section{placed.isEmpty() ? QString() : QStringLiteral("more"), false, {}};
    bool open = false; // the last row has room for one more
    for (const FieldDef &field : def.fields) {
        if (!isFormField(field) || placed.contains(field.name))
            continue;
        const bool alone = isWide(field.kind) || field.has(Title);
        if (open && !alone) {
            section.rows.last().append(field.name);
            open = false;
        } else {
            section.rows.append(QStringList{field.name});
            open = !alone;
        }
    }
    return section;
}

QStringList defaultFacts(const EntityDef &def)
{
    QStringList facts;
    for (const FieldDef &field : def.fields) {
        if (!field.has(Internal | Title) && !isWide(field.kind) && facts.size() < 8)
            facts.append(field.name);
    }
    return facts;
}

} // namespace

bool isFormField(const FieldDef &field) { return field.isWritable() && !field.has(Internal); }

FormLayout layoutOf(const EntityDef &def)
{
    FormLayout layout;
    const QJsonObject file = readFile(def.name);
    QSet<QString> placed;
    const QJsonArray sections = file.value(QLatin1String("sections")).toArray();
    for (const QJsonValue &section : sections) {
        FormSection read = readSection(section.toObject(), def, placed);
        if (!read.rows.isEmpty())
            layout.sections.append(read);
    }
    // Kept by what is done with the record: an assignment, a conversion, a drag.
    const QStringList hidden = texts(file.value(QLatin1String("hidden")).toArray());
    for (const QString &name : hidden)
        placed.insert(name);
    if (FormSection others = rest(def, placed); !others.rows.isEmpty())
        layout.sections.append(others);
    const QStringList facts = texts(file.value(QLatin1String("facts")).toArray());
    for (const QString &name : facts) {
        if (def.find(name))
            layout.facts.append(name);
    }
    if (layout.facts.isEmpty())
        layout.facts = defaultFacts(def);
    return layout;
}

QString sectionTitle(const QString &key)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("reach"), QT_TRANSLATE_NOOP("FormSection", "Contact details")},
        {QStringLiteral("need"), QT_TRANSLATE_NOOP("FormSection", "Needs")},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("FormSection", "Company details")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("FormSection", "Notes")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("FormSection", "Personal details")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("FormSection", "Address")},
        {QStringLiteral("repeat"), QT_TRANSLATE_NOOP("FormSection", "Repeat and remind")},
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("FormSection", "Result")},
        {QStringLiteral("next"), QT_TRANSLATE_NOOP("FormSection", "Next step")},
        {QStringLiteral("validity"), QT_TRANSLATE_NOOP("FormSection", "Validity")},
        {QStringLiteral("bant"), QT_TRANSLATE_NOOP("FormSection", "Qualification (BANT)")},
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("FormSection", "Price and tax")},
        {QStringLiteral("more"), QT_TRANSLATE_NOOP("FormSection", "More fields")}};
    const char *title = titles.value(key, nullptr);
    return title ? QCoreApplication::translate("FormSection", title) : QString();
}

} // namespace rapport::ui
