// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingrow.h"

#include "ui/exchange/fieldpicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// What is left of the width goes to the file's side: headings and values are of any length.
MappingRow::Measures MappingRow::measures(int width)
{
    const bool narrow = width < 760;
    const int picker = narrow ? 180 : 212, match = narrow ? 96 : 112, check = narrow ? 130 : 176;
    Measures m;
    m.end = width;
    m.check = width - check;
    m.match = m.check - match;
    m.field = m.match - picker - 12;
    m.arrow = m.field - 30;
    m.first = m.column + (m.arrow - m.column) * 34 / 100;
    constexpr int leastFirst = 130; // below that a value tells nothing
    if (m.arrow - m.first < leastFirst)
        m.first = m.arrow;
    return m;
}

MappingRow::MappingRow(int column, const QString &heading, const QString &first, QWidget *parent)
    : QWidget(parent), m_column(column), m_heading(heading), m_first(first), m_picker(new FieldPicker(this)),
      m_confirm(new Button(tr("Confirm"), Button::Kind::Link, this))
{
    setObjectName(u"mappingRow-%1"_s.arg(column));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(heading + u"\n"_s + first);
    m_picker->setObjectName(u"mappingField-%1"_s.arg(column));
    m_picker->setAccessibleName(tr("Field for the column %1").arg(heading));
    m_confirm->setObjectName(u"mappingConfirm-%1"_s.arg(column));
    m_confirm->setAccessibleName(tr("Confirm the field for %1").arg(heading));
    m_confirm->setExtent(Button::Extent::Small);
    m_confirm->hide();
    connect(m_picker, &FieldPicker::focused, this, &MappingRow::chosen);
    connect(m_confirm, &Button::clicked, this, &MappingRow::confirmed);
}

void MappingRow::setConfidence(double confidence, bool mapped)
{
    m_confidence = confidence;
    m_mapped = mapped;
    describe();
    update();
}

void MappingRow::setCheck(const ColumnCheck &check)
{
    m_check = check;
    m_confirm->setVisible(check.kind == ColumnCheck::Kind::Confirm);
    describe();
    update();
}

void MappingRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void MappingRow::describe()
{
    QStringList words{m_heading, m_picker->label()};
    if (m_mapped)
        words << tr("%1% match").arg(int(std::lround(m_confidence * 100)));
    words << m_check.words;
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
}

void MappingRow::resizeEvent(QResizeEvent *)
{
    const Measures m = measures(width());
    m_picker->setGeometry(m.field, (tall - 30) / 2, m.match - m.field - 12, 30);
    m_confirm->move(m.check, (tall - m_confirm->sizeHint().height()) / 2);
}

void MappingRow::mousePressEvent(QMouseEvent *) { Q_EMIT chosen(); }

void MappingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const Measures m = measures(width());
    if (m_current) {
        painter.fillRect(rect(), t.color(Role::AccentSoft));
        painter.fillRect(QRect(0, 0, 3, height()), t.color(Role::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), t.color(Role::Hover));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.color(Role::Divider));
    paint::text(painter, QRectF(m.column, 0, m.first - m.column - 10, height()), m_heading,
        t.font(TextStyle::BodyStrong, m_heading), t.color(Role::Text));
    if (m.first < m.arrow)
        paint::text(painter, QRectF(m.first, 0, m.arrow - m.first - 12, height()), m_first,
            t.font(TextStyle::Meta, m_first), t.color(Role::TextMuted));
    paint::icon(painter, t, QRectF(m.arrow, 0, 16, height()), u"arrow-right"_s,
        t.color(m_mapped ? Role::TextMuted : Role::TextSubtle), 14);
    paintMatch(painter, QRectF(m.match, 0, m.check - m.match - 8, height()));
    paintCheck(painter, QRectF(m.check, 0, m.end - m.check - 8, height()));
}

// Three bars for sure, two for likely, one for a guess; the number stands beside them.
void MappingRow::paintMatch(QPainter &painter, const QRectF &box) const
{
    const Theme &t = theme();
    const int bars = !m_mapped ? 0 : m_confidence >= 0.9 ? 3 : m_confidence >= 0.75 ? 2 : 1;
    const Role ink = bars == 3 ? Role::Success : bars == 2 ? Role::Accent : Role::Warning;
    for (int i = 0; i < 3; ++i)
        painter.fillRect(QRectF(box.left() + i * 6, box.center().y() - 6, 4, 12),
            t.color(i < bars ? ink : Role::BorderStrong));
    const QString words = m_mapped ? tr("%1%").arg(int(std::lround(m_confidence * 100))) : tr("No match");
    paint::text(painter, box.adjusted(24, 0, 0, 0), words,
        t.font(bars == 1 ? TextStyle::MetaStrong : TextStyle::Meta, words),
        t.color(bars == 1 ? Role::Warning : Role::TextMuted));
}

void MappingRow::paintCheck(QPainter &painter, const QRectF &box) const
{
    const Theme &t = theme();
    if (m_check.kind == ColumnCheck::Kind::Confirm || m_check.kind == ColumnCheck::Kind::None)
        return;
    qreal x = box.left();
    if (!m_check.icon.isEmpty()) {
        paint::icon(painter, t, QRectF(x - 1, 0, 16, box.height()), m_check.icon, t.color(m_check.role), 14);
        x += 20;
    }
    paint::text(painter, QRectF(x, 0, box.right() - x, box.height()), m_check.words,
        t.font(m_check.icon.isEmpty() ? TextStyle::Meta : TextStyle::MetaStrong, m_check.words),
        t.color(m_check.role));
}

} // namespace rapport::ui
