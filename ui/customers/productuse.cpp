// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/productuse.h"

#include "core/model/deal.h"
#include "core/model/words.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/rowbutton.h"
#include "ui/list/format.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int dealsShown = 5;

ProductUseSection::ProductUseSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_section(new LinkedSection(tr("Sold in"), this))
{
    setObjectName(u"productUse"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (!m_product.isNull()
            && (commit.bulk || commit.entities.contains(u"deal"_s) || commit.entities.contains(u"deal_line"_s)
                || commit.entities.contains(u"stage"_s)))
            load();
    });
}

bool ProductUseSection::serves(const QString &entity) { return entity == "product"_L1; }

void ProductUseSection::clear()
{
    m_ticket.cancel();
    m_product = {};
    m_section->setRows({});
}

void ProductUseSection::show(const Uid &product)
{
    if (m_product != product)
        clear();
    m_product = product;
    load();
}

void ProductUseSection::load()
{
    m_ticket = m_workspace.ask(
        this,
        [product = m_product](
            const query::Context &reads) { return query::productUse(reads, product, dealsShown); },
        [this](const Result<query::ProductUse> &use) {
            if (use)
                take(*use);
            else
                Q_EMIT errorRaised(use.error());
        },
        Workspace::Lane::Slow);
}

QWidget *ProductUseSection::makeSums(const query::ProductUse &use)
{
    auto *table = new QWidget(m_section);
    table->setObjectName(u"productSums"_s);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(8, 2, 8, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const FieldDef &statuses = definition<Deal>().at<&Deal::status>();
    QStringList spoken;
    for (int row = 0; row < int(use.parts.size()); ++row) {
        const query::ProductUse::Part &part = use.parts[std::size_t(row)];
        const QString status = statuses.optionLabel(part.status);
        QString count = countOf(u"deal"_s, int(part.deals));
        if (part.quantity > 0)
            count = tr("%1, quantity %2", "12 deals").arg(count, format::decimal(part.quantity));
        const QString sums = format::moneyList(part.sums, m_workspace.currency());
        const Role ink = part.status == "won"_L1 ? Role::Success : Role::Text;
        grid->addWidget(new Label(status, TextStyle::Meta, Role::TextMuted, table), row, 0);
        auto *middle = new Label(count, TextStyle::Meta, Role::TextMuted, table);
        middle->setElided(true);
        grid->addWidget(middle, row, 1);
        grid->addWidget(new Label(sums, TextStyle::BodyStrong, ink, table), row, 2, Qt::AlignRight);
        spoken << QStringList{status, count, sums}.join(u' ');
    }
    m_spoken = spoken.join(u", "_s);
    table->setAccessibleName(m_spoken);
    return table;
}

QString ProductUseSection::sumsText() const { return m_spoken; }

void ProductUseSection::take(const query::ProductUse &use)
{
    m_section->setCount(use.deals());
    m_spoken.clear();
    QList<QWidget *> rows;
    if (use.parts.empty()) {
        auto *none
            = new Label(tr("No deal has this product yet."), TextStyle::Body, Role::TextSubtle, m_section);
        none->setContentsMargins(8, 4, 8, 4);
        m_section->setRows({none});
        return;
    }
    rows << makeSums(use);
    for (const query::ProductUse::DealRow &deal : use.newest) {
        const QString amount
            = deal.amount.set ? format::money(deal.amount, m_workspace.currency()) : QString();
        const QString title
            = deal.customer.isEmpty() ? deal.name : QString(deal.name + u" · "_s + deal.customer);
        auto *row = new LinkRow(title, amount, m_section);
        connect(row, &QAbstractButton::clicked, this,
            [this, id = deal.id] { Q_EMIT openRequested(u"deal"_s, id); });
        rows << row;
    }
    m_section->setRows(rows);
}

} // namespace rapport::ui
