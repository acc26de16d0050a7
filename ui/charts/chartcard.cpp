// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/drawing.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int margin = 16, head = 42;

ChartCard::ChartCard(const QString &name, QWidget *parent)
    : QWidget(parent), m_titleLabel(new Label(TextStyle::Section, Role::Text, this)),
      m_subtitleLabel(new Label(TextStyle::Body, Role::TextSubtle, this)), m_chart(new ChartView(this)),
      m_drill(new IconButton(u"arrow-up-right"_s, tr("Open the list behind it"), this)),
      m_more(new IconButton(u"ellipsis"_s, tr("More"), this))
{
    setObjectName(name);
    setAttribute(Qt::WA_Hover);
    m_titleLabel->setElided(true);
    m_subtitleLabel->setElided(true);
    m_chart->setObjectName(name + u"Chart"_s);
    m_drill->setObjectName(name + u"Drill"_s);
    m_more->setObjectName(name + u"More"_s);
    m_drill->setExtent(26);
    m_more->setExtent(26);
    connect(m_chart, &ChartView::behindRequested, this, &ChartCard::behindRequested);
    connect(m_chart, &ChartView::legendChanged, this, [this] {
        layOut();
        update();
    });
    connect(m_drill, &QAbstractButton::clicked, this, &ChartCard::openBehind);
    connect(m_more, &QAbstractButton::clicked, this,
        [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
    connect(&theme(), &Theme::changed, this, [this] {
        layOut();
        update();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] { showButtons(); });
    take();
}

// The focus leaves while the parts are taken down.
ChartCard::~ChartCard() { disconnect(qApp, nullptr, this, nullptr); }

void ChartCard::setTitle(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    m_titleLabel->setText(title);
    m_subtitleLabel->setText(subtitle);
    setAccessibleName(title);
    m_more->setAccessibleName(tr("More about %1", "a chart").arg(title));
    m_drill->setAccessibleName(tr("Open the list behind %1", "a chart").arg(title));
    layOut();
}

void ChartCard::setReport(const query::Report &report, query::Picture picture)
{
    m_report = report;
    m_chart->setReport(report, picture);
    take();
}

void ChartCard::setTable(const query::ReportTable &table, query::Picture picture)
{
    setReport({table.key, table.label, {table}}, picture);
}

void ChartCard::setWaiting() { m_chart->setWaiting(); }

void ChartCard::setSentence(const QString &text)
{
    m_report.tables.clear();
    m_chart->setSentence(text);
    take();
}

void ChartCard::take()
{
    setToolTip(m_report.tables.empty() ? QString() : m_report.tables.front().note);
    showButtons();
    layOut();
    update();
}

// The buttons come with the pointer or the focus, so that charts stand quiet. They keep their place.
void ChartCard::showButtons()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isLit = underMouse() || (focused && isAncestorOf(focused));
    const bool leads = !m_report.tables.empty() && m_report.tables.front().behind.isThere();
    m_drill->setVisible(leads);
    m_drill->setRole(isLit ? Role::AccentText : Role::TextMuted);
    m_more->setVisible(isLit || !leads);
}

void ChartCard::openBehind()
{
    if (!m_report.tables.empty() && m_report.tables.front().behind.isThere())
        Q_EMIT behindRequested(m_report.tables.front().behind, m_title);
}

void ChartCard::layOut()
{
    const int middle = 22;
    int right = width() - 9;
    for (IconButton *button : {m_drill, m_more}) {
        const bool isThere = button == m_more || !button->isHidden();
        if (!isThere)
            continue;
        right -= button->width();
        button->move(right, middle - button->height() / 2);
    }
    right -= 6;
    const std::vector<LegendEntry> entries = m_chart->legend();
    const int title = m_titleLabel->sizeHint().width();
    const int wanted = m_subtitle.isEmpty() ? 0 : m_subtitleLabel->sizeHint().width() + 8;
    const qreal legend = legendWidth(Look::screen(), entries);
    // Where the head is too short for both, the legend has a line of its own.
    const int lines = legendLines(Look::screen(), entries, width() - 2 * margin);
    const bool isBelow = !entries.empty() && margin + title + wanted + 24 + legend > right;
    m_legend = entries.empty() ? QRectF()
        : isBelow              ? QRectF(margin, head - 2, width() - 2 * margin, 18 * lines)
                               : QRectF(right - legend, middle - 9, legend, 18);
    const int room = (isBelow || entries.empty() ? right : int(m_legend.left()) - 16) - margin;
    m_titleLabel->setGeometry(margin, middle - 11, std::min(title, room), 22);
    const int left = m_titleLabel->geometry().right() + 1 + 8;
    m_subtitleLabel->setVisible(wanted > 0 && margin + room - left > 40);
    m_subtitleLabel->setGeometry(left, middle - 11, std::max(0, std::min(wanted, margin + room - left)), 22);
    const int top = head + (isBelow ? 6 + 18 * lines : 2);
    // A highlighted row of the chart reaches beyond its words.
    const bool isTable = m_chart->showsTable() || m_chart->picture() == query::Picture::Table;
    const int side = isTable ? 1 : margin - 8, below = isTable ? 9 : 14;
    m_chart->setGeometry(side, top, std::max(0, width() - 2 * side), std::max(0, height() - top - below));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool ChartCard::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::Enter:
    case QEvent::Leave:
        showButtons();
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::Surface), theme().color(Role::Border));
    if (!m_legend.isNull())
        paintLegend(painter, Look::screen(), m_legend, m_chart->legend());
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::AltModifier)
        m_chart->setShowsTable(!m_chart->showsTable());
    else
        QWidget::keyPressEvent(event);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
    event->accept();
}

void ChartCard::showMenu(const QPoint &at)
{
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

QMenu *ChartCard::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u"Menu"_s);
    const bool hasTable = !m_report.tables.empty();
    const auto add = [&](const QString &icon, const QString &words, auto act) {
        QAction *action = menu->addAction(theme().menuIcon(icon), words, this, act);
        action->setEnabled(hasTable);
        return action;
    };
    const bool isTable = m_chart->showsTable();
    QAction *table = add(isTable ? u"chart-column"_s : u"table"_s,
        isTable ? tr("Show as a picture") : tr("Show as a table"),
        [this] { m_chart->setShowsTable(!m_chart->showsTable()); });
    table->setShortcut(QKeySequence(Qt::ALT | Qt::Key_T));
    table->setVisible(m_chart->picture() != query::Picture::Table);
    add(u"copy"_s, tr("Copy"), [this] {
        copyChart(picture());
        Q_EMIT told(tr("%1 copied").arg(m_title));
    });
    menu->addSeparator();
    add(u"download"_s, tr("Save as a picture (PNG)"), [this] { save(ChartFile::Png); });
    add(u"download"_s, tr("Save as a drawing (SVG)"), [this] { save(ChartFile::Svg); });
    add(u"file-spreadsheet"_s, tr("Save as a workbook (XLSX)"), [this] { save(ChartFile::Xlsx); });
    add(u"file-spreadsheet"_s, tr("Save as a table (CSV)"), [this] { save(ChartFile::Csv); });
    Q_EMIT menuShown(menu);
    return menu;
}

ChartPicture ChartCard::picture() const
{
    ChartPicture chart;
    chart.title = m_title;
    chart.subtitle = m_subtitle;
    chart.picture = m_chart->picture();
    chart.size = m_chart->size().expandedTo({320, 120});
    if (!m_report.tables.empty())
        chart.table = m_report.tables.front();
    if (m_report.tables.size() > 1)
        chart.line = m_report.tables[1];
    return chart;
}

void ChartCard::save(ChartFile kind)
{
    static const QStringList kinds{tr("Picture (*.png)"), tr("Drawing (*.svg)"),
        tr("Table for spreadsheets (*.csv)"), tr("Workbook (*.xlsx)")};
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_title),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        kinds.at(int(kind)) + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(kind));
    QString name = m_title;
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    dialog->selectFile(name.simplified() + u'.' + suffixOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind, chart = picture()](const QString &path) {
        if (const Result<void> done = writeChart(path, kind, chart); !done)
            Q_EMIT errorRaised(done.error());
        else
            Q_EMIT told(tr("%1 written to %2").arg(m_title, QFileInfo(path).fileName()));
    });
    dialog->open();
}

} // namespace rapport::ui
