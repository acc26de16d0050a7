// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/linessection.h"

#include "ui/customers/linkedsection.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

LinesSection::LinesSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new LinkedSection(tr("Products"), this)),
      m_totals(new TotalsBlock(this)), m_problem(new Label(TextStyle::Meta, Role::Danger, this)),
      m_use(new Button(QString(), Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("dealLines"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list->setAddLabel(tr("Add a product"), QStringLiteral("I"));
    m_use->setObjectName(QStringLiteral("useTotal"));
    m_use->setExtent(Button::Extent::Small);
    m_problem->setWordWrap(true);
    column->addWidget(m_list);
    column->addWidget(m_totals);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_use);
    column->addLayout(foot);
    connect(m_list, &LinkedSection::addRequested, this, &LinesSection::addRequested);
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT amountRequested(m_sum); });
}

void LinesSection::show(const Record &deal, const std::vector<query::DealLineRow> &lines)
{
    m_lines.clear(); // before their schema may go
    m_schema = m_workspace.schema();
    m_lines = lines;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_list->rows().size(); ++i) {
        if (m_list->rows().at(i)->hasFocus())
            focused = i;
    }
    QList<QWidget *> rows;
    for (const query::DealLineRow &line : m_lines)
        rows.append(makeRow(line));
    m_list->setRows(rows);
    m_list->setCount(rows.size());
    if (focused >= 0 && !rows.isEmpty())
        rows.at(std::min(focused, rows.size() - 1))->setFocus(Qt::OtherFocusReason);
    const Uid shifted = std::exchange(m_focus, Uid());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].record.id() == shifted)
            rows.at(qsizetype(i))->setFocus(Qt::OtherFocusReason);
    }
    showTotals(deal.value(u"amount").value<Money>());
}

void LinesSection::showTotals(const Money &amount)
{
    m_sum = {};
    m_problem->hide();
    const auto totals = query::totalsOf(m_lines);
    if (!totals) {
        m_totals->clear();
        m_problem->setText(words::brief(totals.error()));
        m_problem->show();
    } else {
        m_totals->show(*totals, m_workspace.currency());
        if (totals->size() == 1)
            m_sum = totals->front().net;
    }
    const bool differs = !m_sum.isNull() && (amount.isNull() || amount != m_sum);
    m_use->setVisible(differs && !m_workspace.isReadOnly());
    if (!differs)
        return;
    m_use->setText(tr("Use total %1").arg(format::money(m_sum, m_workspace.currency())));
    m_use->setAccessibleName(tr("Use the total of the lines, %1, as the amount of the deal")
                                 .arg(format::money(m_sum, m_workspace.currency())));
    m_use->setToolTip(m_use->accessibleName());
}

QWidget *LinesSection::makeRow(const query::DealLineRow &line)
{
    auto *row = new LineRowButton(line, m_workspace.currency(), m_list);
    connect(
        row, &QAbstractButton::clicked, this, [this, id = line.record.id()] { Q_EMIT editRequested(id); });
    connect(row, &LineRowButton::removeRequested, this, [this, id = line.record.id()] {
        for (const query::DealLineRow &each : m_lines) {
            if (each.record.id() == id)
                return remove(each);
        }
    });
    connect(
        row, &LineRowButton::shiftRequested, this, [this, id = line.record.id()](int by) { shift(id, by); });
    connect(row, &LineRowButton::menuRequested, this, [this, id = line.record.id()](const QPoint &at) {
        for (const query::DealLineRow &each : m_lines) {
            if (each.record.id() == id)
                return showMenu(each, at);
        }
    });
    return row;
}

void LinesSection::remove(const query::DealLineRow &line)
{
    const QString name = nameOf(line);
    const Result<void> removed = m_workspace.remove(QStringLiteral("deal_line"), {line.record.id()});
    if (removed)
        Q_EMIT undoableTold(tr("“%1” removed").arg(name));
    else
        Q_EMIT errorRaised(removed.error());
}

// All are numbered anew: lines out of an import have no order yet.
void LinesSection::shift(const Uid &line, int by)
{
    std::vector<Record> order;
    std::size_t at = 0;
    for (const query::DealLineRow &each : m_lines) {
        if (each.record.id() == line)
            at = order.size();
        order.push_back(each.record);
    }
    const auto to = qint64(at) + by;
    if (m_workspace.isReadOnly() || to < 0 || to >= qint64(order.size()))
        return;
    std::swap(order[at], order[std::size_t(to)]);
    std::vector<Workspace::Edit> edits;
    for (std::size_t i = 0; i < order.size(); ++i) {
        Record after = order[i];
        after.set(u"position", qlonglong(i) + 1);
        if (!(after == order[i]))
            edits.push_back({order[i], after});
    }
    const rapport::Label label{
        QStringLiteral("reorder"), QStringLiteral("deal_line"), {}, int(edits.size()), {}};
    m_focus = line;
    if (const Result<void> saved = m_workspace.save(label, edits); !saved)
        Q_EMIT errorRaised(saved.error());
}

void LinesSection::showMenu(const query::DealLineRow &line, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Uid id = line.record.id();
    QAction *edit = menu->addAction(theme().menuIcon(QStringLiteral("pencil")), tr("Edit"));
    connect(edit, &QAction::triggered, this, [this, id] { Q_EMIT editRequested(id); });
    QAction *away = menu->addAction(
        theme().menuIcon(QStringLiteral("trash-2")), tr("Remove") + QStringLiteral("\tDel"));
    away->setEnabled(!m_workspace.isReadOnly());
    connect(away, &QAction::triggered, this, [this, line] { remove(line); });
    menu->popup(at);
}

} // namespace rapport::ui
