// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/linesheet.h"

#include "core/query/deal_reads.h"
#include "core/rules/deal_lines.h"
#include "ui/deals/linessection.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace rapport::ui {

LineSheet::LineSheet(Workspace &workspace, QWidget *host)
    : SheetForm(workspace, host), m_workspace(workspace), m_totals(new TotalsBlock),
      m_next(new Button(tr("Save and add another"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("lineSheet"));
    auto *column = static_cast<QBoxLayout *>(form()->parentWidget()->layout());
    column->addSpacing(8);
    column->addWidget(m_totals);
    column->addStretch(1);
    m_totals->setInset(0);
    m_totals->clear();
    m_next->setObjectName(QStringLiteral("lineNext"));
    m_next->setExtent(Button::Extent::Dialog);
    m_next->setToolTip(tr("Save and add another (Ctrl+Shift+Enter)"));
    auto *save = findChild<Button *>(QStringLiteral("sheetSave"));
    auto *foot = static_cast<QBoxLayout *>(save->parentWidget()->layout());
    foot->insertWidget(foot->indexOf(save), m_next);
    connect(m_next, &Button::clicked, this, &LineSheet::saveAndNext);
    connect(save, &Button::pressed, this, [this] { m_goOn = false; });
    connect(form(), &Form::edited, this, &LineSheet::changed);
    connect(this, &SheetForm::saved, this,
        [this](const QString &, const Uid &id, bool wasNew) { lineSaved(id, wasNew); });
    connect(this, &SideSheet::opened, this, &LineSheet::begin);
}

void LineSheet::openLine(const Record &deal, qint64 position)
{
    m_deal = deal.id();
    m_position = position;
    m_goOn = false;
    openNew(QStringLiteral("deal_line"),
        {{QStringLiteral("deal"), QVariant::fromValue(m_deal)}, {QStringLiteral("quantity"), 1.0},
            {QStringLiteral("position"), qlonglong(position)}});
}

void LineSheet::openLine(const Uid &line)
{
    m_goOn = false;
    openEdit(QStringLiteral("deal_line"), line);
}

// The form has other editors each time.
void LineSheet::begin()
{
    const bool isNew = form()->isNew();
    setTitle(isNew ? tr("Add a product") : tr("Edit the line"));
    m_next->setVisible(isNew && !m_workspace.isReadOnly());
    m_product = form()->after().value(u"product").value<Uid>();
    m_price = {};
    m_tax = {};
    changed();
}

void LineSheet::changed()
{
    const Record line = form()->after();
    if (const Uid product = line.value(u"product").value<Uid>(); product != m_product)
        return takeProduct(product);
    query::DealLineRow row;
    row.record = line;
    const auto totals = query::totalsOf({row});
    if (totals && !totals->empty())
        m_totals->show(*totals, m_workspace.currency());
    else
        m_totals->clear();
}

// A price that somebody typed stands; one that came with another product goes with it.
void LineSheet::takeProduct(const Uid &id)
{
    m_product = id;
    const auto product
        = id.isNull() ? Result<Record>(Record()) : query::record(m_workspace.reads(), u"product", id);
    if (product && !product->isNull()) {
        const Record line = form()->after();
        if (!line.value(u"price").isValid() || line.value(u"price") == m_price)
            form()->editor(QStringLiteral("price"))->setValue(product->value(u"price"));
        if (!line.value(u"tax_rate").isValid() || line.value(u"tax_rate") == m_tax)
            form()->editor(QStringLiteral("tax_rate"))->setValue(product->value(u"tax_rate"));
        m_price = product->value(u"price");
        m_tax = product->value(u"tax_rate");
    }
    changed();
}

void LineSheet::saveAndNext()
{
    m_goOn = form()->isNew();
    save();
}

void LineSheet::lineSaved(const Uid &id, bool wasNew)
{
    const auto line = query::record(m_workspace.reads(), u"deal_line", id);
    QString name = line
        ? query::titleOf(m_workspace.reads(), u"product", line->value(u"product").value<Uid>())
        : QString();
    if (name.isEmpty() && line)
        name = line->value(u"description").toString();
    Q_EMIT undoableTold(wasNew ? tr("“%1” added").arg(name) : tr("“%1” changed").arg(name));
    const auto deal = query::record(m_workspace.reads(), u"deal", m_deal);
    if (std::exchange(m_goOn, false) && deal)
        openLine(*deal, m_position + 1);
}

// As in SheetForm: a shortcut of the window on the same keys must not win.
bool LineSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return)
        m_goOn = false; // whatever a refused save wanted
    return SheetForm::event(event);
}

void LineSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        saveAndNext();
    else
        SheetForm::keyPressEvent(event);
}

} // namespace rapport::ui
