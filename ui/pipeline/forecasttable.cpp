// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecasttable.h"

#include "ui/pipeline/forecastbar.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cmath>

namespace rapport::ui {

namespace {

using Model = ForecastTableModel;

constexpr int headHeight = 32, lineHeight = 36, margin = 16, inner = 10;

QRectF cellBox(const QRectF &rect, int column)
{
    return rect.adjusted(
        column == Model::Name ? margin : inner, 0, column == Model::Gap ? -margin : -inner, 0);
}

class Head final : public QHeaderView
{
public:
    explicit Head(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(headHeight);
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(20);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &t = theme();
        painter->fillRect(rect, t.color(Role::SurfaceSunken));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(Role::Border));
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        const auto side = section == Model::Name ? Qt::AlignLeft : Qt::AlignRight;
        paint::text(*painter, cellBox(rect, section), words, t.font(TextStyle::MetaStrong, words),
            t.color(Role::TextMuted), side | Qt::AlignVCenter);
    }
};

class Cell final : public QStyledItemDelegate
{
public:
    explicit Cell(ForecastTable *view) : QStyledItemDelegate(view), m_view(view) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const Model *model = m_view->table();
        const int row = index.row(), column = index.column();
        const bool total = model->isTotal(row);
        const bool first = total && row > 0 && !model->isTotal(row - 1);
        painter->save();
        painter->fillRect(option.rect,
            t.color(option.state & QStyle::State_MouseOver ? Role::Hover
                    : total                                ? Role::SurfaceSunken
                                                           : Role::Surface));
        const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), 1);
        if (row > 0)
            painter->fillRect(line, t.color(first ? Role::Border : Role::Divider));
        const QRectF box = cellBox(option.rect, column);
        if (column == Model::Bar)
            ForecastBar(QRectF(box.left(), box.center().y() - 4, box.width(), 8), model->row(row).figures,
                model->scale(row))
                .paint(*painter, t);
        else
            paintText(*painter, box, index, total);
        if (option.state & QStyle::State_HasFocus && m_view->hasFocus())
            paint::box(
                *painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, t.color(Role::Focus), 1.5);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, lineHeight};
    }

private:
    void paintText(QPainter &painter, const QRectF &box, const QModelIndex &index, bool total) const
    {
        const Model *model = m_view->table();
        const int column = index.column();
        const QString words = index.data().toString();
        const Money money = model->amount(index.row(), column);
        Role ink = column == Model::Name || column == Model::Won ? Role::Text : Role::TextMuted;
        if (column != Model::Name && (money.isNull() || money.minor == 0))
            ink = Role::TextSubtle;
        else if (column == Model::Gap)
            ink = money.minor > 0 ? Role::Success : Role::Text;
        else if (total)
            ink = Role::Text;
        // A second currency of the same name.
        if (column == Model::Name && index.row() > 0 && model->isTotal(index.row() - 1) == total
            && model->name(index.row() - 1) == words)
            ink = Role::TextSubtle;
        const TextStyle style = total ? TextStyle::Section
            : column == Model::Name   ? TextStyle::BodyStrong
                                      : TextStyle::Body;
        const auto side = column == Model::Name ? Qt::AlignLeft : Qt::AlignRight;
        paint::text(
            painter, box, words, theme().font(style, words), theme().color(ink), side | Qt::AlignVCenter);
    }

    ForecastTable *m_view;
};

int widthOf(TextStyle style, const QString &words)
{
    return int(std::ceil(QFontMetricsF(theme().font(style, words)).horizontalAdvance(words)));
}

} // namespace

ForecastTable::ForecastTable(query::ForecastBy by, QWidget *parent)
    : QTableView(parent), m_model(new ForecastTableModel(by, this))
{
    setObjectName(by == query::ForecastBy::Month ? QStringLiteral("forecastByMonth")
                                                 : QStringLiteral("forecastByOwner"));
    setAccessibleName(by == query::ForecastBy::Month ? tr("Forecast by month") : tr("Forecast by owner"));
    setModel(m_model);
    setHorizontalHeader(new Head(this));
    setItemDelegate(new Cell(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT figureChosen(index.row(), index.column()); });
    connect(&theme(), &Theme::changed, this, &ForecastTable::fit);
    fit();
}

void ForecastTable::setRows(std::vector<query::ForecastRow> rows,
    const std::vector<query::ForecastFigures> &totals, const QDate &today)
{
    const QModelIndex was = currentIndex();
    const int row = was.row(), column = was.column();
    m_model->setRows(std::move(rows), totals, today);
    fit();
    if (row >= 0 && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            m_model->index(std::min(row, m_model->rowCount() - 1), column), QItemSelectionModel::NoUpdate);
}

// Gives the columns their widths; false when they need more than there is.
bool ForecastTable::spread(bool isShort)
{
    int taken = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Bar)
            continue;
        int wide = widthOf(
            TextStyle::MetaStrong, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            wide = std::max(wide, widthOf(TextStyle::Section, m_model->text(row, column, isShort)));
        wide += column == Model::Name || column == Model::Gap ? margin + inner : 2 * inner;
        wide = column == Model::Name ? std::clamp(wide, 110, 220) : std::max(wide, 64);
        setColumnWidth(column, wide);
        taken += wide;
    }
    const int room = viewport()->width() - taken;
    setColumnWidth(Model::Bar, std::max(96, room));
    return room >= 96;
}

void ForecastTable::fit()
{
    const bool isShort = !spread(false);
    if (isShort)
        spread(true);
    m_model->setShort(isShort);
    const int rows = m_model->rowCount() * lineHeight;
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(headHeight + rows + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
    viewport()->update();
}

void ForecastTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ForecastTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT figureChosen(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

// The page scrolls, not the table in it.
void ForecastTable::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void ForecastTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ForecastTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    if (now.isValid() && hasFocus())
        Q_EMIT attentionRequested(visualRect(now).translated(viewport()->pos()));
}

} // namespace rapport::ui
