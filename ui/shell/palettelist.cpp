// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelist.h"

#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace rapport::ui {

static constexpr int mostHeight = 494, topRoom = 5, bottomRoom = 8;

PaletteList::PaletteList(QWidget *parent) : QListView(parent), m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("paletteList"));
    setAccessibleName(tr("Results"));
    setModel(m_model);
    setItemDelegate(new PaletteDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, topRoom, 0, bottomRoom);
    setStyleSheet(QStringLiteral("QListView{background:transparent;border:none;padding:0}"));
}

const PaletteEntries &PaletteList::entries() const { return m_model->entries(); }

void PaletteList::setEntries(PaletteEntries entries, const QString &words)
{
    m_model->setEntries(std::move(entries), words);
    setCurrentIndex({});
    step(1);
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

const PaletteEntry *PaletteList::currentEntry() const
{
    const int row = currentIndex().row();
    return row < 0 ? nullptr : &m_model->entries()[std::size_t(row)];
}

void PaletteList::step(int by)
{
    const int count = m_model->rowCount();
    for (int i = 0, row = currentIndex().row(); i < count; ++i) {
        row = (row + (by > 0 ? 1 : -1) + count) % count;
        if (m_model->entries()[std::size_t(row)].kind == PaletteEntry::Kind::Head)
            continue;
        setCurrentIndex(m_model->index(row));
        // The head of the first group comes into sight with its first row.
        scrollTo(m_model->index(row > 0 ? row - 1 : 0));
        scrollTo(currentIndex());
        return;
    }
}

bool PaletteList::take(QKeyEvent *event)
{
    constexpr int page = 6;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            step(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void PaletteList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_model->entries()[std::size_t(index.row())].kind != PaletteEntry::Kind::Head)
        setCurrentIndex(index);
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT chosen(*currentEntry(), event->modifiers() & Qt::ControlModifier);
}

int PaletteList::contentHeight() const
{
    int height = topRoom + bottomRoom;
    for (const PaletteEntry &entry : m_model->entries())
        height += PaletteDelegate::heightOf(entry);
    return height;
}

QSize PaletteList::sizeHint() const { return {638, std::min(contentHeight(), mostHeight)}; }

} // namespace rapport::ui
