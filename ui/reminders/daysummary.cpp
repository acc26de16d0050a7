// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/daysummary.h"

#include "core/query/quiet.h"
#include "ui/customers/rowbutton.h"
#include "ui/exchange/stattile.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QGridLayout>
#include <QScrollArea>

namespace rapport::ui {

static constexpr int linesShown = 8, sheetWide = 440;

Result<DayFigures> dayFigures(const query::Context &context, const Uid &person)
{
    DayFigures figures;
    RAPPORT_ASSIGN(figures.counts, query::dayCounts(context, person));
    RAPPORT_ASSIGN(const query::Quiet quiet, query::quietCustomers(context, person, 1));
    figures.quiet = quiet.count;
    RAPPORT_ASSIGN(figures.due, query::dueNow(context, person, linesShown));
    return figures;
}

QString dayWords(const DayFigures &figures)
{
    const query::DayCounts &counts = figures.counts;
    QStringList parts;
    if (counts.overdue > 0)
        parts << DaySummary::tr("%n overdue", nullptr, int(counts.overdue));
    if (counts.today > 0)
        parts << DaySummary::tr("%n due today", nullptr, int(counts.today));
    if (counts.meetings > 0)
        parts << DaySummary::tr("%n meeting(s)", nullptr, int(counts.meetings));
    if (figures.quiet > 0)
        parts << DaySummary::tr("%n customer(s) gone quiet", nullptr, int(figures.quiet));
    return parts.join(QStringLiteral(" · "));
}

DaySummary::DaySummary(Workspace &workspace, QWidget *host)
    : SideSheet(host, sheetWide), m_workspace(workspace)
{
    setObjectName(QStringLiteral("daySummary"));
    setAccessibleName(tr("Today"));
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(this, &SideSheet::acceptRequested, this, [this] {
        close();
        Q_EMIT dayRequested();
    });
}

void DaySummary::show(const DayFigures &figures)
{
    const QDate today = m_workspace.clock().today();
    const QString day = format::locale().toString(today, tr("dddd, d MMMM"));
    setTitle(day);
    setBody(makeBody(figures));
    open();
}

QWidget *DaySummary::makeBody(const DayFigures &figures)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    auto *tiles = new QGridLayout;
    tiles->setSpacing(10);
    const auto tile = [&](int place, const QString &words, qint64 value, Role role) {
        auto *one = new StatTile;
        one->set(words, value, {}, role);
        one->setFixedHeight(72);
        tiles->addWidget(one, place / 2, place % 2);
    };
    tile(0, tr("Overdue"), figures.counts.overdue, Role::Danger);
    tile(1, tr("Due today"), figures.counts.today, Role::Text);
    tile(2, tr("Meetings"), figures.counts.meetings, Role::Text);
    tile(3, tr("Gone quiet"), figures.quiet, Role::Warning);
    column->addLayout(tiles);
    if (!figures.due.lines.empty()) {
        column->addSpacing(4);
        column->addWidget(new Label(tr("To be done"), TextStyle::Section, Role::Text));
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        for (const query::DueLine &line : figures.due.lines) {
            auto *row = new LinkRow(line.title, format::due(line.due, m_workspace.clock().today()));
            row->setObjectName(QStringLiteral("summaryTask"));
            connect(row, &LinkRow::clicked, this, [this, task = line.task] {
                close();
                Q_EMIT taskRequested(task);
            });
            rows->addWidget(row);
        }
        column->addLayout(rows);
        const qint64 more = figures.due.count - qint64(figures.due.lines.size());
        if (more > 0)
            column->addWidget(
                new Label(tr("and %n more", nullptr, int(more)), TextStyle::Meta, Role::TextMuted));
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scrollDown(scroll, inner);
    return scroll;
}

QWidget *DaySummary::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    auto *settings = new Button(tr("Reminder settings"), Button::Kind::Link, foot);
    settings->setObjectName(QStringLiteral("summarySettings"));
    row->addWidget(settings);
    row->addStretch();
    auto *later = new Button(tr("Close"), Button::Kind::Secondary, foot);
    later->setObjectName(QStringLiteral("summaryClose"));
    auto *day = new Button(tr("Open my day"), Button::Kind::Primary, foot);
    day->setObjectName(QStringLiteral("summaryDay"));
    for (Button *button : {later, day}) {
        button->setExtent(Button::Extent::Dialog);
        row->addWidget(button);
    }
    connect(settings, &Button::clicked, this, [this] {
        close();
        Q_EMIT settingsRequested();
    });
    connect(later, &Button::clicked, this, &SideSheet::close);
    connect(day, &Button::clicked, this, [this] {
        close();
        Q_EMIT dayRequested();
    });
    return foot;
}

} // namespace rapport::ui
