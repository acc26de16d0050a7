// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/emptywords.h"

#include "core/model/entity.h"

#include <QCoreApplication>
#include <QHash>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Source {
    const char *title;
    const char *text;
    const char *add;
};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(EmptyWords)
};

const QHash<QString, Source> &sources()
{
    static const QHash<QString, Source> known{
        {u"customer"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No customers yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "Customers are the companies and people you sell to.\nBring in a list, or add the first "
                    "one by hand."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a customer")}},
        {u"contact"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No contacts yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "Contacts are the people you talk to at a customer.\nBring in a list, or add the first "
                    "one by hand."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a contact")}},
        {u"lead"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No leads yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "Leads are people and companies that may become customers.\nBring in a list, or add the "
                    "first one by hand."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a lead")}},
        {u"deal"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No deals yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "A deal is a sale on its way, from first contact to won.\nBring in a list, or add the "
                    "first one by hand."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a deal")}},
        {u"product"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No products yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "Products are what you sell, with their prices.\nBring in a list, or add the first one "
                    "by hand."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a product")}},
        {u"task"_s,
            {QT_TRANSLATE_NOOP("EmptyWords", "No tasks yet"),
                QT_TRANSLATE_NOOP("EmptyWords",
                    "Tasks say what is to be done next, and by when.\nAdd the first one, or plan a next step "
                    "with a customer."),
                QT_TRANSLATE_NOOP("EmptyWords", "Add a task")}},
    };
    return known;
}

} // namespace

QString entityIcon(const QString &entity)
{
    static const QHash<QString, QString> icons{{u"customer"_s, u"building-2"_s}, {u"contact"_s, u"users"_s},
        {u"lead"_s, u"sprout"_s}, {u"deal"_s, u"square-kanban"_s}, {u"product"_s, u"package"_s},
        {u"task"_s, u"circle-check-big"_s}, {u"activity"_s, u"message-square"_s}};
    return icons.value(entity, u"list"_s);
}

EmptyWords emptyWords(const EntityDef &def)
{
    const auto found = sources().constFind(def.name);
    EmptyWords words;
    words.icon = entityIcon(def.name);
    if (found != sources().cend()) {
        words.title = Say::tr(found->title);
        words.text = Say::tr(found->text);
        words.secondary = Say::tr(found->add);
    } else {
        words.title = QCoreApplication::translate("EmptyWords", "%1: nothing yet").arg(def.displayPlural());
        words.text
            = QCoreApplication::translate("EmptyWords", "Bring in a list, or add the first one by hand.");
        words.secondary = QCoreApplication::translate("EmptyWords", "Add");
    }
    words.primaryIcon = u"upload"_s;
    words.primary = QCoreApplication::translate("EmptyWords", "Import Excel or CSV");
    words.secondaryIcon = u"plus"_s;
    words.key = u"N"_s;
    return words;
}

EmptyWords noMatchWords(const EntityDef &def, bool trash)
{
    EmptyWords words;
    if (trash) {
        words.icon = u"trash-2"_s;
        words.title = QCoreApplication::translate("EmptyWords", "Nothing in the trash");
        words.text
            = QCoreApplication::translate("EmptyWords", "What you delete lies here until you restore it.");
        return words;
    }
    words.icon = entityIcon(def.name);
    words.title = QCoreApplication::translate("EmptyWords", "No matches");
    words.text = QCoreApplication::translate("EmptyWords", "Nothing fits all the filters above.");
    words.primaryIcon = u"x"_s;
    words.primary = QCoreApplication::translate("EmptyWords", "Clear filters");
    return words;
}

} // namespace rapport::ui
