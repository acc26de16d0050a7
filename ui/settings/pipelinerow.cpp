// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pipelinerow.h"

#include "core/model/words.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int inset = 26, button = 28;

PipelineRow::PipelineRow(QWidget *parent)
    : QAbstractButton(parent), m_grip(new RowGrip(this)),
      m_menu(new IconButton(u"ellipsis"_s, tr("More for this pipeline"), this))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRadius", 6);
    m_menu->setObjectName(u"pipelineMenuButton"_s);
    connect(m_menu, &IconButton::clicked, this, &PipelineRow::menuRequested);
}

void PipelineRow::show(const Record &pipeline, int stages, bool isCurrent)
{
    m_id = pipeline.id();
    m_stages = QString::number(stages);
    setObjectName(u"pipeline_"_s + m_id.text());
    setText(pipeline.title());
    setChecked(isCurrent);
    setAccessibleName(tr("Pipeline %1, %2", "name and number of stages")
                          .arg(pipeline.title(), countOf(u"stage"_s, stages)));
    m_grip->setSubject(pipeline.title());
    m_menu->setLabel(tr("More for “%1”").arg(pipeline.title()));
    update();
}

void PipelineRow::setEditable(bool editable)
{
    m_grip->setEnabled(editable);
    m_menu->setVisible(editable);
}

void PipelineRow::resizeEvent(QResizeEvent *)
{
    m_grip->setGeometry(4, (height() - 28) / 2, 20, 28);
    m_menu->setGeometry(width() - button - 4, (height() - button) / 2, button, button);
}

void PipelineRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
        Q_EMIT renameRequested();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PipelineRow::contextMenuEvent(QContextMenuEvent *)
{
    if (!m_menu->isHidden())
        Q_EMIT menuRequested();
}

void PipelineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isChecked())
        paint::box(painter, rect().adjusted(0, 1, 0, -1), 6, t.color(Role::AccentSoft));
    else if (underMouse())
        paint::box(painter, rect().adjusted(0, 1, 0, -1), 6, t.color(Role::Hover));
    const QFont font = t.font(isChecked() ? TextStyle::Section : TextStyle::Body, text());
    const QFont micro = t.font(TextStyle::Micro);
    const qreal count = QFontMetricsF(micro).horizontalAdvance(m_stages);
    const qreal right = width() - (m_menu->isHidden() ? 10 : button + 8) - count;
    paint::text(painter, QRectF(inset, 0, right - inset - 8, height()), text(), font,
        t.color(isChecked() ? Role::AccentText : Role::Text));
    paint::text(painter, QRectF(right, 0, count + 1, height()), m_stages, micro, t.color(Role::TextSubtle));
}

} // namespace rapport::ui
