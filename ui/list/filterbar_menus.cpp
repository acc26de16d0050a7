// SPDX-License-Identifier: GPL-3.0-or-later
// The two controls at the right of the filter bar: sorting and columns.
#include "ui/list/checklist.h"
#include "ui/list/filterbar.h"
#include "ui/list/popup.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QMenu *FilterBar::makeSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *fields = new QActionGroup(menu);
    const auto add = [&](const QString &words, const QString &key) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_sort.field == key);
        fields->addAction(action);
        const query::Sort sort{key, m_sort.descending && m_sort.field == key};
        connect(action, &QAction::triggered, this, [this, sort] { Q_EMIT sortChosen(sort); });
    };
    add(tr("Newest first"), {});
    for (const FieldDef &field : def().fields) {
        const bool shown
            = std::ranges::any_of(m_columns, [&](const Column &c) { return c.field == field.name; });
        if (!field.has(Internal) && (field.has(Sortable) || shown) && field.kind != Kind::Tags)
            add(columnTitle(def(), field), field.name);
    }
    menu->addSeparator();
    auto *ways = new QActionGroup(menu);
    for (const bool descending : {false, true}) {
        QAction *action = menu->addAction(descending ? tr("Descending") : tr("Ascending"));
        action->setCheckable(true);
        action->setChecked(m_sort.descending == descending);
        action->setEnabled(!m_sort.field.isEmpty());
        ways->addAction(action);
        connect(action, &QAction::triggered, this, [this, descending] {
            Q_EMIT sortChosen({m_sort.field, descending});
        });
    }
    return menu;
}

void FilterBar::openColumns()
{
    auto *popup = new Popup(this);
    popup->setObjectName(u"columnChooser"_s);
    popup->setAccessibleName(tr("Columns"));
    auto *list = new CheckList(CheckList::Mode::Tick, tr("Search columns"), popup);
    QList<CheckList::Entry> entries;
    for (const Column &column : m_columns) {
        if (const FieldDef *field = def().find(column.field))
            entries.append({field->name, columnTitle(def(), *field), true, {}, columnTip(def(), *field)});
    }
    for (const FieldDef *field : showableFields(def())) {
        const bool shown
            = std::ranges::any_of(m_columns, [&](const Column &c) { return c.field == field->name; });
        if (!shown)
            entries.append({field->name, columnTitle(def(), *field), false, {}, columnTip(def(), *field)});
    }
    list->setMovable(true);
    list->setEntries(entries);
    const auto apply = [this, list] {
        Columns chosen;
        for (const QString &key : list->tickedKeys()) {
            const auto known = std::ranges::find(m_columns, key, &Column::field);
            chosen.push_back(known == m_columns.end() ? Column{key, 0} : *known);
        }
        if (chosen.empty() || chosen == m_columns)
            return;
        m_columns = chosen;
        Q_EMIT columnsChosen(chosen);
    };
    connect(list, &CheckList::ticksChanged, this, apply);
    connect(list, &CheckList::orderChanged, this, apply);
    popup->column()->addWidget(list);
    popup->column()->addWidget(
        new Label(tr("Drag, or Alt with ↑ ↓, changes the order."), TextStyle::Meta, Role::TextSubtle, popup));
    auto *usual = new Button(tr("Usual columns"), Button::Kind::Link, popup);
    usual->setObjectName(u"usualColumns"_s);
    connect(usual, &Button::clicked, this, [this, popup] {
        m_columns = defaultColumns(def());
        Q_EMIT columnsChosen(m_columns);
        popup->close();
    });
    popup->column()->addWidget(usual, 0, Qt::AlignLeft);
    popup->openBelow(m_columnsButton, true);
    list->setFocus();
}

} // namespace rapport::ui
