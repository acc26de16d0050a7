// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickparts.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <cmath>

namespace rapport::ui {

static constexpr int chipHeight = 26, longest = 280;

PartChip::PartChip(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void PartChip::show(const PartView &part)
{
    const bool same = m_part == part;
    m_part = part;
    setVisible(true);
    if (same)
        return;
    setObjectName(QStringLiteral("part_") + part.key);
    setText(part.text);
    setAccessibleName(
        part.role.isEmpty() ? part.text : tr("%1: %2", "part of a quick line").arg(part.role, part.text));
    setAccessibleDescription(part.canDrop ? tr("Enter edits, Backspace removes") : tr("Enter edits"));
    setToolTip(part.role);
    updateGeometry();
    update();
}

QSize PartChip::sizeHint() const
{
    const QFont font = theme().font(TextStyle::MetaStrong, text());
    const int words = int(std::ceil(QFontMetricsF(font).horizontalAdvance(text()))) + 1;
    return {std::min(words, longest) + (text().isEmpty() ? 26 : 36), chipHeight};
}

QSize PartChip::minimumSizeHint() const { return {std::min(sizeHint().width(), 60), chipHeight}; }

void PartChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF area = QRectF(rect()).adjusted(0, 1, 0, -1);
    using Look = PartView::Look;
    const bool open = m_part.look == Look::New || m_part.look == Look::Guess || m_part.look == Look::Unclear;
    const bool ask = m_part.look == Look::Question;
    const QColor ink = t.color(ask         ? Role::Warning
            : m_part.look == Look::Unclear ? Role::TextMuted
            : m_part.look == Look::Guess   ? Role::TextMuted
                                           : m_part.fore);
    const QColor ground = ask                                    ? t.color(Role::WarningSoft)
        : m_part.look == Look::New || m_part.look == Look::Plain ? t.color(m_part.back)
                                                                 : QColor();
    paint::box(painter, area, 5, underMouse() && !ground.isValid() ? t.color(Role::Hover) : ground,
        underMouse() && ground.isValid() && !open ? ink : QColor());
    if (open) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(m_part.look == Look::New ? ink : t.color(Role::BorderStrong), 1);
        pen.setDashPattern(m_part.look == Look::Unclear ? QList<qreal>{1, 2} : QList<qreal>{3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(.5, .5, -.5, -.5), 4.5, 4.5);
    }
    const QRectF picture(area.left() + 7, area.center().y() - 8, 16, 16);
    if (!m_part.avatar.isNull())
        paint::avatar(
            painter, t, picture.adjusted(-1, -1, 1, 1), m_part.avatarName, m_part.avatar.text(), false);
    else
        paint::icon(painter, t, picture, ask ? QStringLiteral("triangle-alert") : m_part.icon, ink, 14);
    if (!text().isEmpty())
        paint::text(painter, area.adjusted(27, 0, -8, 0), text(), t.font(TextStyle::MetaStrong, text()), ink);
}

void PartChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_part.canDrop)
            Q_EMIT dropRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Escape:
        Q_EMIT backRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepRequested(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QuickParts::QuickParts(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this, 7, 4))
{
    setObjectName(QStringLiteral("quickParts"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(chipHeight);
}

PartChip *QuickParts::chipFor(const QString &key)
{
    PartChip *&chip = m_chips[key];
    if (chip)
        return chip;
    chip = new PartChip(this);
    connect(
        chip, &QAbstractButton::clicked, this, [this, key, chip = chip] { Q_EMIT editRequested(key, chip); });
    connect(chip, &PartChip::dropRequested, this, [this, key] { Q_EMIT dropRequested(key); });
    connect(chip, &PartChip::backRequested, this, &QuickParts::backRequested);
    connect(chip, &PartChip::stepRequested, this, [this, chip = chip](int by) { step(chip, by); });
    return chip;
}

void QuickParts::setParts(const QList<PartView> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    QSet<QString> shown;
    QWidget *before = nullptr;
    for (const PartView &part : parts) {
        shown.insert(part.key);
        if (part.icon.isEmpty() && part.avatar.isNull()) {
            Label *&word = m_words[part.key];
            if (!word)
                word = new Label(TextStyle::Meta, Role::TextSubtle, this);
            word->setText(part.text);
            word->show();
            m_row->addWidget(word);
            continue;
        }
        PartChip *chip = chipFor(part.key);
        chip->show(part);
        m_row->addWidget(chip);
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if (!shown.contains(it.key()))
            it.value()->hide();
    }
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        if (!shown.contains(it.key()))
            it.value()->hide();
    }
    m_row->invalidate();
    updateGeometry();
}

PartChip *QuickParts::chip(const QString &key) const
{
    PartChip *chip = m_chips.value(key);
    return chip && !chip->isHidden() ? chip : nullptr;
}

QList<PartChip *> QuickParts::chips() const
{
    QList<PartChip *> found;
    for (const PartView &part : m_parts) {
        if (PartChip *known = chip(part.key))
            found.append(known);
    }
    return found;
}

bool QuickParts::focusFirst()
{
    const QList<PartChip *> all = chips();
    // A question comes before everything else.
    for (PartChip *chip : all) {
        if (chip->part().look == PartView::Look::Question) {
            chip->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (all.isEmpty())
        return false;
    all.front()->setFocus(Qt::TabFocusReason);
    return true;
}

void QuickParts::focusBeside(const QString &key)
{
    if (PartChip *going = chip(key); going && going->hasFocus())
        step(going, chips().indexOf(going) + 1 < chips().size() ? 1 : -1);
}

void QuickParts::step(PartChip *from, int by)
{
    const QList<PartChip *> all = chips();
    const qsizetype at = all.indexOf(from) + by;
    if (at >= 0 && at < all.size())
        all[at]->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT backRequested();
}

} // namespace rapport::ui
