// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the panel that opens a record: it takes the width, shades under the pointer, and is
// reached by Tab. What it looks like is up to those who inherit.
#pragma once

#include "core/query/reads.h"

#include <QAbstractButton>

namespace rapport::ui {

class RowButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowButton(int height, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    // `inside` is what the margins leave.
    virtual void paintRow(QPainter &painter, const QRectF &inside) = 0;

private:
    int m_height;
};

// A person: avatar, name, role, position; buttons for call and mail come from outside.
class PersonRow : public RowButton
{
    Q_OBJECT
public:
    PersonRow(const query::Person &person, const QString &role, QWidget *parent = nullptr);

Q_SIGNALS:
    void callRequested(const QString &phone);
    void mailRequested(const QString &email);

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    query::Person m_person;
    QString m_role;
    QList<QWidget *> m_buttons;
};

// A deal: name and amount, below them how far it is and when it closes.
class DealRow : public RowButton
{
    Q_OBJECT
public:
    DealRow(
        const query::DealLine &deal, const QString &amount, const QString &day, QWidget *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;

private:
    query::DealLine m_deal;
    QString m_amount;
    QString m_day;
};

// Any record: its title and a word about it.
class LinkRow : public RowButton
{
    Q_OBJECT
public:
    LinkRow(const QString &title, const QString &detail, QWidget *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;

private:
    QString m_detail;
};

} // namespace rapport::ui
