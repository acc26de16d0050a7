// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealmover.h"

#include "core/query/board.h"
#include "ui/pipeline/closedeal.h"
#include "ui/pipeline/gatesheet.h"

namespace rapport::ui {

namespace {

QString kindOf(const Record &stage) { return stage.value(u"kind").toString(); }

bool isClosing(const Record &stage) { return kindOf(stage) != QLatin1String("open"); }

} // namespace

DealMover::DealMover(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent ? parent : window), m_workspace(workspace), m_window(window)
{ }

DealMover::~DealMover() = default;

Record DealMover::stageOf(const Uid &id) const
{
    for (const Record &stage : m_workspace.dictionary(QStringLiteral("stage"))) {
        if (stage.id() == id)
            return stage;
    }
    return {};
}

void DealMover::move(const Uid &deal, const Uid &stage, const std::optional<CardPlace> &place)
{
    const auto before = query::record(m_workspace.reads(), u"deal", deal);
    const Record to = stageOf(stage);
    if (!before || to.isNull()) {
        Error error;
        error.code = Error::Code::NotFound;
        error.what = tr("The deal was not moved.");
        error.why = before ? tr("The stage is no longer there.") : tr("The deal is no longer there.");
        error.help = tr("Somebody else may have removed it meanwhile. Undo brings it back.");
        Q_EMIT errorRaised(error);
        Q_EMIT abandoned(deal);
        return;
    }
    Record after = *before;
    after.set(u"stage", QVariant::fromValue(stage));
    go({*before, std::move(after), to, place});
}

// Asks whatever stands between the deal and its new stage; without that it is saved at once.
void DealMover::go(Move move)
{
    const Uid fromId = move.before.value(u"stage").value<Uid>();
    const bool sameStage = fromId == move.to.id();
    if (sameStage && !move.place)
        return Q_EMIT abandoned(move.before.id());
    if (GateSheet *open = std::exchange(m_sheet, nullptr)) { // about another move, which is given up
        open->close();
        Q_EMIT abandoned(m_move.before.id());
    }
    m_move = std::move(move);
    if (sameStage)
        return save();
    const rules::StageGate gate = rules::stageGate(m_move.after, stageOf(fromId), m_move.to);
    if (isClosing(m_move.to) || !gate.isOpen())
        ask(gate);
    else
        save();
}

void DealMover::ask(const rules::StageGate &gate)
{
    if (!m_window)
        return;
    const bool closing = isClosing(m_move.to) && !gate.backward;
    if (closing && !m_close)
        wire(m_close = new CloseDealSheet(m_workspace, m_window));
    else if (!closing && !m_gate)
        wire(m_gate = new GateSheet(m_workspace, m_window));
    m_sheet = closing ? m_close.data() : m_gate.data();
    if (closing)
        m_close->openFor(m_move.after, m_move.to, gate);
    else
        m_gate->openFor(m_move.after, m_move.to, gate);
}

void DealMover::wire(GateSheet *sheet)
{
    connect(sheet, &GateSheet::accepted, this, [this](const Record &after) {
        m_move.after = after;
        save();
    });
    connect(sheet, &GateSheet::cancelled, this, [this] {
        m_sheet = nullptr;
        Q_EMIT abandoned(m_move.before.id());
    });
}

// Where the card lies in its stage; the others that make room for it go along in the same step.
Result<std::vector<Workspace::Edit>> DealMover::place()
{
    std::vector<Workspace::Edit> edits{{m_move.before, m_move.after}};
    CardPlace at = m_move.place.value_or(CardPlace());
    if (!m_move.place)
        at.below = topOf(m_move.to);
    if (at.above.isNull() && at.below.isNull())
        return edits; // alone in the stage
    RAPPORT_ASSIGN(const query::Placement placed,
        query::placeBetween(m_workspace.reads(), m_move.to.id(), at.above, at.below));
    edits.front().after.set(u"position", placed.position);
    for (const auto &[id, position] : placed.others) {
        if (id == m_move.before.id())
            continue;
        RAPPORT_ASSIGN(const Record other, query::record(m_workspace.reads(), u"deal", id));
        Record shifted = other;
        shifted.set(u"position", position);
        edits.push_back({other, shifted});
    }
    return edits;
}

Uid DealMover::topOf(const Record &stage) const
{
    query::BoardQuery board;
    board.pipeline = stage.value(u"pipeline").value<Uid>();
    const auto first = query::boardNumbers(m_workspace.reads(), board, stage.id(), 1);
    if (!first || first->empty())
        return {};
    const auto cards = query::cards(m_workspace.reads(), *first);
    return cards && !cards->empty() ? cards->front().id : Uid();
}

QString DealMover::verb() const
{
    const QString kind = kindOf(m_move.to);
    if (m_move.before.value(u"stage") == m_move.after.value(u"stage"))
        return QStringLiteral("reorder");
    if (kind == QLatin1String("won"))
        return QStringLiteral("win");
    if (kind == QLatin1String("lost"))
        return QStringLiteral("lose");
    return isClosing(stageOf(m_move.before.value(u"stage").value<Uid>())) ? QStringLiteral("reopen")
                                                                          : QStringLiteral("move");
}

void DealMover::save()
{
    GateSheet *asked = std::exchange(m_sheet, nullptr);
    rapport::Label label{verb(), QStringLiteral("deal"), m_move.after.title(), 1, {}};
    if (label.verb == QLatin1String("move") || label.verb == QLatin1String("reopen"))
        label.detail = m_move.to.title();
    const auto edits = place();
    const Result<void> result = edits ? m_workspace.save(label, *edits) : Result<void>(edits.error());
    if (result) {
        tell(label.verb);
    } else if (asked) {
        m_sheet = asked;
        asked->showError(result.error()); // what was typed stays
    } else {
        Q_EMIT errorRaised(result.error());
        Q_EMIT abandoned(m_move.before.id());
    }
}

void DealMover::tell(const QString &verb)
{
    const QString name = m_move.after.title(), stage = m_move.to.title();
    const Uid deal = m_move.after.id(), to = m_move.to.id();
    QString text = tr("“%1” moved to %2").arg(name, stage);
    if (verb == QLatin1String("reorder"))
        text = tr("“%1” moved within %2").arg(name, stage);
    else if (verb == QLatin1String("win"))
        text = tr("“%1” won").arg(name);
    else if (verb == QLatin1String("lose"))
        text = tr("“%1” lost").arg(name);
    else if (verb == QLatin1String("reopen"))
        text = tr("“%1” reopened in %2").arg(name, stage);
    Q_EMIT undoableTold(text);
    Q_EMIT moved(deal, to);
}

void DealMover::step(const Uid &deal, int by)
{
    const auto record = query::record(m_workspace.reads(), u"deal", deal);
    const Record from = record ? stageOf(record->value(u"stage").value<Uid>()) : Record();
    if (from.isNull())
        return Q_EMIT abandoned(deal);
    QList<Record> way; // the open stages of its pipeline, and where it stands
    for (const Record &stage : m_workspace.dictionary(QStringLiteral("stage"))) {
        if (stage.value(u"pipeline") == from.value(u"pipeline")
            && (!isClosing(stage) || stage.id() == from.id()))
            way.append(stage);
    }
    const auto order = [](const Record &a, const Record &b) {
        return a.value(u"position").toLongLong() < b.value(u"position").toLongLong();
    };
    std::stable_sort(way.begin(), way.end(), order);
    const auto here = std::find_if(
        way.cbegin(), way.cend(), [&](const Record &stage) { return stage.id() == from.id(); });
    const qsizetype at = (here - way.cbegin()) + by;
    if (at >= 0 && at < way.size() && (by < 0 || !isClosing(way.at(at))))
        return move(deal, way.at(at).id());
    Q_EMIT told(by > 0 ? tr("%1 is the last open stage. W wins the deal, X loses it.").arg(from.title())
                       : tr("%1 is the first stage.").arg(from.title()));
    Q_EMIT abandoned(deal);
}

void DealMover::close(const Uid &deal, QLatin1String kind)
{
    const auto record = query::record(m_workspace.reads(), u"deal", deal);
    const Record from = record ? stageOf(record->value(u"stage").value<Uid>()) : Record();
    for (const Record &stage : m_workspace.dictionary(QStringLiteral("stage"))) {
        if (!from.isNull() && stage.value(u"pipeline") == from.value(u"pipeline") && kindOf(stage) == kind)
            return move(deal, stage.id());
    }
    Error error;
    error.code = Error::Code::Refused;
    error.what = tr("The deal was not closed.");
    error.why = kind == QLatin1String("won") ? tr("Its pipeline has no stage for deals that are won.")
                                             : tr("Its pipeline has no stage for deals that are lost.");
    error.help = tr("Add one in Settings, Pipelines.");
    Q_EMIT errorRaised(error);
    Q_EMIT abandoned(deal);
}

void DealMover::win(const Uid &deal) { close(deal, QLatin1String("won")); }

void DealMover::lose(const Uid &deal) { close(deal, QLatin1String("lost")); }

} // namespace rapport::ui
