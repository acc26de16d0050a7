// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/default_cadences.h"

#include "core/model/cadence.h"

namespace rapport {

namespace {

struct CadenceSeed {
    const char *grade;
    int days;
    const char *en, *zh; // names
    const char *kindEn, *kindZh;
    const char *textEn, *textZh;
};

constexpr CadenceSeed seeds[] = {
    {"A", 7, "Grade A weekly", "A 级每周", "call", "call", "Call {contact}", "电话联系{contact}"},
    {"B", 14, "Grade B every two weeks", "B 级每两周", "email", "wechat", "Write to {contact}",
        "微信联系{contact}"},
    {"C", 30, "Grade C monthly", "C 级每月", "call", "call", "Call {contact}", "电话联系{contact}"},
};

} // namespace

std::vector<Record> defaultCadences(const Schema &schema, const QString &language)
{
    const bool chinese = language == QLatin1String("zh");
    std::vector<Record> cadences;
    for (const CadenceSeed &seed : seeds) {
        Cadence cadence;
        cadence.meta.id = Uid::make();
        cadence.name = QString::fromUtf8(chinese ? seed.zh : seed.en);
        cadence.grade = QString::fromLatin1(seed.grade);
        cadence.everyDays.number = seed.days;
        cadence.kind = QString::fromLatin1(chinese ? seed.kindZh : seed.kindEn);
        cadence.text = QString::fromUtf8(chinese ? seed.textZh : seed.textEn);
        cadence.active = true;
        cadence.position.number = qint64(cadences.size()) + 1;
        cadences.push_back(toRecord(cadence, schema.of<Cadence>()));
    }
    return cadences;
}

} // namespace rapport
