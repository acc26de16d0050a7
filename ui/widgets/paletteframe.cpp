// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paletteframe.h"

#include "ui/widgets/iconview.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/shadow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainterPath>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int footHeight = 38;

PaletteFrame::PaletteFrame(QWidget *window)
    : QFrame(window), m_scrim(new Scrim(window)), m_input(new QLineEdit(this)),
      m_column(new QVBoxLayout(this)), m_foot(new QWidget(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);

    auto *head = new QWidget(this);
    head->setFixedHeight(52);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(15, 0, 15, 0);
    row->setSpacing(12);
    row->addWidget(new IconView(QStringLiteral("search"), 18, Role::TextMuted, head));
    m_input->setProperty("look", QStringLiteral("bare"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setFont(makeFont(16, QFont::Normal));
    m_input->setAccessibleName(tr("Search or run a command"));
    row->addWidget(m_input, 1);
    row->addWidget(new KbdHint({tr("Esc")}, {}, head));
    m_column->addWidget(head);
    m_column->addSpacing(1);

    m_foot->setFixedHeight(footHeight);
    auto *hints = new QHBoxLayout(m_foot);
    hints->setContentsMargins(15, 0, 15, 0);
    hints->setSpacing(14);
    hints->addStretch(1);
    m_column->addWidget(m_foot);

    addShadow(this, 48, 16);
    window->installEventFilter(this);
    connect(m_scrim, &Scrim::dismissRequested, this, &PaletteFrame::close);
    hide();
}

void PaletteFrame::setBody(QWidget *body) { m_column->insertWidget(2, body, 1); }

void PaletteFrame::addHint(const QStringList &keys, const QString &words, bool atEnd)
{
    auto *row = static_cast<QHBoxLayout *>(m_foot->layout());
    int stretch = 0;
    while (!row->itemAt(stretch)->spacerItem())
        ++stretch;
    row->insertWidget(atEnd ? row->count() : stretch, new KbdHint(keys, words, m_foot));
}

void PaletteFrame::place()
{
    const QRect area = parentWidget()->rect();
    const int wide = std::min(640, area.width() - 32);
    const int top = std::max(16, std::min(112, area.height() / 8));
    resize(wide, std::min(sizeHint().height(), area.height() - top - 16));
    move((area.width() - wide) / 2, top);
}

void PaletteFrame::refit()
{
    m_column->activate();
    place();
}

void PaletteFrame::open(const QString &text)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_scrim->show();
    m_scrim->raise();
    place();
    show();
    raise();
    m_input->setText(text);
    m_input->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void PaletteFrame::close()
{
    if (!isVisible())
        return;
    hide();
    m_scrim->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool PaletteFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void PaletteFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PaletteFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF area = rect();
    paint::box(
        painter, area, 12, t.color(Role::SurfaceRaised), t.isDark() ? t.color(Role::Border) : QColor());
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area.adjusted(.5, .5, -.5, -.5), 12, 12);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, area.bottom() - footHeight - 1, area.width(), footHeight + 1),
        t.color(Role::SurfaceSunken));
    painter.restore();
    painter.fillRect(QRectF(0, 53, area.width(), 1), t.color(Role::Border));
    painter.fillRect(QRectF(0, area.bottom() - footHeight - 1, area.width(), 1), t.color(Role::Border));
    if (t.isDark())
        paint::box(painter, area, 12, {}, t.color(Role::Border));
}

} // namespace rapport::ui
