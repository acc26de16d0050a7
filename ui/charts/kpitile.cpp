// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kpitile.h"

#include "ui/charts/chartlook.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>

namespace rapport::ui {

KpiTile::KpiTile(const QString &name, QWidget *parent) : ChartCard(name, parent)
{
    titleLabel()->setStyleOf(TextStyle::Meta);
    titleLabel()->setRole(Role::TextMuted);
    // The ring goes around the tile, not around the figure in it.
    chart()->setProperty("focusRadius", 0);
    connect(chart(), &ChartView::currentChanged, this, [this] {
        layOut();
        update();
    });
    drill()->setFocusPolicy(Qt::NoFocus);
    more()->setFocusPolicy(Qt::NoFocus);
    setFixedHeight(92);
    layOut();
}

void KpiTile::layOut()
{
    const bool isLit = underMouse() || chart()->hasFocus();
    const bool leads = isLit && !chart()->told().isEmpty();
    drill()->setVisible(leads);
    more()->setVisible(false);
    drill()->move(width() - drill()->width() - 7, 6);
    const int right = leads ? drill()->x() - 2 : width() - 15;
    titleLabel()->setGeometry(15, 10, std::max(0, right - 15), 18);
    const int top = chart()->showsTable() ? 28 : 31;
    chart()->setGeometry(7, top, std::max(0, width() - 15), height() - top - 10);
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isLit = (underMouse() || chart()->hasFocus()) && !chart()->told().isEmpty();
    const bool isFocused = chart()->hasFocus();
    paint::box(painter, rect(), 8, theme().color(Role::Surface),
        theme().color(isFocused ? Role::Focus
                : isLit         ? Role::Accent
                                : Role::Border),
        isFocused ? 2 : 1);
}

void KpiTile::paint(QPainter &painter, const QRectF &area, const query::Report &report)
{
    const Look look = Look::paper();
    paint::box(painter, area, 8, look.color(Role::Surface), look.color(Role::Border));
    if (!report.tables.empty())
        ChartView::paint(painter, area.adjusted(15, 11, -15, -9), report.tables.front(),
            query::Picture::Number, report.tables.size() > 1 ? &report.tables[1] : nullptr, true);
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        chart()->choose(0);
}

} // namespace rapport::ui
