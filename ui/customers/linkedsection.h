// SPDX-License-Identifier: GPL-3.0-or-later
// A head with a count and, below it, the first few records that belong to the one shown.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class Button;
class IconButton;
class SectionHeader;

class LinkedSection : public QWidget
{
    Q_OBJECT
public:
    LinkedSection(const QString &title, QWidget *parent = nullptr);

    void setCount(qint64 count);
    void setCanView(bool can);
    void setAddLabel(const QString &label, const QString &key = {}); // shows the plus
    // Takes the rows; those before are deleted.
    void setRows(const QList<QWidget *> &rows);
    const QList<QWidget *> &rows() const { return m_rows; }

Q_SIGNALS:
    void viewRequested();
    void addRequested();

private:
    SectionHeader *m_head;
    Button *m_view;
    IconButton *m_add;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace rapport::ui
