// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/stage_book.h"

#include "core/base/text.h"
#include "core/model/pipeline.h"
#include "core/query/reads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

// The kind of closed stage that a word means, or nothing.
QString closedKind(const QString &folded)
{
    static const QStringList won{u"won"_s, u"closed won"_s, u"closedwon"_s, u"win"_s, u"赢单"_s, u"成交"_s,
        u"已成交"_s, u"成功"_s, u"已签约"_s, u"签约成功"_s, u"赢得"_s};
    static const QStringList lost{u"lost"_s, u"closed lost"_s, u"closedlost"_s, u"输单"_s, u"丢单"_s,
        u"失败"_s, u"已流失"_s, u"丢失"_s};
    if (won.contains(folded))
        return u"won"_s;
    return lost.contains(folded) ? u"lost"_s : QString();
}

qint64 positionOf(const Record &stage) { return stage.value(u"position").toLongLong(); }

} // namespace

Result<void> StageBook::load(const query::Context &context)
{
    m_schema = context.schema;
    RAPPORT_ASSIGN(const std::vector<Record> pipelines, query::all(context, u"pipeline"));
    if (!pipelines.empty())
        m_pipeline = pipelines.front().id();
    RAPPORT_ASSIGN(m_stages, query::all(context, u"stage"));
    const auto pipelineOf = [](const Record &stage) { return stage.value(u"pipeline").value<Uid>(); };
    std::ranges::stable_sort(m_stages, {}, positionOf);
    std::stable_partition(m_stages.begin(), m_stages.end(),
        [&](const Record &stage) { return pipelineOf(stage) == m_pipeline; });
    return {};
}

const Record *StageBook::stageOf(QStringView kind) const
{
    for (const Record &stage : m_stages) {
        if (stage.value(u"kind").toString() == kind)
            return &stage;
    }
    return nullptr;
}

QString StageBook::kindOf(const Uid &id) const
{
    for (const Record &stage : m_stages) {
        if (stage.id() == id)
            return stage.value(u"kind").toString();
    }
    return {};
}

Uid StageBook::firstOpen() const
{
    const Record *stage = stageOf(u"open");
    return stage ? stage->id() : Uid();
}

Result<StageBook::Match> StageBook::find(const QString &name, bool create, Sink &sink)
{
    const QString folded = text::fold(name), loose = text::squeeze(name);
    for (const Record &stage : m_stages) {
        if (text::fold(stage.title()) == folded)
            return Match{stage.id(), {}, false};
    }
    for (const Record &stage : m_stages) {
        if (text::squeeze(stage.title()) == loose)
            return Match{stage.id(), stage.title(), false};
    }
    if (const QString kind = closedKind(folded); !kind.isEmpty()) {
        if (const Record *stage = stageOf(kind))
            return Match{stage->id(), stage->title(), false};
    }
    if (!create)
        return Match();
    RAPPORT_ASSIGN(const Uid id, add(name, sink));
    return Match{id, {}, true};
}

Result<Uid> StageBook::add(const QString &name, Sink &sink)
{
    if (m_pipeline.isNull()) {
        Record pipeline(m_schema->of<Pipeline>());
        pipeline.meta.id = m_pipeline = Uid::make();
        pipeline.set(u"name", u"Sales"_s);
        RAPPORT_TRY(sink.create(pipeline));
    }
    qint64 position = 0;
    for (const Record &stage : m_stages) {
        if (stage.value(u"pipeline").value<Uid>() == m_pipeline && stage.value(u"kind").toString() == u"open")
            position = std::max(position, positionOf(stage) + 1);
    }
    const QString kind = closedKind(text::fold(name));
    const bool open = kind.isEmpty();
    const auto isBehind = [&](const Record &stage) {
        return stage.value(u"pipeline").value<Uid>() == m_pipeline && positionOf(stage) >= position;
    };
    const bool isTaken = std::ranges::any_of(
        m_stages, [&](const Record &stage) { return isBehind(stage) && positionOf(stage) == position; });
    for (Record &stage : m_stages) {
        if (!open || !isTaken || !isBehind(stage))
            continue;
        RAPPORT_ASSIGN(const Record before, sink.load(stage.def(), stage.id()));
        Record after = before;
        after.set(u"position", positionOf(before) + 1);
        RAPPORT_TRY(sink.change(before, after));
        stage = after;
    }
    Record stage(m_schema->of<Stage>());
    stage.meta.id = Uid::make();
    stage.set(u"name", name);
    stage.set(u"pipeline", QVariant::fromValue(m_pipeline));
    stage.set(u"kind", open ? u"open"_s : kind);
    stage.set(u"position", open ? position : position + 100);
    RAPPORT_TRY(sink.create(stage));
    m_stages.push_back(stage);
    std::ranges::stable_sort(m_stages, {}, positionOf);
    return stage.id();
}

} // namespace rapport::exchange
