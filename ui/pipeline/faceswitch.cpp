// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/faceswitch.h"

#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pad = 11, pictureSize = 14, pictureGap = 6;

static int widthOf(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

FaceButton::FaceButton(const QString &iconName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FaceButton::sizeHint() const
{
    const int picture = m_icon.isEmpty() ? 0 : pictureSize + pictureGap;
    return {2 * pad + picture + widthOf(theme().font(TextStyle::MetaStrong), text()), 26};
}

void FaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isChecked())
        paint::box(painter, rect(), 6, t.color(Role::SurfaceRaised), t.color(Role::BorderStrong));
    const QColor ink = t.color(isChecked() || underMouse() ? Role::Text : Role::TextMuted);
    const int picture = m_icon.isEmpty() ? 0 : pictureSize + pictureGap;
    if (picture)
        paint::icon(painter, t, QRectF(pad, 0, pictureSize, height()), m_icon, ink, pictureSize);
    paint::text(
        painter, QRectF(rect()).adjusted(pad + picture, 0, 0, 0), text(), t.font(TextStyle::MetaStrong), ink);
}

FaceSwitch::FaceSwitch(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"faceSwitch"_s);
    setAccessibleName(tr("Face of the pipeline"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &FaceSwitch::chosen);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FaceSwitch::add(const QString &iconName, const QString &words)
{
    auto *button = new FaceButton(iconName, words, this);
    const int index = int(m_group->buttons().size());
    button->setObjectName(u"face%1"_s.arg(index));
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
}

void FaceSwitch::setCurrent(int index)
{
    if (index >= 0)
        return m_group->button(index)->setChecked(true);
    m_group->setExclusive(false);
    if (QAbstractButton *button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
}

int FaceSwitch::current() const { return m_group->checkedId(); }

QAbstractButton *FaceSwitch::button(int index) const { return m_group->button(index); }

void FaceSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::Hover), theme().color(Role::Border));
}

CountToggle::CountToggle(const QString &iconName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountToggle::setCount(qint64 count)
{
    m_count = count > 0 ? format::number(count) : QString();
    setAccessibleDescription(m_count);
    updateGeometry();
    update();
}

QSize CountToggle::sizeHint() const
{
    const int words = widthOf(theme().font(TextStyle::BodyStrong), text());
    const int count = m_count.isEmpty() ? 0 : int(paint::pillWidth(theme(), m_count)) + 8;
    const int picture = m_icon.isEmpty() ? 0 : pictureSize + pictureGap;
    return {9 + picture + words + count + 9, 26};
}

void CountToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isChecked())
        paint::box(painter, rect(), 6, t.color(Role::AccentSoft), t.color(Role::AccentLine));
    else if (isDown() || underMouse())
        paint::box(painter, rect(), 6, t.color(isDown() ? Role::Pressed : Role::Hover));
    const QColor ink = t.color(isChecked() ? Role::AccentText : Role::TextMuted);
    const int picture = m_icon.isEmpty() ? 0 : pictureSize + pictureGap;
    if (picture)
        paint::icon(painter, t, QRectF(9, 0, pictureSize, height()), m_icon, ink, pictureSize);
    const QFont font = t.font(TextStyle::BodyStrong);
    const qreal left = 9 + picture;
    paint::text(painter, QRectF(rect()).adjusted(left, 0, 0, 0), text(), font, ink);
    if (m_count.isEmpty())
        return;
    const qreal wide = paint::pillWidth(t, m_count);
    paint::pill(painter, t, QRectF(left + widthOf(font, text()) + 8, (height() - 18) / 2.0, wide, 18),
        m_count, Role::Warning, Role::WarningSoft);
}

} // namespace rapport::ui
