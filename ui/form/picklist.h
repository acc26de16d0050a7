// SPDX-License-Identifier: GPL-3.0-or-later
// The list of things to choose from below a field or in a popup: title, detail, and a picture of a
// person, company or tag before it. The keyboard stays with the field, which hands its keys over.
#pragma once

#include "core/base/id.h"

#include <QListView>

class QLineEdit;

namespace rapport::ui {

struct PickItem {
    enum class Look { Plain, Person, Company, Tag, Create };
    Uid id;
    QString title;
    QString detail;
    Look look = Look::Plain;
    bool checked = false;
};

class PickModel;

class PickList : public QListView
{
    Q_OBJECT
public:
    explicit PickList(QWidget *parent = nullptr);

    // The first row is current afterwards.
    void setItems(QList<PickItem> items);
    const QList<PickItem> &items() const;
    bool hasItems() const { return !items().isEmpty(); }
    // Up, Down, PageUp, PageDown and Enter as typed into the field; true when used.
    bool take(QKeyEvent *event);
    int heightOfRows(int atMost = 8) const;

Q_SIGNALS:
    void picked(const rapport::ui::PickItem &item);

private:
    void pickCurrent();

    PickModel *m_model;
};

// A PickList that floats below a field, inside its window, and never takes the focus.
class PickDrop : public QWidget
{
    Q_OBJECT
public:
    explicit PickDrop(QWidget *field);

    PickList *list() const { return m_list; }
    void offer(const QList<PickItem> &items); // hides when there are none
    bool isOffering() const { return isVisible(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    QWidget *m_field;
    PickList *m_list;
};

} // namespace rapport::ui
