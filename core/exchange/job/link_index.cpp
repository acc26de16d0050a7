// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/link_index.h"

#include "core/base/text.h"
#include "core/exchange/job/scan.h"

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr size_t kTitle = 1, kKey = 2, kLoose = 3;

QStringList fieldsOf(const EntityDef &def)
{
    QStringList fields;
    if (def.title())
        fields << def.title()->name;
    for (const QString &key :
        {u"number"_s, u"code"_s, u"login"_s, u"email"_s, u"credit_code"_s, u"short_name"_s}) {
        if (def.find(key))
            fields << key;
    }
    return fields;
}

} // namespace

void LinkIndex::put(const Uid &id, const QStringList &texts, Put how)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString folded = text::fold(texts[i]);
        if (folded.isEmpty())
            continue;
        (m_index.*how)(HashIndex::hash(folded, i == 0 ? kTitle : kKey), id);
        const QString loose = i == 0 ? text::squeeze(folded) : QString();
        if (!loose.isEmpty())
            (m_index.*how)(HashIndex::hash(loose, kLoose), id);
    }
}

Result<void> LinkIndex::load(const query::Context &context)
{
    m_fields = fieldsOf(*m_def);
    if (m_fields.isEmpty())
        return {};
    RAPPORT_TRY(eachRow(context, {m_def->name, {}, {}, false}, m_fields, [this](const query::Row &row) {
        QStringList texts;
        for (const QVariant &cell : row.cells)
            texts << cell.toString();
        put(row.id, texts, &HashIndex::load);
    }));
    m_index.sort();
    return {};
}

void LinkIndex::add(const Record &record)
{
    QStringList texts;
    for (const QString &field : m_fields)
        texts << record.value(field).toString();
    put(record.id(), texts, &HashIndex::add);
}

LinkIndex::Match LinkIndex::find(const QString &text, bool byNumber) const
{
    const QString folded = text::fold(text);
    for (const size_t seed : {byNumber ? kKey : kTitle, byNumber ? kTitle : kKey}) {
        const HashIndex::Found found = m_index.find(HashIndex::hash(folded, seed));
        if (!found.isEmpty())
            return {found.front(), false, int(found.size()) - 1};
    }
    const HashIndex::Found found = m_index.find(HashIndex::hash(text::squeeze(folded), kLoose));
    return found.isEmpty() ? Match() : Match{found.front(), true, int(found.size()) - 1};
}

} // namespace rapport::exchange
