// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_fixture.h"

#include "core/query/context.h"

#include <array>
#include <cmath>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;
using query::Better;
using query::Picture;
using query::ReportColumn;
using query::ReportRow;
using query::ReportTable;
using query::Role;

namespace {

QString pick(bool zh, const char16_t *english, const char16_t *chinese)
{
    return QString::fromUtf16(zh ? chinese : english);
}

QString codeOf(bool zh) { return zh ? u"CNY"_s : u"USD"_s; }

QString monthName(const QDate &day, bool zh)
{
    static const std::array names{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s,
        u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return zh ? u"%1 年 %2 月"_s.arg(day.year()).arg(day.month())
              : u"%1 %2"_s.arg(names[std::size_t(day.month() - 1)]).arg(day.year());
}

ReportColumn column(const QString &key, const QString &label, Kind kind, Role role = Role::Detail)
{
    ReportColumn made{key, label, kind};
    made.role = role;
    return made;
}

const std::array<const char16_t *, 6> englishPeople{
    u"Maya Chen", u"Sofia Marín", u"Tom Becker", u"Liu Yang", u"Priya Nair", u"Daniel Osei"};
const std::array<const char16_t *, 6> chinesePeople{u"陈思雨", u"刘洋", u"王建国", u"李娜", u"赵磊", u"孙悦"};

QString personName(int at, bool zh)
{
    const QString name
        = QString::fromUtf16((zh ? chinesePeople : englishPeople)[std::size_t(at) % englishPeople.size()]);
    return at < 6 ? name : name + u' ' + QString::number(at + 1);
}

} // namespace

QVariant moneyCell(double whole, const QString &code)
{
    const Currency currency = Currency::fromCode(code);
    return QVariant::fromValue(
        Money::of(std::llround(whole * std::pow(10.0, currency.decimals())), currency));
}

QVariant linkCell(const QString &title, int id)
{
    return QVariant::fromValue(
        query::LinkCell{Uid::fromText(u"00000000-0000-4000-8000-%1"_s.arg(id, 12, 10, QChar(u'0'))), title});
}

query::Behind listOf(const QString &entity, const QString &value, const QString &sum)
{
    return {entity, Filter::of({u"name"_s, Condition::Op::Equal, {value}}), sum};
}

ReportTable wonByMonth(int months, bool zh)
{
    static const std::array won{
        168.2, 182.4, 205.0, 159.1, 148.3, 214.5, 196.0, 188.2, 225.1, 241.5, 271.4, 171.3};
    static const std::array target{180, 180, 180, 190, 190, 190, 210, 210, 210, 280, 280, 280};
    ReportTable table{u"months"_s, pick(zh, u"Won revenue", u"赢单金额"),
        {column(u"month"_s, pick(zh, u"Month", u"月份"), Kind::Text, Role::Name),
            column(u"count"_s, pick(zh, u"Deals", u"商机"), Kind::Integer),
            column(u"amount"_s, pick(zh, u"Won revenue", u"赢单金额"), Kind::Money, Role::Figure),
            column(u"target"_s, pick(zh, u"Target", u"目标"), Kind::Money, Role::Target)}};
    const double scale = zh ? 7000 : 1000;
    for (int i = 0; i < months; ++i) {
        const QDate month = QDate(2026, 3, 1).addMonths(i + 1 - months);
        const auto at = std::size_t(((12 - months + i) % 12 + 12) % 12);
        ReportRow row{monthName(month, zh), qlonglong(7 + i % 9), moneyCell(won[at] * scale, codeOf(zh)),
            moneyCell(target[at] * scale, codeOf(zh))};
        row.behind = {listOf(u"deal"_s, monthName(month, zh), u"amount"_s)};
        row.isContext = i + 3 < months;
        table.rows.push_back(row);
    }
    if (months >= 12)
        table.rows[std::size_t(months - 2)][1] = qlonglong(12);
    table.behind = listOf(u"deal"_s, u"all"_s, u"amount"_s);
    return table;
}

ReportTable sourcesOf(const std::vector<double> &counts, bool zh)
{
    static const std::array english{
        u"Trade fairs"_s, u"Referral"_s, u"Website"_s, u"Cold call"_s, u"Partner"_s};
    static const std::array chinese{u"展会"_s, u"转介绍"_s, u"官网"_s, u"陌生拜访"_s, u"渠道伙伴"_s};
    ReportTable table{u"sources"_s, pick(zh, u"Lead sources", u"线索来源"),
        {column(u"source"_s, pick(zh, u"Source", u"来源"), Kind::Text, Role::Name),
            column(u"count"_s, pick(zh, u"Leads", u"线索"), Kind::Integer, Role::Figure)}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString name
            = i < 5 ? (zh ? chinese : english)[i] : pick(zh, u"Source ", u"来源 ") + QString::number(i + 1);
        ReportRow row{name, qlonglong(counts[i])};
        row.behind = {listOf(u"lead"_s, name)};
        table.rows.push_back(row);
    }
    table.behind = listOf(u"lead"_s, u"all"_s);
    return table;
}

ReportTable leadersOf(int people, bool zh)
{
    static const std::array won{186.4, 142.8, 118.5, 104.7, 78.3, 53.5};
    static const std::array quota{159.3, 140.0, 150.0, 120.3, 139.8, 130.5};
    ReportTable table{u"owners"_s, pick(zh, u"Rep leaderboard", u"销售排行"),
        {column(u"owner"_s, pick(zh, u"Owner", u"负责人"), Kind::Link, Role::Name),
            column(u"won"_s, pick(zh, u"Won", u"赢单数"), Kind::Integer),
            column(u"won_amount"_s, pick(zh, u"Won revenue", u"赢单金额"), Kind::Money, Role::Figure),
            column(u"target"_s, pick(zh, u"Target", u"目标"), Kind::Money, Role::Target)},
        {}, Picture::Leaderboard};
    const double scale = zh ? 7000 : 1000;
    for (int i = 0; i < people; ++i) {
        const double part = i < 6 ? 1 : 50.0 / (i + 1);
        ReportRow row{linkCell(personName(i, zh), i), qlonglong(9 - i % 9),
            moneyCell(won[std::size_t(i % 6)] * scale * part, codeOf(zh)),
            moneyCell(quota[std::size_t(i % 6)] * scale, codeOf(zh))};
        row.behind = {listOf(u"deal"_s, personName(i, zh), u"amount"_s)};
        table.rows.push_back(row);
    }
    table.behind = listOf(u"deal"_s, u"all"_s, u"amount"_s);
    return table;
}

ReportTable activitiesOf(int people, bool zh)
{
    static const int counts[6][4] = {{64, 12, 42, 17}, {58, 19, 22, 14}, {42, 13, 41, 11}, {33, 8, 45, 11},
        {51, 7, 28, 9}, {24, 6, 18, 7}};
    ReportTable table{u"people"_s, pick(zh, u"Activity per rep", u"人均活动"),
        {column(u"owner"_s, pick(zh, u"Owner", u"负责人"), Kind::Link, Role::Name),
            column(u"call"_s, pick(zh, u"Calls", u"电话"), Kind::Integer, Role::Figure),
            column(u"visit"_s, pick(zh, u"Visits", u"拜访"), Kind::Integer, Role::Figure),
            column(u"email"_s, pick(zh, u"Emails", u"邮件"), Kind::Integer, Role::Figure),
            column(u"note"_s, pick(zh, u"Notes", u"备注"), Kind::Integer, Role::Figure)},
        {}, Picture::StackedBars};
    for (int i = 0; i < people; ++i) {
        ReportRow row{linkCell(personName(i, zh), i)};
        row.behind = {listOf(u"activity"_s, personName(i, zh))};
        for (int kind = 0; kind < 4; ++kind) {
            row.cells.emplace_back(qlonglong(counts[i % 6][kind]));
            row.behind.push_back(listOf(u"activity"_s, personName(i, zh) + QString::number(kind)));
        }
        table.rows.push_back(row);
    }
    return table;
}

query::Report tileOf(const QString &label, double now, double before, Better better, Kind kind, bool zh)
{
    const auto cell = [&](double value) {
        return kind == Kind::Money  ? moneyCell(value, codeOf(zh))
            : kind == Kind::Integer ? QVariant(qlonglong(value))
                                    : QVariant(value);
    };
    ReportTable table{u"tile"_s, label,
        {column(u"value"_s, label, kind, Role::Figure).as(Role::Figure, better),
            column(u"before"_s, zh ? u"上季度"_s : u"Q4"_s, kind, Role::Before)}};
    ReportRow row{cell(now), cell(before)};
    row.behind = {listOf(u"deal"_s, label, u"amount"_s)};
    table.rows.push_back(row);
    table.behind = row.behind.front();
    ReportTable line{u"trend"_s, label,
        {column(u"period"_s, u"Period"_s, Kind::Text, Role::Name),
            column(u"value"_s, label, kind, Role::Figure)}};
    const bool rises = now > before;
    for (const double part : {0.5, 0.42, 0.75, 0.55, 0.9, 1.2})
        line.rows.push_back(ReportRow{u"x"_s, cell(now * (rises ? part : 2 - part))});
    return {u"tile"_s, label, {table, line}};
}

static ReportTable funnelOf(bool zh)
{
    static const std::array english{
        u"Initial contact"_s, u"Needs confirmed"_s, u"Proposal"_s, u"Negotiation"_s, u"Contract"_s, u"Won"_s};
    static const std::array chinese{
        u"初步接触"_s, u"需求确认"_s, u"方案报价"_s, u"商务谈判"_s, u"合同签订"_s, u"赢单"_s};
    static const std::array counts{184, 118, 76, 47, 36, 31};
    ReportTable table{u"steps"_s, pick(zh, u"Sales funnel", u"销售漏斗"),
        {column(u"stage"_s, pick(zh, u"Stage", u"阶段"), Kind::Link, Role::Name),
            column(u"count"_s, pick(zh, u"Deals", u"商机"), Kind::Integer, Role::Figure)}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        ReportRow row{linkCell((zh ? chinese : english)[i], int(i)), qlonglong(counts[i])};
        row.behind = {listOf(u"deal"_s, (zh ? chinese : english)[i])};
        table.rows.push_back(row);
    }
    table.behind = listOf(u"deal"_s, u"all"_s);
    return table;
}

static ReportTable stagesOf(bool zh)
{
    static const std::array english{
        u"Initial contact"_s, u"Needs confirmed"_s, u"Proposal"_s, u"Negotiation"_s, u"Contract"_s};
    static const std::array chinese{
        u"初步接触"_s, u"需求确认"_s, u"方案报价"_s, u"商务谈判"_s, u"合同签订"_s};
    static const std::array sums{214.5, 268.0, 342.8, 398.5, 226.0};
    static const std::array weighted{21.5, 67.0, 171.4, 279.0, 203.4};
    static const std::array counts{9, 7, 6, 4, 3};
    ReportTable table{u"open"_s, pick(zh, u"Pipeline by stage", u"各阶段商机"),
        {column(u"stage"_s, pick(zh, u"Stage", u"阶段"), Kind::Link, Role::Name),
            column(u"count"_s, pick(zh, u"Deals", u"商机"), Kind::Integer),
            column(u"amount"_s, pick(zh, u"Total", u"总额"), Kind::Money, Role::Figure),
            column(u"weighted"_s, pick(zh, u"Weighted", u"加权"), Kind::Money, Role::Part)}};
    const double scale = zh ? 7000 : 1000;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        ReportRow row{linkCell((zh ? chinese : english)[i], int(i)), qlonglong(counts[i]),
            moneyCell(sums[i] * scale, codeOf(zh)), moneyCell(weighted[i] * scale, codeOf(zh))};
        row.behind = {listOf(u"deal"_s, (zh ? chinese : english)[i], u"amount"_s)};
        table.rows.push_back(row);
    }
    table.behind = listOf(u"deal"_s, u"all"_s, u"amount"_s);
    return table;
}

static query::Report only(const ReportTable &table) { return {table.key, table.label, {table}}; }

std::vector<ChartCase> designedCharts(bool zh)
{
    const double scale = zh ? 7 : 1;
    std::vector<ChartCase> all;
    const auto tile = [&](const QString &name, const QString &label, double now, double before, Better better,
                          Kind kind, bool isDays = false) {
        query::Report report = tileOf(label, now, before, better, kind, zh);
        report.tables[0].columns[0].isDays = report.tables[0].columns[1].isDays = isDays;
        all.push_back({name, label, {}, Picture::Number, report, {228, 92}});
    };
    tile(u"won"_s, pick(zh, u"Won revenue", u"赢单金额"), 684200 * scale, 609260 * scale, Better::More,
        Kind::Money);
    tile(u"open"_s, pick(zh, u"Open pipeline", u"在途商机"), 1449800 * scale, 1392700 * scale, Better::More,
        Kind::Money);
    tile(u"rate"_s, pick(zh, u"Win rate", u"赢单率"), 31.6, 33.9, Better::More, Kind::Percent);
    tile(u"cycle"_s, pick(zh, u"Sales cycle", u"销售周期"), 38, 42, Better::Less, Kind::Decimal, true);
    tile(u"overdue"_s, pick(zh, u"Overdue follow-ups", u"逾期跟进"), 23, 17, Better::Less, Kind::Integer);
    all.push_back({u"months"_s, pick(zh, u"Won revenue", u"赢单金额"), pick(zh, u"by month", u"按月"),
        Picture::Columns, only(wonByMonth(12, zh)), {560, 335}});
    all.push_back({u"funnel"_s, pick(zh, u"Sales funnel", u"销售漏斗"),
        pick(zh, u"entered this quarter", u"本季度进入"), Picture::Funnel, only(funnelOf(zh)), {360, 335}});
    all.push_back({u"sources"_s, pick(zh, u"Lead sources", u"线索来源"), {}, Picture::Ring,
        only(sourcesOf({128, 99, 78, 49, 37, 21}, zh)), {248, 335}});
    all.push_back({u"stages"_s, pick(zh, u"Pipeline by stage", u"各阶段商机"),
        zh ? u"在途 ¥1015 万"_s : u"$1.45M open"_s, Picture::Stages, only(stagesOf(zh)), {392, 333}});
    all.push_back({u"leaders"_s, pick(zh, u"Rep leaderboard", u"销售排行"),
        pick(zh, u"won vs. quota", u"赢单与配额"), Picture::Leaderboard, only(leadersOf(6, zh)), {432, 333}});
    all.push_back({u"activity"_s, pick(zh, u"Activity per rep", u"人均活动"),
        pick(zh, u"this quarter", u"本季度"), Picture::StackedBars, only(activitiesOf(6, zh)), {344, 333}});
    return all;
}

static ReportTable seriesOf(int count, bool zh)
{
    ReportTable table{u"series"_s, pick(zh, u"Deals by month and source", u"按月和来源的商机"),
        {column(u"month"_s, u"Month"_s, Kind::Text, Role::Name)}};
    for (int i = 0; i < count; ++i)
        table.columns.push_back(column(u"s%1"_s.arg(i),
            pick(zh, u"Series ", u"系列 ") + QString::number(i + 1), Kind::Integer, Role::Figure));
    for (int month = 0; month < 6; ++month) {
        ReportRow row{monthName(QDate(2025, 10, 1).addMonths(month), zh)};
        for (int i = 0; i < count; ++i)
            row.cells.emplace_back(qlonglong(4 + (month * 7 + i * 5) % 11));
        table.rows.push_back(row);
    }
    return table;
}

std::vector<ChartCase> hardCharts(bool zh)
{
    std::vector<ChartCase> all;
    const QString longName = zh
        ? QString(u"苏州晟拓精密机械有限公司华东区域高端装备事业部与智能制造联合项目组"_s).repeated(2)
        : u"The very long name of a department for industrial and agricultural instruments, East"_s;
    const auto add
        = [&](const QString &name, Picture picture, const ReportTable &table, QSize size = {420, 300}) {
              all.push_back({name, name, zh ? u"本季度"_s : u"this quarter"_s, picture, only(table), size});
          };
    for (const auto &[name, picture] :
        {std::pair(u"columns"_s, Picture::Columns), std::pair(u"line"_s, Picture::Line),
            std::pair(u"bars"_s, Picture::Bars), std::pair(u"gauge"_s, Picture::Gauge),
            std::pair(u"ring"_s, Picture::Ring), std::pair(u"leaders"_s, Picture::Leaderboard),
            std::pair(u"funnel"_s, Picture::Funnel), std::pair(u"stages"_s, Picture::Stages)}) {
        ReportTable empty = wonByMonth(12, zh);
        empty.rows.clear();
        add(u"empty-"_s + name, picture, empty);
        add(u"one-"_s + name, picture, wonByMonth(1, zh));
        ReportTable zero = wonByMonth(6, zh), negative = zero, huge = zero, equal = zero;
        for (std::size_t i = 0; i < zero.rows.size(); ++i) {
            zero.rows[i][2] = zero.rows[i][3] = moneyCell(0, codeOf(zh));
            negative.rows[i][2] = moneyCell((i % 2 ? -1 : 1) * 40000.0 * double(i + 1), codeOf(zh));
            huge.rows[i][2] = huge.rows[i][3] = moneyCell(1e15 * double(i + 1), codeOf(zh));
            equal.rows[i][2] = moneyCell(5000, codeOf(zh));
        }
        negative.rows[0][3] = QVariant();
        add(u"zero-"_s + name, picture, zero);
        add(u"negative-"_s + name, picture, negative);
        add(u"huge-"_s + name, picture, huge);
        add(u"equal-"_s + name, picture, equal);
        ReportTable named = leadersOf(6, zh);
        for (std::size_t i = 0; i < named.rows.size(); ++i)
            named.rows[i][0] = linkCell(longName, int(i));
        add(u"long-"_s + name, picture, named);
        add(u"many-"_s + name, picture, leadersOf(200, zh));
        ReportTable mixed = wonByMonth(4, zh);
        for (const char16_t *code : {u"EUR", u"JPY"}) {
            ReportRow row = mixed.rows[0];
            row[2] = moneyCell(1234567, QString::fromUtf16(code));
            row[3] = QVariant();
            mixed.rows.push_back(row);
        }
        add(u"mixed-"_s + name, picture, mixed);
    }
    add(u"years"_s, Picture::Columns, wonByMonth(120, zh), {560, 300});
    add(u"years-line"_s, Picture::Line, wonByMonth(120, zh), {560, 300});
    add(u"series"_s, Picture::Columns, seriesOf(4, zh), {560, 300});
    add(u"series-stacked"_s, Picture::Stacked, seriesOf(8, zh), {560, 300});
    add(u"series-line"_s, Picture::Line, seriesOf(3, zh), {560, 300});
    add(u"series-bars"_s, Picture::Bars, seriesOf(2, zh), {420, 300});
    add(u"people-many"_s, Picture::StackedBars, activitiesOf(200, zh), {344, 300});
    add(u"people-wide"_s, Picture::StackedBars, activitiesOf(3, zh), {560, 300});
    add(u"ring-wide"_s, Picture::Ring, sourcesOf({40, 30, 20, 5, 4, 3, 2, 1}, zh), {560, 260});
    add(u"ring-zero"_s, Picture::Ring, sourcesOf({0, 0}, zh), {260, 300});
    for (const auto &[sums, before] : {std::pair(684200.0, u"Q4"_s), std::pair(68420000.0, u"Q4 2025"_s)}) {
        query::Report tile
            = tileOf(zh ? u"赢单金额"_s : u"Won revenue"_s, sums, sums * 0.9, Better::More, Kind::Money, zh);
        tile.tables[0].columns[1].label = before;
        tile.tables[0].rows.push_back(ReportRow{moneyCell(1070000, zh ? u"USD"_s : u"CNY"_s), QVariant()});
        all.push_back({u"tile"_s, tile.label, {}, Picture::Number, tile, {228, 92}});
        tile.tables[0].rows.push_back(ReportRow{moneyCell(1070000, u"EUR"_s), QVariant()});
        all.push_back({u"tile"_s, tile.label, {}, Picture::Number, tile, {228, 92}});
        all.push_back({u"tile-narrow"_s, tile.label, {}, Picture::Number, tile, {160, 92}});
        all.push_back({u"number"_s, tile.label, {}, Picture::Number, only(tile.tables[0]), {300, 140}});
    }
    add(u"table"_s, Picture::Table, leadersOf(200, zh));
    return all;
}

} // namespace rapport::test
