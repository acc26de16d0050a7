// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the sheet that edits a card.
#include "ui/charts/chartview.h"
#include "ui/dashboard/widgetchoices.h"
#include "ui/dashboard/widgeteditor.h"
#include "ui/list/filterbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class PreviewFrame final : public QWidget
{
public:
    PreviewFrame(ChartView *chart, QWidget *parent) : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 12, 8, 12);
        column->addWidget(chart);
        setFixedHeight(236);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), 8, theme().color(Role::Surface), theme().color(Role::Border));
    }
};

// A person scrolls the sheet, not the choice under the pointer.
class QuietCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QComboBox *WidgetEditor::addCombo(const QString &name, const QString &label)
{
    auto *box = new QuietCombo;
    box->setObjectName("widget_"_L1 + name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(16);
    auto *field = new Field(label, box);
    if (m_line && m_line->count() < 2) {
        m_line->addWidget(field, 1);
    } else {
        m_line = new QHBoxLayout;
        m_line->setSpacing(12);
        m_column->addLayout(m_line);
        m_line->addWidget(field, 1);
    }
    m_combos.insert(name, box);
    m_fields.insert(name, field);
    connect(box, &QComboBox::currentIndexChanged, this, &WidgetEditor::edited);
    return box;
}

static QWidget *captioned(const QString &caption, FilterBar *bar)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(caption, TextStyle::MetaStrong, Role::TextMuted, part));
    column->addWidget(bar);
    return part;
}

void WidgetEditor::build()
{
    m_filling = true;
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(12);
    m_preview = new ChartView;
    m_preview->setObjectName(u"widgetPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_column->addWidget(new PreviewFrame(m_preview, inner));
    QComboBox *shows = addCombo(u"shows"_s, tr("Shows"));
    shows->addItem(tr("A report"), u"report"_s);
    shows->addItem(tr("A question of your own"), u"question"_s);
    QComboBox *kind = addCombo(u"kind"_s, tr("Shown as"));
    for (const auto &one : widgetchoices::options(*m_schema, u"kind"_s))
        kind->addItem(one.words, one.key);
    addCombo(u"report"_s, tr("Report"));
    m_line = nullptr;
    QComboBox *of = addCombo(u"of"_s, tr("Of"));
    connect(of, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            fillEntity();
            edited();
        }
    });
    QComboBox *measure = addCombo(u"measure"_s, tr("Measure"));
    for (const auto &one : widgetchoices::options(*m_schema, u"measure"_s))
        measure->addItem(one.words, one.key);
    addCombo(u"field"_s, tr("Field"));
    m_line = nullptr;
    addCombo(u"group"_s, tr("Grouped by"));
    const auto buckets = [this](QComboBox *box) {
        for (const auto &one : widgetchoices::options(*m_schema, u"bucket"_s))
            box->addItem(one.words, one.key);
    };
    buckets(addCombo(u"bucket"_s, tr("Grouped by each")));
    addCombo(u"split"_s, tr("Split by"));
    buckets(addCombo(u"splitBucket"_s, tr("Split by each")));
    QComboBox *most = addCombo(u"most"_s, tr("Groups at most"));
    for (const auto &one : widgetchoices::most())
        most->addItem(one.words, one.key);
    addCombo(u"dayField"_s, tr("Day that the range is about"));
    m_filterPart = new QWidget;
    m_successPart = new QWidget;
    for (QWidget *part : {m_filterPart, m_successPart}) {
        (new QVBoxLayout(part))->setContentsMargins(0, 0, 0, 0);
        m_column->addWidget(part);
    }
    m_title = new QLineEdit;
    m_title->setObjectName(u"widget_title"_s);
    connect(m_title, &QLineEdit::textEdited, this, &WidgetEditor::edited);
    m_column->addWidget(new Field(tr("Title"), m_title));
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scrollDown(scroll, inner);
    setBody(scroll);
    fillFilters();
    m_filling = false;
}

// A bar of filters is made for one entity.
void WidgetEditor::fillFilters()
{
    m_filterOf = choice(u"of"_s);
    const QString entity = m_schema->find(m_filterOf) ? m_filterOf : u"deal"_s;
    const auto make = [&](QWidget *part, const QString &caption, const QString &name) {
        if (QLayoutItem *old = part->layout()->takeAt(0)) {
            old->widget()->hide();
            old->widget()->deleteLater();
            delete old;
        }
        auto *bar = new FilterBar(m_workspace, entity);
        bar->setObjectName(name);
        bar->setConditionsOnly();
        connect(bar, &FilterBar::filterChanged, this, &WidgetEditor::edited);
        part->layout()->addWidget(captioned(caption, bar));
        return bar;
    };
    m_filter = make(m_filterPart, tr("Only those with"), u"widgetFilter"_s);
    m_success = make(m_successPart, tr("Counts as success"), u"widgetSuccess"_s);
}

QWidget *WidgetEditor::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_question
        = new Label(tr("Esc again gives up what you changed."), TextStyle::Meta, Role::TextMuted, foot);
    m_question->hide();
    row->addWidget(m_question);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, foot);
    cancel->setObjectName(u"widgetCancel"_s);
    cancel->setExtent(Button::Extent::Dialog);
    m_accept = new Button(tr("Save card"), Button::Kind::Primary, foot);
    m_accept->setObjectName(u"widgetAccept"_s);
    m_accept->setExtent(Button::Extent::Dialog);
    m_accept->setToolTip(tr("Save the card (Ctrl+Enter)"));
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &Button::clicked, this, &SideSheet::close);
    connect(m_accept, &Button::clicked, this, &WidgetEditor::accept);
    return foot;
}

} // namespace rapport::ui
