// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listfooter.h"

#include "core/model/entity.h"
#include "ui/list/format.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int gutter = 20;
static constexpr int gap = 12;

static int widthOf(TextStyle style, const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme().font(style)).horizontalAdvance(text)));
}

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent), m_count(new Label({}, TextStyle::Meta, Role::TextMuted, this))
{
    setObjectName(u"listFooter"_s);
    setFixedHeight(36);
    m_count->setObjectName(u"listCount"_s);
    m_hints = {new KbdHint({u"↑"_s, u"↓"_s}, tr("Move"), this), new KbdHint({u"Space"_s}, tr("Select"), this),
        new KbdHint({u"Enter"_s}, tr("Open"), this)};
    connect(&theme(), &Theme::changed, this, [this] { fit(); });
}

void ListFooter::setCount(const QString &words)
{
    m_count->setText(words);
    fit();
}

void ListFooter::setSums(
    const EntityDef &def, const QStringList &fields, const query::Totals &totals, const Currency &own)
{
    m_sums.clear();
    for (const QString &key : fields) {
        const FieldDef *field = def.find(key);
        const auto sums = totals.sums.value(key);
        if (field && !sums.empty() && m_sums.size() < 2)
            m_sums.append({field->displayLabel(), format::moneyList(sums, own)});
    }
    setAccessibleDescription(sumsText());
    fit();
}

void ListFooter::addSum(const QString &label, const QVariantList &values, const Currency &own)
{
    std::vector<Money> money;
    QStringList words;
    for (const QVariant &value : values) {
        if (value.metaType() == QMetaType::fromType<Money>())
            money.push_back(value.value<Money>());
        else if (value.isValid())
            words << format::decimal(value.toDouble());
    }
    if (!money.empty())
        words << format::moneyList(money, own);
    if (words.isEmpty())
        return;
    m_sums.prepend({label, words.join(u" + "_s)});
    setAccessibleDescription(sumsText());
    fit();
}

QString ListFooter::sumsText() const
{
    QStringList texts;
    for (const Sum &sum : m_sums)
        texts << QString(sum.label + u' ' + sum.amount);
    return texts.join(u", "_s);
}

int ListFooter::sumsWidth() const
{
    int width = 0;
    for (const Sum &sum : m_sums)
        width += widthOf(TextStyle::Meta, sum.label) + 8 + widthOf(TextStyle::MetaStrong, sum.amount) + gap;
    return width;
}

// Hints stand right of the middle, beside the sums, and leave when there is no room.
void ListFooter::fit()
{
    m_count->adjustSize();
    m_count->setGeometry(gutter, 0, m_count->sizeHint().width() + 4, height());
    int x = width() - gutter - sumsWidth() - (m_sums.isEmpty() ? 0 : gap);
    int needed = 0;
    for (KbdHint *hint : std::as_const(m_hints))
        needed += hint->sizeHint().width() + gap;
    const bool room = x - needed > m_count->geometry().right() + gap;
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        const QSize size = (*hint)->sizeHint();
        x -= size.width();
        (*hint)->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        (*hint)->setVisible(room);
        x -= gap;
    }
    update();
}

void ListFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ListFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.color(Role::SurfaceSunken));
    painter.fillRect(QRect(0, 0, width(), 1), t.color(Role::Border));
    qreal x = width() - gutter;
    const auto draw = [&](const QString &text, TextStyle style, Role role) {
        const int wide = widthOf(style, text);
        x -= wide;
        paint::text(painter, QRectF(x, 1, wide, height() - 1), text, t.font(style), t.color(role));
    };
    for (qsizetype i = m_sums.size() - 1; i >= 0; --i) {
        draw(m_sums[i].amount, TextStyle::MetaStrong, Role::Text);
        x -= 8;
        draw(m_sums[i].label, TextStyle::Meta, Role::TextMuted);
        x -= gap;
        painter.fillRect(QRectF(x, 10, 1, height() - 20), t.color(Role::Border));
        x -= gap;
    }
}

} // namespace rapport::ui
