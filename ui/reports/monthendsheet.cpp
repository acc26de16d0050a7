// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/monthendsheet.h"

#include "ui/form/words.h"
#include "ui/reports/reportfilter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int monthsBack = 24;

MonthEndSheet::MonthEndSheet(Workspace &workspace, QWidget *host)
    : SideSheet(host, 480), m_workspace(workspace), m_month(new QComboBox),
      m_filter(new ReportFilter(workspace)), m_count(new Label(TextStyle::Meta, Role::TextMuted)),
      m_problem(new Banner(Banner::Tone::Danger))
{
    setObjectName(u"monthEndSheet"_s);
    setTitle(tr("Month-end reports"));
    build();
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(this, &SideSheet::acceptRequested, this, [this] { accept(Format::Pdf); });
}

void MonthEndSheet::build()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(8);
    m_problem->hide();
    column->addWidget(m_problem);
    m_month->setObjectName(u"monthEndMonth"_s);
    m_month->setAccessibleName(tr("Month"));
    column->addWidget(new Field(tr("Month"), m_month));
    column->addSpacing(4);
    column->addWidget(new Label(tr("Whose figures"), TextStyle::MetaStrong, Role::TextMuted));
    m_filter->setParts(ReportFilter::People | ReportFilter::Money);
    column->addWidget(m_filter, 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Reports"), TextStyle::Section, Role::Text));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    addReports(column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scrollDown(scroll, inner);
    setBody(scroll);
    scroll->setFocusProxy(m_month);
}

void MonthEndSheet::addReports(QVBoxLayout *column)
{
    QString group;
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (kind.isTile || *kind.group == 0)
            continue;
        if (kind.displayGroup() != group) {
            group = kind.displayGroup();
            auto *words = new Label(group, TextStyle::MetaStrong, Role::TextSubtle);
            words->setContentsMargins(0, m_boxes.isEmpty() ? 0 : 8, 0, 0);
            column->addWidget(words);
        }
        auto *box = new QCheckBox(kind.displayLabel().replace(u'&', u"&&"_s));
        box->setObjectName(kind.name);
        box->setToolTip(kind.displayAbout());
        box->setAccessibleDescription(kind.displayAbout());
        connect(box, &QCheckBox::toggled, this, &MonthEndSheet::follow);
        column->addWidget(box);
        m_boxes << box;
    }
}

QWidget *MonthEndSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addStretch();
    m_xlsx = new Button(u"file-spreadsheet"_s, tr("Save as Excel…"), Button::Kind::Secondary);
    m_pdf = new Button(u"file-down"_s, tr("Save as PDF…"), Button::Kind::Primary);
    m_xlsx->setObjectName(u"monthEndXlsx"_s);
    m_pdf->setObjectName(u"monthEndPdf"_s);
    m_pdf->setToolTip(tr("Save as PDF (Ctrl+Enter)"));
    for (Button *button : {m_xlsx, m_pdf}) {
        button->setExtent(Button::Extent::Dialog);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    connect(m_xlsx, &Button::clicked, this, [this] { accept(Format::Xlsx); });
    connect(m_pdf, &Button::clicked, this, [this] { accept(Format::Pdf); });
    return foot;
}

void MonthEndSheet::fillMonths(const QDate &today)
{
    m_month->clear();
    query::Period month = monthBefore(today);
    for (int i = 0; i < monthsBack; ++i) {
        m_month->addItem(query::periodLabel(month, query::Bucket::Month), month.first);
        month = monthBefore(month.first);
    }
    // Some close the books before the month is over.
    m_month->addItem(tr("This month so far"), QDate(today.year(), today.month(), 1));
    m_month->setCurrentIndex(0);
}

void MonthEndSheet::openFor(const QDate &today)
{
    m_problem->hide();
    fillMonths(today);
    m_filter->refresh();
    const QStringList wanted = monthEndReports(m_workspace);
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(wanted.contains(box->objectName()));
    follow();
    open();
}

query::Period MonthEndSheet::month() const
{
    const QDate first = m_month->currentData().toDate();
    return {first, first.addMonths(1).addDays(-1)};
}

QStringList MonthEndSheet::chosen() const
{
    QStringList names;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            names << box->objectName();
    }
    return names;
}

ReportScope MonthEndSheet::scope() const
{
    ReportScope scope = m_filter->scope();
    const query::Period days = month();
    scope.range = days.first.toString(Qt::ISODate) + u".."_s + days.last.toString(Qt::ISODate);
    return scope;
}

void MonthEndSheet::follow()
{
    const int count = int(chosen().size());
    m_count->setText(tr("%n of %1 chosen", nullptr, count).arg(m_boxes.size()));
    m_pdf->setEnabled(count > 0);
    m_xlsx->setEnabled(count > 0);
}

void MonthEndSheet::accept(Format format)
{
    if (chosen().isEmpty())
        return;
    if (!m_workspace.isReadOnly() && chosen() != monthEndReports(m_workspace)) {
        if (const auto kept = setMonthEndReports(m_workspace, chosen()); !kept) {
            m_problem->setText(kept.error().what, words::brief(kept.error()));
            m_problem->show();
            return;
        }
    }
    close();
    Q_EMIT accepted(format);
}

} // namespace rapport::ui
