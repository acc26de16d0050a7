// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targettable.h"

#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tall = 34;

class Painter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRectF box = option.rect;
        const bool isName = index.column() == 0;
        const bool isSum = index.column() + 1 == index.model()->columnCount();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected) && !isName && !isSum;
        painter->fillRect(box, t.color(isChosen ? Role::AccentSoft : Role::Surface));
        painter->fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), t.color(Role::Divider));
        const QString text = index.data().toString();
        const bool isCompany = index.row() == 0;
        const QFont font = t.font(isCompany || isSum ? TextStyle::BodyStrong : TextStyle::Body, text);
        paint::text(*painter, box.adjusted(isName ? 20 : 6, 0, -10, 0), text, font,
            t.color(isSum ? Role::TextMuted : Role::Text),
            (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.color(Role::Accent), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
        }
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"targetCell"_s);
        line->setAlignment(Qt::AlignRight);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return line;
    }

    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

} // namespace

TargetTable::TargetTable(Workspace &workspace, QWidget *parent)
    : QTableView(parent), m_cells(new TargetCells(workspace, this))
{
    setObjectName(u"targetTable"_s);
    setAccessibleName(tr("Targets"));
    setModel(m_cells);
    setItemDelegate(new Painter(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tall);
    horizontalHeader()->setFixedHeight(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(72);
}

void TargetTable::setGrid(query::TargetGrid grid)
{
    const QModelIndex at = currentIndex();
    const int row = at.row(), column = at.column();
    m_cells->setGrid(std::move(grid));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    setColumnWidth(0, 200);
    if (currentIndex().isValid())
        return; // nothing but values changed
    const QModelIndex again = m_cells->index(std::max(row, 0), std::max(column, 1));
    if (again.isValid())
        setCurrentIndex(again);
    updateGeometry();
}

QSize TargetTable::sizeHint() const { return {900, 32 + tall * std::max(2, m_cells->rowCount()) + 2}; }

void TargetTable::copyBlock() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, [](const QModelIndex &i) { return std::pair(i.row(), i.column()); });
    QString text;
    for (int i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += chosen[i].data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void TargetTable::pasteBlock()
{
    const QModelIndex from = currentIndex();
    if (!m_cells->isPeriod(from) || !(m_cells->flags(from) & Qt::ItemIsEditable))
        return;
    QString text = QGuiApplication::clipboard()->text();
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> block;
    for (const QString &line : text.split(u'\n'))
        block.push_back(line.split(u'\t'));
    if (const auto done = m_cells->put(from, block); !done)
        Q_EMIT m_cells->refused(done.error());
}

void TargetTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyBlock();
    if (event->matches(QKeySequence::Paste))
        return pasteBlock();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (const auto done = m_cells->clear(selectionModel()->selectedIndexes()); !done)
            Q_EMIT m_cells->refused(done.error());
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && state() != EditingState && m_cells->isPeriod(currentIndex()))
        return edit(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace rapport::ui
