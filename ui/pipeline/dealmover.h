// SPDX-License-Identifier: GPL-3.0-or-later
// The one way a deal changes its stage by hand, from the board, the panel and the keys of both. It
// looks at the gate of the stage first: what is still to be ticked or filled in is asked for in a
// sheet, the reason of a loss and the day of closing as well. Each move is one step of undo. A move
// that leads nowhere, such as into the stage where the deal stands at no other place, says nothing.
#pragma once

#include "core/rules/stage_moves.h"
#include "core/workspace/workspace.h"

#include <QPointer>

#include <optional>

namespace rapport::ui {

class CloseDealSheet;
class GateSheet;

// Between which cards of the new stage; null ids: at the top, at the bottom.
struct CardPlace {
    Uid above;
    Uid below;
};

class DealMover : public QObject
{
    Q_OBJECT
public:
    // The sheets lie over `window`, which also owns the mover unless it has another parent.
    DealMover(Workspace &workspace, QWidget *window, QObject *parent = nullptr);
    ~DealMover() override;

    // Saves at once when nothing is in the way, else asks and saves then. Without a place the card
    // lands on top of a new stage, and stays where it is within the same one.
    void move(const Uid &deal, const Uid &stage, const std::optional<CardPlace> &place = {});
    // To the next open stage of its pipeline, or back; beyond the last it stays.
    void step(const Uid &deal, int by);
    // Into the first won (lost) stage of its pipeline.
    void win(const Uid &deal);
    void lose(const Uid &deal);

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text); // "Line 3 retrofit moved to Negotiation"
    void errorRaised(const rapport::Error &error);
    void moved(const rapport::Uid &deal, const rapport::Uid &stage);
    // Nothing came of it: the person closed the sheet, or the save was refused (then errorRaised
    // came before).
    void abandoned(const rapport::Uid &deal);

private:
    struct Move {
        Record before;
        Record after;
        Record to; // the stage
        std::optional<CardPlace> place;
    };
    void close(const Uid &deal, QLatin1String kind);
    Record stageOf(const Uid &id) const;
    void go(Move move);
    void ask(const rules::StageGate &gate);
    void wire(GateSheet *sheet);
    Result<std::vector<Workspace::Edit>> place();
    Uid topOf(const Record &stage) const;
    QString verb() const;
    void save();
    void tell(const QString &verb);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    Move m_move; // that a sheet asks about
    GateSheet *m_sheet = nullptr; // that is open
    QPointer<GateSheet> m_gate; // made when first needed
    QPointer<CloseDealSheet> m_close;
};

} // namespace rapport::ui
