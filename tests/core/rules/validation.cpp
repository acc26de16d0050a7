// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validation.h"
#include "core/model/contact.h"
#include "core/model/customer.h"
#include "core/model/task.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

const Local kHome{Currency::fromCode(u"CNY"), u"CN"_s, QDate(2026, 3, 16)};

QStringList fieldsOf(const std::vector<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields << error.field;
    return fields;
}

} // namespace

TEST_CASE("a record names each breach in the order of its fields")
{
    Customer customer;
    customer.phone = u"1380 0000"_s;
    customer.email = u"nobody"_s;
    customer.website = u"not a site"_s;
    customer.grade = u"Z"_s;
    customer.founded = {-3};
    const std::vector<Error> errors = validate(toRecord(customer), kHome);
    CHECK(fieldsOf(errors)
        == QStringList{u"name"_s, u"grade"_s, u"phone"_s, u"email"_s, u"website"_s, u"founded"_s});
    for (const Error &error : errors)
        CHECK_FALSE(error.what.isEmpty());
}

TEST_CASE("a good record has no breach")
{
    Contact contact;
    contact.name = u"王伟"_s;
    contact.mobile = u"138 0013 8000"_s;
    contact.email = u"wang@example.com"_s;
    contact.website = u"https://www.example.com/about"_s;
    contact.influence = {5};
    CHECK(validate(toRecord(contact), kHome).empty());
}

TEST_CASE("an old value that came in wrong does not stop another edit")
{
    Customer customer;
    customer.name = u"Acme"_s;
    customer.phone = u"12"_s;
    const Record before = toRecord(customer);
    customer.city = u"Berlin"_s;
    CHECK(validateChange(before, toRecord(customer), kHome).empty());
    customer.phone = u"13"_s;
    CHECK(fieldsOf(validateChange(before, toRecord(customer), kHome)) == QStringList{u"phone"_s});
}

TEST_CASE("one field is checked alone")
{
    Record record = toRecord(Contact());
    const FieldDef &birthday = definition<Contact>().at<&Contact::birthday>();
    record.set(birthday, QDate(2030, 1, 1));
    CHECK(validateField(record, birthday, kHome));
    record.set(birthday, QDate(1990, 1, 1));
    CHECK_FALSE(validateField(record, birthday, kHome));
    const FieldDef &name = definition<Contact>().at<&Contact::name>();
    record.set(name, u"   "_s);
    CHECK(validateField(record, name, kHome));
}

TEST_CASE("a register number whose check digit does not fit is doubted, not refused")
{
    const FieldDef &code = definition<Customer>().at<&Customer::creditCode>();
    CHECK_FALSE(doubtful(code, u"91350100M000100Y43"_s));
    CHECK(doubtful(code, u"91350100M000100Y44"_s));
    CHECK_FALSE(doubtful(code, u"HRB 12345"_s));
    Customer customer;
    customer.name = u"Acme"_s;
    customer.creditCode = u"91350100M000100Y44"_s;
    CHECK(validate(toRecord(customer), kHome).empty());
}

TEST_CASE("what repeats has a rule that can be read, and a day to begin with")
{
    Task task;
    task.title = u"Weekly report"_s;
    task.due = Due{QDate(2026, 3, 20), {}};
    for (const QString &rule :
        {u"RRULE:FREQ=WEEKLY"_s, u"RRULE:FREQ=MONTHLY;BYDAY=-1FR\nEXDATE:20260424"_s}) {
        task.recurrence = {rule};
        CHECK(validate(toRecord(task), kHome).empty());
    }
    for (const QString &rule : {u"hello"_s, u"RRULE:FREQ=DAILY;COUNT=0"_s, u"RRULE:FREQ=SECONDLY"_s}) {
        task.recurrence = {rule};
        CHECK(fieldsOf(validate(toRecord(task), kHome)) == QStringList{u"recurrence"_s});
    }
    task.recurrence = {u"RRULE:FREQ=WEEKLY"_s};
    task.due = {};
    CHECK(fieldsOf(validate(toRecord(task), kHome)) == QStringList{u"recurrence"_s});
}
