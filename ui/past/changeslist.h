// SPDX-License-Identifier: GPL-3.0-or-later
// Records that differ between two days: what became of each, by whom and when, and below each field what it
// was and what it became. Enter, or a double click, opens the record. Paints only what is in sight.
#pragma once

#include "core/base/id.h"

#include <QListView>

namespace rapport::ui {

struct ChangeLine {
    QString field, before, after;
};

struct ChangeEntry {
    QString entity;
    Uid record;
    QString icon; // what became of it
    QString title;
    QString meta; // "Deal · Changed · Maya Chen · 12 Mar 14:20"
    std::vector<ChangeLine> lines;
    QString more; // "and 3 more fields"
};

class ChangesList final : public QListView
{
    Q_OBJECT
public:
    explicit ChangesList(QWidget *parent = nullptr);

    void setEntries(std::vector<ChangeEntry> entries);
    const std::vector<ChangeEntry> &entries() const;
    QString rowText(int row) const; // as it is read out

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    class Delegate;
    Model *m_model;
};

} // namespace rapport::ui
