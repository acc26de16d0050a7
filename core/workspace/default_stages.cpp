// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/default_stages.h"

#include "core/model/pipeline.h"

namespace rapport {

namespace {

struct StageSeed {
    const char *en;
    const char *zh;
    const char *kind;
    int probability;
    int staleDays;
};

constexpr StageSeed seeds[] = {
    {"Initial contact", "初步接触", "open", 10, 14},
    {"Needs confirmed", "需求确认", "open", 30, 14},
    {"Proposal", "方案报价", "open", 50, 21},
    {"Negotiation", "商务谈判", "open", 70, 21},
    {"Contract", "合同签订", "open", 90, 7},
    {"Won", "赢单", "won", 100, 0},
    {"Lost", "输单", "lost", 0, 0},
};

} // namespace

std::vector<Record> defaultStages(const Schema &schema, const Uid &pipeline, const QString &language)
{
    const bool chinese = language == QLatin1String("zh");
    std::vector<Record> stages;
    for (const StageSeed &seed : seeds) {
        Stage stage;
        stage.meta.id = Uid::make();
        stage.name = QString::fromUtf8(chinese ? seed.zh : seed.en);
        stage.pipeline.uid = pipeline;
        stage.position.number = qint64(stages.size()) + 1;
        stage.kind = QString::fromLatin1(seed.kind);
        stage.probability.number = seed.probability;
        if (seed.staleDays)
            stage.staleDays.number = seed.staleDays;
        stages.push_back(toRecord(stage, schema.of<Stage>()));
    }
    return stages;
}

} // namespace rapport
