// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardcolumn.h"

#include "ui/list/format.h"
#include "ui/pipeline/cardwords.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int inset = 10;
static constexpr int moreHeight = 30;

static qreal widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

// Flush with the edge: paint::text() leaves a pixel to the last letter.
static void paintRight(
    QPainter &painter, const QRectF &line, const QString &text, const QFont &font, const QColor &color)
{
    paint::text(painter, line.adjusted(0, 0, -1, 0), text, font, color, Qt::AlignRight | Qt::AlignVCenter);
}

ColumnHead::ColumnHead(Board &board, ColumnModel *column, QWidget *parent)
    : QWidget(parent), m_board(board), m_column(column)
{
    setObjectName(u"columnHead"_s);
    refresh();
}

std::vector<query::CurrencySum> ColumnHead::sumsOf(QLatin1String kind) const
{
    // Of several stages of one kind: added up currency by currency.
    std::vector<query::CurrencySum> all;
    for (const BoardStage &stage : m_column->stages()) {
        if (stage.kind != kind)
            continue;
        for (const query::CurrencySum &sum :
            cardwords::ordered(m_board.totals(stage.id), m_board.currency())) {
            const auto found = std::ranges::find(
                all, sum.sum.currency, [](const query::CurrencySum &s) { return s.sum.currency; });
            if (found == all.end()) {
                all.push_back(sum);
            } else {
                found->sum = words::sum(found->sum, sum.sum);
                found->count += sum.count;
            }
        }
    }
    return all;
}

int ColumnHead::lines() const
{
    const std::size_t most = m_column->isClosed()
        ? std::max(sumsOf("won"_L1).size(), sumsOf("lost"_L1).size())
        : sumsOf("open"_L1).size();
    return std::clamp(int(most), 1, 4);
}

void ColumnHead::refresh()
{
    QStringList words;
    for (const BoardStage &stage : m_column->stages())
        words << cardwords::columnSpoken(m_board, stage);
    setAccessibleName(words.join(u"; "_s));
    // The whole figures, where the head has room for rounded ones only.
    setToolTip(words.join(u'\n'));
    update();
}

void ColumnHead::paintTop(
    QPainter &painter, const QString &name, const QString &count, const QString &right) const
{
    const Theme &t = theme();
    const QRectF line(inset, 9, width() - 2 * inset, 20);
    const QFont side = cardwords::smallFont(right);
    const QFont small = t.font(TextStyle::Meta);
    paintRight(painter, line, right, side, t.color(Role::TextSubtle));
    const QFont font = t.font(TextStyle::Section, name);
    const qreal room
        = line.width() - widthOf(side, right) - 10 - (count.isEmpty() ? 0 : widthOf(small, count) + 5);
    const qreal wide = std::min(widthOf(font, name), room);
    paint::text(
        painter, QRectF(line.left(), line.top(), wide, line.height()), name, font, t.color(Role::Text));
    paint::text(painter, line.adjusted(wide + 5, 0, 0, 0), count, small, t.color(Role::TextSubtle));
}

void ColumnHead::paintOpen(QPainter &painter, const BoardStage &stage) const
{
    const Theme &t = theme();
    const query::StageTotals *totals = m_board.totals(stage.id);
    paintTop(painter, stage.name, totals ? format::number(totals->count) : QString(),
        format::decimal(stage.probability) + u'%');
    const std::vector<query::CurrencySum> sums = sumsOf("open"_L1);
    for (std::size_t i = 0; totals && (i < sums.size() || i == 0) && i < 4; ++i) {
        const QRectF line(inset, 29 + 17 * int(i), width() - 2 * inset, 20);
        const bool first = i == 0;
        const Currency own = m_board.currency();
        const Money sum = sums.empty() ? Money::of(0, own) : sums[i].sum;
        const QFont font = t.font(first ? TextStyle::Amount : TextStyle::MetaStrong);
        QString text = format::money(sum, own);
        const QString weighted = sums.empty()
            ? QString()
            : tr("%1 weighted", "sum of a column").arg(words::shortMoney(sums[i].weighted, own));
        const QFont small = cardwords::smallFont(weighted);
        const qreal room = line.width() - (weighted.isEmpty() ? 0 : widthOf(small, weighted) + 2);
        const QString plus = first ? QString() : u"+ "_s;
        // A sum that is cut off would be another sum.
        if (widthOf(font, plus + text) > room)
            text = words::shortMoney(sum, own);
        paint::text(painter, line, plus + text, font, t.color(first ? Role::Text : Role::TextMuted));
        paintRight(painter, line.adjusted(widthOf(font, plus + text) + 2, 1, 0, 1), weighted, small,
            t.color(Role::TextMuted));
    }
    const QRectF bar(inset, height() - 11, width() - 2 * inset, 3);
    paint::box(painter, bar, 1.5, t.color(Role::BorderStrong));
    const qreal part = bar.width() * std::clamp(stage.probability / 100.0, 0.0, 1.0);
    if (part > 0)
        paint::box(painter, QRectF(bar.left(), bar.top(), part, 3), 1.5, t.color(Role::Accent));
}

void ColumnHead::paintClosed(QPainter &painter) const
{
    const Theme &t = theme();
    paintTop(painter, tr("Won / Lost"), {},
        format::locale().toString(
            m_board.query().closedFrom, tr("MMMM", "name of a month as a date pattern")));
    const std::vector<query::CurrencySum> won = sumsOf("won"_L1), lost = sumsOf("lost"_L1);
    const Currency own = m_board.currency();
    const auto at = [&](const std::vector<query::CurrencySum> &sums, std::size_t i) {
        return i < sums.size() ? sums[i].sum : i == 0 ? Money::of(0, own) : Money();
    };
    for (std::size_t i = 0; m_board.hasTotals() && i < std::size_t(lines()); ++i) {
        const QRectF line(inset, 29 + 17 * int(i), width() - 2 * inset, 20);
        const QFont font = t.font(i == 0 ? TextStyle::Amount : TextStyle::MetaStrong);
        QString gone = at(lost, i).isNull()
            ? QString()
            : tr("%1 lost", "sum of a column").arg(format::money(at(lost, i), own));
        const QFont small = cardwords::smallFont(gone);
        QString text = format::money(at(won, i), own);
        const auto fits = [&] { return widthOf(font, text) <= line.width() - widthOf(small, gone) - 2; };
        if (!fits() && !gone.isEmpty())
            gone = tr("%1 lost", "sum of a column").arg(words::shortMoney(at(lost, i), own));
        if (!fits())
            text = words::shortMoney(at(won, i), own);
        paint::text(painter, line, text, font, t.color(Role::Success));
        paintRight(
            painter, line.adjusted(widthOf(font, text) + 2, 1, 0, 1), gone, small, t.color(Role::Danger));
    }
    const QRectF bar(inset, height() - 11, width() - 2 * inset, 3);
    const double good = double(at(won, 0).minor), bad = double(at(lost, 0).minor);
    if (good + bad <= 0) {
        paint::box(painter, bar, 1.5, t.color(Role::BorderStrong));
        return;
    }
    const qreal part = std::floor(bar.width() * good / (good + bad));
    if (part > 0)
        paint::box(painter, QRectF(bar.left(), bar.top(), part, 3), 1.5, t.color(Role::Success));
    if (bar.width() - part > 2)
        paint::box(painter, bar.adjusted(part > 0 ? part + 2 : 0, 0, 0, 0), 1.5, t.color(Role::Danger));
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_column->isClosed())
        paintClosed(painter);
    else
        paintOpen(painter, m_column->stages().front());
}

BoardColumn::BoardColumn(Board &board, ColumnModel *column, QWidget *parent)
    : QWidget(parent), m_head(new ColumnHead(board, column, this)),
      m_view(new ColumnView(board, column, this)),
      m_more(new Label({}, TextStyle::Meta, Role::TextMuted, this))
{
    setObjectName(u"boardColumn"_s);
    m_more->setObjectName(u"moreBelow"_s);
    m_more->setAlignment(Qt::AlignCenter);
    connect(m_view, &ColumnView::scrolled, this, &BoardColumn::tellMore);
    const auto changed = [this] { place(); };
    connect(column, &QAbstractItemModel::rowsInserted, this, changed);
    connect(column, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void BoardColumn::refresh()
{
    m_head->refresh();
    m_view->setAccessibleName(m_head->spoken());
    m_view->viewport()->update();
}

void BoardColumn::setHeadLines(int lines)
{
    m_lines = lines;
    place();
}

void BoardColumn::setTarget(bool target)
{
    m_view->setTarget(target);
    if (std::exchange(m_target, target) != target)
        update();
}

// Where cards lie below, the view ends with a whole card, or with so much of the next one that it is
// seen to go on.
void BoardColumn::place()
{
    const int top = ColumnHead::heightOf(m_lines);
    const int room = std::max(0, height() - top);
    m_head->setGeometry(0, 0, width(), top);
    int tall = room;
    if (m_view->contentHeight() > room + CardLook::gap) {
        tall = m_view->wholeRows(room - moreHeight);
    }
    m_view->setGeometry(0, top, width(), std::max(0, tall));
    m_more->setGeometry(inset, top + tall, width() - 2 * inset, moreHeight);
    tellMore();
}

void BoardColumn::tellMore()
{
    const int count = m_view->cardsBelow();
    m_more->setVisible(count > 0 && m_more->y() + 4 < height());
    if (count > 0)
        m_more->setText(tr("%n more below", nullptr, count));
}

void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(m_target ? Role::AccentSoft : Role::Window));
    // It goes on below the edge of the window.
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 8), 8, 8);
}

} // namespace rapport::ui
