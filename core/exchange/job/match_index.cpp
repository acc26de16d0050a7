// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/match_index.h"

#include "core/base/text.h"
#include "core/exchange/job/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

const QStringList &numbers()
{
    static const QStringList names{u"number"_s, u"code"_s, u"credit_code"_s, u"login"_s};
    return names;
}

QString comparable(const FieldDef &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case Kind::Link:
        return value.canConvert<query::LinkCell>() ? value.value<query::LinkCell>().id.text()
                                                   : value.value<Uid>().text();
    case Kind::Phone:
        return text::phoneDigits(value.toString()).right(10);
    case Kind::Url: {
        QString url = text::fold(value.toString());
        for (const QStringView head : {u"https://", u"http://", u"www."}) {
            if (url.startsWith(head))
                url.remove(0, head.size());
        }
        return url.endsWith(u'/') ? url.chopped(1) : url;
    }
    case Kind::Text:
    case Kind::LongText: {
        const QString loose = field.has(Title) ? text::squeeze(value.toString()) : QString();
        return loose.isEmpty() ? text::fold(value.toString()) : loose;
    }
    case Kind::Email:
    case Kind::Choice:
        return text::fold(value.toString());
    default:
        return machineText(field.kind, value);
    }
}

} // namespace

MatchIndex::MatchIndex(const EntityDef &def, const QStringList &fields) : m_def(&def) { decide(fields); }

void MatchIndex::decide(const QStringList &wanted)
{
    if (!wanted.isEmpty()) {
        for (const QString &field : wanted)
            m_keys.push_back({{field}, wanted, {}, true, true});
        return;
    }
    QStringList strong;
    for (const QString &name : numbers()) {
        const FieldDef *field = m_def->find(name);
        if (!field || !field->has(MatchKey))
            continue;
        strong << name;
        m_keys.push_back({{name}, {}, {}, true, true});
    }
    const QString &entity = m_def->name;
    if (entity == u"customer" || entity == u"product" || entity == u"tag" || entity == u"pipeline") {
        m_keys.push_back({{u"name"_s}, strong, {}, true, true});
    } else if (entity == u"contact" || entity == u"lead") {
        const QString firm = entity == u"contact" ? u"customer"_s : u"company"_s;
        m_keys.push_back({{u"name"_s, u"email"_s}, strong, {}, true, true});
        m_keys.push_back({{u"name"_s, u"mobile"_s}, strong, {}, true, true});
        m_keys.push_back({{u"name"_s, firm}, strong + QStringList{u"email"_s, u"mobile"_s, u"phone"_s}, firm,
            false, true});
    } else if (entity == u"user") {
        m_keys.push_back({{u"email"_s}, strong, {}, true, true});
        m_keys.push_back({{u"name"_s}, strong + QStringList{u"email"_s}, {}, true, true});
    } else if (entity == u"deal") {
        m_keys.push_back(
            {{u"name"_s, u"customer"_s, u"product"_s, u"opened_on"_s, u"closed_on"_s, u"amount"_s}, strong,
                {}, false, false});
    } else {
        QStringList keys;
        for (const FieldDef &field : m_def->fields) {
            if ((field.has(MatchKey) || field.has(Title)) && !strong.contains(field.name))
                keys << field.name;
        }
        if (!keys.isEmpty())
            m_keys.push_back({keys, strong, {}, false, true});
    }
}

QByteArray MatchIndex::textOf(const Key &key, const std::function<QVariant(const FieldDef &)> &value) const
{
    QByteArray text;
    bool some = false;
    for (const QString &name : key.fields) {
        const FieldDef *field = m_def->find(name);
        const QString part = field ? comparable(*field, value(*field)) : QString();
        if (part.isEmpty() && (key.needsAll || (field && field->has(Title))))
            return {};
        some = some || !part.isEmpty();
        text += part.toUtf8() + '\x1f';
    }
    return some ? text : QByteArray();
}

Result<void> MatchIndex::load(const query::Context &context)
{
    QStringList fields;
    for (const Key &key : m_keys) {
        for (const QString &field : key.fields) {
            if (m_def->find(field) && !fields.contains(field))
                fields << field;
        }
    }
    if (fields.isEmpty())
        return {};
    RAPPORT_TRY(eachRow(context, {m_def->name, {}, {}, false}, fields, [&](const query::Row &row) {
        const auto value
            = [&](const FieldDef &field) { return row.cells[std::size_t(fields.indexOf(field.name))]; };
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const QByteArray text = textOf(m_keys[i], value);
            if (!text.isEmpty())
                m_index.load(qHash(text, i + 1), row.id);
        }
    }));
    m_index.sort();
    return {};
}

void MatchIndex::add(const Record &record)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (!m_keys[i].withinFile)
            continue;
        const QByteArray text = textOf(m_keys[i], [&](const FieldDef &field) { return record.value(field); });
        if (!text.isEmpty())
            m_index.add(qHash(text, i + 1), record.id());
    }
}

std::vector<MatchIndex::Candidate> MatchIndex::find(const Record &record) const
{
    std::vector<Candidate> found;
    if (m_index.isEmpty())
        return found;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Key &key = m_keys[i];
        const QByteArray text = textOf(key, [&](const FieldDef &field) { return record.value(field); });
        if (text.isEmpty())
            continue;
        const bool spared = !key.vetoWhenEmpty.isEmpty() && record.value(key.vetoWhenEmpty).isValid();
        for (const Uid &id : m_index.find(qHash(text, i + 1)))
            found.push_back({id, spared ? QStringList() : key.veto});
    }
    return found;
}

bool MatchIndex::agrees(const Record &row, const Record &known, const QStringList &veto)
{
    return std::ranges::all_of(veto, [&](const QString &name) {
        const FieldDef *field = known.def().find(name);
        if (!field)
            return true;
        const QString a = comparable(*field, row.value(*field)), b = comparable(*field, known.value(*field));
        return a.isEmpty() || b.isEmpty() || a == b;
    });
}

} // namespace rapport::exchange
