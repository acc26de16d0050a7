// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlist.h"

#include "core/query/report.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace rapport::ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1, rowHeight = 30, headHeight = 34;

bool isHead(const QModelIndex &index) { return index.data(nameRole).toString().isEmpty(); }

class ReportDelegate final : public QStyledItemDelegate
{
public:
    explicit ReportDelegate(ReportList *list) : QStyledItemDelegate(list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, isHead(index) ? headHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, 0);
        const QString words = index.data().toString();
        painter->save();
        if (isHead(index)) {
            paint::text(*painter, box.adjusted(10, 8, -6, 0), words, t.font(TextStyle::MetaStrong, words),
                t.color(Role::TextSubtle));
        } else {
            const bool isCurrent = index == m_list->currentIndex();
            const bool isHovered = index == m_list->hovered();
            if (isCurrent || isHovered)
                paint::box(*painter, box, 6, t.color(isCurrent ? Role::AccentSoft : Role::Hover));
            if (isCurrent && m_list->hasFocus())
                painter->setPen(QPen(t.color(Role::Focus), 1.5)), painter->setBrush(Qt::NoBrush),
                    painter->drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
            paint::text(*painter, box.adjusted(10, 0, -8, 0), words,
                t.font(isCurrent ? TextStyle::Section : TextStyle::Body, words),
                t.color(isCurrent ? Role::AccentText : Role::Text));
        }
        painter->restore();
    }

private:
    ReportList *m_list;
};

} // namespace

ReportList::ReportList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("reportList"));
    setAccessibleName(tr("Reports"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setItemDelegate(new ReportDelegate(this));
    // Lies on the ground of the page, not on one of its own.
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    fill();
    setModel(m_model);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ReportList::fill()
{
    QString group;
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (kind.isTile || *kind.group == 0)
            continue;
        if (kind.displayGroup() != group) {
            group = kind.displayGroup();
            auto *head = new QStandardItem(group);
            head->setFlags(Qt::ItemIsEnabled);
            head->setSelectable(false);
            m_model->appendRow(head);
        }
        auto *item = new QStandardItem(kind.displayLabel());
        item->setData(kind.name, nameRole);
        item->setData(kind.displayAbout(), Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
}

QString ReportList::currentName() const { return currentIndex().data(nameRole).toString(); }

bool ReportList::select(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!name.isEmpty() && index.data(nameRole).toString() == name) {
            setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

QStringList ReportList::names() const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found << m_model->index(row, 0).data(nameRole).toString();
    found.removeAll(QString());
    return found;
}

void ReportList::move(int by)
{
    for (int row = currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        const QModelIndex index = m_model->index(row, 0);
        if (!isHead(index)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void ReportList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    viewport()->update();
    if (now.isValid() && !isHead(now))
        Q_EMIT chosen(currentName());
}

void ReportList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        return move(-1);
    case Qt::Key_Down:
    case Qt::Key_J:
        return move(1);
    case Qt::Key_Home:
        select(names().value(0));
        scrollToTop();
        return;
    case Qt::Key_End:
        select(names().value(int(names().size()) - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
        Q_EMIT enterRequested();
        return;
    default:
        // Letters lead elsewhere in the window.
        event->ignore();
    }
}

void ReportList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && !isHead(at))
        QListView::mousePressEvent(event);
}

void ReportList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    m_hovered = at.isValid() && !isHead(at) ? QPersistentModelIndex(at) : QPersistentModelIndex();
    viewport()->update();
}

void ReportList::leaveEvent(QEvent *event)
{
    m_hovered = QPersistentModelIndex();
    viewport()->update();
    QListView::leaveEvent(event);
}

} // namespace rapport::ui
