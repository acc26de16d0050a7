// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows of a deal beyond what every record has: its way through the stages, people,
// products, needs, and a place for the papers to come. The panel puts the pieces where they belong;
// this fills them, and does what they ask for.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/customers/paneldata.h"

class QWidget;

namespace rapport::ui {

class DealMover;
class FactGrid;
class LinesSection;
class LineSheet;
class PeopleSection;
class StagePathBar;

class DealParts : public QObject
{
    Q_OBJECT
public:
    // The pieces are made as children of `content`; `panel` tells which window sheets lie over.
    DealParts(Workspace &workspace, QWidget *content, QWidget *panel);
    ~DealParts() override;

    static QStringList needFields();
    void show(const PanelData &data);
    void clear(); // lets go of records before their schema goes

    StagePathBar *path() const { return m_path; }
    PeopleSection *people() const { return m_people; }
    LinesSection *lines() const { return m_lines; }
    FactGrid *needs() const { return m_needs; }
    QWidget *papers() const { return m_papers; }

    void moveTo(const Uid &stage);
    void step(int by);
    void win();
    void lose();
    void addLine();
    void editLine(const Uid &line);
    LineSheet *sheet(); // made when first needed

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void saveRequested(const QString &field, const QVariant &value);
    void refreshRequested(); // what is shown may not be what is stored

private:
    DealMover *mover();
    QWidget *makePapers(QWidget *content) const;
    bool canChange() const { return !m_deal.isNull() && !m_workspace.isReadOnly(); }
    QString closingOf(const Record &deal) const;

    Workspace &m_workspace;
    QWidget *m_panel;
    SchemaPtr m_schema; // of the record below
    Record m_deal;
    qint64 m_nextPosition = 1; // of a new line
    StagePathBar *m_path;
    PeopleSection *m_people;
    LinesSection *m_lines;
    FactGrid *m_needs;
    QWidget *m_papers;
    DealMover *m_mover = nullptr;
    LineSheet *m_sheet = nullptr;
};

} // namespace rapport::ui
