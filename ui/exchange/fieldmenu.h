// SPDX-License-Identifier: GPL-3.0-or-later
// The list of fields a column can go to: searchable, in groups, with "Do not import" and a new field
// of one's own in front. Closes on a choice or on Esc and deletes itself.
#pragma once

#include "ui/list/popup.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rapport::ui {

struct FieldOffer {
    QString path; // empty: not imported; "+": a new field
    QString label;
    QString icon;
    QString group;
    QString detail; // "now 手机", of another column that has it
    bool current = false;
};

class FieldMenu : public Popup
{
    Q_OBJECT
public:
    FieldMenu(const QList<FieldOffer> &offers, QWidget *parent);

    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void picked(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void move(int step);
    void take(const QListWidgetItem *item);

    QList<FieldOffer> m_offers;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace rapport::ui
