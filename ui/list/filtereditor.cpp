// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filtereditor.h"

#include "ui/list/columns.h"
#include "ui/list/filterwords.h"
#include "ui/list/listpicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include "core/workspace/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Op = Condition::Op;

FilterEditor::FilterEditor(Workspace &workspace, const EntityDef &def, QWidget *parent)
    : Popup(parent), m_workspace(workspace), m_schema(workspace.schema()), m_def(m_schema->at(def.name))
{
    setObjectName(u"filterEditor"_s);
    setAccessibleName(tr("Filter"));
}

void FilterEditor::clear()
{
    m_operator = nullptr;
    m_value = nullptr;
    m_problem = nullptr;
    while (QLayoutItem *item = column()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *layout = item->layout()) {
            while (QLayoutItem *inner = layout->takeAt(0)) {
                if (inner->widget())
                    inner->widget()->deleteLater();
                delete inner;
            }
        }
        delete item;
    }
}

void FilterEditor::chooseField(Filter::Join join, int chips)
{
    clear();
    auto *list = new CheckList(CheckList::Mode::Pick, tr("Filter by…"), this);
    QList<CheckList::Entry> entries;
    for (const FieldDef *field : showableFields(m_def))
        entries.append({field->name, field->displayLabel(), false, kindIcon(*field)});
    list->setEntries(entries);
    connect(list, &CheckList::picked, this, [this](const QString &key) {
        if (const FieldDef *field = m_def.find(key))
            showEditor(*field, {key, operatorsOf(field->kind).front(), {}});
    });
    column()->addWidget(list);
    if (chips > 1)
        addJoin(join);
    auto *advanced = new Button(tr("Write a filter…"), Button::Kind::Link, this);
    advanced->setObjectName(u"filterAdvanced"_s);
    connect(advanced, &Button::clicked, this, &FilterEditor::advancedRequested);
    column()->addWidget(advanced, 0, Qt::AlignLeft);
    list->setFocus();
}

void FilterEditor::addJoin(Filter::Join join)
{
    column()->addWidget(new Separator(Qt::Horizontal, Role::Divider, this));
    const std::pair<Filter::Join, QString> ways[]
        = {{Filter::Join::All, tr("Match all conditions")}, {Filter::Join::Any, tr("Match any condition")}};
    for (const auto &[way, words] : ways) {
        auto *radio = new QRadioButton(words, this);
        radio->setObjectName(way == Filter::Join::All ? u"matchAll"_s : u"matchAny"_s);
        radio->setChecked(way == join);
        connect(radio, &QRadioButton::clicked, this, [this, chosen = way] {
            Q_EMIT joinChosen(chosen);
            close();
        });
        column()->addWidget(radio);
    }
}

void FilterEditor::edit(const Condition &condition)
{
    if (const FieldDef *field = m_def.find(condition.field))
        showEditor(*field, condition);
}

void FilterEditor::showEditor(const FieldDef &field, const Condition &condition)
{
    clear();
    m_condition = condition;
    column()->addWidget(new Label(field.displayLabel(), TextStyle::Section, Role::Text, this));
    const std::vector<Op> offered = operatorsOf(field.kind);
    m_operator = new QComboBox(this);
    m_operator->setObjectName(u"filterOperator"_s);
    m_operator->setAccessibleName(tr("Comparison"));
    for (const Op op : offered)
        m_operator->addItem(operatorWords(field.kind, op), int(op));
    // "is" with one value and "is any of" are edited the same way.
    Op shown = condition.op;
    if (std::ranges::find(offered, shown) == offered.end())
        shown = shown == Op::Equal ? Op::In : shown == Op::NotEqual ? Op::NotIn : offered.front();
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(int(shown))));
    m_operator->setVisible(offered.size() > 1);
    column()->addWidget(m_operator);
    showValue(field, condition);
    m_problem = new Label({}, TextStyle::Meta, Role::Danger, this);
    m_problem->hide();
    column()->addWidget(m_problem);
    addFoot();
    const auto follow = [this] {
        const Op op = Op(m_operator->currentData().toInt());
        m_value->setVisible(op != Op::Empty && op != Op::NotEmpty);
        refit();
    };
    connect(m_operator, &QComboBox::currentIndexChanged, this, follow);
    follow();
    m_value->setFocus();
}

void FilterEditor::showValue(const FieldDef &field, const Condition &condition)
{
    switch (field.kind) {
    case Kind::Choice:
    case Kind::Tags:
        m_value = listEditor(field, condition.values);
        break;
    case Kind::Link:
        m_value = m_workspace.dictionary(field.linkTo).empty() ? linkEditor(field, condition.values)
                                                               : listEditor(field, condition.values);
        break;
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        m_value = periodEditor(condition.values);
        break;
    case Kind::Bool:
        m_value = boolEditor(condition.values);
        break;
    default:
        m_value = lineEditor(field, condition.values);
    }
    column()->addWidget(m_value);
}

QWidget *FilterEditor::listEditor(const FieldDef &field, const QStringList &values)
{
    auto *list = new CheckList(CheckList::Mode::Tick, tr("Search"), this);
    QList<CheckList::Entry> entries;
    if (field.kind == Kind::Choice) {
        for (const Option &option : field.options)
            entries.append({option.key, field.optionLabel(option.key), values.contains(option.key)});
    } else {
        if (field.linkTo == "user"_L1)
            entries.append({u"me"_s, tr("Me"), values.contains(u"me"_s)});
        for (const Record &record :
            m_workspace.dictionary(field.kind == Kind::Tags ? u"tag"_s : field.linkTo)) {
            const bool named = values.contains(record.id().text()) || values.contains(record.title());
            QString words = record.title();
            if (field.linkTo == "stage"_L1 && m_workspace.dictionary(u"pipeline"_s).size() > 1)
                words = tr("%1 (%2)", "stage and its pipeline")
                            .arg(words,
                                m_workspace.titleIn(u"pipeline"_s, record.value(u"pipeline").value<Uid>()));
            entries.append({record.id().text(), words, named});
        }
    }
    list->setEntries(entries);
    m_values = [list] { return list->tickedKeys(); };
    return list;
}

QWidget *FilterEditor::linkEditor(const FieldDef &field, const QStringList &values)
{
    auto *list = new CheckList(CheckList::Mode::Tick, tr("Search"), this);
    QList<CheckList::Entry> chosen;
    for (const QString &value : values)
        chosen.append({value, valueWords(m_workspace, field, value), true});
    list->setSource([this, list, chosen, entity = field.linkTo](const QString &typed) {
        QList<CheckList::Entry> entries = chosen;
        for (const QString &key : list->tickedKeys()) {
            const bool known
                = std::ranges::any_of(chosen, [&](const CheckList::Entry &e) { return e.key == key; });
            if (!known)
                entries.append({key, query::titleOf(m_workspace.reads(), entity, Uid::fromText(key)), true});
        }
        return entries + foundRecords(m_workspace, entity, typed);
    });
    m_values = [list] { return list->tickedKeys(); };
    return list;
}

QWidget *FilterEditor::periodEditor(const QStringList &values)
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *words = new QComboBox(box);
    words->setObjectName(u"filterPeriod"_s);
    words->setAccessibleName(tr("Day or period"));
    for (const QString &word : periodWords())
        words->addItem(periodTitle(word), word);
    words->addItem(tr("a day…", "any day of the calendar"), QString());
    auto *date = new QDateEdit(m_workspace.clock().today(), box);
    date->setObjectName(u"filterDate"_s);
    date->setAccessibleName(tr("Day"));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    const QString value = values.value(0, u"today"_s);
    int at = words->findData(value);
    if (at < 0 && QDate::fromString(value, Qt::ISODate).isValid())
        date->setDate(QDate::fromString(value, Qt::ISODate));
    else if (at < 0)
        words->insertItem(at = 0, periodTitle(value), value);
    words->setCurrentIndex(at < 0 ? words->count() - 1 : at);
    const auto follow = [this, words, date] {
        date->setVisible(words->currentData().toString().isEmpty());
        refit();
    };
    connect(words, &QComboBox::currentIndexChanged, this, follow);
    rows->addWidget(words);
    rows->addWidget(date);
    date->setVisible(at < 0);
    box->setFocusProxy(words);
    m_values = [words, date] {
        const QString word = words->currentData().toString();
        return QStringList{word.isEmpty() ? date->date().toString(Qt::ISODate) : word};
    };
    return box;
}

QWidget *FilterEditor::boolEditor(const QStringList &values)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"filterBool"_s);
    box->setAccessibleName(tr("Value"));
    box->addItem(tr("Yes"), u"true"_s);
    box->addItem(tr("No"), u"false"_s);
    box->setCurrentIndex(values.value(0) == "false"_L1 ? 1 : 0);
    m_values = [box] { return QStringList{box->currentData().toString()}; };
    return box;
}

QWidget *FilterEditor::lineEditor(const FieldDef &field, const QStringList &values)
{
    auto *line = new QLineEdit(values.value(0), this);
    line->setObjectName(u"filterText"_s);
    line->setAccessibleName(field.displayLabel());
    line->setMinimumWidth(236);
    if (field.has(Suggest)) {
        // Few enough to be read at once: the values that the newest records have.
        const auto used = query::suggestions(m_workspace.reads(), m_def.name, field.name, {}, 50);
        auto *completer = new QCompleter(used ? *used : QStringList(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    const bool number = !isTextual(field.kind);
    m_values = [line, number] {
        QString text = line->text().trimmed();
        if (number)
            text.remove(u',');
        return text.isEmpty() ? QStringList() : QStringList{text};
    };
    return line;
}

void FilterEditor::addFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *back = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    auto *apply = new Button(tr("Apply"), Button::Kind::Primary, this);
    back->setObjectName(u"filterCancel"_s);
    apply->setObjectName(u"filterApply"_s);
    apply->setDefault(true);
    connect(back, &Button::clicked, this, &QWidget::close);
    connect(apply, &Button::clicked, this, &FilterEditor::accept);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(apply);
    column()->addLayout(row);
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_operator)
        accept();
    else
        Popup::keyPressEvent(event);
}

void FilterEditor::accept()
{
    m_condition.op = Op(m_operator->currentData().toInt());
    const bool bare = m_condition.op == Op::Empty || m_condition.op == Op::NotEmpty;
    m_condition.values = bare ? QStringList() : m_values();
    if (!bare && m_condition.values.isEmpty()) {
        m_problem->setText(tr("Choose or type a value."));
        m_problem->show();
        refit();
        return;
    }
    Q_EMIT accepted(m_condition);
    close();
}

} // namespace rapport::ui
