// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/bantrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace rapport::ui {

static constexpr qreal segmentWidth = 30, segmentHeight = 8, gap = 4, numberWidth = 16, side = 8;
static constexpr int lineHeight = 20;

BantRow::BantRow(rules::Bant part, QWidget *parent) : QWidget(parent), m_part(part)
{
    setObjectName(rules::bantField(part));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
    QStringList lines{rules::bantQuestion(part)};
    for (int score = 0; score <= rules::bantBest; ++score)
        lines << tr("%1: %2").arg(score).arg(rules::bantGuidance(part, score));
    setToolTip(lines.join(QLatin1Char('\n')));
    showScore({}, {});
}

void BantRow::showScore(std::optional<int> score, std::optional<rules::BantHint> hint)
{
    m_score = score;
    m_hint = std::move(hint);
    const QString title = rules::bantTitle(m_part);
    setAccessibleName(m_score
            ? tr("%1: %2 of %3. %4").arg(title).arg(*m_score).arg(rules::bantBest).arg(words())
            : tr("%1: not scored. %2").arg(title, words()));
    setAccessibleDescription(toolTip());
    update();
}

QString BantRow::words() const
{
    if (m_score)
        return rules::bantGuidance(m_part, *m_score);
    return m_hint ? tr("Suggests %1: %2").arg(m_hint->score).arg(m_hint->why) : rules::bantQuestion(m_part);
}

QRectF BantRow::segment(int score) const
{
    const qreal right = width() - side - numberWidth;
    const qreal left = right - (rules::bantBest - score + 1) * (segmentWidth + gap) + gap;
    return {left - gap, 2 + (lineHeight - segmentHeight) / 2.0, segmentWidth, segmentHeight};
}

int BantRow::segmentAt(const QPointF &at) const
{
    for (int score = 1; score <= rules::bantBest; ++score) {
        if (segment(score).adjusted(-gap / 2, -8, gap / 2, 8).contains(at))
            return score;
    }
    return 0;
}

void BantRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const QString title = rules::bantTitle(m_part);
    const QRectF first = segment(1);
    paint::text(painter, QRectF(side, 2, first.left() - side - 8, lineHeight), title,
        t.font(TextStyle::BodyStrong, title), t.color(Role::Text));
    const int shown = m_over > 0 ? m_over : m_score.value_or(0);
    for (int score = 1; score <= rules::bantBest; ++score) {
        const bool on = score <= shown;
        const QColor edge = !m_score && m_hint && score <= m_hint->score && m_over == 0
            ? t.color(Role::AccentLine)
            : QColor();
        paint::box(painter, segment(score), segmentHeight / 2,
            t.color(on ? (m_over > 0 ? Role::AccentHover : Role::Accent) : Role::Pressed), edge, 1.5);
    }
    const QString number = m_score ? QString::number(*m_score) : QStringLiteral("–");
    paint::text(painter, QRectF(width() - side - numberWidth, 2, numberWidth, lineHeight), number,
        t.font(TextStyle::BodyStrong, number), t.color(m_score ? Role::Text : Role::TextSubtle),
        Qt::AlignRight | Qt::AlignVCenter);
    const QString below = m_over > 0 ? rules::bantGuidance(m_part, m_over) : words();
    paint::text(painter, QRectF(side, lineHeight + 2, width() - 2 * side, 18), below,
        t.font(TextStyle::Meta, below), t.color(m_score || m_over > 0 ? Role::TextMuted : Role::TextSubtle));
    if (hasFocus())
        paint::focusRing(painter, t, QRectF(rect()).adjusted(1, 1, -1, -1), 6);
}

void BantRow::mousePressEvent(QMouseEvent *event)
{
    const int score = segmentAt(event->position());
    if (score == 0 || event->button() != Qt::LeftButton)
        return;
    // The last one once more: nothing of it is left.
    Q_EMIT scored(m_score == score ? 0 : score);
}

void BantRow::mouseMoveEvent(QMouseEvent *event)
{
    const int over = segmentAt(event->position());
    setCursor(over > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (over != m_over) {
        m_over = over;
        update();
    }
}

void BantRow::leaveEvent(QEvent *)
{
    m_over = 0;
    update();
}

// The figures grade rows of a list: here they score.
bool BantRow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key >= Qt::Key_0 && key <= Qt::Key_3)
            event->accept();
    }
    return QWidget::event(event);
}

void BantRow::keyPressEvent(QKeyEvent *event)
{
    const int now = m_score.value_or(-1);
    switch (event->key()) {
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        Q_EMIT scored(event->key() - Qt::Key_0);
        return;
    case Qt::Key_Right:
        if (now < rules::bantBest)
            Q_EMIT scored(now + 1);
        return;
    case Qt::Key_Left:
        if (now > 0)
            Q_EMIT scored(now - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_score && m_hint)
            Q_EMIT scored(m_hint->score);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_score)
            Q_EMIT scored(-1);
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rapport::ui
