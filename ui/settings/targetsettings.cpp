// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetsettings.h"

#include "ui/pipeline/faceswitch.h"
#include "ui/settings/headings.h"
#include "ui/settings/settingscolumn.h"
#include "ui/settings/targettable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <array>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static const QStringList metrics{u"won"_s, u"new_customers"_s, u"activities"_s};
static constexpr std::array buckets{query::Bucket::Month, query::Bucket::Quarter, query::Bucket::Year};

TargetSettings::TargetSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_day(workspace.clock().today()),
      m_metrics(new FaceSwitch(this)), m_buckets(new FaceSwitch(this)),
      m_year(new Label({}, TextStyle::Body, Role::Text, this)), m_table(new TargetTable(workspace, this))
{
    setObjectName(u"targetSettings"_s);
    auto *column = settingsColumn(this, 1320);
    column->addWidget(buildHead());
    column->addSpacing(14);
    column->addWidget(buildBar());
    column->addSpacing(10);
    column->addWidget(m_table);
    column->addSpacing(8);
    auto *hint = new Label(
        tr("Enter or a double click changes a cell, Del empties it. Blocks of cells can be copied "
           "from and to a spreadsheet."),
        TextStyle::Meta, Role::TextSubtle, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch();
    connect(m_table->cells(), &TargetCells::changed, this, &TargetSettings::done);
    connect(m_table->cells(), &TargetCells::refused, this, &TargetSettings::failed);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(u"target"_s) || commit.entities.contains(u"user"_s)
            || commit.entities.contains(u"setting"_s))
            refresh();
    });
    refresh();
}

QWidget *TargetSettings::buildHead()
{
    auto *import = new Button(u"upload"_s, tr("Import targets…"), Button::Kind::Secondary);
    import->setObjectName(u"importTargets"_s);
    import->setEnabled(!m_workspace.isReadOnly());
    connect(import, &Button::clicked, this, [this] { Q_EMIT importRequested(u"target"_s); });
    return editorHead(tr("Targets"),
        tr("They stand on the dashboards, in the forecast above the pipeline and in My day. A period without "
           "a "
           "target of its own takes its part of a longer one."),
        {import}, this);
}

QWidget *TargetSettings::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_metrics->setObjectName(u"targetMetric"_s);
    m_metrics->setAccessibleName(tr("What is to be reached"));
    for (const QString &words : {tr("Won amount"), tr("New customers"), tr("Activities")})
        m_metrics->add({}, words);
    m_buckets->setObjectName(u"targetPeriod"_s);
    m_buckets->setAccessibleName(tr("For how long"));
    for (const QString &words : {tr("Month"), tr("Quarter"), tr("Year")})
        m_buckets->add({}, words);
    row->addWidget(m_metrics);
    row->addWidget(m_buckets);
    row->addStretch();
    for (const auto &[icon, words, step] :
        {std::tuple(u"chevron-left"_s, tr("Year before"), -1), {u"chevron-right"_s, tr("Year after"), 1}}) {
        auto *button = new IconButton(icon, words, bar);
        connect(button, &IconButton::clicked, this, [this, step = step] { turn(step); });
        row->addWidget(button);
        if (step < 0)
            row->addWidget(m_year);
    }
    connect(m_metrics, &FaceSwitch::chosen, this,
        [this](int index) { showYear(metrics.value(index), m_bucket, m_day); });
    connect(m_buckets, &FaceSwitch::chosen, this,
        [this](int index) { showYear(m_metric, buckets[std::size_t(index)], m_day); });
    return bar;
}

void TargetSettings::showYear(const QString &metric, query::Bucket bucket, const QDate &day)
{
    m_metric = metric;
    m_bucket = bucket;
    m_day = day;
    refresh();
}

void TargetSettings::turn(int years)
{
    m_day = m_day.addYears(years);
    refresh();
}

void TargetSettings::refresh()
{
    const query::Context context = m_workspace.reads();
    auto grid = query::targetGrid(context, m_metric, m_bucket, m_day);
    if (!grid) {
        Q_EMIT failed(grid.error());
        return;
    }
    m_year->setText(query::periodLabel(query::periodAround(m_day, query::Bucket::Year, context.yearStart),
        query::Bucket::Year, context.yearStart));
    m_metrics->setCurrent(int(metrics.indexOf(m_metric)));
    m_buckets->setCurrent(int(std::ranges::find(buckets, m_bucket) - buckets.begin()));
    m_table->setGrid(std::move(*grid));
}

} // namespace rapport::ui
