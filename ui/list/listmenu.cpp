// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a row: everything the keys do, with the keys beside it.
#include "ui/handover/handovers.h"
#include "ui/list/listview.h"

#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    Wish wish;
    const char *icon;
    const char *words;
    const char *key;
};

constexpr Entry editing[] = {
    {Wish::Assign, "user-round", QT_TRANSLATE_NOOP("ListMenu", "Assign owner…"), "A"},
    {Wish::Tag, "tag", QT_TRANSLATE_NOOP("ListMenu", "Add tag…"), "#"},
    {Wish::Task, "calendar-plus", QT_TRANSLATE_NOOP("ListMenu", "Add task…"), "T"},
};
constexpr Entry grades[] = {
    {Wish::GradeA, "", QT_TRANSLATE_NOOP("ListMenu", "Grade A"), "1"},
    {Wish::GradeB, "", QT_TRANSLATE_NOOP("ListMenu", "Grade B"), "2"},
    {Wish::GradeC, "", QT_TRANSLATE_NOOP("ListMenu", "Grade C"), "3"},
};

bool offers(const EntityDef &def, Wish wish)
{
    const auto hasKind = [&def](Kind kind) {
        return std::ranges::any_of(def.fields, [kind](const FieldDef &f) { return f.kind == kind; });
    };
    switch (wish) {
    case Wish::Assign:
        return def.find(u"owner");
    case Wish::Tag:
        return hasKind(Kind::Tags);
    case Wish::Task:
        return def.name == "customer"_L1 || def.name == "contact"_L1 || def.name == "deal"_L1
            || def.name == "lead"_L1;
    case Wish::AssignByRules:
    case Wish::Convert:
        return def.name == "lead"_L1;
    case Wish::HandOver:
        return Handovers::canHandOver(def.name);
    case Wish::Briefing:
        return Handovers::hasBriefing(def.name);
    case Wish::Call:
        return hasKind(Kind::Phone);
    case Wish::Email:
        return hasKind(Kind::Email);
    default:
        return true;
    }
}

} // namespace

QMenu *ListView::makeMenu(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EntityDef &def = m_model->def();
    const auto add = [this, row, &def](QMenu *to, const Entry &entry) {
        if (!offers(def, entry.wish))
            return;
        QString words = QCoreApplication::translate("ListMenu", entry.words);
        if (*entry.key)
            words += u'\t' + QLatin1String(entry.key);
        QAction *action = to->addAction(theme().menuIcon(QLatin1String(entry.icon)), words);
        connect(
            action, &QAction::triggered, this, [this, row, wish = entry.wish] { Q_EMIT wished(wish, row); });
    };
    if (m_model->query().trash) {
        add(menu, {Wish::Restore, "undo-2", QT_TRANSLATE_NOOP("ListMenu", "Restore"), "Enter"});
        return menu;
    }
    add(menu, {Wish::Open, "maximize-2", QT_TRANSLATE_NOOP("ListMenu", "Open"), "Enter"});
    add(menu, {Wish::Edit, "pencil", QT_TRANSLATE_NOOP("ListMenu", "Edit…"), "E"});
    menu->addSeparator();
    add(menu, {Wish::Call, "phone", QT_TRANSLATE_NOOP("ListMenu", "Call"), ""});
    add(menu, {Wish::Email, "mail", QT_TRANSLATE_NOOP("ListMenu", "Send an email"), ""});
    menu->addSeparator();
    for (const Entry &entry : editing)
        add(menu, entry);
    add(menu, {Wish::AssignByRules, "users-round", QT_TRANSLATE_NOOP("ListMenu", "Assign by rules…"), ""});
    add(menu, {Wish::Convert, "handshake", QT_TRANSLATE_NOOP("ListMenu", "Convert lead…"), "C"});
    if (def.find(u"grade")) {
        QMenu *grading
            = menu->addMenu(theme().menuIcon(u"star"_s), QCoreApplication::translate("ListMenu", "Grade"));
        for (const Entry &entry : grades)
            add(grading, entry);
    }
    menu->addSeparator();
    add(menu,
        {Wish::HandOver, "user-round-check",
            def.name == u"user"_s ? QT_TRANSLATE_NOOP("ListMenu", "Leaves: hand over everything…")
                                  : QT_TRANSLATE_NOOP("ListMenu", "Hand over…"),
            "H"});
    add(menu, {Wish::Briefing, "file-text", QT_TRANSLATE_NOOP("ListMenu", "Briefing"), "B"});
    menu->addSeparator();
    add(menu, {Wish::Copy, "copy", QT_TRANSLATE_NOOP("ListMenu", "Copy row"), "Ctrl+C"});
    add(menu, {Wish::Export, "download", QT_TRANSLATE_NOOP("ListMenu", "Export…"), ""});
    menu->addSeparator();
    add(menu, {Wish::Remove, "trash-2", QT_TRANSLATE_NOOP("ListMenu", "Delete"), "Del"});
    return menu;
}

} // namespace rapport::ui
