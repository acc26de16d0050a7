// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteentry.h"

#include "ui/list/format.h"
#include "ui/shell/screens.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static QString amountOf(const QString &machine, const Currency &own)
{
    const Currency named = Currency::fromCode(machine.section(u' ', 1));
    const auto money = Money::parse(machine.section(u' ', 0, 0), named.isEmpty() ? own : named);
    return money ? format::money(*money, own) : QString();
}

// When it is due, or was.
static QString dayOf(const query::Hit &hit, QDate today)
{
    if (hit.entity == "task"_L1)
        return format::due(Due::fromText(hit.trailing), today);
    const QDateTime at = QDateTime::fromString(hit.trailing, Qt::ISODateWithMs);
    return at.isValid() ? format::past(Instant::from(at), today) : QString();
}

PaletteEntry entryOf(const query::Hit &hit, const Currency &currency, QDate today)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Record;
    entry.title = hit.title;
    entry.detail = hit.detail;
    entry.grade = hit.grade;
    entry.entity = hit.entity;
    entry.id = hit.id;
    const bool pictured
        = hit.entity == "customer"_L1 || hit.entity == "contact"_L1 || hit.entity == "user"_L1;
    const Screen *screen = screenOf(hit.entity);
    if (!pictured)
        entry.icon = screen ? screen->icon : u"file-text"_s;
    if (hit.entity == "deal"_L1 || hit.entity == "product"_L1) {
        entry.trailing = amountOf(hit.trailing, currency);
        entry.strongTrailing = true;
    } else if (hit.entity == "task"_L1 || hit.entity == "activity"_L1) {
        entry.trailing = dayOf(hit, today);
        if (hit.entity == "activity"_L1)
            entry.icon = u"message-square"_s;
    } else {
        entry.trailing = hit.trailing;
    }
    return entry;
}

QString paletteGroup(const QString &entity)
{
    static const QHash<QString, const char *> names{
        {u"customer"_s, QT_TRANSLATE_NOOP("Palette", "Customers")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Palette", "People")},
        {u"deal"_s, QT_TRANSLATE_NOOP("Palette", "Deals")},
        {u"lead"_s, QT_TRANSLATE_NOOP("Palette", "Leads")},
        {u"task"_s, QT_TRANSLATE_NOOP("Palette", "Tasks")},
        {u"activity"_s, QT_TRANSLATE_NOOP("Palette", "Activities")},
        {u"quick"_s, QT_TRANSLATE_NOOP("Palette", "Log or plan")},
        {u"product"_s, QT_TRANSLATE_NOOP("Palette", "Products")},
        {u"actions"_s, QT_TRANSLATE_NOOP("Palette", "Actions")},
        {u"recent"_s, QT_TRANSLATE_NOOP("Palette", "Recent")},
    };
    const char *name = names.value(entity);
    return name ? QCoreApplication::translate("Palette", name) : entity;
}

} // namespace rapport::ui
