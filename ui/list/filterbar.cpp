// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filterbar.h"

#include "ui/list/checklist.h"
#include "ui/list/filtereditor.h"
#include "ui/list/filterwords.h"
#include "ui/list/popup.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(Workspace &workspace, const QString &entity, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_schema(workspace.schema())
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    build();
    rebuildChips();
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(150);
    connect(&m_findSoon, &QTimer::timeout, this, [this] { Q_EMIT findChanged(findText()); });
    connect(&workspace, &Workspace::schemaChanged, this, [this] {
        m_schema = m_workspace.schema();
        rebuildChips();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 9, 12, 9);
    row->setSpacing(2);
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, 8, 6);
    QSizePolicy flexible(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flexible.setHeightForWidth(true);
    m_chips->setSizePolicy(flexible);
    m_find = new QLineEdit(m_chips);
    m_find->setObjectName(u"listFind"_s);
    m_find->setAccessibleName(tr("Find in list"));
    m_find->setPlaceholderText(tr("Find by name"));
    m_find->setProperty("look", u"small"_s);
    m_find->setFixedWidth(200);
    m_find->setClearButtonEnabled(true);
    m_find->hide();
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_findSoon.start(); });
    buildAdvanced();
    m_sortButton = new Button(u"arrow-up-down"_s, tr("Sort"), Button::Kind::Ghost, this);
    m_sortButton->setObjectName(u"sortButton"_s);
    m_sortButton->setExtent(Button::Extent::Small);
    m_columnsButton = new Button(u"columns-3"_s, tr("Columns"), Button::Kind::Ghost, this);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_columnsButton->setExtent(Button::Extent::Small);
    connect(m_sortButton, &Button::clicked, this, [this] {
        QMenu *menu = makeSortMenu();
        menu->popup(m_sortButton->mapToGlobal(
            QPoint(m_sortButton->width() - menu->sizeHint().width(), m_sortButton->size().height() + 4)));
    });
    connect(m_columnsButton, &Button::clicked, this, &FilterBar::openColumns);
    row->addWidget(m_chips, 1);
    row->addWidget(m_advanced, 1);
    row->addWidget(m_sortButton, 0, Qt::AlignTop);
    row->addWidget(m_columnsButton, 0, Qt::AlignTop);
}

void FilterBar::buildAdvanced()
{
    m_advanced = new QWidget(this);
    auto *column = new QVBoxLayout(m_advanced);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    m_line = new QLineEdit(m_advanced);
    m_line->setObjectName(u"filterLine"_s);
    m_line->setAccessibleName(tr("Filter as text"));
    m_line->setPlaceholderText(u"grade in (A, B) and next_follow_up < today"_s);
    m_line->setProperty("look", u"small"_s);
    m_line->installEventFilter(this);
    m_problem = new Label({}, TextStyle::Meta, Role::Danger, m_advanced);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_line);
    column->addWidget(m_problem);
    m_advanced->hide();
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::applyAdvanced);
    connect(m_line, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

void FilterBar::setFilter(const Filter &filter)
{
    const Filter group = asGroup(filter);
    if (group == m_filter)
        return;
    m_filter = group;
    closeAdvanced();
    rebuildChips();
}

void FilterBar::setBare(bool bare)
{
    m_bare = bare;
    layout()->setContentsMargins(20, bare ? 5 : 9, 12, bare ? 13 : 9);
    m_sortButton->setVisible(!bare);
    m_columnsButton->setVisible(!bare);
    rebuildChips();
    update();
}

void FilterBar::setEdited(bool edited)
{
    if (std::exchange(m_edited, edited) != edited)
        rebuildChips();
}

void FilterBar::setConditionsOnly()
{
    m_conditionsOnly = true;
    m_sortButton->hide();
    m_columnsButton->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    update();
}

void FilterBar::change(std::vector<Filter> parts, Filter::Join join)
{
    m_filter = {{}, parts.size() > 1 ? join : Filter::Join::All, std::move(parts)};
    rebuildChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::rebuildChips()
{
    const bool hadFocus = m_chips->isAncestorOf(QApplication::focusWidget()) && !m_find->hasFocus();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() && item->widget() != m_find) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_flow->addWidget(m_find);
    for (int i = 0; i < int(m_filter.parts.size()); ++i)
        addChip(i);
    Chip *invitation = Chip::invitation(u"list-filter"_s, tr("Filter"), m_chips);
    invitation->setObjectName(u"addFilter"_s);
    setTip(invitation, tr("Add a filter"));
    connect(invitation, &Chip::editRequested, this, &FilterBar::openFilter);
    m_invitation = invitation;
    m_flow->addWidget(invitation);
    invitation->show();
    if (!m_filter.parts.empty() && !m_bare) {
        auto *clear = new Button(tr("Clear"), Button::Kind::Ghost, m_chips);
        clear->setObjectName(u"clearFilters"_s);
        clear->setExtent(Button::Extent::Small);
        connect(clear, &Button::clicked, this, [this] { change({}, Filter::Join::All); });
        m_flow->addWidget(clear);
        clear->show();
    }
    if (m_edited) {
        auto *save = new Button(tr("Save view"), Button::Kind::Ghost, m_chips);
        save->setObjectName(u"saveView"_s);
        save->setExtent(Button::Extent::Small);
        connect(save, &Button::clicked, this, &FilterBar::saveRequested);
        m_flow->addWidget(save);
        save->show();
    }
    // New chips would come last in the order of Tab, behind all else in the window.
    QWidget *before = m_find;
    for (int i = 1; i < m_flow->count(); ++i) {
        QWidget *next = m_flow->itemAt(i)->widget();
        setTabOrder(before, next);
        before = next;
    }
    if (hadFocus)
        invitation->setFocus();
    m_chips->updateGeometry();
}

void FilterBar::addChip(int index)
{
    if (index > 0 && m_filter.join == Filter::Join::Any) {
        auto *word = new Label(tr("or", "between filter chips"), TextStyle::Meta, Role::TextSubtle, m_chips);
        word->setFixedHeight(26);
        m_flow->addWidget(word);
        word->show();
    }
    const ChipWords words = chipWords(m_workspace, def(), m_filter.parts[std::size_t(index)]);
    auto *chip = new Chip(words.name, words.value, m_chips);
    chip->setObjectName(u"chip%1"_s.arg(index));
    connect(chip, &Chip::editRequested, this, [this, index, chip] { editPart(index, chip); });
    connect(chip, &Chip::removeRequested, this, [this, index] { removePart(index); });
    m_flow->addWidget(chip);
    chip->show();
}

void FilterBar::removePart(int index)
{
    std::vector<Filter> parts = m_filter.parts;
    parts.erase(parts.begin() + index);
    change(std::move(parts), m_filter.join);
}

void FilterBar::replacePart(int index, const Condition &condition)
{
    std::vector<Filter> parts = m_filter.parts;
    Condition plain = condition;
    // One value out of a list is an equality: shorter in the file, the same rows.
    if (plain.values.size() == 1 && plain.op == Condition::Op::In)
        plain.op = Condition::Op::Equal;
    else if (plain.values.size() == 1 && plain.op == Condition::Op::NotIn)
        plain.op = Condition::Op::NotEqual;
    if (index < int(parts.size()))
        parts[std::size_t(index)] = Filter::of(plain);
    else
        parts.push_back(Filter::of(plain));
    change(std::move(parts), m_filter.join);
}

FilterEditor *FilterBar::makeEditor()
{
    auto *editor = new FilterEditor(m_workspace, def(), this);
    connect(
        editor, &FilterEditor::joinChosen, this, [this](Filter::Join join) { change(m_filter.parts, join); });
    connect(editor, &FilterEditor::advancedRequested, this, [this, editor] {
        editor->close();
        openAdvanced();
    });
    return editor;
}

void FilterBar::openFilter()
{
    FilterEditor *editor = makeEditor();
    const int index = int(m_filter.parts.size());
    editor->chooseField(m_filter.join, index);
    connect(editor, &FilterEditor::accepted, this,
        [this, index](const Condition &made) { replacePart(index, made); });
    editor->openBelow(m_invitation);
}

void FilterBar::editPart(int index, QWidget *anchor)
{
    const Filter &part = m_filter.parts[std::size_t(index)];
    if (!part.isLeaf() || !def().find(part.condition.field)) {
        openAdvanced();
        return;
    }
    FilterEditor *editor = makeEditor();
    editor->edit(part.condition);
    connect(editor, &FilterEditor::accepted, this,
        [this, index](const Condition &made) { replacePart(index, made); });
    editor->openBelow(anchor);
}

void FilterBar::openFind()
{
    closeAdvanced();
    m_find->show();
    m_chips->updateGeometry();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QString FilterBar::findText() const { return m_find->text().trimmed(); }

bool FilterBar::clearFind()
{
    if (m_find->isHidden())
        return false;
    m_find->clear();
    m_findSoon.stop();
    m_find->hide();
    m_chips->updateGeometry();
    Q_EMIT findChanged({});
    return true;
}

void FilterBar::openAdvanced()
{
    m_line->setText(m_filter.text());
    m_problem->hide();
    m_chips->hide();
    m_advanced->show();
    m_line->setFocus();
    m_line->selectAll();
}

void FilterBar::closeAdvanced()
{
    m_advanced->hide();
    m_chips->show();
}

// A filter that cannot be read or used stays in the line, with the reason below it.
void FilterBar::applyAdvanced()
{
    auto parsed = Filter::parse(m_line->text());
    if (parsed) {
        query::ListQuery probe;
        probe.entity = m_entity;
        probe.filter = *parsed;
        if (const auto answer = query::rowNumbers(m_workspace.reads(), probe, 0); !answer)
            parsed = answer.error();
    }
    if (!parsed) {
        m_problem->setText(parsed.error().why + u' ' + parsed.error().help);
        m_problem->show();
        return;
    }
    closeAdvanced();
    const Filter made = asGroup(*parsed);
    change(made.parts, made.join);
    Q_EMIT left();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_find && key == Qt::Key_Escape) {
        clearFind();
        Q_EMIT left();
        return true;
    }
    if (watched == m_find && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT left();
        return true;
    }
    if (watched == m_line && key == Qt::Key_Escape) {
        closeAdvanced();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    if (m_conditionsOnly)
        return;
    if (!m_bare)
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Border));
}

} // namespace rapport::ui
