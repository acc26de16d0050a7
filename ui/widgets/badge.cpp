// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <cmath>

namespace rapport::ui {

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Badge::become(Kind kind, const QString &text, const QString &spoken)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

void Badge::showGrade(const QString &letter) { become(Kind::Grade, letter, tr("Grade %1").arg(letter)); }

void Badge::showTag(const QString &text, const QString &colorKey)
{
    m_colorKey = colorKey.isEmpty() ? text : colorKey;
    become(Kind::Tag, text, tr("Tag %1").arg(text));
}

void Badge::showMore(int count)
{
    become(Kind::More, QLatin1Char('+') + QString::number(count), tr("%n more", "", count));
}

void Badge::showPill(const QString &text, Role ink, Role ground)
{
    m_ink = ink;
    m_ground = ground;
    become(Kind::Pill, text, text);
}

void Badge::showDue(paint::Due due, const QString &words)
{
    m_due = due;
    become(Kind::Due, words, words);
}

void Badge::showAge(const QString &days, bool isLate)
{
    m_late = isLate;
    become(Kind::Age, days, days);
}

void Badge::showCount(const QString &count) { become(Kind::Count, count, count); }

QSize Badge::sizeHint() const
{
    const Theme &t = theme();
    switch (m_kind) {
    case Kind::None:
        return {0, 0};
    case Kind::Grade:
        return {20, 20};
    case Kind::Tag:
        return {int(paint::tagWidth(t, m_text)), 20};
    case Kind::More:
        return {int(paint::tagWidth(t, m_text, false)), 20};
    case Kind::Pill:
        return {int(paint::pillWidth(t, m_text)), 18};
    case Kind::Due: {
        const bool marked = m_due == paint::Due::Overdue || m_due == paint::Due::Today;
        const QFontMetricsF metrics(t.font(marked ? TextStyle::BodyStrong : TextStyle::Body));
        return {int(std::ceil(metrics.horizontalAdvance(m_text))) + (marked ? 21 : 1), 20};
    }
    case Kind::Age:
        return {int(paint::ageWidth(t, m_text)), 16};
    case Kind::Count:
        return {int(paint::countWidth(t, m_text)), 16};
    }
    return {};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    switch (m_kind) {
    case Kind::None:
        break;
    case Kind::Grade:
        paint::grade(painter, t, rect(), m_text);
        break;
    case Kind::Tag:
        paint::tag(painter, t, rect(), m_text, paint::tagColor(t, m_colorKey));
        break;
    case Kind::More:
        paint::tag(painter, t, rect(), m_text);
        break;
    case Kind::Pill:
        paint::pill(painter, t, rect(), m_text, m_ink, m_ground);
        break;
    case Kind::Due:
        paint::due(painter, t, rect(), m_due, m_text);
        break;
    case Kind::Age:
        paint::age(painter, t, rect(), m_text, m_late);
        break;
    case Kind::Count:
        paint::count(painter, t, rect(), m_text);
        break;
    }
}

} // namespace rapport::ui
