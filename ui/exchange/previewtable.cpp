// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewtable.h"

#include "ui/exchange/importsession.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QLinearGradient>
#include <QStyledItemDelegate>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tall = 28, numbers = 36, shown = 4;

enum CellRole { WrongRole = Qt::UserRole };

} // namespace

class PreviewTable::Cells final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_names.size()) + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row() - 1, column = index.column() - 1;
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            if (row < 0)
                return column < 0 ? QString() : m_names[column];
            const exchange::Row &cells = m_rows[std::size_t(row)];
            if (column < 0)
                return QString::number(cells.number);
            return column < int(cells.cells.size()) ? cells.cells[std::size_t(column)].text() : QString();
        }
        if (role == WrongRole && row >= 0)
            return m_wrong.contains({m_rows[std::size_t(row)].number, column});
        return {};
    }

    void set(const ImportSession &session, const QSet<std::pair<qint64, int>> &wrong)
    {
        beginResetModel();
        m_names.clear();
        for (const exchange::Column &column : session.file().table.columns)
            m_names << column.name;
        const auto &rows = session.file().table.rows;
        m_rows.assign(
            rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(shown, std::ptrdiff_t(rows.size())));
        m_wrong = wrong;
        endResetModel();
    }

private:
    QStringList m_names;
    std::vector<exchange::Row> m_rows;
    QSet<std::pair<qint64, int>> m_wrong;
};

class PreviewTable::Painter final : public QStyledItemDelegate
{
public:
    explicit Painter(const PreviewTable &table, QObject *parent) : QStyledItemDelegate(parent), m_table(table)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRectF box = option.rect;
        const bool head = index.row() == 0, number = index.column() == 0;
        const bool current = !number && index.column() - 1 == m_table.currentColumn();
        const QString text = index.data().toString();
        painter->fillRect(box,
            t.color(current ? Role::AccentSoft
                    : head  ? Role::SurfaceSunken
                            : Role::Surface));
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.color(Role::Divider));
        if (number && !head)
            painter->fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), t.color(Role::Divider));
        Role ink = head ? Role::TextMuted : number ? Role::TextSubtle : Role::Text;
        if (head && current)
            ink = Role::AccentText;
        if (index.data(WrongRole).toBool())
            ink = Role::Danger;
        const QFont font = head && current ? semibold(text) : t.font(TextStyle::Meta, text);
        paint::text(*painter, box.adjusted(10, 0, number ? -9 : -6, 0), text, font, t.color(ink),
            (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString().left(60);
        const QFont font = index.row() ? theme().font(TextStyle::Meta, text) : semibold(text);
        return {int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 22, tall};
    }

private:
    static QFont semibold(const QString &text)
    {
        QFont font = theme().font(TextStyle::MetaStrong, text);
        font.setWeight(QFont::DemiBold);
        return font;
    }

    const PreviewTable &m_table;
};

PreviewTable::PreviewTable(QWidget *parent) : QTableView(parent), m_cells(new Cells(this))
{
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("First rows of the file"));
    setModel(m_cells);
    setItemDelegate(new Painter(*this, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(tall);
    verticalHeader()->setDefaultSectionSize(tall);
    connect(&theme(), &Theme::changed, this, &PreviewTable::fitColumns);
}

QSize PreviewTable::sizeHint() const { return {600, std::max(2, m_cells->rowCount()) * tall}; }

QString PreviewTable::text(int row, int column) const
{
    return m_cells->data(m_cells->index(row, column), Qt::DisplayRole).toString();
}

void PreviewTable::showRows(const ImportSession &session, const QSet<std::pair<qint64, int>> &wrong)
{
    m_cells->set(session, wrong);
    fitColumns();
    updateGeometry();
}

void PreviewTable::fitColumns()
{
    constexpr int widest = 240, narrowest = 46;
    for (int i = 0; i < m_cells->columnCount(); ++i)
        setColumnWidth(i, i ? std::clamp(sizeHintForColumn(i), narrowest, widest) : numbers);
    viewport()->update();
}

void PreviewTable::setCurrentColumn(int column)
{
    if (m_current == column)
        return;
    m_current = column;
    if (column + 1 < m_cells->columnCount())
        scrollTo(m_cells->index(0, column + 1));
    viewport()->update();
}

void PreviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.column() > 0 && current.column() - 1 != m_current) {
        setCurrentColumn(current.column() - 1);
        Q_EMIT columnChosen(m_current);
    }
}

// Where columns go on behind the edge the table fades out; the frame lies over everything.
void PreviewTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QRectF area = viewport()->rect();
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (end > area.width() + 1) {
        QColor none = theme().color(Role::Surface);
        none.setAlpha(0);
        QLinearGradient fade(area.right() - 40, 0, area.right(), 0);
        fade.setColorAt(0, none);
        fade.setColorAt(1, theme().color(Role::Surface));
        painter.fillRect(QRectF(area.right() - 40, 0, 41, area.height()), fade);
    } else if (end < area.width()) {
        painter.fillRect(QRectF(end, 0, area.width() - end, tall), theme().color(Role::SurfaceSunken));
        for (int row = 1; row < m_cells->rowCount(); ++row)
            painter.fillRect(
                QRectF(end, row * tall - 1, area.width() - end, 1), theme().color(Role::Divider));
    }
}

} // namespace rapport::ui
