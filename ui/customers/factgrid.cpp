// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/factgrid.h"

#include "ui/customers/factcell.h"
#include "ui/form/layout.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/spaneditor.h"
#include "ui/form/words.h"
#include "ui/list/columns.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace rapport::ui {

// Of a customer also what it brings, of an activity what was said.
static qsizetype keyFacts(const QString &entity)
{
    return entity == QLatin1String("customer") ? 8 : entity == QLatin1String("activity") ? 7 : 6;
}

FactGrid::FactGrid(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout),
      m_toggle(new Button(QString(), Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("facts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_grid);
    // The cells have a margin for their shade, which stands out of the column.
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 0, 6, 0);
    foot->addWidget(m_toggle);
    foot->addStretch(1);
    column->addLayout(foot);
    m_toggle->setObjectName(QStringLiteral("allFields"));
    m_toggle->setExtent(Button::Extent::Small);
    m_toggle->setQuiet(true);
    connect(m_toggle, &Button::clicked, this, [this] { showAll(!m_all); });
}

// Grade and tags stand above, beside the name.
void FactGrid::build(const EntityDef &def)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_entity = def.name;
    m_schema = m_workspace.schema().get();
    m_order = m_only;
    if (m_only.isEmpty())
        m_order = layoutOf(def).facts;
    const QStringList without = m_without.value(def.name);
    for (const QString &name : without)
        m_order.removeAll(name);
    m_order.removeIf([&](const QString &name) { return !def.find(name); });
    if (!m_only.isEmpty())
        return;
    for (const FieldDef &field : def.fields) {
        const bool above
            = field.has(Title) || field.kind == Kind::Tags || field.name == QLatin1String("grade");
        if (!above && !field.has(Internal) && !m_order.contains(field.name) && !without.contains(field.name))
            m_order.append(field.name);
    }
}

FactCell *FactGrid::makeCell(const FieldDef &field)
{
    auto *cell = new FactCell(m_workspace, m_entity, field, this);
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (const QString tip = columnTip(m_workspace.schema()->at(m_entity), field); !tip.isEmpty())
        cell->setToolTip(tip);
    m_cells.insert(field.name, cell);
    connect(cell, &FactCell::saveRequested, this, &FactGrid::saveRequested);
    connect(cell, &FactCell::openRequested, this, &FactGrid::openRequested);
    connect(cell, &FactCell::errorRaised, this, &FactGrid::errorRaised);
    connect(cell, &FactCell::copied, this, &FactGrid::copied);
    return cell;
}

void FactGrid::show(const Record &record, const QHash<QString, QString> &linkTitles)
{
    if (m_entity != record.def().name || m_schema != m_workspace.schema().get())
        build(record.def());
    m_record = record;
    m_titles = linkTitles;
    refill();
}

void FactGrid::showAll(bool all)
{
    if (m_all && !all)
        stopEditing();
    m_all = all;
    if (m_schema)
        refill();
}

void FactGrid::refill()
{
    const bool everything = m_all || !m_only.isEmpty();
    const qsizetype shown = everything ? m_order.size() : std::min(keyFacts(m_entity), m_order.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const QString &name = m_order.at(i);
        const FieldDef *field = m_record.def().find(name);
        FactCell *cell = m_cells.value(name);
        if (!cell)
            cell = makeCell(*field);
        cell->showValue(m_record, textOf(*field));
        if (m_entity == QLatin1String("deal") && name == QLatin1String("probability"))
            cell->setReset(m_record.value(*field).isValid() ? tr("Use the stage's probability") : QString());
    }
    place();
}

// Without a probability of its own a deal has that of its stage, and says so.
QString FactGrid::textOf(const FieldDef &field) const
{
    const QVariant value = m_record.value(field);
    if (m_entity == QLatin1String("deal") && field.name == QLatin1String("probability")) {
        const Uid stage = m_record.value(u"stage").value<Uid>();
        if (value.isValid())
            return tr("%1, set by hand").arg(words::value(field, value, m_workspace));
        for (const Record &each : m_workspace.dictionary(QStringLiteral("stage"))) {
            if (each.id() == stage && each.value(u"probability").isValid())
                return tr("%1 by stage").arg(words::value(field, each.value(u"probability"), m_workspace));
        }
    }
    if (RecurrenceEditor::isMeant(m_entity, field)) {
        const QVariant start = m_record.value(u"series_start");
        return rules::recurrenceWords(
            value.toString(), (start.isValid() ? start : m_record.value(u"due")).value<Due>());
    }
    // Nothing is late that takes place by itself, or is over.
    if (m_entity == QLatin1String("task") && field.kind == Kind::Due && value.isValid()
        && (m_record.value(u"kind").toString() == u"event"
            || m_record.value(u"status").toString() != u"todo")) {
        const Due due = value.value<Due>().in(m_workspace.clock().zone());
        const QString day = format::day(due.day, m_workspace.clock().today());
        return due.time.isValid() ? QString(day + due.time.toString(QStringLiteral(" HH:mm"))) : day;
    }
    if (SpanEditor::isMeant(m_entity, field))
        return value.isValid() ? SpanEditor::words(field, value) : QString();
    if (field.kind == Kind::Link)
        return m_titles.value(field.name);
    return field.kind == Kind::Bool && !value.isValid() ? QString() : words::value(field, value, m_workspace);
}

// Each field has its place for good: walking through the records moves nothing. Long text has a
// line of its own.
void FactGrid::place()
{
    int at = 0;
    for (int i = 0; i < m_order.size(); ++i) {
        FactCell *cell = m_cells.value(m_order.at(i));
        if (!cell)
            continue;
        const bool visible = m_all || i < keyFacts(m_entity) || !m_only.isEmpty();
        m_grid->removeWidget(cell);
        cell->setVisible(visible);
        if (!visible)
            continue;
        const bool wide = !m_only.isEmpty() || m_record.def().find(m_order.at(i))->kind == Kind::LongText;
        at += wide ? at % 2 : 0;
        m_grid->addWidget(cell, at / 2, at % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        at += wide ? 2 : 1;
    }
    m_toggle->setText(m_all ? tr("Fewer fields") : tr("All fields"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setVisible(m_only.isEmpty() && m_order.size() > keyFacts(m_entity));
}

bool FactGrid::isEditing() const
{
    return std::any_of(
        m_cells.begin(), m_cells.end(), [](const FactCell *cell) { return cell->isEditing(); });
}

void FactGrid::stopEditing()
{
    for (FactCell *cell : std::as_const(m_cells)) {
        if (cell->isEditing())
            cell->commit();
        if (cell->isEditing())
            cell->cancel(); // what cannot be a value is not carried over to another record
    }
}

} // namespace rapport::ui
