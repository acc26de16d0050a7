// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listpage.h"

#include "core/model/words.h"
#include "ui/list/bulkbar.h"
#include "ui/list/emptywords.h"
#include "ui/list/filterbar.h"
#include "ui/list/format.h"
#include "ui/list/listfooter.h"
#include "ui/list/listheader.h"
#include "ui/list/listmodel.h"
#include "ui/list/listview.h"
#include "ui/list/viewtabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ListPage::ListPage(Workspace &workspace, const QString &entity, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_schema(workspace.schema())
{
    setObjectName(u"page-"_s + entity);
    build();
    connectParts();
    connectActions();
    addShortcuts();
    dress();
    readViews();
}

const EntityDef &ListPage::def() const { return m_schema->at(m_entity); }

QWidget *ListPage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(8);
    m_title = new Label({}, TextStyle::PageTitle, Role::Text, header);
    m_titleCount = new Label({}, TextStyle::Meta, Role::TextSubtle, header);
    m_import = new Button(u"upload"_s, tr("Import"), Button::Kind::Ghost, header);
    m_import->setObjectName(u"importButton"_s);
    m_export = new Button(u"download"_s, tr("Export"), Button::Kind::Ghost, header);
    m_export->setObjectName(u"exportButton"_s);
    m_back = new Button(u"arrow-left"_s, {}, Button::Kind::Secondary, header);
    m_back->setObjectName(u"crumb"_s);
    m_back->setExtent(Button::Extent::Small);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &ListPage::crumbRequested);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_titleCount);
    row->addStretch();
    if (m_entity == "lead"_L1) {
        auto *assign = new Button(u"users-round"_s, tr("Assign by rules"), Button::Kind::Ghost, header);
        assign->setObjectName(u"assignByRules"_s);
        assign->setToolTip(tr("Hand out the leads that nobody has"));
        row->addWidget(assign);
        connect(assign, &Button::clicked, this, [this] { Q_EMIT assignByRulesRequested({}); });
    }
    row->addWidget(m_import);
    row->addWidget(m_export);
    connect(m_import, &Button::clicked, this, [this] { Q_EMIT importRequested(m_entity); });
    connect(m_export, &Button::clicked, this, [this] { Q_EMIT exportRequested(m_model->query(), {}); });
    return header;
}

void ListPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHeader();
    column->addWidget(m_head);
    m_tabs = new ViewTabs(this);
    m_filters = new FilterBar(m_workspace, m_entity, this);
    m_model = new ListModel(m_workspace, m_entity, this);
    m_list = new ListView(m_model, this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_bulk = new BulkBar(def(), this);
    m_bulk->hide();
    m_footer = new ListFooter(this);
    m_actions = new ListActions(m_workspace, m_model, m_list, m_bulk, this);
    column->addWidget(m_tabs);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    column->addWidget(m_footer);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(400);
}

void ListPage::connectParts()
{
    connect(m_filters, &FilterBar::filterChanged, this, [this](const Filter &filter) {
        m_state.filter = filter;
        applyQuery();
    });
    connect(m_filters, &FilterBar::findChanged, this, [this](const QString &text) {
        m_find = text;
        applyQuery();
    });
    connect(m_filters, &FilterBar::sortChosen, this, [this](const query::Sort &sort) {
        m_state.sort = sort;
        applyQuery();
    });
    connect(m_filters, &FilterBar::columnsChosen, this, [this](const Columns &columns) {
        m_state.columns = columns;
        m_list->setColumns(columns);
        markEdited();
    });
    connect(m_filters, &FilterBar::left, this, &ListPage::focusList);
    connect(m_list, &ListView::columnsChanged, this, [this] {
        m_state.columns = m_list->columns();
        m_filters->setColumns(m_state.columns);
        rememberWidths(m_state, m_entity, m_state.columns);
        markEdited();
    });
    connect(m_list->head(), &ListHeader::sortRequested, this, &ListPage::sortBy);
    connect(m_list->head(), &ListHeader::menuRequested, m_filters, &FilterBar::openColumns);
    connect(m_list, &ListView::wished, this, &ListPage::wish);
    connect(m_list, &ListView::currentRowChanged, this, &ListPage::tellCurrent);
    connect(m_model, &ListModel::loaded, this, &ListPage::listChanged);
    connect(m_model, &ListModel::ticksChanged, this, &ListPage::ticksChanged);
    connect(m_model, &ListModel::totalsChanged, this, &ListPage::updateFooter);
    connect(m_model, &ListModel::failed, this, &ListPage::failed);
    connect(m_bulk, &BulkBar::wished, this, [this](Wish wished) { wish(wished, -1); });
    connect(m_bulk, &BulkBar::clearRequested, m_model, &ListModel::clearTicks);
    connect(m_bulk, &BulkBar::left, this, &ListPage::focusList);
    connect(m_tabs, &ViewTabs::chosen, this, &ListPage::showTab);
    connect(m_tabs, &ViewTabs::addRequested, this, &ListPage::addView);
    connect(m_filters, &FilterBar::saveRequested, this, &ListPage::saveView);
    connect(m_tabs, &ViewTabs::menuRequested, this, &ListPage::tabMenu);
    connect(m_tabs, &ViewTabs::renameRequested, this, &ListPage::renameView);
    connect(m_tabs, &ViewTabs::moved, this, &ListPage::storeOrder, Qt::QueuedConnection);
}

void ListPage::connectActions()
{
    connect(m_actions, &ListActions::openRequested, this,
        [this](const Uid &id) { Q_EMIT openRequested(m_entity, id); });
    connect(m_actions, &ListActions::editRequested, this,
        [this](const Uid &id) { Q_EMIT editRequested(m_entity, id); });
    connect(m_actions, &ListActions::taskRequested, this,
        [this](const Uid &id) { Q_EMIT taskRequested(m_entity, id); });
    connect(m_actions, &ListActions::newRequested, this, [this] { Q_EMIT newRequested(m_entity); });
    connect(m_actions, &ListActions::assignByRulesRequested, this, &ListPage::assignByRulesRequested);
    connect(m_actions, &ListActions::convertRequested, this, &ListPage::convertRequested);
    connect(m_actions, &ListActions::handOverRequested, this,
        [this](const std::vector<qint64> &rows) { Q_EMIT handOverRequested(m_entity, rows); });
    connect(m_actions, &ListActions::briefingRequested, this,
        [this](const std::vector<qint64> &rows) { Q_EMIT briefingRequested(m_entity, rows); });
    connect(m_actions, &ListActions::exportRequested, this,
        [this](const std::vector<qint64> &rows) { Q_EMIT exportRequested(m_model->query(), rows); });
    connect(m_actions, &ListActions::done, this, &ListPage::done);
    connect(m_actions, &ListActions::failed, this, &ListPage::failed);
    connect(m_actions, &ListActions::progressed, this, &ListPage::progressed);
    connect(m_empty, &EmptyState::primaryChosen, this, [this] {
        if (m_noRecords)
            Q_EMIT importRequested(m_entity);
        else if (!m_filters->clearFind() || !m_filters->filter().isEmpty())
            showFilter({});
    });
    connect(m_empty, &EmptyState::secondaryChosen, this, [this] { Q_EMIT newRequested(m_entity); });
    connect(&m_countSoon, &QTimer::timeout, this, [this] { askCounts(0); });
    connect(&m_workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.entities.contains(u"view"_s))
            readViews();
        if (commit.bulk || commit.touches(*m_schema, m_entity))
            m_countSoon.start();
    });
    connect(&m_workspace, &Workspace::schemaChanged, this, [this] {
        m_schema = m_workspace.schema();
        readViews();
    });
    connect(&theme(), &Theme::changed, this, &ListPage::dress);
}

void ListPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { m_filters->openFind(); });
    add(QKeySequence::Paste, [this] {
        if (QGuiApplication::clipboard()->text().contains(u'\n'))
            Q_EMIT pasteRequested(m_entity);
    });
    const auto turn = [this](int by) {
        const int count = int(m_views.size());
        m_tabs->bar()->setCurrentIndex((m_tabs->current() + by + count) % count);
    };
    // Tabs are turned by the real Control key on every system.
    const Qt::KeyboardModifier control =
#ifdef Q_OS_MACOS
        Qt::MetaModifier;
#else
        Qt::ControlModifier;
#endif
    add(QKeySequence(control | Qt::Key_Tab), [turn] { turn(1); });
    add(QKeySequence(control | Qt::ShiftModifier | Qt::Key_Backtab), [turn] { turn(-1); });
    for (int i = 0; i < 9; ++i)
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (i < int(m_views.size()))
                m_tabs->bar()->setCurrentIndex(i);
        });
}

void ListPage::dress()
{
    if (m_behind)
        return m_title->setText(m_crumb.what);
    m_title->setText(m_trash ? tr("Trash: %1").arg(def().displayPlural()) : def().displayPlural());
    update();
}

void ListPage::load()
{
    if (std::exchange(m_started, true))
        return;
    showTab(m_view);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ListPage::sortBy(const QString &field)
{
    const FieldDef *def = this->def().find(field);
    if (!def || def->kind == Kind::Tags)
        return;
    const bool same = m_state.sort.field == field;
    m_state.sort = {field, same && !m_state.sort.descending};
    applyQuery();
}

void ListPage::wish(Wish wish, int row)
{
    if (!mayDo(wish)) {
        if (m_workspace.isReadOnly())
            Q_EMIT done(tr("This file can only be read"), false);
        return;
    }
    switch (wish) {
    case Wish::Find:
        m_filters->openFind();
        break;
    case Wish::Panel:
        Q_EMIT panelRequested();
        break;
    case Wish::EnterBar:
        m_bulk->enter();
        break;
    case Wish::StepBack:
        if (m_model->tickedCount() > 0)
            m_model->clearTicks();
        else if (!m_filters->clearFind())
            Q_EMIT stepBackRequested();
        break;
    default:
        m_actions->perform(wish, row);
    }
}

bool ListPage::hasRecords() const
{
    query::ListQuery any;
    any.entity = m_entity;
    const auto first = query::rowNumbers(m_workspace.reads(), any, 1);
    return !first || !first->empty();
}

void ListPage::listChanged()
{
    const bool bare = m_model->isComplete() && m_model->rowCount() == 0;
    m_noRecords = bare && !m_trash && !hasRecords();
    if (bare)
        showEmpty();
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(bare ? static_cast<QWidget *>(m_empty) : m_list);
    if (hadFocus)
        focusList();
    m_filters->setVisible(!m_noRecords);
    m_footer->setVisible(!m_noRecords);
    m_import->setVisible(!m_noRecords && !m_trash && !m_behind && !m_workspace.isReadOnly());
    m_export->setVisible(!m_noRecords && !m_trash);
    m_titleCount->setText(m_noRecords ? u"0"_s : QString());
    updateFooter();
    if (!m_wanted.isNull() && !select(m_wanted, true) && m_model->isComplete())
        m_wanted = {}; // it does not belong here
    tellCurrent();
    m_countSoon.start();
}

void ListPage::showEmpty()
{
    const EmptyWords words = m_noRecords ? emptyWords(def()) : noMatchWords(def(), m_trash);
    m_empty->setPicture(words.icon);
    m_empty->setWords(words.title, words.text);
    m_empty->setPrimary(words.primaryIcon, words.primary);
    m_empty->setSecondary(words.secondaryIcon, words.secondary, words.key);
    if (m_noRecords)
        m_empty->setTip(u"clipboard-paste"_s, tr("Copied rows in Excel? Press"), {u"Ctrl"_s, u"V"_s},
            tr("to paste them here."));
    else
        m_empty->setTip({}, {}, {}, {});
}

void ListPage::ticksChanged()
{
    const qint64 count = m_model->tickedCount();
    const bool hadFocus = m_bulk->isAncestorOf(QApplication::focusWidget());
    m_bulk->setCount(count);
    m_bulk->setVisible(count > 0);
    if (count == 0 && hadFocus)
        focusList();
}

void ListPage::updateFooter()
{
    const int count = m_model->rowCount();
    QString words = QString(countOf(m_entity, count)).replace(QString::number(count), format::number(count));
    m_footer->setCount(m_model->isComplete() ? words : tr("Counting…"));
    m_footer->setSums(def(), m_model->moneyFields(), m_model->totals(), m_workspace.currency());
    if (const FieldDef *summed = def().find(m_model->summed()))
        m_footer->addSum(summed->displayLabel(), m_model->otherSum(), m_workspace.currency());
}

void ListPage::tellCurrent()
{
    const int row = m_list->currentRow();
    Q_EMIT currentChanged(m_model->idAt(row), row, m_model->rowCount());
}

Uid ListPage::currentId() const { return m_model->idAt(m_list->currentRow()); }

bool ListPage::select(const Uid &id, bool later)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentRow(row);
    m_wanted = later && row < 0 ? id : Uid();
    return row >= 0;
}

void ListPage::step(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_model->rowCount() - 1));
}

void ListPage::focusList()
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (m_empty->primary() && m_empty->primary()->isVisible())
        m_empty->setFocus();
    else
        setFocus(Qt::OtherFocusReason); // its letters work without rows too
}

bool ListPage::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    return QWidget::event(event);
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
