// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString Screen::title() const { return QCoreApplication::translate("Screens", name); }

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> all{
        {u"home"_s, {}, u"house"_s, QT_TRANSLATE_NOOP("Screens", "Home"), 'H', 0},
        {u"customers"_s, u"customer"_s, u"building-2"_s, QT_TRANSLATE_NOOP("Screens", "Customers"), 'C', 1},
        {u"contacts"_s, u"contact"_s, u"users"_s, QT_TRANSLATE_NOOP("Screens", "Contacts"), 'O', 1},
        {u"leads"_s, u"lead"_s, u"sprout"_s, QT_TRANSLATE_NOOP("Screens", "Leads"), 'L', 1},
        {u"pipeline"_s, u"deal"_s, u"square-kanban"_s, QT_TRANSLATE_NOOP("Screens", "Pipeline"), 'P', 1},
        {u"tasks"_s, u"task"_s, u"circle-check-big"_s, QT_TRANSLATE_NOOP("Screens", "Tasks"), 'T', 2},
        {u"calendar"_s, {}, u"calendar"_s, QT_TRANSLATE_NOOP("Screens", "Calendar"), 'A', 2},
        {u"products"_s, u"product"_s, u"package"_s, QT_TRANSLATE_NOOP("Screens", "Products"), 'D', 3},
        {u"reports"_s, {}, u"chart-column"_s, QT_TRANSLATE_NOOP("Screens", "Reports"), 'R', 4},
        {u"trash"_s, {}, u"trash-2"_s, QT_TRANSLATE_NOOP("Screens", "Trash"), 0, 5},
        {u"settings"_s, {}, u"settings"_s, QT_TRANSLATE_NOOP("Screens", "Settings"), 0, -1},
    };
    return all;
}

const Screen *findScreen(const QString &key)
{
    const auto &all = screens();
    const auto it = std::ranges::find(all, key, &Screen::key);
    return it == all.end() ? nullptr : &*it;
}

const Screen *screenOf(const QString &entity)
{
    const auto &all = screens();
    const auto it = std::ranges::find(all, entity, &Screen::entity);
    return entity.isEmpty() || it == all.end() ? nullptr : &*it;
}

QString newWords(const QString &entity)
{
    static const QHash<QString, const char *> words{
        {u"customer"_s, QT_TRANSLATE_NOOP("Screens", "New customer")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Screens", "New contact")},
        {u"lead"_s, QT_TRANSLATE_NOOP("Screens", "New lead")},
        {u"deal"_s, QT_TRANSLATE_NOOP("Screens", "New deal")},
        {u"task"_s, QT_TRANSLATE_NOOP("Screens", "New task")},
        {u"product"_s, QT_TRANSLATE_NOOP("Screens", "New product")},
        {u"activity"_s, QT_TRANSLATE_NOOP("Screens", "New activity")},
        {u"user"_s, QT_TRANSLATE_NOOP("Screens", "New user")},
        {u"cadence"_s, QT_TRANSLATE_NOOP("Screens", "New follow-up rule")},
        {u"tag"_s, QT_TRANSLATE_NOOP("Screens", "New tag")},
        {u"custom_field"_s, QT_TRANSLATE_NOOP("Screens", "New field")},
        {u"exchange_rate"_s, QT_TRANSLATE_NOOP("Screens", "New exchange rate")},
    };
    return QCoreApplication::translate(
        "Screens", words.value(entity, QT_TRANSLATE_NOOP("Screens", "New record")));
}

} // namespace rapport::ui
