// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/checklist.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int keyRole = Qt::UserRole;
static constexpr int rowHeight = 30;
static constexpr int longList = 8; // from here on a line to search it is worth its place

CheckList::CheckList(Mode mode, const QString &searchWords, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_line->setPlaceholderText(searchWords);
    m_line->setAccessibleName(searchWords);
    m_line->setObjectName(u"checkListSearch"_s);
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(u"checkList"_s);
    m_list->setAccessibleName(searchWords);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(
        u"QListView{background:transparent} QListView::item{min-height:30px;padding:0 6px;border-radius:5px}"
        u"QListView::item:hover{background:%1} QListView::item:selected{background:%2;color:%3}"_s.arg(
            theme().color(Role::Hover).name(), theme().color(Role::AccentSoft).name(),
            theme().color(Role::Text).name()));
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &CheckList::narrow);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (m_mode == Mode::Pick)
            Q_EMIT picked(item->data(keyRole).toString());
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT ticksChanged();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT orderChanged(); });
}

void CheckList::setMovable(bool movable)
{
    m_list->setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    m_line->setVisible(m_source || entries.size() > longList || !m_maker.isEmpty());
    setFocusProxy(m_line->isHidden() ? static_cast<QWidget *>(m_list) : m_line);
    fill(entries);
}

void CheckList::setSource(std::function<QList<Entry>(const QString &)> source)
{
    m_source = std::move(source);
    setEntries(m_source({}));
}

void CheckList::fill(const QList<Entry> &entries)
{
    m_filling = true;
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.words, m_list);
        item->setToolTip(entry.tip);
        item->setData(keyRole, entry.key);
        item->setSizeHint({120, rowHeight});
        if (!entry.icon.isEmpty())
            item->setIcon(theme().menuIcon(entry.icon));
        if (m_mode == Mode::Tick) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(entry.ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    m_filling = false;
    fit();
}

void CheckList::fit()
{
    int shown = 0;
    for (int i = 0; i < m_list->count(); ++i)
        shown += m_list->item(i)->isHidden() ? 0 : 1;
    m_list->setFixedHeight(qBound(1, shown, 10) * rowHeight + 4);
    m_list->setMinimumWidth(236);
}

void CheckList::narrow(const QString &typed)
{
    if (m_source) {
        fill(m_source(typed));
        return;
    }
    const QString wanted = text::fold(typed);
    bool exact = false;
    int first = -1;
    for (int i = m_list->count() - 1; i >= 0; --i) {
        QListWidgetItem *item = m_list->item(i);
        if (item->data(keyRole).toString().startsWith(u'+')) {
            delete m_list->takeItem(i);
            continue;
        }
        const QString words = text::fold(item->text());
        item->setHidden(!words.contains(wanted));
        exact = exact || words == wanted;
        if (!item->isHidden())
            first = i;
    }
    if (!m_maker.isEmpty() && !typed.trimmed().isEmpty() && !exact) {
        auto *item = new QListWidgetItem(theme().menuIcon(u"plus"_s), m_maker.arg(typed.trimmed()), m_list);
        item->setData(keyRole, QString(u'+' + typed.trimmed()));
        item->setSizeHint({120, rowHeight});
        first = first < 0 ? m_list->count() - 1 : first;
    }
    m_list->setCurrentRow(first);
    fit();
}

QStringList CheckList::tickedKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys << m_list->item(i)->data(keyRole).toString();
    }
    return keys;
}

void CheckList::toggle(QListWidgetItem *item)
{
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void CheckList::moveCurrent(int step)
{
    const int from = m_list->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    Q_EMIT orderChanged();
}

bool CheckList::keyOnList(int key, Qt::KeyboardModifiers modifiers)
{
    QListWidgetItem *item = m_list->currentItem();
    const bool movable = m_list->dragDropMode() == QAbstractItemView::InternalMove;
    if (movable && modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item && !item->isHidden()
        && m_mode == Mode::Pick) {
        Q_EMIT picked(item->data(keyRole).toString());
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        int row = m_list->currentRow();
        do
            row += key == Qt::Key_Down ? 1 : -1;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden());
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (keyOnList(key->key(), key->modifiers()))
        return true;
    // Without a line to type in, or with an empty one, the space bar ticks.
    const bool space = key->key() == Qt::Key_Space && m_mode == Mode::Tick;
    if (space && watched == m_line && m_line->text().isEmpty() && m_list->currentItem()) {
        toggle(m_list->currentItem());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapport::ui
