// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in sight: a card at the bottom right that appears after 400 ms with progress and Cancel,
// one a job, and goes when the job is over.
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QObject>

namespace rapport::ui {

class ProgressCard;

class JobCards : public QObject
{
    Q_OBJECT
public:
    explicit JobCards(QWidget *host);

    // `kept` is what becomes of the work so far when somebody cancels.
    void follow(Job *job, const QString &title);
    // Work that tells its progress but is not handed out; `total` reached or unknown 0/0 ends it.
    void show(const QString &title, const Progress &progress);
    void clear(); // ends those

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ProgressCard *make(const QString &title);
    void drop(ProgressCard *card);
    void place();

    QWidget *m_host;
    QList<ProgressCard *> m_cards;
    QHash<QString, ProgressCard *> m_named;
};

} // namespace rapport::ui
