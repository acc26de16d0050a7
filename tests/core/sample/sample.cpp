// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/query/reads.h"
#include "core/rules/validation.h"
#include "core/sample/naming.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace rapport;

namespace {

const QDate day(2026, 3, 17);

// A file with sample data, made on the same Tuesday each time.
class Filled
{
public:
    Filled(const QString &language, int customers, quint64 seed = 1)
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.rapport"));
        Workspace::NewFile options;
        options.language = language;
        options.currency = sampleCurrency(language);
        REQUIRE(Workspace::create(path, options, m_clock));
        m_database = std::move(Database::open(path, Database::Access::ReadWrite)).value();
        m_store = std::make_unique<Store>(*m_database, m_schema, m_clock);
        SampleOptions sample;
        sample.customers = customers;
        sample.seed = seed;
        sample.language = language;
        m_result = std::make_unique<Result<void>>(fillSample(*m_store, m_clock, sample));
        INFO((m_result->ok() ? std::string() : m_result->error().text().toStdString()));
        REQUIRE(m_result->ok());
    }

    query::Context context() { return {m_database.get(), m_schema, day, {}, Currency::fromCode(u"USD")}; }
    Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }

    template <typename E>
    std::vector<E> all()
    {
        std::vector<E> found;
        const auto records = query::all(context(), QString::fromLatin1(E::entity));
        REQUIRE(records);
        for (const Record &record : *records)
            found.push_back(fromRecord<E>(record));
        return found;
    }

    // Everything that was made, as text, without the times of saving.
    QString dump()
    {
        QString text;
        for (const char *entity : {"user", "tag", "product", "customer", "contact", "deal", "activity",
                 "task", "lead", "deal_line", "deal_contact", "target", "participant"}) {
            const auto records = query::all(context(), QString::fromLatin1(entity));
            REQUIRE(records);
            for (const Record &record : *records) {
                text += record.id().text();
                for (const FieldDef &field : record.def().fields) {
                    // These are the file's own, not the sample's.
                    static const QStringList own{
                        QStringLiteral("stage"), QStringLiteral("pipeline"), QStringLiteral("cadence")};
                    if (!own.contains(field.name))
                        text += QLatin1Char('|') + machineText(field.kind, record.value(field));
                }
                text += QLatin1Char('\n');
            }
        }
        return text;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Instant::from(QDateTime(day, QTime(10, 42)))};
    SchemaPtr m_schema = std::make_shared<Schema>();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Result<void>> m_result;
};

} // namespace

TEST_CASE("the same seed on the same day makes the same business, ids included")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("zh"));
    const QString first = Filled(language, 80).dump();
    CHECK(first == Filled(language, 80).dump());
    CHECK(first != Filled(language, 80, 2).dump());
}

TEST_CASE("every made-up value passes the checks that forms make")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("zh"));
    Filled file(language, 150);
    const rules::Local local{Currency::fromCode(sampleCurrency(language)),
        language == QLatin1String("zh") ? QStringLiteral("CN") : QStringLiteral("US"), day};
    for (const char *entity :
        {"user", "tag", "product", "customer", "contact", "affiliation", "deal", "stage_change", "activity",
            "task", "lead", "deal_line", "deal_contact", "assignment_rule", "assignment_member", "target"}) {
        const auto records = query::all(file.context(), QString::fromLatin1(entity));
        REQUIRE(records);
        CHECK((!records->empty() || std::string(entity) == "affiliation"));
        for (const Record &record : *records) {
            for (const Error &breach : rules::validate(record, local))
                FAIL_CHECK(entity << " " << record.title().toStdString() << " " << breach.field.toStdString()
                                  << ": " << record.value(breach.field).toString().toStdString() << " "
                                  << breach.text().toStdString());
        }
    }
}

TEST_CASE("a deal's moves run in order and end in the stage where it stands")
{
    Filled file(QStringLiteral("en"), 200);
    QHash<Uid, std::vector<StageChange>> moves;
    for (const StageChange &move : file.all<StageChange>())
        moves[move.deal.uid].push_back(move);
    int won = 0, lost = 0, open = 0;
    for (const Deal &deal : file.all<Deal>()) {
        auto &own = moves[deal.meta.id];
        REQUIRE(!own.empty());
        CHECK(own.front().from.isNull());
        CHECK(own.back().to == deal.stage);
        for (std::size_t i = 1; i < own.size(); ++i) {
            CHECK(own[i].from == own[i - 1].to);
            CHECK(own[i].at > own[i - 1].at);
        }
        CHECK(own.front().at.local().date() == deal.openedOn);
        if (deal.closedOn.isValid())
            CHECK(own.back().at.local().date() == deal.closedOn);
        CHECK(own.back().at <= file.clock().now());
        won += deal.status.text == QLatin1String("won");
        lost += deal.status.text == QLatin1String("lost");
        open += deal.status.text == QLatin1String("open");
    }
    CHECK(won > 50);
    CHECK(lost > 50);
    CHECK(open > 20);
    CHECK(won < 2 * lost);
}

TEST_CASE("the lines of a deal come to its amount, and most open deals have a next step")
{
    Filled file(QStringLiteral("zh"), 200);
    QHash<Uid, Money> sums;
    for (const DealLine &line : file.all<DealLine>()) {
        CHECK(line.total.minor == line.price.minor * qint64(*line.quantity.number));
        Money &sum = sums[line.deal.uid];
        sum = Money::of(sum.minor + line.total.minor, line.total.currency);
    }
    CHECK(!sums.isEmpty());
    int open = 0, planned = 0;
    for (const Deal &deal : file.all<Deal>()) {
        if (sums.contains(deal.meta.id))
            CHECK(sums.value(deal.meta.id) == deal.amount);
        open += deal.status.text == QLatin1String("open");
        planned += deal.status.text == QLatin1String("open") && deal.nextFollowUp.day.isValid();
    }
    CHECK(planned * 2 > open);
    CHECK(planned < open);
}

TEST_CASE("leads stand in every state, and their grade follows from their scores")
{
    Filled file(QStringLiteral("en"), 400);
    QSet<QString> states;
    for (const Lead &lead : file.all<Lead>()) {
        states.insert(lead.status.text);
        CHECK(lead.bantTotal.number.has_value() == !lead.bantGrade.text.isEmpty());
        if (lead.status.text == QLatin1String("converted"))
            CHECK_FALSE(lead.convertedCustomer.isNull());
        if (lead.status.text == QLatin1String("qualified"))
            CHECK(*lead.bantTotal.number >= 8);
    }
    CHECK(states.size() == 6);
}

TEST_CASE("the first list is the one people know from the pictures")
{
    Filled file(QStringLiteral("en"), 100);
    query::ListQuery active;
    active.entity = QStringLiteral("customer");
    active.filter = Filter::parse(u"status = customer").value();
    active.sort = query::Sort::fromText(u"next_follow_up");
    const auto numbers = query::rowNumbers(file.context(), active, 5);
    REQUIRE(numbers);
    const auto rows = query::rows(file.context(), u"customer",
        {QStringLiteral("name"), QStringLiteral("next_follow_up"), QStringLiteral("open_deals")}, *numbers);
    REQUIRE(rows);
    REQUIRE(rows->size() == 5);
    CHECK((*rows)[0].cells[0].toString() == QStringLiteral("Brightwater Foods"));
    CHECK((*rows)[0].cells[1].value<Due>() == Due{day.addDays(-6), {}});
    CHECK((*rows)[4].cells[0].toString() == QStringLiteral("Acme Robotics"));
    CHECK((*rows)[4].cells[1].value<Due>() == Due{day, QTime(15, 0)});
    CHECK((*rows)[4].cells[2].value<Money>() == Money::of(18240000, Currency::fromCode(u"USD")));
}

TEST_CASE("names are many, mail goes nowhere, and people have their company's host")
{
    Filled file(QStringLiteral("zh"), 400);
    QSet<QString> names;
    QHash<Uid, QString> hosts;
    for (const Customer &customer : file.all<Customer>()) {
        names.insert(customer.name);
        hosts.insert(customer.meta.id, customer.email.text.section(QLatin1Char('@'), 1));
    }
    CHECK(names.size() > 390);
    const auto contacts = file.all<Contact>();
    CHECK(contacts.size() > 480);
    CHECK(contacts.size() < 720);
    for (const Contact &contact : contacts) {
        CHECK(contact.email.text.endsWith(QLatin1String(".example")));
        CHECK(contact.email.text.section(QLatin1Char('@'), 1) == hosts.value(contact.customer.uid));
    }
}

TEST_CASE("a file with customers is not filled again")
{
    Filled file(QStringLiteral("en"), 3);
    const auto again = fillSample(file.store(), file.clock(), SampleOptions{});
    REQUIRE(!again);
    CHECK(again.error().code == Error::Code::Refused);
    CHECK(file.all<Customer>().size() == 3);
}

TEST_CASE("made-up register codes carry the right check character")
{
    sample::Dice dice(1);
    static const QString signs = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    for (int i = 0; i < 50; ++i) {
        const QString code = sample::creditCode(QStringLiteral("320500"), dice);
        REQUIRE(code.size() == 18);
        qsizetype sum = 0, weight = 1;
        for (int at = 0; at < 17; ++at, weight = weight * 3 % 31)
            sum += signs.indexOf(code[at]) * weight;
        CHECK((sum + signs.indexOf(code[17])) % 31 == 0);
    }
}
