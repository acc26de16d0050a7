// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to all ticked rows, in a dark bar that stands in a strip of its own under the
// rows, so that it never covers one. Emits wishes. Esc clears the ticks.
#pragma once

#include "ui/list/wish.h"

#include <QWidget>

class QMenu;

namespace rapport {
struct EntityDef;
}

namespace rapport::ui {

class IconButton;
class Label;

class BulkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(const EntityDef &def, QWidget *parent = nullptr);

    void setCount(qint64 count);
    // In the trash there is only one thing to do.
    void setTrash(bool trash);
    void enter();
    // The button a popup for this wish belongs to.
    QWidget *anchor(Wish wish) const;

Q_SIGNALS:
    void wished(rapport::ui::Wish wish);
    void clearRequested();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Item;
    Item *add(const QString &icon, const QString &words, Wish wish);
    void openMore();

    QWidget *m_bar;
    Label *m_count;
    Item *m_assign;
    Item *m_tag;
    Item *m_task;
    Item *m_mail;
    Item *m_restore;
    Item *m_more;
    IconButton *m_close;
    bool m_graded = false;
    QString m_entity;
    QList<Item *> m_offered; // what this entity has a use for
};

} // namespace rapport::ui
