// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresscard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rapport::ui {

static QHBoxLayout *line(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1);
    row->addWidget(right);
    return row;
}

ProgressCard::ProgressCard(QWidget *parent)
    : QFrame(parent), m_title(new Label(TextStyle::Section, Role::Text, this)),
      m_count(new Label(TextStyle::Body, Role::TextMuted, this)),
      m_left(new Label(TextStyle::Meta, Role::TextSubtle, this)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("progressCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 11, 15, 6);
    column->setSpacing(0);
    column->addLayout(line(m_title, m_count));
    column->addSpacing(15); // the bar is painted here
    column->addLayout(line(m_left, m_cancel));
    m_title->setMinimumHeight(18);
    m_cancel->setExtent(Button::Extent::Small);
    m_title->setElided(true);
    m_left->setElided(true);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_cancel, &Button::clicked, this, &ProgressCard::cancelRequested);
}

void ProgressCard::start(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_clock.start();
    setProgress(0, 0);
}

int ProgressCard::reckon() const
{
    if (!m_clock.isValid() || m_done <= 0 || m_total <= 0 || m_clock.elapsed() < 400)
        return -1;
    return int(double(m_clock.elapsed()) / 1000.0 * double(m_total - m_done) / double(m_done) + 0.5);
}

void ProgressCard::setProgress(qint64 done, qint64 total, int secondsLeft)
{
    m_done = done;
    m_total = total;
    const QLocale locale;
    m_count->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total))
            : done > 0         ? locale.toString(done)
                               : QString());
    const int left = secondsLeft >= 0 ? secondsLeft : reckon();
    m_left->setText(left < 0 ? QString()
            : left == 0      ? tr("Almost done")
            : left < 60      ? tr("About %n second(s) left", "", left)
                             : tr("About %n minute(s) left", "", (left + 30) / 60));
    setAccessibleDescription(m_count->text());
    update();
}

void ProgressCard::setNote(const QString &note) { m_left->setText(note); }

void ProgressCard::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

void ProgressCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 8, t.color(Role::Surface), t.color(Role::Border));
    const QRectF track(15, m_title->geometry().bottom() + 7, width() - 30, 6);
    paint::box(painter, track, 3, t.color(Role::Pressed));
    const double share = m_total > 0 ? qBound(0.0, double(m_done) / double(m_total), 1.0) : 0.35;
    if (m_total > 0 && m_done <= 0)
        return;
    QRectF bar = track;
    bar.setWidth(std::max(6.0, track.width() * share));
    // Unknown total: a piece that wanders with the count, so that it is seen to go on.
    if (m_total <= 0)
        bar.moveLeft(track.left() + (track.width() - bar.width()) * double(m_done % 1000) / 1000.0);
    paint::box(painter, bar, 3, t.color(Role::Accent));
}

} // namespace rapport::ui
