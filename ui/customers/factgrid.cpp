// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/factgrid.h"

#include "ui/customers/factcell.h"
#include "ui/form/layout.h"
#include "ui/form/words.h"

#include <QGridLayout>

namespace rapport::ui {

static constexpr int alwaysShown = 6;

FactGrid::FactGrid(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("facts"));
    // The cells have a margin for their shade, which stands out of the column.
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::build(const EntityDef &def)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_entity = def.name;
    m_schema = m_workspace.schema().get();
    m_order = layoutOf(def).facts;
    for (const FieldDef &field : def.fields) {
        if (field.custom && !m_order.contains(field.name))
            m_order.append(field.name);
    }
    for (const QString &name : std::as_const(m_order)) {
        auto *cell = new FactCell(m_workspace, def.name, *def.find(name), this);
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_cells.insert(name, cell);
        connect(cell, &FactCell::saveRequested, this, &FactGrid::saveRequested);
        connect(cell, &FactCell::openRequested, this, &FactGrid::openRequested);
        connect(cell, &FactCell::errorRaised, this, &FactGrid::errorRaised);
        connect(cell, &FactCell::copied, this, &FactGrid::copied);
    }
}

void FactGrid::show(const Record &record, const QHash<QString, QString> &linkTitles)
{
    if (m_entity != record.def().name || m_schema != m_workspace.schema().get())
        build(record.def());
    for (const QString &name : std::as_const(m_order)) {
        const FieldDef *field = record.def().find(name);
        if (!field)
            continue;
        const QVariant value = record.value(*field);
        QString text = linkTitles.value(name);
        if (field->kind != Kind::Link)
            text = field->kind == Kind::Bool && !value.isValid() ? QString()
                                                                 : words::value(*field, value, m_workspace);
        m_cells.value(name)->showValue(record, text);
    }
    place(record);
}

// The first ones always stand at their place; of the others those that say something.
void FactGrid::place(const Record &record)
{
    int at = 0;
    for (int i = 0; i < m_order.size(); ++i) {
        FactCell *cell = m_cells.value(m_order.at(i));
        const bool visible = i < alwaysShown || record.value(m_order.at(i)).isValid() || cell->isEditing();
        m_grid->removeWidget(cell);
        cell->setVisible(visible);
        if (!visible)
            continue;
        m_grid->addWidget(cell, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
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
