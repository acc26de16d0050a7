// SPDX-License-Identifier: GPL-3.0-or-later
// A long piece of work: what, how far in numbers, a bar, the time left, and Cancel. With an unknown
// total the bar shows only that it goes on.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

namespace rapport::ui {

class Button;
class Label;

class ProgressCard : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressCard(QWidget *parent = nullptr);

    void start(const QString &title);
    // `total` 0 means unknown. `secondsLeft` below 0 lets the card reckon it from the pace so far.
    void setProgress(qint64 done, qint64 total, int secondsLeft = -1);
    void setNote(const QString &note); // instead of the time left
    void setCancellable(bool cancellable);

    Button *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int reckon() const;

    Label *m_title;
    Label *m_count;
    Label *m_left;
    Button *m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_clock;
};

} // namespace rapport::ui
