// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/widgetcard.h"

#include "core/query/widget_report.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/cardlegend.h"
#include "ui/dashboard/cardwords.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headHeight = 40, side = 16, foot = 14;
constexpr int tileSide = 14, tileTop = 11, tileFoot = 10;

} // namespace

WidgetCard::WidgetCard(QWidget *parent)
    : QWidget(parent), m_head(new QWidget(this)),
      m_title(new Label({}, TextStyle::Section, Role::Text, m_head)),
      m_detail(new Label({}, TextStyle::Meta, Role::TextSubtle, m_head)), m_legend(new CardLegend(m_head)),
      m_drill(new IconButton(u"arrow-up-right"_s, tr("Open the list behind"), this)),
      m_chart(new ChartView(this))
{
    build();
}

void WidgetCard::build()
{
    setObjectName(u"widgetCard"_s);
    m_title->setObjectName(u"cardTitle"_s);
    m_detail->setObjectName(u"cardDetail"_s);
    m_drill->setObjectName(u"cardDrill"_s);
    m_chart->setObjectName(u"cardChart"_s);
    m_title->setElided(true);
    m_detail->setElided(true);
    m_drill->setExtent(24, 14);
    m_drill->hide();
    m_chart->installEventFilter(this);
    m_chart->setWaiting();
    connect(m_drill, &QAbstractButton::clicked, this, &WidgetCard::openWhole);
    connect(m_chart, &ChartView::legendChanged, this, &WidgetCard::showLegend);
    connect(
        m_chart, &ChartView::behindRequested, this, [this](const query::Behind &behind, const QString &mark) {
            const bool same = mark.isEmpty() || mark == title();
            Q_EMIT behindRequested(
                behind, same ? title() : tr("%1, %2", "figure, part of it").arg(title(), mark));
        });
    connect(&theme(), &Theme::changed, this, [this] {
        showLegend();
        update();
    });
}

void WidgetCard::setWidget(const Widget &widget)
{
    const bool another = widget.kind != m_widget.kind || widget.report != m_widget.report
        || widget.of != m_widget.of || widget.measure != m_widget.measure || widget.group != m_widget.group;
    m_widget = widget;
    m_isTile = widget.kind.text == "number"_L1;
    if (another && m_has) {
        m_has = false;
        m_report = {};
        m_chart->setWaiting();
    }
    dress();
    arrange();
}

QString WidgetCard::title() const { return cardwords::title(m_widget, m_report); }

QString WidgetCard::detail() const { return cardwords::detail(m_widget, m_report, m_range); }

void WidgetCard::setReport(const query::Report &report, const QString &range)
{
    m_report = report;
    m_range = range;
    if (report.tables.empty())
        return setError({Error::Code::NotFound, tr("There are no figures for this."), {}, {}});
    m_has = true;
    query::Report drawn = report;
    drawn.tables.front().label = title();
    m_chart->setReport(drawn, picture());
    dress();
    showLegend();
}

query::Picture WidgetCard::picture() const
{
    return m_report.tables.empty() ? query::Picture::Table
                                   : query::pictureOf(m_widget, m_report.tables.front());
}

void WidgetCard::setError(const Error &error)
{
    m_has = false;
    m_report = {};
    QStringList sentences{error.what, error.why, error.help};
    sentences.removeAll(QString());
    m_chart->setSentence(sentences.join(u' '));
    dress();
    showLegend();
}

void WidgetCard::setWaiting()
{
    if (!m_has)
        m_chart->setWaiting();
}

const query::Behind *WidgetCard::whole() const
{
    if (!m_has || !m_report.tables.front().behind.isThere())
        return nullptr;
    return &m_report.tables.front().behind;
}

void WidgetCard::openWhole()
{
    if (const query::Behind *behind = whole())
        Q_EMIT behindRequested(*behind, title());
}

QMenu *WidgetCard::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void WidgetCard::focusChart() { m_chart->setFocus(Qt::OtherFocusReason); }

void WidgetCard::dress()
{
    const QString name = title();
    m_title->setText(name);
    m_detail->setText(detail());
    setAccessibleName(name);
    m_chart->setAccessibleName(name);
    m_head->setVisible(!m_isTile);
    m_drill->setLabel(tr("Open the list behind %1").arg(name));
    m_drill->setVisible(!m_isTile && whole());
    arrange();
}

void WidgetCard::showLegend()
{
    static_cast<CardLegend *>(m_legend)->setEntries(m_chart->legend());
    arrange();
}

void WidgetCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// By hand: the legend takes what it needs, and the words give way to it.
void WidgetCard::arrange()
{
    if (m_isTile) {
        m_chart->setGeometry(rect().adjusted(tileSide, tileTop, -tileSide, -tileFoot));
        return;
    }
    m_head->setGeometry(0, 0, width(), headHeight);
    m_drill->setGeometry(width() - 10 - 24, 9, 24, 24);
    int right = width() - (m_drill->isHidden() ? side : 10 + 24 + 8);
    const int wish = m_legend->sizeHint().width();
    const int title = m_title->sizeHint().width();
    const bool room = wish > 0 && side + std::min(title, 120) + 16 + wish <= right;
    m_legend->setVisible(room);
    if (room) {
        m_legend->setGeometry(right - wish, 0, wish, headHeight + 2);
        right -= wish + 16;
    }
    const int wide = std::min(title, right - side);
    m_title->setGeometry(side, 11, wide, 20);
    const int rest = right - side - wide - 8;
    m_detail->setVisible(rest >= 40);
    m_detail->setGeometry(side + wide + 8, 11, std::max(rest, 0), 20);
    m_chart->setGeometry(rect().adjusted(side, headHeight + 2, -side, -foot));
}

void WidgetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool lit = m_isTile && m_has && isEnabled()
        && (underMouse() || (m_chart->hasFocus() && m_chart->property("ringed").toBool()));
    paint::box(painter, rect(), 8, t.color(Role::Surface), t.color(lit ? Role::Accent : Role::Border));
    if (lit)
        paint::icon(
            painter, t, QRectF(width() - 30, 10, 16, 16), u"arrow-up-right"_s, t.color(Role::AccentText), 14);
}

void WidgetCard::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void WidgetCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void WidgetCard::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(QPoint(side, headHeight)) : event->globalPos());
}

bool WidgetCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        m_chart->setProperty("ringed",
            event->type() == QEvent::FocusIn
                && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason));
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapport::ui
