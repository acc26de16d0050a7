// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reviewtable.h"

#include "core/rules/values.h"
#include "ui/exchange/importsession.h"
#include "ui/form/words.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tall = 32, numbers = 44, mostRows = 8;

enum ReviewRole { InkRole = Qt::UserRole };

class RowPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRectF box = option.rect;
        painter->fillRect(box, t.color(Role::Surface));
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.color(Role::Divider));
        const QString text = index.data().toString();
        const Role ink = Role(index.data(InkRole).toInt());
        paint::text(*painter, box.adjusted(10, 0, -6, 0), text,
            t.font(index.column() == 1 ? TextStyle::BodyStrong : TextStyle::Body, text), t.color(ink),
            (index.column() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString().left(60);
        return {
            int(std::ceil(QFontMetricsF(theme().font(TextStyle::BodyStrong, text)).horizontalAdvance(text)))
                + 24,
            tall};
    }
};

class HeadPainter final : public QHeaderView
{
public:
    explicit HeadPainter(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(32);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &t = theme();
        painter->fillRect(rect, t.color(Role::SurfaceSunken));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(Role::Border));
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        paint::text(*painter, QRectF(rect).adjusted(10, 0, -6, 0), text, t.font(TextStyle::MetaStrong, text),
            t.color(Role::TextMuted), (section ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        return {
            int(std::ceil(QFontMetricsF(theme().font(TextStyle::MetaStrong, text)).horizontalAdvance(text)))
                + 24,
            32};
    }
};

// A cell as the import will understand it; links stay the name they are.
QString understood(const ImportSession &session, const exchange::MappedColumn &column,
    const exchange::Column &from, const exchange::Target &target, const exchange::Cell &cell, bool *wrong)
{
    const QString text = exchange::cleaned(cell.text(), target.field);
    if (!target.field || text.isEmpty() || target.field->kind == Kind::Link
        || target.field->kind == Kind::Tags || target.path.endsWith(u"_name"))
        return text;
    const Workspace &workspace = session.workspace();
    const rules::Local local{workspace.currency(), workspace.region(), workspace.clock().today()};
    const rules::Style style{column.dates.value_or(session.mapping().dates), from.content.decimalComma()};
    const auto value = rules::readValue(*target.field, text, local, style);
    *wrong = !value;
    return value ? words::value(*target.field, *value, workspace) : text;
}

} // namespace

ReviewTable::ReviewTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"importReviewRows"_s);
    setAccessibleName(tr("First rows as they will be"));
    setModel(m_model);
    setItemDelegate(new RowPainter(this));
    setHorizontalHeader(new HeadPainter(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tall);
    horizontalHeader()->setStretchLastSection(true);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

QString ReviewTable::text(int row, int column) const { return m_model->index(row, column).data().toString(); }

int ReviewTable::rows() const { return m_model->rowCount(); }

QSize ReviewTable::sizeHint() const
{
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    return {600, 32 + rows() * tall + (scrolls ? 12 : 0)};
}

void ReviewTable::showRows(const ImportSession &session)
{
    m_model->clear();
    const exchange::Targets targets(*session.workspace().schema(), session.def());
    const auto &columns = session.mapping().columns;
    QSet<qint64> rejected;
    if (const ImportReportPtr report = session.checked()) {
        for (const exchange::RejectedRow &row : report->rejectedRows)
            rejected.insert(row.row);
    }
    // The title first, whatever its place in the file.
    std::vector<std::size_t> order;
    const FieldDef *title = session.def().title();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!targets.find(columns[i].field))
            continue;
        const bool first = title && columns[i].field == title->name;
        order.insert(first ? order.begin() : order.end(), i);
    }
    QStringList heads{tr("Row")};
    for (const std::size_t at : order)
        heads << targets.find(columns[at].field)->label();
    const auto &rows = session.file().table.rows;
    for (int i = 0; i < std::min(mostRows, int(rows.size())); ++i) {
        const exchange::Row &row = rows[std::size_t(i)];
        const bool out = rejected.contains(row.number);
        QList<QStandardItem *> items{new QStandardItem(QString::number(row.number))};
        items[0]->setData(int(Role::TextSubtle), InkRole);
        for (const std::size_t at : order) {
            bool wrong = false;
            const exchange::Cell cell = at < row.cells.size() ? row.cells[at] : exchange::Cell();
            const QString text = understood(session, columns[at], session.file().table.columns[at],
                *targets.find(columns[at].field), cell, &wrong);
            auto *item
                = new QStandardItem(out && at == order.front() && text.isEmpty() ? tr("Left out") : text);
            item->setData(int(out || wrong ? Role::Danger : Role::Text), InkRole);
            items << item;
        }
        m_model->appendRow(items);
    }
    m_model->setHorizontalHeaderLabels(heads);
    constexpr int widest = 220;
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i,
            i ? std::min(widest, std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)))
              : numbers);
    updateGeometry();
}

} // namespace rapport::ui
