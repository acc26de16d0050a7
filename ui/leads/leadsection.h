// SPDX-License-Identifier: GPL-3.0-or-later
// What the side panel shows of a lead alone: its way to a customer, why it is invalid, what it
// became, and the four scores with their total and grade. It saves by itself.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class Badge;
class BantRow;
class Button;
class Label;
class StatusPath;

class LeadSection : public QWidget
{
    Q_OBJECT
public:
    static constexpr int inset = 8; // what rows draw outside of their words

    LeadSection(Workspace &workspace, QWidget *parent = nullptr);

    // Hides itself for every other entity. `linkTitles` by field.
    void showLead(const Record &record, const QHash<QString, QString> &linkTitles, const SchemaPtr &schema);
    // To the sheet that converts, unless it is converted already.
    void convert();
    void markInvalid(); // asks for the reason
    StatusPath *path() const { return m_path; }
    const QList<BantRow *> &rows() const { return m_rows; }
    Button *convertButton() const { return m_convert; }

Q_SIGNALS:
    void convertRequested(const rapport::Uid &lead);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void undoableTold(const QString &text);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    void build();
    QWidget *makeScores();
    void showScores();
    void showBecame(const QHash<QString, QString> &linkTitles);
    void setStatus(const QString &status);
    void score(const QString &field, int score);
    bool save(Record after, const QString &verb, const QString &field, const QString &text);

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_lead;
    StatusPath *m_path;
    QWidget *m_state;
    Badge *m_pill;
    Label *m_reason;
    QWidget *m_acts;
    Button *m_convert;
    Button *m_invalid;
    Button *m_recycle;
    QWidget *m_became;
    QVBoxLayout *m_becameRows;
    Label *m_total;
    Badge *m_grade;
    QList<BantRow *> m_rows;
};

} // namespace rapport::ui
