// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/links.h"

#include "core/exchange/job/defaults.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr qsizetype kRemembered = 20000;

Problem problem(Problem::Kind kind, const LinkAsk &ask, const QString &what)
{
    return {kind, ask.row, ask.path, ask.text, what, 1};
}

} // namespace

Links::Links(const query::Context &context, Sink &sink, const ImportOptions &options, ImportReport &report)
    : m_context(context), m_sink(sink), m_options(options), m_report(report)
{ }

Result<StageBook *> Links::stages()
{
    if (!m_stages) {
        m_stages = std::make_unique<StageBook>();
        RAPPORT_TRY(m_stages->load(m_context));
    }
    return m_stages.get();
}

Result<LinkIndex *> Links::index(const QString &entity)
{
    std::unique_ptr<LinkIndex> &made = m_indexes[entity];
    if (!made) {
        made = std::make_unique<LinkIndex>(m_context.schema->at(entity));
        RAPPORT_TRY(made->load(m_context));
    }
    return made.get();
}

Result<Links::Answer> Links::findStage(const LinkAsk &ask)
{
    RAPPORT_ASSIGN(StageBook * book, stages());
    const bool create = m_options.onMissing.value(u"stage"_s, OnMissing::Create) == OnMissing::Create;
    RAPPORT_ASSIGN(const StageBook::Match match, book->find(ask.text, create, m_sink));
    if (match.created) {
        ++m_report.createdLinks[u"stage"_s];
        m_report.problems.addOnce(problem(Problem::Kind::CreatedLink, ask,
            QCoreApplication::translate("Import", "Stage “%1” added to the pipeline").arg(ask.text)));
    }
    if (!match.readAs.isEmpty())
        m_report.problems.addOnce(problem(Problem::Kind::ReadAs, ask,
            QCoreApplication::translate("Import", "%1 read as %2").arg(ask.text, match.readAs)));
    return match.id.isNull() ? missing(ask, m_context.schema->at(u"stage")) : Answer{match.id, false};
}

Result<Links::Answer> Links::find(const LinkAsk &ask, const QString &entity)
{
    if (entity == u"stage" && Uid::fromText(ask.text).isNull())
        return findStage(ask);
    const QString key = entity + (ask.byNumber ? u"#"_s : u"|"_s) + ask.text;
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return Answer{*known, false};
    const EntityDef &def = m_context.schema->at(entity);
    if (const Uid id = ask.text.size() == 36 ? Uid::fromText(ask.text) : Uid(); !id.isNull()) {
        const Result<Record> there = m_sink.load(def, id);
        if (there || there.error().code != Error::Code::NotFound)
            return there ? Result<Answer>(Answer{id, false}) : Result<Answer>(there.error());
    }
    RAPPORT_ASSIGN(LinkIndex * names, index(entity));
    const LinkIndex::Match match = names->find(ask.text, ask.byNumber);
    if (match.id.isNull()) {
        const auto policy = m_options.onMissing.value(entity, OnMissing::Create);
        if (policy != OnMissing::Create || ask.byNumber || !mayMake(def))
            return missing(ask, def);
        return make(ask, def, *names);
    }
    if (match.loose)
        m_report.problems.addOnce(problem(Problem::Kind::ReadAs, ask,
            QCoreApplication::translate("Import", "%1 read as %2").arg(ask.text, titleOf(entity, match.id))));
    else if (match.others > 0)
        m_report.problems.addOnce(problem(Problem::Kind::Ambiguous, ask,
            QCoreApplication::translate("Import", "%1 records are called so; the oldest was taken")
                .arg(match.others + 1)));
    if (!match.loose && match.others == 0) {
        if (m_known.size() > kRemembered)
            m_known.clear();
        m_known.insert(key, match.id);
    }
    return Answer{match.id, false};
}

bool Links::mayMake(const EntityDef &def) const
{
    return def.title() && std::ranges::all_of(def.fields, [](const FieldDef &field) {
        return !field.has(Required) || field.has(Title);
    });
}

Links::Answer Links::missing(const LinkAsk &ask, const EntityDef &def)
{
    m_report.problems.addOnce(problem(Problem::Kind::MissingLink, ask,
        QCoreApplication::translate("Import", "%1 not found").arg(def.displayLabel())));
    return {{}, m_options.onMissing.value(def.name, OnMissing::Create) == OnMissing::Reject};
}

Result<Links::Answer> Links::make(const LinkAsk &ask, const EntityDef &def, LinkIndex &index)
{
    Record record(def);
    record.meta.id = Uid::make();
    record.set(*def.title(), ask.text);
    setDefaults(record);
    if (def.name == u"contact" && !ask.customer.isNull())
        record.set(u"customer", QVariant::fromValue(ask.customer));
    RAPPORT_TRY(m_sink.create(record));
    index.add(record);
    ++m_report.createdLinks[def.name];
    m_report.problems.addOnce(problem(Problem::Kind::CreatedLink, ask,
        QCoreApplication::translate("Import", "%1 “%2” created").arg(def.displayLabel(), ask.text)));
    return Answer{record.id(), false};
}

void Links::added(const Record &record)
{
    const auto known = m_indexes.find(record.def().name);
    if (known != m_indexes.end())
        known->second->add(record);
}

QString Links::titleOf(const QString &entity, const Uid &id)
{
    if (const auto known = m_titles.constFind(id); known != m_titles.cend())
        return *known;
    const Result<Record> record = m_sink.load(m_context.schema->at(entity), id);
    if (!record)
        return {};
    if (m_titles.size() > kRemembered)
        m_titles.clear();
    return *m_titles.insert(id, record->title());
}

} // namespace rapport::exchange
