// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/deal_reads.h"

#include "core/model/attachment.h"
#include "core/rules/deal_lines.h"
#include "core/store/file_store.h"
#include "core/store/row_writer.h"

#include <QCoreApplication>

#include <limits>
#include <map>

namespace rapport::query {

namespace {

struct Visit {
    Uid stage;
    Instant at;
};

Result<std::vector<Visit>> visitsOf(const Context &context, const Uid &deal)
{
    Statement statement = context.database->prepare("SELECT to_id, \"at\" FROM stage_change WHERE deal_id = "
                                                    "? AND deleted_at IS NULL ORDER BY \"at\", row");
    statement.bind(1, deal);
    std::vector<Visit> visits;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return visits;
        visits.push_back({statement.uid(0), Instant{statement.integer(1)}});
    }
}

// Every stage of the deal's pipeline that is in use, and before them whatever else it came through.
Result<std::vector<StageTime>> stagesOf(const Context &context, const Uid &deal)
{
    Statement statement = context.database->prepare(
        "WITH here(stage, pipeline) AS (SELECT d.stage_id, s.pipeline_id FROM deal d"
        "   LEFT JOIN stage s ON s.id = d.stage_id WHERE d.id = ?1),"
        " been(id) AS (SELECT to_id FROM stage_change WHERE deal_id = ?1 AND deleted_at IS NULL)"
        " SELECT s.id, s.name, s.kind, s.probability, s.stale_days, s.id = here.stage,"
        "  s.pipeline_id IS NOT here.pipeline OR s.deleted_at IS NOT NULL"
        " FROM stage s, here WHERE (s.pipeline_id IS here.pipeline AND s.deleted_at IS NULL)"
        "  OR s.id = here.stage OR s.id IN been"
        " ORDER BY 7 DESC, s.position, s.row");
    statement.bind(1, deal);
    std::vector<StageTime> stages;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return stages;
        StageTime stage;
        stage.stage = statement.uid(0);
        stage.name = statement.text(1);
        stage.kind = statement.text(2);
        if (!statement.isNull(3))
            stage.probability = statement.real(3);
        stage.staleDays = int(statement.integer(4));
        stage.isCurrent = statement.integer(5) != 0;
        stage.isForeign = statement.integer(6) != 0;
        stages.push_back(std::move(stage));
    }
}

} // namespace

Result<StagePath> stagePath(const Context &context, const Uid &deal, Instant now)
{
    StagePath path;
    RAPPORT_ASSIGN(path.stages, stagesOf(context, deal));
    RAPPORT_ASSIGN(const std::vector<Visit> visits, visitsOf(context, deal));
    if (!visits.empty())
        path.since = visits.front().at;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto stage = std::find_if(path.stages.begin(), path.stages.end(),
            [&](const StageTime &known) { return known.stage == visits[i].stage; });
        if (stage == path.stages.end())
            continue;
        ++stage->visits;
        const bool isLast = i + 1 == visits.size();
        if (isLast && stage->kind != QLatin1String("open")) {
            path.until = visits[i].at;
            continue;
        }
        const Instant end = isLast ? now : visits[i + 1].at;
        stage->ms += std::max<qint64>(0, end.ms - visits[i].at.ms);
        const int days = std::max(0, int(visits[i].at.local().date().daysTo(end.local().date())));
        stage->days += days;
        if (isLast)
            stage->daysHere = days;
    }
    for (const StageTime &stage : path.stages)
        path.ageMs += stage.ms;
    return path;
}

Result<std::vector<DealPerson>> dealPeople(const Context &context, const Uid &deal)
{
    Statement statement = context.database->prepare(
        "WITH person(link, contact, role, influence, row) AS ("
        "  SELECT id, contact_id, role, influence, row FROM deal_contact"
        "   WHERE deal_id = ?1 AND deleted_at IS NULL"
        "  UNION ALL SELECT NULL, d.contact_id, NULL, NULL, 0 FROM deal d WHERE d.id = ?1"
        "   AND NOT EXISTS (SELECT 1 FROM deal_contact k WHERE k.deal_id = ?1"
        "    AND k.contact_id = d.contact_id AND k.deleted_at IS NULL))"
        " SELECT p.link, c.id, c.name, c.title, coalesce(c.mobile, c.phone), c.email,"
        "  coalesce(p.role, c.role), coalesce(p.influence, c.influence),"
        "  c.id IS (SELECT contact_id FROM deal WHERE id = ?1)"
        " FROM person p JOIN contact c ON c.id = p.contact WHERE c.deleted_at IS NULL"
        " ORDER BY 9 DESC, 8 DESC, p.row");
    statement.bind(1, deal);
    std::vector<DealPerson> people;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return people;
        DealPerson person;
        person.link = statement.uid(0);
        person.contact = statement.uid(1);
        person.name = statement.text(2);
        person.title = statement.text(3);
        person.phone = statement.text(4);
        person.email = statement.text(5);
        person.role = statement.text(6);
        person.influence = int(statement.integer(7));
        person.isMain = statement.integer(8) != 0;
        people.push_back(std::move(person));
    }
}

Result<std::vector<DealOfPerson>> dealsOfPerson(const Context &context, const Uid &contact, int limit)
{
    Statement statement = context.database->prepare(
        "WITH say(deal, role) AS ("
        "  SELECT deal_id, role FROM deal_contact WHERE contact_id = ?1 AND deleted_at IS NULL"
        "  UNION ALL SELECT d.id, NULL FROM deal d WHERE d.contact_id = ?1 AND d.deleted_at IS NULL)"
        " SELECT d.id, d.name, s.name, s.id, max(say.role) FROM say JOIN deal d ON d.id = say.deal"
        "  LEFT JOIN stage s ON s.id = d.stage_id WHERE d.deleted_at IS NULL"
        " GROUP BY d.id ORDER BY d.status IS NOT 'open', d.row DESC LIMIT ?2");
    statement.bind(1, contact).bind(2, qint64(limit));
    std::vector<DealOfPerson> deals;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return deals;
        deals.push_back(
            {statement.uid(0), statement.text(1), statement.text(2), statement.uid(3), statement.text(4)});
    }
}

Result<std::vector<DealLineRow>> dealLines(const Context &context, const Uid &deal)
{
    const EntityDef &def = context.schema->of<rapport::DealLine>();
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1, p.name, p.unit FROM deal_line t LEFT JOIN product p ON p.id = t.product_id"
                       " WHERE t.deal_id = ? AND t.deleted_at IS NULL"
                       " ORDER BY t.position IS NULL, t.position, t.row")
            .arg(recordColumns(def, QStringLiteral("t"))));
    statement.bind(1, deal);
    std::vector<DealLineRow> lines;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return lines;
        DealLineRow line;
        line.record = readRecord(statement, def);
        line.product = statement.text(statement.columns() - 2);
        line.unit = statement.text(statement.columns() - 1);
        if (const auto sum = rules::lineTotal(line.record))
            line.net = sum->net;
        lines.push_back(std::move(line));
    }
}

namespace {

constexpr auto most = std::numeric_limits<qint64>::max(), least = std::numeric_limits<qint64>::min();

Result<void> addTo(Money &sum, const Money &part)
{
    const bool tooMuch = part.minor > 0 ? sum.minor > most - part.minor : sum.minor < least - part.minor;
    if (tooMuch) {
        Error error{Error::Code::Invalid,
            QCoreApplication::translate("DealLines", "The lines were not added up."),
            QCoreApplication::translate("DealLines", "Their sum is beyond what an amount can be."),
            QCoreApplication::translate("DealLines", "Check quantities and prices.")};
        error.field = QStringLiteral("price");
        return error;
    }
    sum = Money::of(sum.minor + part.minor, part.currency);
    return {};
}

struct Sums {
    LineTotals totals;
    std::map<double, TaxShare> taxes;
};

Result<void> addLine(Sums &sums, const Record &line)
{
    RAPPORT_ASSIGN(const rules::LineSum sum, rules::lineTotal(line));
    Record plain = line;
    plain.set(u"discount", {});
    RAPPORT_ASSIGN(const rules::LineSum list, rules::lineTotal(plain));
    RAPPORT_TRY(addTo(sums.totals.list, list.net));
    RAPPORT_TRY(addTo(sums.totals.net, sum.net));
    RAPPORT_TRY(addTo(sums.totals.tax, sum.tax));
    RAPPORT_TRY(addTo(sums.totals.gross, sum.gross));
    RAPPORT_TRY(addTo(sums.totals.discount, Money::of(list.net.minor - sum.net.minor, sum.net.currency)));
    const double rate = line.value(u"tax_rate").toDouble();
    if (rate <= 0)
        return {};
    TaxShare &share = sums.taxes[rate];
    share.rate = rate;
    RAPPORT_TRY(addTo(share.net, sum.net));
    return addTo(share.tax, sum.tax);
}

} // namespace

Result<std::vector<LineTotals>> totalsOf(const std::vector<DealLineRow> &lines)
{
    std::map<Currency, Sums> all;
    for (const DealLineRow &line : lines) {
        const auto price = line.record.value(u"price").value<Money>();
        if (!price.isNull())
            RAPPORT_TRY(addLine(all[price.currency], line.record));
    }
    std::vector<LineTotals> totals;
    for (auto &[currency, sums] : all) {
        for (const auto &[rate, share] : sums.taxes)
            sums.totals.taxes.push_back(share);
        totals.push_back(std::move(sums.totals));
    }
    std::stable_sort(totals.begin(), totals.end(),
        [](const LineTotals &a, const LineTotals &b) { return a.gross.minor > b.gross.minor; });
    return totals;
}

Result<std::vector<FileRow>> filesOf(const Context &context, QStringView link, const Uid &id, int limit)
{
    const FieldDef *field = context.schema->of<Attachment>().find(link);
    std::vector<FileRow> files;
    if (!field || field->kind != Kind::Link)
        return files;
    const FileStore store(context.database->path());
    Statement statement = context.database->prepare(QStringLiteral(
        "SELECT t.id, t.name, t.sha256, t.size, t.created_at,"
        " (SELECT name FROM user WHERE id = t.created_by)"
        " FROM attachment t WHERE t.%1 = ? AND t.deleted_at IS NULL ORDER BY t.row DESC LIMIT ?")
                                                        .arg(field->column()));
    statement.bind(1, id).bind(2, qint64(limit));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return files;
        FileRow file{statement.uid(0), statement.text(1), statement.text(2), statement.integer(3),
            Instant{statement.integer(4)}, statement.text(5), true};
        file.isThere = store.has(file.sha256);
        files.push_back(std::move(file));
    }
}

} // namespace rapport::query
