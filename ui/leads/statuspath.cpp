// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/statuspath.h"

#include "core/model/lead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>

namespace rapport::ui {

static constexpr int pathHeight = 28, tip = 7;

class StatusPath::Step final : public QAbstractButton
{
public:
    enum class Look { Passed, Current, Ahead };

    Step(const QString &key, bool isFirst, bool isLast, QWidget *parent)
        : QAbstractButton(parent), m_key(key), m_first(isFirst), m_last(isLast)
    {
        setObjectName(QStringLiteral("status_") + key);
        setText(definition<Lead>().at<&Lead::status>().optionLabel(key));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QString key() const { return m_key; }
    QSize sizeHint() const override { return {72, pathHeight}; }

    void setLook(Look look)
    {
        m_look = look;
        setAccessibleName(look == Look::Current ? StatusPath::tr("%1, the present status").arg(text())
                : look == Look::Passed          ? StatusPath::tr("%1, done").arg(text())
                                                : text());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &t = theme();
        const bool current = m_look == Look::Current, passed = m_look == Look::Passed;
        Role fill = current ? Role::Accent : passed ? Role::AccentSoft : Role::Hover;
        if (underMouse() && current)
            fill = Role::AccentHover;
        else if (underMouse() && !passed)
            fill = Role::Pressed;
        const QPainterPath shape = outline();
        painter.fillPath(shape, t.color(fill));
        if (underMouse() && passed) {
            painter.setPen(QPen(t.color(Role::AccentLine), 1));
            painter.drawPath(shape);
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.color(current ? Role::OnAccent : Role::Focus), 2));
            painter.drawPath(outline(3));
        }
        const Role ink = current ? Role::OnAccent : passed ? Role::AccentText : Role::TextMuted;
        paint::text(painter, QRectF(m_first ? 6 : 6 + tip / 2.0, 0, width() - 10.0 - tip, height()), text(),
            t.font(current ? TextStyle::MetaStrong : TextStyle::Meta, text()), t.color(ink), Qt::AlignCenter);
    }

private:
    QPainterPath outline(qreal in = 0) const
    {
        const QRectF box = QRectF(rect()).adjusted(in, in, -in, -in);
        const qreal right = m_last ? box.right() : box.right() - tip;
        QPainterPath path(box.topLeft());
        path.lineTo(right, box.top());
        if (!m_last)
            path.lineTo(box.right(), box.center().y());
        path.lineTo(right, box.bottom());
        path.lineTo(box.left(), box.bottom());
        if (!m_first)
            path.lineTo(box.left() + tip, box.center().y());
        path.closeSubpath();
        return path;
    }

    QString m_key;
    bool m_first;
    bool m_last;
    Look m_look = Look::Ahead;
};

const QStringList &StatusPath::steps()
{
    static const QStringList keys{QStringLiteral("new"), QStringLiteral("contacted"),
        QStringLiteral("qualified"), QStringLiteral("converted")};
    return keys;
}

StatusPath::StatusPath(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusPath"));
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(-tip + 3); // each tip reaches into the next step
    for (const QString &key : steps()) {
        auto *step = new Step(key, key == steps().constFirst(), key == steps().constLast(), this);
        step->installEventFilter(this);
        connect(step, &QAbstractButton::clicked, this, [this, key] { Q_EMIT statusRequested(key); });
        row->addWidget(step, 1);
        m_steps.append(step);
    }
}

void StatusPath::setStatus(const QString &key)
{
    m_status = key;
    const qsizetype at = steps().indexOf(key);
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setLook(i == at ? Step::Look::Current : i < at ? Step::Look::Passed : Step::Look::Ahead);
}

QAbstractButton *StatusPath::step(const QString &key) const
{
    const qsizetype at = steps().indexOf(key);
    return at < 0 ? nullptr : m_steps[at];
}

bool StatusPath::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *step = static_cast<Step *>(object);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const qsizetype to = m_steps.indexOf(step) + (key == Qt::Key_Right ? 1 : -1);
        if (to >= 0 && to < m_steps.size())
            m_steps[to]->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        step->click();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace rapport::ui
