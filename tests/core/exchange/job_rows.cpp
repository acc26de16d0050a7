// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/rejected.h"
#include "core/history/history.h"
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"

#include <QBuffer>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const ImportReport &report, Problem::Kind kind) { return report.problems.count(kind); }

ImportOptions policy(OnDuplicate what)
{
    ImportOptions options;
    options.onDuplicate = what;
    return options;
}

} // namespace

TEST_CASE("a list of customers brings their contacts and next follow-ups")
{
    ImportTrial trial(u"zh"_s);
    const QByteArray text = "客户名称,等级,联系人,手机号码,跟进人,下次联系,备注\n"
                            "成都蜀禾食品有限公司,B,邓佳宁,13800004127,王海涛,2026-03-20,展会认识\n"
                            "宁波锐川电子股份有限公司,D,沈立群,1380 0000,陈思雨,2026/3/18,\n"
                            ",A,,,,,\n";
    const ImportReport report = trial.text(u"customer"_s, text);
    CHECK(report.read == 3);
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(countOf(report, Problem::Kind::DoubtfulText) == 1);
    CHECK(countOf(report, Problem::Kind::BadValue) == 1);
    const Record second = trial.one(u"customer"_s, u"name"_s, u"宁波锐川电子股份有限公司"_s);
    CHECK_FALSE(second.value(u"grade").isValid());
    CHECK(second.value(u"note").toString() == u"等级: D"_s);
    CHECK(trial.titleOf(second, u"owner"_s) == u"陈思雨"_s);
    const Record person = trial.one(u"contact"_s, u"name"_s, u"沈立群"_s);
    CHECK(person.value(u"mobile").toString() == u"1380 0000"_s);
    CHECK(person.value(u"customer").value<Uid>() == second.id());
    CHECK(second.value(u"next_follow_up").value<Due>().text() == u"2026-03-18"_s);

    const QString now = contents(*trial.database);
    const ImportReport again = trial.text(u"customer"_s, text);
    CHECK(again.created == 0);
    CHECK(again.updated == 0);
    CHECK((contents(*trial.database) == now));
}

TEST_CASE("people come with two names and the company they work for")
{
    ImportTrial trial;
    const ImportReport report = trial.text(u"contact"_s,
        "First Name,Last Name,Company,Email\nAda,Lovelace,Engine "
        "Ltd,ada@engine.example\n伟,王,腾飞科技,\nMary,,Engine Ltd,not-an-email\n,,Engine Ltd,\n");
    CHECK(report.created == 3);
    CHECK(report.rejected == 1);
    CHECK(report.createdLinks.value(u"customer"_s) == 2);
    CHECK(trial.titleOf(trial.one(u"contact"_s, u"name"_s, u"Ada Lovelace"_s), u"customer"_s)
        == u"Engine Ltd"_s);
    trial.one(u"contact"_s, u"name"_s, u"王伟"_s);
    CHECK(trial.one(u"contact"_s, u"name"_s, u"Mary"_s).value(u"email").toString() == u"not-an-email"_s);
}

TEST_CASE("a person who buys becomes a customer of the kind person")
{
    ImportTrial trial;
    const ImportReport report = trial.text(u"customer"_s, "客户id,年龄,姓名\n001,55,Tom\n002,34,Lesley\n");
    CHECK(report.created == 2);
    const Record tom = trial.one(u"customer"_s, u"number"_s, u"001"_s);
    CHECK(tom.title() == u"Tom"_s);
    CHECK(tom.value(u"kind").toString() == u"person"_s);
    CHECK(trial.all(u"contact"_s).empty());
    CHECK(countOf(report, Problem::Kind::NotImported) == 1);
}

TEST_CASE("rows that are there already follow the policy")
{
    const QByteArray first = "Company,Phone,City\nAcme,010-62345678,\n";
    const QByteArray second = "Company,Phone,City\nACME,010-11111111,Berlin\n";
    ImportTrial trial;
    trial.text(u"customer"_s, first);
    const auto acme = [&] { return trial.one(u"customer"_s, u"name"_s, u"Acme"_s); };
    SECTION("skip")
    {
        const ImportReport report = trial.text(u"customer"_s, second, policy(OnDuplicate::Skip));
        CHECK(report.duplicate == 1);
        CHECK(report.batch == 0);
        CHECK_FALSE(acme().value(u"city").isValid());
    }
    SECTION("fill")
    {
        CHECK(trial.text(u"customer"_s, second).updated == 1);
        CHECK(acme().value(u"city").toString() == u"Berlin"_s);
        CHECK(acme().value(u"phone").toString() == u"010-62345678"_s);
    }
    SECTION("overwrite")
    {
        CHECK(trial.text(u"customer"_s, second, policy(OnDuplicate::Overwrite)).updated == 1);
        CHECK(trial.one(u"customer"_s, u"name"_s, u"ACME"_s).value(u"phone").toString() == u"010-11111111"_s);
    }
    SECTION("create")
    {
        CHECK(trial.text(u"customer"_s, second, policy(OnDuplicate::Create)).created == 1);
        CHECK(trial.all(u"customer"_s).size() == 2);
    }
    SECTION("another number says that it is somebody else")
    {
        trial.text(u"customer"_s, "Customer ID,Company\n1,Twin\n");
        CHECK(trial.text(u"customer"_s, "Customer ID,Company\n2,Twin\n").created == 1);
        CHECK(trial.text(u"customer"_s, "Customer ID,Company\n2,Twin & Sons\n").created == 0);
    }
    SECTION("fields of one's choice decide")
    {
        ImportOptions byPhone;
        byPhone.matchFields = {u"phone"_s};
        CHECK(
            trial.text(u"customer"_s, "Company,Phone\nAcme Holding,(010) 6234 5678\n", byPhone).created == 0);
        CHECK(trial.text(u"customer"_s, "Company,Phone\nAcme,010-99999999\n", byPhone).created == 1);
    }
}

TEST_CASE("rows of one file that are the same make one record")
{
    ImportTrial trial;
    const ImportReport report = trial.text(u"customer"_s, "Company,City\nAcme,\nacme,Berlin\nAcme,Berlin\n");
    CHECK(report.created == 1);
    CHECK(report.updated == 1);
    CHECK(report.skipped == 1);
    CHECK(trial.all(u"customer"_s).size() == 1);
}

TEST_CASE("links within the file are found wherever they stand")
{
    ImportTrial trial;
    const ImportReport report = trial.text(
        u"customer"_s, "Company,Parent company\nBranch,Head Office\nHead Office,\nOther,Nowhere Group\n");
    CHECK(report.created == 3);
    CHECK(trial.titleOf(trial.one(u"customer"_s, u"name"_s, u"Branch"_s), u"parent"_s) == u"Head Office"_s);
    CHECK(report.createdLinks.value(u"customer"_s) == 1);
    CHECK(trial.all(u"customer"_s).size() == 4);
}

TEST_CASE("missing links are made, left empty or turn the row down, as one likes")
{
    const QByteArray text = "Deal name,Customer,Amount\nRenewal,Acme,\"¥1,200\"\n";
    ImportTrial trial;
    ImportOptions options;
    SECTION("made")
    {
        const ImportReport report = trial.text(u"deal"_s, text);
        CHECK(report.createdLinks.value(u"customer"_s) == 1);
        CHECK(trial.one(u"deal"_s, u"name"_s, u"Renewal"_s).value(u"amount").value<Money>().text()
            == u"1200.00 CNY"_s);
    }
    SECTION("left empty, with the name in the note")
    {
        options.onMissing.insert(u"customer"_s, OnMissing::LeaveEmpty);
        CHECK(trial.text(u"deal"_s, text, options).created == 1);
        CHECK(trial.one(u"deal"_s, u"name"_s, u"Renewal"_s).value(u"note").toString() == u"Customer: Acme"_s);
    }
    SECTION("turned down")
    {
        options.onMissing.insert(u"customer"_s, OnMissing::Reject);
        CHECK(trial.text(u"deal"_s, text, options).rejected == 1);
        CHECK(trial.all(u"deal"_s).empty());
    }
}

TEST_CASE("stages the pipeline lacks are added before the won one, words for won are understood")
{
    ImportTrial trial(u"zh"_s);
    trial.text(u"deal"_s,
        "商机名称,阶段,成交日期\n甲,Won,2026-01-05\n乙,试用,\n丙,赢单,\n丁,closed "
        "lost,2026-02-01\n戊,,2026-05-01\n");
    QStringList names;
    const auto stages = query::all(trial.reads(), u"stage");
    REQUIRE(stages);
    for (const Record &stage : *stages)
        names << stage.title();
    CHECK(names.indexOf(u"试用"_s) == names.indexOf(u"赢单"_s) - 1);
    CHECK(trial.one(u"deal"_s, u"name"_s, u"甲"_s).value(u"status").toString() == u"won"_s);
    CHECK(trial.one(u"deal"_s, u"name"_s, u"丁"_s).value(u"status").toString() == u"lost"_s);
    const Record open = trial.one(u"deal"_s, u"name"_s, u"戊"_s);
    CHECK(open.value(u"status").toString() == u"open"_s);
    CHECK(open.value(u"closes_on").toDate() == QDate(2026, 5, 1));
    CHECK_FALSE(open.value(u"closed_on").isValid());
}

TEST_CASE("what cannot be read is kept in the note and told")
{
    ImportTrial trial;
    const ImportReport report = trial.text(u"deal"_s,
        "Deal name,Amount,Expected close,Probability\nA,a "
        "lot,soon,250\nB,\"1,200.50\",2026-03-16,30%\nC,NULL,-,\n");
    CHECK(report.created == 3);
    CHECK(countOf(report, Problem::Kind::BadValue) == 3);
    CHECK(trial.one(u"deal"_s, u"name"_s, u"A"_s).value(u"note").toString()
        == u"Amount: a lot\nExpected close: soon\nProbability: 250"_s);
    const Record good = trial.one(u"deal"_s, u"name"_s, u"B"_s);
    CHECK(good.value(u"amount").value<Money>().minor == 120050);
    CHECK(good.value(u"probability").toDouble() == 30.0);
    CHECK_FALSE(trial.one(u"deal"_s, u"name"_s, u"C"_s).value(u"note").isValid());
}

TEST_CASE("rejected rows come back in their columns with the reason")
{
    ImportTrial trial;
    const ImportReport report = trial.text(u"customer"_s, "Company,City\nAcme,Berlin\n,Paris\n");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeRejected(report, buffer));
    CHECK(bytes
        == QByteArray(
            "\xef\xbb\xbf"
            "Company,City,Row in the file,Why it was rejected\r\n,Paris,3,Customer name is missing\r\n"));
}

TEST_CASE("an import that is stopped is one step of undo with what it did")
{
    ImportTrial trial;
    const QString before = contents(*trial.database, false);
    QByteArray text = "Company\n";
    for (int i = 0; i < 500; ++i)
        text += "Firm " + QByteArray::number(i) + "\n";
    const Inspection file = trial.inspectText(text, u"customer"_s);
    int asked = 0;
    const auto report
        = ImportJob(file, file.mapping, {}).run(*trial.store, trial.reads(), [&](const ImportProgress &) {
              return ++asked < 3;
          });
    REQUIRE(report);
    CHECK(report->cancelled);
    CHECK(report->created > 0);
    CHECK(report->created < 500);
    CHECK(trial.all(u"customer"_s).size() == std::size_t(report->created));
    REQUIRE(history::undo(*trial.store, report->batch, {}));
    CHECK((contents(*trial.database, false) == before));
}

TEST_CASE("a file without a column for the name is refused before anything happens")
{
    ImportTrial trial;
    const Inspection file = trial.inspectText("Amount,Date\n5,2026-01-01\n6,2026-01-02\n", u"contact"_s);
    const QString before = contents(*trial.database);
    const auto report = ImportJob(file, file.mapping, {}).run(*trial.store, trial.reads());
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Invalid);
    CHECK((contents(*trial.database) == before));
}
