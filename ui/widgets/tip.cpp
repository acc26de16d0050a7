// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tip.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPointer>
#include <QScreen>

#include <cmath>

namespace rapport::ui {

namespace {

// Sits on its widget and shows the tip instead of Qt's.
class TipKeeper : public QObject
{
public:
    explicit TipKeeper(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    QString words, keys;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::ToolTip:
            if (words.isEmpty())
                return false;
            if (!m_tip)
                m_tip = new Tip(m_widget);
            m_tip->setWords(words, keys);
            m_tip->showFor(m_widget);
            return true;
        case QEvent::Leave:
        case QEvent::MouseButtonPress:
        case QEvent::KeyPress:
        case QEvent::Hide:
        case QEvent::WindowDeactivate:
            delete m_tip;
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    QPointer<Tip> m_tip;
};

} // namespace

void setTip(QWidget *widget, const QString &words, const QString &keys)
{
    static const QString name = QStringLiteral("rapportTip");
    QObject *found = widget->findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
    auto *keeper = static_cast<TipKeeper *>(found);
    if (!keeper) {
        keeper = new TipKeeper(widget);
        keeper->setObjectName(name);
    }
    keeper->words = words;
    keeper->keys = keys;
}

Tip::Tip(QWidget *parent) : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Tip::setWords(const QString &words, const QString &keys)
{
    m_words = words;
    m_keys = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    setAccessibleName(words);
    resize(sizeHint());
    update();
}

QSize Tip::sizeHint() const
{
    const QFontMetricsF metrics(theme().font(TextStyle::MetaStrong));
    qreal width = 18 + std::ceil(metrics.horizontalAdvance(m_words));
    for (const QString &key : m_keys)
        width += paint::keyWidth(theme(), key) + (&key == &m_keys.constFirst() ? 8 : 3);
    return {int(width), 28};
}

void Tip::showFor(const QWidget *widget)
{
    const QRect at(widget->mapToGlobal(QPoint()), widget->size());
    const QRect screen = widget->screen()->availableGeometry();
    QPoint place(at.center().x() - width() / 2, at.bottom() + 7);
    if (place.y() + height() > screen.bottom())
        place.setY(at.top() - height() - 6);
    place.setX(qBound(screen.left() + 4, place.x(), screen.right() - width() - 4));
    move(place);
    show();
}

void Tip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 6, t.color(Role::Inverse));
    const QRectF inside = rect().adjusted(9, 0, -9, 0);
    paint::text(painter, inside, m_words, t.font(TextStyle::MetaStrong), t.color(Role::OnInverse));
    qreal x = inside.right();
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const qreal wide = paint::keyWidth(t, *key);
        paint::key(painter, t, QRectF(x - wide, 5, wide, 18), *key, true);
        x -= wide + 3;
    }
}

} // namespace rapport::ui
