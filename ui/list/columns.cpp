// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/columns.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

Columns defaultColumns(const EntityDef &def)
{
    Columns columns;
    for (const FieldDef &field : def.fields) {
        if (!field.has(Listed) || field.has(Internal))
            continue;
        if (field.has(Title))
            columns.insert(columns.begin(), {field.name, 0});
        else
            columns.push_back({field.name, 0});
    }
    if (columns.empty() && !def.fields.empty())
        columns.push_back({def.fields.front().name, 0});
    return columns;
}

bool isGrade(const FieldDef &field)
{
    return field.kind == Kind::Choice && (field.name == "grade"_L1 || field.name == "bant_grade"_L1);
}

bool isScore(const FieldDef &field) { return field.kind == Kind::Integer && field.name == "bant_total"_L1; }

int usualWidth(const FieldDef &field)
{
    if (field.has(Title))
        return 180;
    if (isGrade(field))
        return 52;
    if (isScore(field))
        return 76;
    switch (field.kind) {
    case Kind::Tags:
        return 160;
    case Kind::Link:
        return field.linkTo == "user"_L1 ? 120 : 160;
    case Kind::Money:
        return 108;
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return 128;
    case Kind::Phone:
        return 140;
    case Kind::Email:
        return 190;
    case Kind::Url:
        return 160;
    case Kind::LongText:
        return 220;
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
        return 92;
    case Kind::Bool:
        return 76;
    case Kind::Choice:
        return 110;
    case Kind::Text:
        break;
    }
    return 140;
}

QString columnsText(const Columns &columns)
{
    QStringList parts;
    for (const Column &column : columns)
        parts << (column.width > 0 ? QString(column.field + u':' + QString::number(column.width))
                                   : column.field);
    return parts.join(u' ');
}

Columns columnsFromText(const EntityDef &def, QStringView text)
{
    Columns columns;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QString key = (colon < 0 ? part : part.left(colon)).toString();
        const bool known = def.find(key) && !def.find(key)->has(Internal);
        const bool again = std::ranges::any_of(columns, [&](const Column &c) { return c.field == key; });
        if (known && !again)
            columns.push_back({key, colon < 0 ? 0 : qBound(0, part.mid(colon + 1).toInt(), 2000)});
    }
    return columns.empty() ? defaultColumns(def) : columns;
}

std::vector<const FieldDef *> showableFields(const EntityDef &def)
{
    std::vector<const FieldDef *> fields;
    for (const FieldDef &field : def.fields) {
        if (!field.has(Internal))
            fields.push_back(&field);
    }
    return fields;
}

namespace {

bool canShrink(const FieldDef &field, const Column &column)
{
    // Half a telephone number is no use.
    const bool text = isTextual(field.kind) && field.kind != Kind::Phone;
    const bool words = text || (field.kind == Kind::Link && field.linkTo != "user"_L1);
    return words && column.width == 0 && !field.has(Title);
}

// Takes `over` away from the columns that can give some of their width; false when they cannot.
bool shrink(const EntityDef &def, const Columns &columns, std::vector<PlannedColumn> &plan, int over)
{
    int spare = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!plan[i].hidden && canShrink(*def.find(columns[i].field), columns[i]))
            spare += plan[i].width * 3 / 10;
    }
    if (spare < over)
        return false;
    for (std::size_t i = 0; i < columns.size() && over > 0; ++i) {
        if (plan[i].hidden || !canShrink(*def.find(columns[i].field), columns[i]))
            continue;
        const int most = plan[i].width * 3 / 10;
        const int share = std::min(most, (over * most + spare - 1) / spare);
        plan[i].width -= share;
        spare -= most;
        over -= share;
    }
    return true;
}

// Does without what matters least, as far as needed; gives what is still too much.
int giveUp(const EntityDef &def, const Columns &columns, std::vector<PlannedColumn> &plan, int over)
{
    const auto take = [&](auto fits, bool away) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const FieldDef &field = *def.find(columns[i].field);
            if (over <= 0 || field.has(Title) || !fits(field))
                continue;
            over -= away ? plan[i].width : plan[i].width - collapsedWidth;
            plan[i] = away ? PlannedColumn{plan[i].width, true, false}
                           : PlannedColumn{collapsedWidth, false, true};
        }
    };
    take([](const FieldDef &field) { return field.name == "city"_L1; }, true);
    take([](const FieldDef &field) { return field.kind == Kind::Tags; }, true);
    take([](const FieldDef &field) { return field.kind == Kind::Link && field.linkTo == "user"_L1; }, false);
    return over;
}

} // namespace

std::vector<PlannedColumn> planColumns(const EntityDef &def, const Columns &columns, int room)
{
    std::vector<PlannedColumn> usual;
    std::size_t title = 0;
    int over = -room;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const FieldDef &field = *def.find(columns[i].field);
        usual.push_back({columns[i].width > 0 ? columns[i].width : usualWidth(field), false, false});
        over += usual.back().width;
        if (field.has(Title))
            title = i;
    }
    std::vector<PlannedColumn> plan = usual;
    const int rest = giveUp(def, columns, plan, over);
    if (rest > 0)
        return shrink(def, columns, plan, rest) ? plan : usual;
    if (!plan.empty())
        plan[title].width -= rest;
    return plan;
}

QString columnTitle(const EntityDef &def, const FieldDef &field)
{
    return field.has(Title) ? def.displayLabel() : field.displayLabel();
}

QString columnTip(const EntityDef &def, const FieldDef &field)
{
    static const QHash<QString, const char *> tips{
        {u"customer.next_follow_up"_s, QT_TRANSLATE_NOOP("ColumnTip", "The day of its first open task")},
        {u"customer.last_contact"_s,
            QT_TRANSLATE_NOOP(
                "ColumnTip", "When somebody last called, visited, met or wrote; notes do not count")},
        {u"customer.open_deals"_s,
            QT_TRANSLATE_NOOP("ColumnTip", "Sum of its open deals, in the currency with the largest sum")},
        {u"customer.won_value"_s,
            QT_TRANSLATE_NOOP("ColumnTip", "Sum of its won deals, in the currency with the largest sum")},
        {u"customer.lifetime_value"_s,
            QT_TRANSLATE_NOOP("ColumnTip",
                "Sum of the won deals of the customer and of the companies it is the parent of")},
        {u"deal.stage_since"_s, QT_TRANSLATE_NOOP("ColumnTip", "When it came to its present stage")},
        {u"deal.stale_on"_s,
            QT_TRANSLATE_NOOP(
                "ColumnTip", "The day on which it has been in its stage longer than the stage allows")},
        {u"deal.next_follow_up"_s, QT_TRANSLATE_NOOP("ColumnTip", "The day of its first open task")},
        {u"lead.next_follow_up"_s, QT_TRANSLATE_NOOP("ColumnTip", "The day of its first open task")}};
    const char *source = tips.value(def.name + u'.' + field.name);
    return source ? QCoreApplication::translate("ColumnTip", source) : QString();
}

bool isRightAligned(const FieldDef &field)
{
    if (isScore(field))
        return false;
    return field.kind == Kind::Money || field.kind == Kind::Integer || field.kind == Kind::Decimal
        || field.kind == Kind::Percent;
}

bool isPerson(const QString &entity) { return entity == "contact"_L1 || entity == "user"_L1; }

bool hasPicture(const QString &entity)
{
    return isPerson(entity) || entity == "customer"_L1 || entity == "lead"_L1;
}

} // namespace rapport::ui
