// SPDX-License-Identifier: GPL-3.0-or-later
// Timings of the board: what stands on it first, its totals, all row numbers of a column, a page of
// cards somewhere in it, and a card dropped into another stage.
#include "app/ctl/bench.h"
#include "core/query/bare.h"
#include "core/query/board.h"

#include <algorithm>
#include <random>

namespace rapport::ctl {

namespace {

constexpr int Samples = 200;
constexpr int FirstCards = 32; // asked for per column
constexpr int ShownCards = 12; // of a tall window

struct Subject {
    query::BoardQuery board;
    std::vector<Record> stages; // of the pipeline
    std::vector<Uid> free; // open ones that ask for nothing and let go
};

// The pipeline with the most open deals, this month's closed ones beside them.
Result<Subject> subjectOf(Session &session)
{
    Subject subject;
    qint64 most = -1;
    RAPPORT_ASSIGN(const auto pipelines, query::all(session.reads(), u"pipeline"));
    const QDate today = session.reads().today;
    for (const Record &pipeline : pipelines) {
        query::ListQuery open;
        open.entity = QStringLiteral("deal");
        RAPPORT_ASSIGN(open.filter,
            Filter::parse(QStringLiteral("status = open and pipeline = %1").arg(pipeline.id().text())));
        RAPPORT_ASSIGN(const query::Totals totals, query::totals(session.reads(), open));
        if (totals.count <= most)
            continue;
        most = totals.count;
        subject.board.pipeline = pipeline.id();
    }
    subject.board.closedFrom = QDate(today.year(), today.month(), 1);
    subject.board.closedTo = subject.board.closedFrom.addMonths(1).addDays(-1);
    RAPPORT_ASSIGN(const auto stages, query::all(session.reads(), u"stage"));
    for (const Record &stage : stages) {
        if (stage.value(u"pipeline").value<Uid>() != subject.board.pipeline)
            continue;
        subject.stages.push_back(stage);
        if (stage.value(u"kind").toString() == QLatin1String("open") && !stage.value(u"checklist").isValid()
            && !stage.value(u"required_fields").isValid() && !stage.value(u"no_return").toBool())
            subject.free.push_back(stage.id());
    }
    return subject;
}

query::BoardQuery columnQuery(const Subject &subject, const Record &stage)
{
    query::BoardQuery query = subject.board;
    if (stage.value(u"kind").toString() != QLatin1String("open"))
        query.sort = {QStringLiteral("closed_on"), true};
    return query;
}

Result<void> showBoard(Session &session, const Subject &subject)
{
    for (const Record &stage : subject.stages) {
        RAPPORT_ASSIGN(auto numbers,
            query::boardNumbers(session.reads(), columnQuery(subject, stage), stage.id(), FirstCards));
        numbers.resize(std::min<std::size_t>(numbers.size(), ShownCards));
        RAPPORT_ASSIGN(const auto shown, query::cards(session.reads(), numbers));
        if (shown.size() != numbers.size())
            return Error{Error::Code::Internal, Say::tr("Rows were missing."), {}, {}};
    }
    return {};
}

// Deals that stand in stages one may leave, from all over them.
Result<std::vector<Uid>> someDeals(Session &session, const Subject &subject, std::mt19937 &random)
{
    std::vector<qint64> all;
    for (const Uid &stage : subject.free) {
        RAPPORT_ASSIGN(const auto numbers, query::boardNumbers(session.reads(), subject.board, stage));
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    std::shuffle(all.begin(), all.end(), random);
    all.resize(std::min<std::size_t>(all.size(), Samples));
    RAPPORT_ASSIGN(const auto rows, query::rows(session.reads(), u"deal", {}, all));
    std::vector<Uid> ids;
    for (const query::Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

// Each move is taken back after its time was taken: records end as they were, the log keeps both.
Result<Timing> moves(Session &session, const Subject &subject, std::mt19937 &random)
{
    Timing timing{QStringLiteral("board-move"), {}, {}};
    if (subject.free.size() < 2)
        return timing;
    Workspace &workspace = session.workspace();
    RAPPORT_ASSIGN(const std::vector<Uid> deals, someDeals(session, subject, random));
    for (const Uid &deal : deals) {
        RAPPORT_ASSIGN(const Record before, query::record(session.reads(), u"deal", deal));
        Uid stage = before.value(u"stage").value<Uid>();
        while (stage == before.value(u"stage").value<Uid>())
            stage = subject.free[random() % subject.free.size()];
        RAPPORT_ASSIGN(const auto numbers, query::boardNumbers(session.reads(), subject.board, stage, 20));
        RAPPORT_ASSIGN(const auto cards, query::cards(session.reads(), numbers));
        const Uid above = cards.size() > 10 ? cards[9].id : Uid(),
                  below = cards.size() > 10 ? cards[10].id : Uid();
        const Label label{QStringLiteral("move"), QStringLiteral("deal"), before.title(), 1, {}};
        RAPPORT_TRY(timed(timing.ms, [&]() -> Result<void> {
            RAPPORT_ASSIGN(const auto place, query::placeBetween(session.reads(), stage, above, below));
            Record after = before;
            after.set(u"stage", QVariant::fromValue(stage));
            after.set(u"position", place.position);
            return workspace.save(label, before, after);
        }));
        RAPPORT_TRY(workspace.undo());
        RAPPORT_TRY(
            timed(timing.bareMs, [&] { return query::bare::boardMove(session.reads(), deal, stage); }));
    }
    note(Say::tr("board left %1 entries in the change log; the records are as they were.")
             .arg(2 * timing.ms.size()));
    return timing;
}

Result<Timing> columnNumbers(
    Session &session, const Subject &subject, std::vector<std::vector<qint64>> &columns)
{
    Timing timing{QStringLiteral("board-numbers"), {}, {}};
    for (const Record &stage : subject.stages) {
        RAPPORT_TRY(timed(timing.ms, [&]() -> Result<void> {
            RAPPORT_ASSIGN(
                auto all, query::boardNumbers(session.reads(), columnQuery(subject, stage), stage.id()));
            if (!all.empty())
                columns.push_back(std::move(all));
            return {};
        }));
    }
    return timing;
}

Result<Timing> pages(Session &session, const std::vector<std::vector<qint64>> &columns, std::mt19937 &random)
{
    Timing timing{QStringLiteral("board-page"), {}, {}};
    for (int i = 0; i < 2 * Samples && !columns.empty(); ++i) {
        const std::vector<qint64> &column = columns[random() % columns.size()];
        const std::size_t at = random() % column.size(), end = std::min(column.size(), at + ShownCards);
        const std::vector<qint64> cards(
            column.begin() + std::ptrdiff_t(at), column.begin() + std::ptrdiff_t(end));
        // By turns, so that neither finds the pages that the other has just read.
        if (i % 2 == 0)
            RAPPORT_TRY(timed(timing.ms, [&] { return query::cards(session.reads(), cards); }));
        else
            RAPPORT_TRY(timed(timing.bareMs, [&] { return query::bare::boardPage(session.reads(), cards); }));
    }
    return timing;
}

} // namespace

Result<std::vector<Timing>> benchBoard(Session &session)
{
    RAPPORT_ASSIGN(const Subject subject, subjectOf(session));
    Timing first{QStringLiteral("board"), {}, {}}, totals{QStringLiteral("board-totals"), {}, {}};
    const Uid pipeline = subject.board.pipeline;
    for (int i = 0; i < Samples; ++i) {
        RAPPORT_TRY(timed(first.ms, [&] { return showBoard(session, subject); }));
        RAPPORT_TRY(timed(
            first.bareMs, [&] { return query::bare::boardFirst(session.reads(), pipeline, ShownCards); }));
    }
    for (int i = 0; i < Samples / 10; ++i) {
        RAPPORT_TRY(timed(totals.ms, [&] { return query::boardTotals(session.reads(), subject.board); }));
        RAPPORT_TRY(timed(totals.bareMs, [&] { return query::bare::boardSums(session.reads(), pipeline); }));
    }
    std::mt19937 random(3);
    std::vector<std::vector<qint64>> columns;
    RAPPORT_ASSIGN(const Timing numbers, columnNumbers(session, subject, columns));
    RAPPORT_ASSIGN(const Timing page, pages(session, columns, random));
    RAPPORT_ASSIGN(const Timing moved, moves(session, subject, random));
    return std::vector<Timing>{first, totals, numbers, page, moved};
}

} // namespace rapport::ctl
