// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardlegend.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

namespace {

constexpr int mark = 8, dash = 14, between = 6, apart = 14;

int widthOf(const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme().font(TextStyle::Meta, text)).horizontalAdvance(text)));
}

int markWidth(const LegendEntry &entry) { return entry.mark == LegendEntry::Mark::Dash ? dash : mark; }

} // namespace

CardLegend::CardLegend(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

void CardLegend::setEntries(std::vector<LegendEntry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry &entry : m_entries)
        words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize CardLegend::sizeHint() const
{
    int width = 0;
    for (const LegendEntry &entry : m_entries)
        width += markWidth(entry) + between + widthOf(entry.text) + apart;
    return {std::max(0, width - apart), 20};
}

void CardLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal x = 0;
    const qreal middle = height() / 2.0;
    for (const LegendEntry &entry : m_entries) {
        const int wide = markWidth(entry);
        if (entry.mark == LegendEntry::Mark::Dash) {
            for (const int step : {0, 8})
                painter.fillRect(QRectF(x + step, middle - 1, 6, 2), entry.colour);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.colour);
            painter.drawRoundedRect(QRectF(x, middle - mark / 2.0, mark, mark), 2, 2);
        }
        x += wide + between;
        const int words = widthOf(entry.text);
        paint::text(painter, QRectF(x, 0, words + 1, height()), entry.text,
            theme().font(TextStyle::Meta, entry.text), theme().color(Role::TextMuted));
        x += words + apart;
    }
}

} // namespace rapport::ui
