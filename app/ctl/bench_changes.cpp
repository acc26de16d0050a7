// SPDX-License-Identifier: GPL-3.0-or-later
// Timings of search and of saving.
#include "app/ctl/bench.h"
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/query/bare.h"
#include "core/query/search.h"

#include <random>

namespace rapport::ctl {

namespace {

constexpr int Samples = 200;

struct Case {
    const char *name;
    QStringList texts;
};

// Stretches of real names and numbers, so that every search finds something.
std::vector<Case> casesFrom(const std::vector<query::Row> &customers)
{
    Case one{"search-one-han", {}}, two{"search-two-han", {}}, three{"search-three-latin", {}},
        initials{"search-initials", {}}, phone{"search-phone-end", {}};
    for (const query::Row &row : customers) {
        const QString name = text::fold(row.cells[0].toString());
        const QString digits = text::phoneDigits(row.cells[1].toString());
        if (digits.size() >= 7)
            phone.texts << digits.right(4);
        if (text::hasCjk(name) && name.size() >= 4) {
            one.texts << name.mid(2, 1);
            two.texts << name.mid(2, 2);
            if (const auto readings = text::readings(name); !readings.isEmpty())
                initials.texts << readings.front().initials.mid(2, 2);
        } else if (name.size() >= 4) {
            three.texts << name.left(3);
        }
    }
    // A file in one language is asked in the other as well: finding nothing takes its time, too.
    const auto orElse = [](Case &asked, const QStringList &otherwise) {
        if (asked.texts.isEmpty())
            asked.texts = otherwise;
    };
    orElse(one, {QStringLiteral("腾"), QStringLiteral("海"), QStringLiteral("机")});
    orElse(two, {QStringLiteral("腾飞"), QStringLiteral("重庆"), QStringLiteral("机械")});
    orElse(
        three, {QStringLiteral("gtx"), QStringLiteral("exa"), QStringLiteral("inf"), QStringLiteral("shi")});
    orElse(initials, {QStringLiteral("tf"), QStringLiteral("cq"), QStringLiteral("jx")});
    orElse(phone, {QStringLiteral("0142"), QStringLiteral("5550")});
    return {one, two, three, initials, phone};
}

Result<std::vector<query::Row>> someCustomers(Session &session, int count)
{
    query::ListQuery query;
    query.entity = QStringLiteral("customer");
    RAPPORT_ASSIGN(const auto numbers, query::rowNumbers(session.reads(), query));
    std::vector<qint64> chosen;
    std::mt19937 random(7);
    for (int i = 0; i < count && !numbers.empty(); ++i)
        chosen.push_back(numbers[random() % numbers.size()]);
    return query::rows(
        session.reads(), query.entity, {QStringLiteral("name"), QStringLiteral("phone")}, chosen);
}

} // namespace

Result<std::vector<Timing>> benchSearch(Session &session)
{
    RAPPORT_ASSIGN(const auto customers, someCustomers(session, Samples));
    std::vector<Timing> timings;
    Timing all{QStringLiteral("search"), {}, {}};
    for (const Case &asked : casesFrom(customers)) {
        Timing timing{QLatin1String(asked.name), {}, {}};
        for (int i = 0; i < Samples; ++i) {
            const QString &text = asked.texts[i % asked.texts.size()];
            RAPPORT_TRY(timed(timing.ms, [&] { return query::search(session.reads(), text); }));
            if (i % 10 == 0)
                RAPPORT_TRY(
                    timed(timing.bareMs, [&] { return query::bare::like(session.reads(), text, 20); }));
        }
        all.ms.insert(all.ms.end(), timing.ms.begin(), timing.ms.end());
        all.bareMs.insert(all.bareMs.end(), timing.bareMs.begin(), timing.bareMs.end());
        timings.push_back(std::move(timing));
    }
    timings.insert(timings.begin(), all);
    return timings;
}

// Every second save puts back what the one before it changed: the records end as they were, and the
// log keeps both.
Result<std::vector<Timing>> benchSave(Session &session)
{
    RAPPORT_ASSIGN(const auto customers, someCustomers(session, Samples / 2));
    Timing timing{QStringLiteral("save"), {}, {}};
    for (const query::Row &row : customers) {
        RAPPORT_ASSIGN(const Record before, query::record(session.reads(), u"customer", row.id));
        Record after = before;
        after.set(u"phone", QStringLiteral("+1 512 555 0199"));
        if (after == before)
            after.set(u"phone", QVariant());
        const Label label{
            QStringLiteral("update"), QStringLiteral("customer"), before.title(), 1, QStringLiteral("phone")};
        RAPPORT_TRY(timed(timing.ms, [&] { return session.workspace().save(label, before, after); }));
        RAPPORT_ASSIGN(const Record changed, query::record(session.reads(), u"customer", row.id));
        Record restored = changed;
        restored.set(u"phone", before.value(u"phone"));
        RAPPORT_TRY(timed(timing.ms, [&] { return session.workspace().save(label, changed, restored); }));
        RAPPORT_TRY(timed(timing.bareMs, [&] { return query::bare::touch(session.reads(), row.id); }));
    }
    if (timing.ms.empty())
        return std::vector<Timing>{};
    note(Say::tr("save left %1 entries in the change log; the records are as they were.")
             .arg(timing.ms.size()));
    return std::vector<Timing>{timing};
}

} // namespace rapport::ctl
