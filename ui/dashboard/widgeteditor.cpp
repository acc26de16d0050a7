// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/widgeteditor.h"

#include "core/query/widget_report.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/cardwords.h"
#include "ui/dashboard/widgetchoices.h"
#include "ui/list/filterbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int soonMs = 150;

WidgetEditor::WidgetEditor(Workspace &workspace, QWidget *host)
    : SideSheet(host, 480), m_workspace(workspace), m_schema(workspace.schema())
{
    setObjectName(u"widgetEditor"_s);
    build();
    setFooter(makeFooter());
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &WidgetEditor::ask);
    connect(this, &SideSheet::closeRequested, this, &WidgetEditor::tryClose);
    connect(this, &SideSheet::acceptRequested, this, &WidgetEditor::accept);
}

bool WidgetEditor::isReport() const { return choice(u"shows"_s) == u"report"_s; }

QString WidgetEditor::choice(const QString &name) const
{
    return m_combos.value(name)->currentData().toString();
}

void WidgetEditor::choose(const QString &name, const QString &key)
{
    QComboBox *box = m_combos.value(name);
    int at = box->findData(key);
    if (at < 0 && !key.isEmpty()) { // what is gone is shown by its key, and stays until it is changed
        box->addItem(key, key);
        at = box->count() - 1;
    }
    box->setCurrentIndex(std::max(0, at));
}

static void fill(QComboBox *box, const QList<widgetchoices::Choice> &choices)
{
    const QString before = box->currentData().toString();
    box->clear();
    for (const widgetchoices::Choice &one : choices)
        box->addItem(one.words, one.key);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

void WidgetEditor::openFor(const Widget &widget, const ReportScope &scope, bool isNew)
{
    m_widget = widget;
    m_scope = scope;
    m_schema = m_workspace.schema();
    m_asking = false;
    m_question->hide();
    setTitle(isNew ? tr("New card") : tr("Change card"));
    m_accept->setText(isNew ? tr("Add card") : tr("Save card"));
    m_preview->setWaiting();
    present(widget);
    open();
    m_combos.value(u"shows"_s)->setFocus(Qt::TabFocusReason);
    ask();
}

void WidgetEditor::present(const Widget &widget)
{
    m_filling = true;
    m_title->setText(widget.title);
    fill(m_combos.value(u"report"_s), widgetchoices::reports());
    fill(m_combos.value(u"of"_s), widgetchoices::entities(*m_schema));
    choose(u"shows"_s, widget.report.isEmpty() ? u"question"_s : u"report"_s);
    if (!widget.report.isEmpty())
        choose(u"report"_s, widget.report);
    choose(u"kind"_s, widget.kind.text);
    choose(u"of"_s, widget.of.isEmpty() ? u"deal"_s : widget.of);
    fillEntity();
    choose(u"measure"_s, widget.measure.text.isEmpty() ? u"count"_s : widget.measure.text);
    choose(u"field"_s, widget.field);
    choose(u"group"_s, widget.group);
    choose(u"bucket"_s, widget.bucket.text.isEmpty() ? u"month"_s : widget.bucket.text);
    choose(u"split"_s, widget.split);
    choose(u"splitBucket"_s, widget.splitBucket.text.isEmpty() ? u"year"_s : widget.splitBucket.text);
    choose(u"dayField"_s, widget.dayField);
    choose(u"most"_s, widget.most.number ? QString::number(*widget.most.number) : QString());
    // A filter that cannot be read any more is left out here; the card says so.
    const auto filter = Filter::parse(widget.filter.text);
    m_filter->setFilter(filter ? *filter : Filter());
    const auto success = Filter::parse(widget.success.text);
    m_success->setFilter(success ? *success : Filter());
    m_filling = false;
    adapt();
}

// Other records have other fields.
void WidgetEditor::fillEntity()
{
    const bool filling = std::exchange(m_filling, true);
    const QString entity = choice(u"of"_s);
    fill(m_combos.value(u"field"_s), widgetchoices::measurable(*m_schema, entity));
    fill(m_combos.value(u"group"_s), widgetchoices::groupable(*m_schema, entity));
    fill(m_combos.value(u"split"_s), widgetchoices::groupable(*m_schema, entity));
    fill(m_combos.value(u"dayField"_s), widgetchoices::days(*m_schema, entity));
    if (m_filterOf != entity)
        fillFilters();
    m_filling = filling;
}

void WidgetEditor::adapt()
{
    const bool report = isReport();
    const QString entity = choice(u"of"_s), measure = choice(u"measure"_s);
    const bool grouped = !choice(u"group"_s).isEmpty();
    const bool isNumber = choice(u"kind"_s) == u"number"_s || choice(u"kind"_s) == u"gauge"_s;
    const auto see
        = [this](const char *name, bool shown) { m_fields.value(QLatin1String(name))->setVisible(shown); };
    see("report", report);
    for (const char *name : {"of", "measure", "dayField"})
        see(name, !report);
    see("field", !report && measure != u"count"_s && measure != u"conversion"_s);
    see("group", !report && !isNumber);
    see("bucket", !report && !isNumber && widgetchoices::isDay(*m_schema, entity, choice(u"group"_s)));
    see("split", !report && !isNumber && grouped);
    see("splitBucket",
        !report && !isNumber && grouped && widgetchoices::isDay(*m_schema, entity, choice(u"split"_s)));
    see("most", !report && !isNumber && grouped);
    m_filterPart->setVisible(!report);
    m_successPart->setVisible(!report && measure == u"conversion"_s);
}

Widget WidgetEditor::widget() const
{
    Widget made;
    made.meta = m_widget.meta;
    made.dashboard = m_widget.dashboard;
    made.column = m_widget.column;
    made.row = m_widget.row;
    made.width = m_widget.width;
    made.height = m_widget.height;
    made.title = m_title->text().trimmed();
    made.kind = choice(u"kind"_s);
    if (isReport()) {
        made.report = choice(u"report"_s);
        return made;
    }
    const auto asked
        = [this](const QString &name) { return m_fields.value(name)->isHidden() ? QString() : choice(name); };
    made.of = choice(u"of"_s);
    made.measure = choice(u"measure"_s);
    made.field = asked(u"field"_s);
    made.group = asked(u"group"_s);
    made.bucket = asked(u"bucket"_s);
    made.split = asked(u"split"_s);
    made.splitBucket = asked(u"splitBucket"_s);
    made.dayField = asked(u"dayField"_s);
    made.filter = m_filter->filter().text();
    if (!m_successPart->isHidden())
        made.success = m_success->filter().text();
    if (const QString most = asked(u"most"_s); !most.isEmpty())
        made.most.number = most.toLongLong();
    return made;
}

void WidgetEditor::edited()
{
    if (m_filling)
        return;
    adapt();
    m_asking = false;
    m_question->hide();
    m_soon.start();
}

void WidgetEditor::ask()
{
    m_soon.stop();
    query::ReportQuery asked = m_scope.query(m_workspace);
    asked.isDrawnOnly = true;
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this,
        [widget = widget(), asked](
            const query::Context &context) { return query::widgetReport(context, widget, asked); },
        [this](const Result<query::Report> &report) { take(report); }, Workspace::Lane::Slow);
}

void WidgetEditor::take(const Result<query::Report> &report)
{
    if (!report) {
        m_preview->setSentence(QStringList{report.error().what, report.error().help}.join(u' ').trimmed());
    } else if (report->tables.empty()) {
        m_preview->setSentence(tr("There are no figures for this."));
    } else {
        const Widget now = widget();
        query::ReportTable first = report->tables.front();
        first.label = cardwords::title(now, *report);
        m_title->setPlaceholderText(cardwords::title({}, *report));
        m_preview->setTable(first, query::pictureOf(now, first));
    }
    Q_EMIT previewed();
}

void WidgetEditor::accept()
{
    const Widget now = widget();
    close();
    Q_EMIT accepted(now);
}

void WidgetEditor::tryClose()
{
    Widget before = m_widget;
    if (m_asking || widget() == before)
        return close();
    m_asking = true;
    m_question->show();
}

} // namespace rapport::ui
