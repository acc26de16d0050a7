// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/viewtabs.h"

#include "ui/list/format.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int tabHeight = 36;
static constexpr int tabGap = 20;
static constexpr int inset = 4; // room for the focus ring
static constexpr int countGap = 7;

static int widthOf(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

ViewTabBar::ViewTabBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"viewTabs"_s);
    setAccessibleName(tr("Views"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ViewTabBar::setCount(int index, qint64 count)
{
    if (index < 0 || index >= this->count() || tabData(index) == QVariant(count))
        return;
    const bool wasUnknown = !tabData(index).isValid();
    const QString before = countText(index);
    setTabData(index, count >= 0 ? QVariant(count) : QVariant());
    setAccessibleTabName(index,
        count >= 0
            ? tr("%1, %2", "title of a view and its number of records").arg(tabText(index), countText(index))
            : tabText(index));
    // A new text of the same tab makes the bar lay its tabs out again.
    if (wasUnknown || before.size() != countText(index).size())
        setIconSize(iconSize() == QSize(16, 16) ? QSize(15, 15) : QSize(16, 16));
    update();
}

QString ViewTabBar::countText(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() ? format::number(count.toLongLong()) : QString();
}

QSize ViewTabBar::tabSizeHint(int index) const
{
    const QString count = countText(index);
    int width = widthOf(theme().font(TextStyle::Section), tabText(index));
    if (!count.isEmpty())
        width += countGap + widthOf(theme().font(TextStyle::Micro), count);
    return {width + tabGap, tabHeight};
}

void ViewTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    for (int i = 0; i < count(); ++i) {
        const bool selected = i == currentIndex();
        const QRectF box = tabRect(i).adjusted(inset, 0, inset - tabGap, 0);
        const QFont font = t.font(selected ? TextStyle::Section : TextStyle::BodyStrong);
        const QColor ink = t.color(selected || i == m_hovered ? Role::Text : Role::TextMuted);
        const int wide = widthOf(font, tabText(i));
        paint::text(painter, box, tabText(i), font, ink);
        const QString number = countText(i);
        int end = wide;
        if (!number.isEmpty()) {
            paint::text(painter, box.adjusted(wide + countGap, 1, tabGap, 1), number,
                t.font(TextStyle::Micro), t.color(Role::TextSubtle));
            end += countGap + widthOf(t.font(TextStyle::Micro), number);
        }
        if (selected) {
            const QRectF line(box.left(), height() - 2, end, 2);
            paint::box(painter, line, 1, t.color(Role::Accent));
        }
        if (selected && m_ringed)
            paint::box(
                painter, QRectF(box.left() - 4, 5, end + 8, height() - 11), 5, {}, t.color(Role::Focus), 2);
    }
}

void ViewTabBar::mouseMoveEvent(QMouseEvent *event)
{
    QTabBar::mouseMoveEvent(event);
    if (const int over = tabAt(event->pos()); over != m_hovered) {
        m_hovered = over;
        update();
    }
}

void ViewTabBar::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void ViewTabBar::focusOutEvent(QFocusEvent *event)
{
    QTabBar::focusOutEvent(event);
    m_ringed = false;
    update();
}

void ViewTabBar::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    QTabBar::leaveEvent(event);
    update();
}

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent), m_bar(new ViewTabBar(this)), m_add(new IconButton(u"plus"_s, tr("New view"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20 - inset, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 0, Qt::AlignBottom);
    row->addWidget(m_add);
    row->addStretch();
    setFixedHeight(tabHeight);
    m_add->setExtent(24);
    m_add->setObjectName(u"addView"_s);
    connect(m_add, &IconButton::clicked, this, &ViewTabs::addRequested);
    connect(m_bar, &QTabBar::currentChanged, this, &ViewTabs::chosen);
    connect(m_bar, &QTabBar::tabMoved, this, &ViewTabs::moved);
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            Q_EMIT renameRequested(index);
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int index = m_bar->tabAt(at) >= 0 ? m_bar->tabAt(at) : m_bar->currentIndex();
        Q_EMIT menuRequested(index, m_bar->mapToGlobal(at));
    });
    const auto dress = [this] {
        m_bar->setStyleSheet(
            u"QTabBar::scroller{width:48px} QTabBar QToolButton{background:%1;border:0;border-bottom:1px solid %2;border-radius:0;padding:0}"_s
                .arg(theme().color(Role::Surface).name(), theme().color(Role::Border).name()));
        update();
    };
    connect(&theme(), &Theme::changed, this, dress);
    dress();
}

void ViewTabs::setTitles(const QStringList &titles, int current)
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > titles.size())
        m_bar->removeTab(m_bar->count() - 1);
    for (int i = 0; i < titles.size(); ++i) {
        if (i >= m_bar->count())
            m_bar->addTab(titles[i]);
        else if (m_bar->tabText(i) != titles[i])
            m_bar->setTabText(i, titles[i]);
    }
    m_bar->setCurrentIndex(current);
}

void ViewTabs::setCurrent(int index)
{
    const QSignalBlocker quiet(m_bar);
    m_bar->setCurrentIndex(index);
}

QWidget *ViewTabs::addButton() const { return m_add; }

void ViewTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Border));
}

} // namespace rapport::ui
