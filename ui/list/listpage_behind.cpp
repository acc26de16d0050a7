// SPDX-License-Identifier: GPL-3.0-or-later
// A list as the records behind a figure: no views of its own, a crumb that leads back, and the sum that is
// the figure.
#include "ui/list/filterbar.h"
#include "ui/list/filterwords.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/viewtabs.h"
#include "ui/widgets/button.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void ListPage::showBehind(const Filter &filter, const QString &sum, const Crumb &crumb)
{
    const Filter asked = asGroup(filter);
    const bool same = m_behind && m_state.filter == asked && m_crumb == crumb;
    m_behind = true;
    m_crumb = crumb;
    m_back->setText(crumb.from);
    m_back->setAccessibleName(tr("Back to %1").arg(crumb.from));
    m_back->show();
    m_import->hide();
    m_tabs->hide();
    dress();
    m_model->setSummed(sum);
    if (same) // back again: with what was found, sorted and ticked here
        return;
    m_filters->clearFind();
    m_find.clear();
    takeView(0);
    m_state.filter = asked;
    showColumnsOf(asked, sum);
    const FieldDef *field = def().find(sum);
    if (field && field->has(Sortable))
        m_state.sort = {sum, true}; // what makes most of it comes first
    applyState();
}

// What is added up, and the days by which records were chosen, are seen.
void ListPage::showColumnsOf(const Filter &asked, const QString &sum)
{
    QStringList wanted{sum};
    for (const QString &name : asked.fields()) {
        const FieldDef *field = def().find(name);
        if (field && (field->kind == Kind::Date || field->kind == Kind::Instant || field->kind == Kind::Due))
            wanted << name;
    }
    for (const QString &name : std::as_const(wanted)) {
        const FieldDef *field = def().find(name);
        const bool shown = std::ranges::any_of(
            m_state.columns, [&](const Column &column) { return column.field == name; });
        if (field && !shown && !field->has(Internal))
            m_state.columns.push_back({name, 0});
    }
}

// What the program writes by itself, such as the moves between stages, is only looked at, and so is all of
// a file that can only be read.
bool ListPage::mayDo(Wish wish) const
{
    static const QSet<QString> kept{u"customer"_s, u"contact"_s, u"lead"_s, u"deal"_s, u"task"_s,
        u"product"_s, u"activity"_s, u"user"_s, u"tag"_s, u"cadence"_s, u"custom_field"_s};
    static const QSet<int> looks{int(Wish::Open), int(Wish::Panel), int(Wish::Find), int(Wish::StepBack),
        int(Wish::Export), int(Wish::Copy), int(Wish::EnterBar), int(Wish::Briefing)};
    if (m_workspace.isReadOnly() && !looks.contains(int(wish)))
        return false;
    return !m_behind || kept.contains(m_entity) || looks.contains(int(wish));
}

} // namespace rapport::ui
