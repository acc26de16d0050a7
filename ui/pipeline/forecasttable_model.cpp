// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/format.h"
#include "ui/pipeline/forecastbar.h"
#include "ui/pipeline/forecasttable.h"

namespace rapport::ui {

ForecastTableModel::ForecastTableModel(query::ForecastBy by, QObject *parent)
    : QAbstractTableModel(parent), m_by(by)
{ }

static bool isNothing(const query::ForecastFigures &figures)
{
    return figures.wonCount == 0 && figures.openCount == 0 && figures.target.minor == 0;
}

// Rows of one month or owner stand together, their currencies in the order of the totals, and
// owners by what they have in the first of these: amounts of two currencies are no order.
static void arrange(
    std::vector<query::ForecastRow> &rows, const std::vector<query::ForecastFigures> &totals, bool byOwner)
{
    QHash<QString, int> rank;
    for (const query::ForecastFigures &each : totals)
        rank.insert(each.currency.code(), int(rank.size()));
    QHash<Uid, std::pair<int, double>> owners; // the best currency of each, and how much of it
    for (const query::ForecastRow &row : rows) {
        const int at = rank.value(row.figures.currency.code(), int(rank.size()));
        const double size = double(row.figures.won.minor) + double(row.figures.open.minor);
        const auto known = owners.constFind(row.owner);
        if (known == owners.cend() || at < known->first)
            owners.insert(row.owner, {at, size});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &one, const auto &other) {
        if (byOwner && one.owner != other.owner) {
            const auto [oneAt, oneSize] = owners.value(one.owner);
            const auto [otherAt, otherSize] = owners.value(other.owner);
            if (oneAt != otherAt)
                return oneAt < otherAt;
            return oneSize != otherSize ? oneSize > otherSize : one.owner < other.owner;
        }
        if (!byOwner && one.month != other.month)
            return one.month < other.month;
        return rank.value(one.figures.currency.code()) < rank.value(other.figures.currency.code());
    });
}

void ForecastTableModel::setRows(std::vector<query::ForecastRow> rows,
    const std::vector<query::ForecastFigures> &totals, const QDate &today)
{
    beginResetModel();
    m_today = today;
    arrange(rows, totals, m_by == query::ForecastBy::Owner);
    // A currency without anything in it shows only where its row has no other.
    QHash<QString, int> full;
    const auto key
        = [](const query::ForecastRow &row) -> QString { return row.month.toString() + row.owner.text(); };
    for (const query::ForecastRow &row : rows)
        full[key(row)] += isNothing(row.figures) ? 0 : 1;
    QSet<QString> seen;
    m_rows.clear();
    for (query::ForecastRow &row : rows) {
        if (isNothing(row.figures) && (full.value(key(row)) > 0 || seen.contains(key(row))))
            continue;
        seen.insert(key(row));
        m_rows.push_back(std::move(row));
    }
    m_totalsFrom = int(m_rows.size());
    m_scales.clear();
    for (const query::ForecastRow &row : m_rows) {
        double &scale = m_scales[row.figures.currency.code()];
        scale = std::max(scale, ForecastBar::roundScale(row.figures));
    }
    for (const query::ForecastFigures &each : totals) {
        if (!isNothing(each) || totals.size() == 1)
            m_rows.push_back({{}, {}, {}, each});
    }
    endResetModel();
}

void ForecastTableModel::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ForecastTableModel::name(int at) const
{
    if (isTotal(at))
        return tr("Total");
    const query::ForecastRow &row = m_rows[size_t(at)];
    if (m_by == query::ForecastBy::Owner)
        return row.ownerName.isEmpty() ? tr("Nobody") : row.ownerName;
    if (!row.month.isValid())
        return tr("No date");
    return words::period(row.month, row.month.addMonths(1).addDays(-1), m_today);
}

double ForecastTableModel::scale(int at) const
{
    const query::ForecastFigures &figures = m_rows[size_t(at)].figures;
    return isTotal(at) ? ForecastBar::roundScale(figures) : m_scales.value(figures.currency.code(), 1);
}

Money ForecastTableModel::amount(int at, int column) const
{
    const query::ForecastFigures &f = m_rows[size_t(at)].figures;
    const auto set = [&f](Money money) { return Money::of(money.minor, f.currency); };
    switch (column) {
    case Won:
        return set(f.won);
    case Commit:
        return set(f.commit);
    case BestCase:
        return set(f.bestCase);
    case Rest:
        return set(f.rest);
    case Open:
        return set(f.open);
    case Weighted:
        return set(f.weighted);
    case Target:
        return f.target.minor == 0 ? Money() : set(f.target);
    case Gap:
        return f.target.minor == 0 ? Money() : set(words::difference(f.won, f.target));
    default:
        return {};
    }
}

QString ForecastTableModel::text(int at, int column, bool isShort) const
{
    if (column == Name)
        return name(at);
    const Money money = amount(at, column);
    if (money.isNull())
        return column == Bar ? QString() : QStringLiteral("–");
    const QString words = isShort ? words::shortMoney(money, {}) : format::money(money);
    return column == Gap && money.minor > 0 ? QString(QLatin1Char('+') + words) : words;
}

int ForecastTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ForecastTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ForecastTableModel::spoken(int at) const
{
    QStringList parts{name(at)};
    for (int column = Won; column < ColumnCount; ++column) {
        if (!amount(at, column).isNull())
            parts << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ')
                    + text(at, column, false);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ForecastTableModel::data(const QModelIndex &index, int role) const
{
    const int at = index.row(), column = index.column();
    if (role == Qt::DisplayRole)
        return text(at, column, m_short);
    if (role == Qt::ToolTipRole && (m_short || column == Name) && column != Bar)
        return text(at, column, false);
    if (role != Qt::AccessibleTextRole)
        return {};
    if (column == Name)
        return spoken(at);
    const query::ForecastFigures &figures = m_rows[size_t(at)].figures;
    if (column == Bar) {
        const QString share = words::share(words::sum(figures.won, figures.commit), figures.target);
        return share.isEmpty() ? tr("No target") : tr("%1 of target").arg(share);
    }
    return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ')
        + text(at, column, false));
}

QVariant ForecastTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Gap)
        return tr("Won less target");
    if (role == Qt::ToolTipRole && section == Open)
        return tr("All open deals of the period, plain");
    if (role == Qt::ToolTipRole && section == Weighted)
        return tr("All open deals of the period by their probability");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return m_by == query::ForecastBy::Month ? tr("Month") : tr("Owner");
    case Bar:
        return role == Qt::AccessibleTextRole ? tr("Share of target") : QString();
    case Won:
        return words::figure(words::Figure::Won);
    case Commit:
        return words::figure(words::Figure::Commit);
    case BestCase:
        return words::figure(words::Figure::BestCase);
    case Rest:
        return words::figure(words::Figure::Rest);
    case Open:
        return words::figure(words::Figure::Open);
    case Weighted:
        return tr("Weighted");
    case Target:
        return tr("Target");
    default:
        return tr("Gap");
    }
}

} // namespace rapport::ui
