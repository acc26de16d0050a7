// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcards.h"

#include "ui/widgets/progresscard.h"
#include "ui/widgets/shadow.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>

namespace rapport::ui {

static constexpr int patienceMs = 400, cardWidth = 348, margin = 20;

JobCards::JobCards(QWidget *host) : QObject(host), m_host(host) { host->installEventFilter(this); }

ProgressCard *JobCards::make(const QString &title)
{
    auto *card = new ProgressCard(m_host);
    card->setObjectName(QStringLiteral("progressCard"));
    card->setFixedWidth(cardWidth);
    card->start(title);
    addShadow(card);
    card->hide();
    m_cards << card;
    QTimer::singleShot(patienceMs, card, [this, card] {
        card->show();
        card->raise();
        place();
    });
    return card;
}

void JobCards::follow(Job *job, const QString &title)
{
    ProgressCard *card = make(title);
    connect(card, &ProgressCard::cancelRequested, job, [job, card] {
        card->setCancellable(false);
        card->setNote(tr("Stopping…"));
        job->cancel();
    });
    connect(job, &Job::progressed, card,
        [card](const Progress &now) { card->setProgress(now.done, std::max<qint64>(0, now.total)); });
    const auto end = [this, card = QPointer(card)] { drop(card); };
    connect(job, &Job::succeeded, this, end);
    connect(job, &Job::failed, this, end);
    connect(job, &QObject::destroyed, this, end);
}

void JobCards::show(const QString &title, const Progress &progress)
{
    if (progress.total >= 0 && progress.done >= progress.total) {
        drop(m_named.take(title));
        return;
    }
    ProgressCard *&card = m_named[title];
    if (!card) {
        card = make(title);
        card->setCancellable(false);
    }
    card->setProgress(progress.done, std::max<qint64>(0, progress.total));
}

void JobCards::clear()
{
    for (ProgressCard *card : std::as_const(m_named))
        drop(card);
    m_named.clear();
}

void JobCards::drop(ProgressCard *card)
{
    if (!card || !m_cards.removeAll(card))
        return;
    card->hide();
    card->deleteLater();
    place();
}

void JobCards::place()
{
    int bottom = m_host->height() - margin;
    for (ProgressCard *card : m_cards) {
        if (card->isHidden())
            continue;
        card->adjustSize();
        card->move(m_host->width() - card->width() - margin, bottom - card->height());
        bottom -= card->height() + 8;
    }
}

bool JobCards::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace rapport::ui
