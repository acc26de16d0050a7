// SPDX-License-Identifier: GPL-3.0-or-later
// The third step: what the import will do, in numbers; what it proposes (names read as known ones) and
// makes besides (stages, people, customers that rows name); and the first rows as they will be.
#pragma once

#include "ui/exchange/problems.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rapport::ui {

class ImportSession;
class Label;
class ReviewTable;
class SectionHeader;
class StatTile;

class ReviewStep : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReviewStep(ImportSession &session, QWidget *parent = nullptr);

    void refresh();
    ReviewTable *table() const { return m_table; }
    // What is shown above the rows, for screen readers and tests.
    QStringList proposals() const { return m_lines; }

private:
    void refreshTiles(const exchange::ImportReport &report);
    void refreshProposals(const exchange::ImportReport &report);
    void addLine(const QString &icon, Role role, const QString &words, const QString &detail);

    ImportSession &m_session;
    StatTile *m_created, *m_updated, *m_same, *m_rejected;
    SectionHeader *m_head;
    QWidget *m_proposals;
    QVBoxLayout *m_lineColumn;
    QStringList m_lines;
    ReviewTable *m_table;
};

} // namespace rapport::ui
