// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a lead in four steps: new, contacted, qualified, converted. A click or Enter asks for a
// step, Left and Right walk along. Invalid and recycled leads stand on none.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace rapport::ui {

class StatusPath : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPath(QWidget *parent = nullptr);

    void setStatus(const QString &key);
    QString status() const { return m_status; }
    QAbstractButton *step(const QString &key) const;
    static const QStringList &steps();

Q_SIGNALS:
    void statusRequested(const QString &key);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    class Step;
    QList<Step *> m_steps;
    QString m_status;
};

} // namespace rapport::ui
