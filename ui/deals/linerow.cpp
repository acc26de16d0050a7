// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a deal and their totals look; what they do stands in linessection.cpp.
#include "core/rules/deal_lines.h"
#include "ui/deals/dealwords.h"
#include "ui/deals/linessection.h"
#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace rapport::ui {

namespace {

constexpr int totalHeight = 20;

qreal widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text) + 1;
}

} // namespace

QString nameOf(const query::DealLineRow &line)
{
    const QString description = line.record.value(u"description").toString();
    if (line.product.isEmpty())
        return description.isEmpty() ? LineRowButton::tr("Line without a product") : description;
    return line.product;
}

// "3 pcs × $333.33, −7.5%"
LineRowButton::LineRowButton(const query::DealLineRow &line, const Currency &own, QWidget *parent)
    : RowButton(40, parent)
{
    const Record &record = line.record;
    setText(nameOf(line));
    setObjectName(QStringLiteral("dealLine"));
    const QVariant quantity = record.value(u"quantity");
    QString count = words::quantity(quantity.isValid() ? quantity.toDouble() : 1);
    if (!line.unit.isEmpty())
        count += QLatin1Char(' ') + line.unit;
    const auto price = record.value(u"price").value<Money>();
    m_detail = price.isNull() ? count : QString(count + QStringLiteral(" × ") + format::money(price, own));
    if (const double off = record.value(u"discount").toDouble(); off > 0)
        m_detail += QStringLiteral(" · −") + words::percent(off);
    const QString description = record.value(u"description").toString();
    if (!line.product.isEmpty() && !description.isEmpty())
        m_detail += QStringLiteral(" · ") + description;
    m_sum = line.net.isNull() ? QStringLiteral("—") : format::money(line.net, own);
    if (const double rate = record.value(u"tax_rate").toDouble(); rate > 0)
        m_tax = tr("+ %1 tax").arg(words::percent(rate));
    QStringList spoken{text(), m_detail, m_sum, m_tax};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.mid(0, 2).join(QLatin1Char('\n')));
}

void LineRowButton::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    const QFont strong = t.font(TextStyle::BodyStrong, m_sum), meta = t.font(TextStyle::Meta, m_detail);
    const qreal sum = widthOf(strong, m_sum), tax = m_tax.isEmpty() ? 0 : widthOf(meta, m_tax);
    const QRectF first(inside.left(), inside.top() + 2, inside.width(), 18);
    const QRectF second(inside.left(), inside.top() + 20, inside.width(), 17);
    paint::text(painter, first.adjusted(0, 0, -sum - 8, 0), text(), t.font(TextStyle::BodyStrong, text()),
        t.color(Role::Text));
    paint::text(painter, first, m_sum, strong, t.color(Role::Text), Qt::AlignRight | Qt::AlignVCenter);
    paint::text(painter, second.adjusted(0, 0, -tax - 8, 0), m_detail, meta, t.color(Role::TextMuted));
    paint::text(painter, second, m_tax, meta, t.color(Role::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
}

void LineRowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT shiftRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        click();
    else
        RowButton::keyPressEvent(event);
}

void LineRowButton::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(QPoint(8, height())) : event->globalPos());
}

TotalsBlock::TotalsBlock(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lineTotals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TotalsBlock::clear()
{
    m_rows.clear();
    m_strong.clear();
    setVisible(false);
}

void TotalsBlock::show(const std::vector<query::LineTotals> &totals, const Currency &own)
{
    clear();
    bool decimals = false;
    const auto add = [&](const QString &word, const Money &amount, bool strong = false) {
        m_rows.append({word, words::exactMoney(amount, own, decimals)});
        m_strong.append(strong);
    };
    for (const query::LineTotals &sum : totals) {
        decimals = false;
        for (const Money &each : {sum.list, sum.discount, sum.net, sum.tax, sum.gross})
            decimals = decimals || words::hasFraction(each);
        for (const query::TaxShare &share : sum.taxes)
            decimals = decimals || words::hasFraction(share.tax);
        const bool discounted = sum.discount.minor != 0, taxed = sum.tax.minor != 0;
        if (discounted) {
            add(tr("List price"), sum.list);
            add(tr("Discount"), Money::of(-sum.discount.minor, sum.discount.currency));
        }
        add(taxed ? tr("Total without tax") : tr("Total"), sum.net, true);
        for (const query::TaxShare &share : sum.taxes)
            add(tr("Tax %1").arg(words::percent(share.rate)), share.tax);
        if (taxed)
            add(tr("Total with tax"), sum.gross);
    }
    QStringList spoken;
    for (const auto &[word, amount] : std::as_const(m_rows))
        spoken.append(word + QLatin1Char(' ') + amount);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!m_rows.isEmpty());
    updateGeometry();
    update();
}

QSize TotalsBlock::sizeHint() const { return {200, int(m_rows.size()) * totalHeight + 9}; }

void TotalsBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(QRect(m_inset, 4, width() - 2 * m_inset, 1), t.color(Role::Divider));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[word, amount] = m_rows[i];
        const QRectF line(m_inset, 9.0 + double(i) * totalHeight, width() - 2.0 * m_inset, totalHeight);
        const bool strong = m_strong[i];
        const Role ink = strong ? Role::Text : Role::TextMuted;
        paint::text(painter, line, word, t.font(strong ? TextStyle::BodyStrong : TextStyle::Meta, word),
            t.color(ink));
        paint::text(painter, line, amount, t.font(strong ? TextStyle::Section : TextStyle::Meta, amount),
            t.color(ink), Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace rapport::ui
