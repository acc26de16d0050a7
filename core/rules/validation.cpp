// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validation.h"

#include "core/base/email.h"
#include "core/base/phone.h"
#include "core/model/lead.h"
#include "core/rules/conversion.h"
#include "core/rules/deal_lines.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

constexpr qsizetype kLongestText = 2000;
constexpr qsizetype kLongestLongText = 1000000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

std::optional<Error> breach(const FieldDef &field, const QString &what, const QString &help = {})
{
    return Error{Error::Code::Invalid, what, {}, help, field.name};
}

std::optional<Error> checkLength(const FieldDef &field, const QString &text)
{
    const qsizetype most = field.kind == Kind::LongText ? kLongestLongText : kLongestText;
    if (text.size() <= most)
        return std::nullopt;
    return breach(field,
        QCoreApplication::translate("Validation", "%1 characters, %2 allowed").arg(text.size()).arg(most));
}

std::optional<Error> checkUrl(const FieldDef &field, const QString &text)
{
    QStringView rest = text;
    if (const qsizetype scheme = rest.indexOf(u"://"); scheme > 0)
        rest = rest.sliced(scheme + 3);
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView host = slash < 0 ? rest : rest.first(slash);
    bool wrong = !host.contains(u'.') || host.startsWith(u'.') || host.endsWith(u"..") || host.contains(u'@');
    for (const QChar c : rest)
        wrong = wrong || c.isSpace();
    if (!wrong)
        return std::nullopt;
    return breach(field, Say::tr("Not a web address"), Say::tr("Enter an address such as www.example.com."));
}

std::optional<Error> checkChoice(const FieldDef &field, const QString &key)
{
    QStringList labels;
    for (const Option &option : field.options) {
        if (option.key == key)
            return std::nullopt;
        labels << field.optionLabel(option.key);
    }
    if (labels.isEmpty())
        return std::nullopt;
    return breach(field, Say::tr("Not one of the choices"),
        QCoreApplication::translate("Validation", "Choose one of: %1.").arg(labels.join(Say::tr(", "))));
}

struct Range {
    const char *field;
    qint64 least;
    qint64 most;
};
constexpr qint64 kAny = std::numeric_limits<qint64>::max();
// By field name, whatever the entity; everything else may hold any number.
constexpr Range kRanges[] = {{"influence", 1, 5}, {"employees", 0, kAny}, {"founded", 1, 2200},
    {"minutes", 0, 100000}, {"every_days", 1, 3650}, {"stale_days", 0, 10000}, {"colour", 1, 8},
    {"probability", 0, 100}, {"tax_rate", 0, 100}, {"budget_score", 0, 3}, {"authority_score", 0, 3},
    {"need_score", 0, 3}, {"timeline_score", 0, 3}};

std::optional<Error> checkRange(const FieldDef &field, double value)
{
    for (const Range &range : kRanges) {
        if (field.custom || field.name != QLatin1String(range.field))
            continue;
        if (value >= double(range.least) && value <= double(range.most))
            return std::nullopt;
        if (range.most == kAny)
            return breach(field, Say::tr("Less than 0"));
        return breach(field,
            QCoreApplication::translate("Validation", "Not between %1 and %2")
                .arg(range.least)
                .arg(range.most));
    }
    return std::nullopt;
}

std::optional<Error> checkDay(const FieldDef &field, QDate day, const Local &local)
{
    if (day.year() < 1000 || day.year() > 2999)
        return breach(field, Say::tr("Year out of range"));
    if (field.name == u"birthday" && local.today.isValid() && day > local.today)
        return breach(field, Say::tr("Lies in the future"));
    return std::nullopt;
}

std::optional<Error> checkText(const FieldDef &field, const QString &text, const Local &local)
{
    if (const std::optional<Error> tooLong = checkLength(field, text))
        return tooLong;
    switch (field.kind) {
    case Kind::Phone: {
        const PhoneCheck check = checkPhone(text, local.region);
        return check.ok ? std::nullopt : breach(field, check.problem);
    }
    case Kind::Email: {
        const EmailCheck check = checkEmail(text);
        return check.ok ? std::nullopt : breach(field, check.problem);
    }
    case Kind::Url:
        return checkUrl(field, text);
    case Kind::Choice:
        return checkChoice(field, text);
    default:
        return std::nullopt;
    }
}

// GB 32100: 17 characters with weights 3^i mod 31, and what is missing to a multiple of 31.
bool hasCheckDigit(const QString &code)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    qsizetype sum = 0, weight = 1;
    for (qsizetype i = 0; i < 17; ++i) {
        const qsizetype at = alphabet.indexOf(code[i].toUpper());
        if (at < 0)
            return false;
        sum += at * weight;
        weight = weight * 3 % 31;
    }
    return alphabet.indexOf(code[17].toUpper()) == (31 - sum % 31) % 31;
}

std::optional<Error> checkValue(const FieldDef &field, const QVariant &value, const Local &local)
{
    if (!value.isValid()) {
        if (!field.has(Required))
            return std::nullopt;
        return breach(
            field, QCoreApplication::translate("Validation", "%1 is missing").arg(field.displayLabel()));
    }
    if (isTextual(field.kind)) {
        const QString text = value.toString();
        if (field.has(Required) && text.trimmed().isEmpty())
            return breach(
                field, QCoreApplication::translate("Validation", "%1 is missing").arg(field.displayLabel()));
        return checkText(field, text, local);
    }
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
        return checkRange(field, value.toDouble());
    case Kind::Date:
        return checkDay(field, value.toDate(), local);
    case Kind::Due:
        return checkDay(field, value.value<Due>().day, local);
    default:
        return std::nullopt;
    }
}

// A deal that closes before it was opened would break every duration made of its dates.
std::optional<Error> checkOrder(const Record &before, const Record &deal, QStringView later)
{
    const FieldDef &opened = *deal.def().find(u"opened_on"), &closes = *deal.def().find(later);
    const QDate first = deal.value(opened).toDate(), last = deal.value(closes).toDate();
    const bool moved = before.isNull() || before.value(closes) != deal.value(closes);
    if (!first.isValid() || !last.isValid() || last >= first)
        return std::nullopt;
    if (!moved && before.value(opened) == deal.value(opened))
        return std::nullopt;
    const FieldDef &wrong = moved ? closes : opened;
    const QString what = QCoreApplication::translate("Validation", "%1 (%2) is before %3 (%4)")
                             .arg(closes.displayLabel(), last.toString(Qt::ISODate), opened.displayLabel(),
                                 first.toString(Qt::ISODate));
    return breach(wrong, what, Say::tr("Change one of the two dates."));
}

void checkDeal(const Record &before, const Record &deal, std::vector<Error> &breaches)
{
    for (const QStringView later : {u"closes_on", u"closed_on"}) {
        if (std::optional<Error> found = checkOrder(before, deal, later))
            breaches.push_back(std::move(*found));
    }
    // While it stays lost. A move asks for the reason at the stage's gate.
    const bool lost = !before.isNull() && before.value(u"status").toString() == u"lost"
        && before.value(u"stage") == deal.value(u"stage");
    if (lost && before.value(u"lost_reason").isValid() && !deal.value(u"lost_reason").isValid())
        breaches.push_back(*breach(*deal.def().find(u"lost_reason"),
            Say::tr("A lost deal says why it was lost."), Say::tr("Enter the reason.")));
}

void checkLine(const Record &before, const Record &line, std::vector<Error> &breaches)
{
    for (const QStringView name : {u"price", u"quantity", u"discount", u"tax_rate"}) {
        if (!before.isNull() && before.value(name) == line.value(name))
            continue;
        if (const auto sum = lineTotal(line); !sum)
            breaches.push_back(sum.error());
        return;
    }
}

// A rule that nobody can read would repeat nothing, and say nothing.
void checkSeries(const Record &before, const Record &after, std::vector<Error> &breaches)
{
    const QString lines = after.value(u"recurrence").toString();
    if (lines.isEmpty() || (!before.isNull() && before.value(u"recurrence").toString() == lines))
        return;
    const FieldDef &field = *after.def().find(u"recurrence");
    const Due due = after.value(u"due").value<Due>(), start = after.value(u"series_start").value<Due>();
    if (due.isNull() && start.isNull()) {
        breaches.push_back(*breach(field, Say::tr("What repeats needs a day to begin with")));
    } else if (const auto read = Recurrence::read(lines, start.isNull() ? due : start); !read) {
        Error error = read.error();
        error.field = field.name;
        breaches.push_back(std::move(error));
    }
}

void checkTogether(const Record &before, const Record &after, std::vector<Error> &breaches)
{
    if (after.def().name == u"deal")
        checkDeal(before, after, breaches);
    else if (after.def().name == u"deal_line" && breaches.empty())
        checkLine(before, after, breaches);
    else if (after.def().name == u"task" && breaches.empty())
        checkSeries(before, after, breaches);
}

} // namespace

std::vector<Error> validate(const Record &record, const Local &local)
{
    return validateChange(Record(), record, local);
}

std::vector<Error> validateChange(const Record &before, const Record &after, const Local &local)
{
    std::vector<Error> breaches;
    for (const FieldDef &field : after.def().fields) {
        if (!field.isWritable())
            continue;
        const QVariant value = after.value(field);
        if (!before.isNull() && before.value(field) == value)
            continue;
        if (std::optional<Error> found = checkValue(field, value, local))
            breaches.push_back(std::move(*found));
    }
    if (after.def().name == QLatin1String(Lead::entity)) {
        for (Error &found : leadBreaches(before, after))
            breaches.push_back(std::move(found));
    }
    checkTogether(before, after, breaches);
    return breaches;
}

std::optional<Error> validateField(const Record &record, const FieldDef &field, const Local &local)
{
    return field.isWritable() ? checkValue(field, record.value(field), local) : std::nullopt;
}

std::optional<Error> doubtful(const FieldDef &field, const QVariant &value)
{
    const QString text = value.toString();
    if (field.kind == Kind::Email) {
        const EmailCheck check = checkEmail(text);
        if (check.ok && !check.hint.isEmpty())
            return breach(
                field, QCoreApplication::translate("Validation", "Did you mean %1?").arg(check.hint));
    }
    if (field.name == u"credit_code" && text.size() == 18 && !hasCheckDigit(text))
        return breach(field, Say::tr("The check digit does not fit"));
    return std::nullopt;
}

} // namespace rapport::rules
