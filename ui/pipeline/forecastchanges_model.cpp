// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/format.h"
#include "ui/pipeline/forecastchanges.h"
#include "ui/pipeline/forecastwords.h"

namespace rapport::ui {

using Why = query::ForecastChange::Why;

namespace {

void add(std::vector<Money> &sums, const Money &money, int sign)
{
    if (money.isNull())
        return;
    for (Money &sum : sums) {
        if (sum.currency == money.currency) {
            sum = sign > 0 ? words::sum(sum, money) : words::difference(sum, money);
            return;
        }
    }
    const Money zero = Money::of(0, money.currency);
    sums.push_back(sign > 0 ? money : words::difference(zero, money));
}

// The order in which a manager asks.
int rank(Why why)
{
    static constexpr Why order[] = {Why::Won, Why::Lost, Why::New, Why::AmountChanged, Why::MovedIn,
        Why::MovedOut, Why::Reopened, Why::Stage, Why::Removed};
    return int(std::find(std::begin(order), std::end(order), why) - std::begin(order));
}

} // namespace

QString differenceWords(const std::vector<Money> &difference, const Currency &own)
{
    QStringList parts;
    for (const Money &each : difference) {
        if (each.minor == 0)
            continue;
        Money size = each;
        if (each.minor < 0)
            size = words::difference(Money::of(0, each.currency), each);
        parts << (each.minor < 0 ? QStringLiteral("−") : QStringLiteral("+")) + format::money(size, own);
    }
    return parts.join(QLatin1Char(' '));
}

QString ForecastChangesModel::title(Why why)
{
    switch (why) {
    case Why::New:
        return tr("New");
    case Why::Won:
        return tr("Won");
    case Why::Lost:
        return tr("Lost");
    case Why::Reopened:
        return tr("Reopened");
    case Why::AmountChanged:
        return tr("Amount changed");
    case Why::MovedIn:
        return tr("Moved into the period");
    case Why::MovedOut:
        return tr("Moved out of the period");
    case Why::Stage:
        return tr("Moved between stages");
    case Why::Removed:
        return tr("Deleted");
    }
    Q_UNREACHABLE();
}

QString ForecastChangesModel::icon(Why why)
{
    switch (why) {
    case Why::New:
        return QStringLiteral("plus");
    case Why::Won:
        return QStringLiteral("trophy");
    case Why::Lost:
        return QStringLiteral("circle-x");
    case Why::Reopened:
        return QStringLiteral("undo-2");
    case Why::AmountChanged:
        return QStringLiteral("banknote");
    case Why::MovedIn:
        return QStringLiteral("arrow-left");
    case Why::MovedOut:
        return QStringLiteral("arrow-right");
    case Why::Stage:
        return QStringLiteral("square-kanban");
    case Why::Removed:
        return QStringLiteral("trash-2");
    }
    Q_UNREACHABLE();
}

void ForecastChangesModel::setChanges(const std::vector<query::ForecastChange> &changes, const Currency &own)
{
    beginResetModel();
    m_own = own;
    m_changes = changes;
    // Within a group the largest difference stays first, as they came.
    std::stable_sort(m_changes.begin(), m_changes.end(),
        [](const auto &one, const auto &other) { return rank(one.why) < rank(other.why); });
    m_rows.clear();
    m_groups.clear();
    m_difference.clear();
    for (int at = 0; at < int(m_changes.size()); ++at) {
        query::ForecastChange &change = m_changes[size_t(at)];
        for (Money *money : {&change.before, &change.after}) {
            if (money->currency.isEmpty())
                money->currency = own;
        }
        if (m_groups.empty() || m_groups.back().why != change.why) {
            m_groups.push_back({change.why, 0, {}, {}, {}});
            m_rows << RowAt{int(m_groups.size()) - 1, -1};
        }
        Group &group = m_groups.back();
        ++group.count;
        add(group.before, change.before, 1);
        add(group.after, change.after, 1);
        for (auto *sums : {&group.difference, &m_difference}) {
            add(*sums, change.after, 1);
            add(*sums, change.before, -1);
        }
        m_rows << RowAt{int(m_groups.size()) - 1, at};
    }
    endResetModel();
}

const query::ForecastChange *ForecastChangesModel::change(int row) const
{
    const int at = m_rows.at(row).change;
    return at < 0 ? nullptr : &m_changes[size_t(at)];
}

QString ForecastChangesModel::beforeAfter(int row) const
{
    const auto say = [this](const std::vector<Money> &sums) {
        return sums.empty() ? QStringLiteral("–") : format::moneyList(sums, m_own);
    };
    const auto single = [](const Money &money) {
        return money.isNull() ? std::vector<Money>() : std::vector<Money>{money};
    };
    const query::ForecastChange *one = change(row);
    const std::vector<Money> before = one ? single(one->before) : group(row).before;
    const std::vector<Money> after = one ? single(one->after) : group(row).after;
    if (before == after)
        return say(after);
    return QString(say(before) + QStringLiteral(" → ") + say(after));
}

static std::vector<Money> differenceOf(const query::ForecastChange &change)
{
    std::vector<Money> sums;
    add(sums, change.after, 1);
    add(sums, change.before, -1);
    return sums;
}

QString ForecastChangesModel::differenceText(int row) const
{
    const query::ForecastChange *one = change(row);
    return differenceWords(one ? differenceOf(*one) : group(row).difference, m_own);
}

int ForecastChangesModel::direction(int row) const
{
    const query::ForecastChange *one = change(row);
    int more = 0, less = 0;
    for (const Money &each : one ? differenceOf(*one) : group(row).difference) {
        more += each.minor > 0 ? 1 : 0;
        less += each.minor < 0 ? 1 : 0;
    }
    return more > 0 && less == 0 ? 1 : less > 0 && more == 0 ? -1 : 0;
}

int ForecastChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ForecastChangesModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const query::ForecastChange *one = change(row);
    if (role == Qt::DisplayRole)
        return one ? one->name : title(group(row).why);
    if (role == Qt::ToolTipRole && one)
        return QString(one->name + QLatin1Char('\n') + beforeAfter(row));
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts;
    if (one)
        parts << one->name << one->customer << title(one->why) << one->detail;
    else
        parts << title(group(row).why) << tr("%n deal(s)", nullptr, group(row).count);
    parts << beforeAfter(row) << differenceText(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace rapport::ui
