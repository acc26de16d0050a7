// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/why_there.h"

#include "core/query/reads.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport::query {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WhyThere)
};

Record linkedTo(const Context &context, const Record &task, QStringView field)
{
    const FieldDef *link = task.def().find(field);
    const Uid id = task.value(field).value<Uid>();
    auto found = id.isNull() ? Result<Record>(Record()) : record(context, link->linkTo, id);
    return found ? std::move(*found) : Record();
}

QString dayWords(const Context &context, const QDate &day)
{
    return QLocale().toString(day,
        day.year() == context.today.year() ? Say::tr("d MMMM", "a day of this year")
                                           : Say::tr("d MMMM yyyy", "a day of another year"));
}

// Of the task whose end brought this one; empty when it is not known.
QString lastTime(const Context &context, const Record &task)
{
    const Record last = linkedTo(context, task, u"follows");
    if (last.isNull())
        return {};
    if (last.value(u"status").toString() == QLatin1String("cancelled"))
        return Say::tr("The one before was cancelled.");
    const Instant at = last.value(u"done_at").value<Instant>();
    if (at.isNull())
        return {};
    const QString day = dayWords(context, Due::at(at, {}, context.zone).day);
    const QString kind = last.value(u"kind").toString();
    return kind == QLatin1String("call")   ? Say::tr("The last call was on %1.").arg(day)
        : kind == QLatin1String("visit")   ? Say::tr("The last visit was on %1.").arg(day)
        : kind == QLatin1String("email")   ? Say::tr("The last email was on %1.").arg(day)
        : kind == QLatin1String("meeting") ? Say::tr("The last meeting was on %1.").arg(day)
        : kind == QLatin1String("wechat") || kind == QLatin1String("sms")
        ? Say::tr("The last message was on %1.").arg(day)
        : Say::tr("The last time was %1.").arg(day);
}

QString joined(const QString &one, const QString &other)
{
    return other.isEmpty() ? one : Say::tr("%1 %2", "two sentences").arg(one, other);
}

QString byGrade(const QString &every, const Record &rule, const Record &customer)
{
    const QString grade = rule.value(u"grade").toString(), now = customer.value(u"grade").toString();
    if (grade == now)
        return Say::tr("%1, because %2 is grade %3.").arg(every, customer.title(), grade);
    const QString by = Say::tr("%1 by the rule “%2”.").arg(every, rule.title());
    return joined(by,
        now.isEmpty() ? Say::tr("%1 has no grade now.").arg(customer.title())
                      : Say::tr("%1 is grade %2 now.").arg(customer.title(), now));
}

QString byStage(const Context &context, const QString &every, const Record &rule, const Record &deal)
{
    const Record stage = linkedTo(context, deal, u"stage");
    if (stage.isNull() || stage.id() == rule.value(u"stage").value<Uid>())
        return Say::tr("%1, because “%2” stands in “%3”.")
            .arg(every, deal.title(), linkedTo(context, rule, u"stage").title());
    return joined(Say::tr("%1 by the rule “%2”.").arg(every, rule.title()),
        Say::tr("“%1” stands in “%2” now.").arg(deal.title(), stage.title()));
}

QString byCadence(const Context &context, const Record &task)
{
    const Record rule = linkedTo(context, task, u"cadence");
    if (rule.isNull() || !rule.meta.deletedAt.isNull())
        return Say::tr("A follow-up rule planned it that is not there any more.");
    const qint64 days = rule.value(u"every_days").toLongLong();
    const QString every = days == 1 ? Say::tr("Every day") : Say::tr("Every %1 days").arg(days);
    const Record deal = linkedTo(context, task, u"deal");
    if (rule.value(u"stage").isValid() && !deal.isNull())
        return byStage(context, every, rule, deal);
    const Record customer = linkedTo(context, task, u"customer");
    if (rule.value(u"grade").isValid() && !customer.isNull())
        return byGrade(every, rule, customer);
    return Say::tr("%1 by the rule “%2”.").arg(every, rule.title());
}

QString bySeries(const Record &task)
{
    const QString words = rules::recurrenceWords(
        task.value(u"recurrence").toString(), task.value(u"series_start").value<Due>());
    return words.isEmpty() ? Say::tr("It belongs to a series.") : Say::tr("%1.", "a rule").arg(words);
}

} // namespace

QString whyThere(const Context &context, const Record &task)
{
    const QString source = task.value(u"source").toString();
    if (source == QLatin1String("cadence"))
        return joined(byCadence(context, task), lastTime(context, task));
    if (source == QLatin1String("recurrence"))
        return joined(bySeries(task), lastTime(context, task));
    if (source == QLatin1String("calendar"))
        return Say::tr("It comes from another calendar.");
    if (source != QLatin1String("next_action"))
        return {};
    const Record last = linkedTo(context, task, u"follows");
    const Instant at = last.isNull() ? Instant() : last.value(u"done_at").value<Instant>();
    return at.isNull() ? Say::tr("It was agreed as the next step.")
                       : Say::tr("The next step after “%1” on %2.")
                             .arg(last.title(), dayWords(context, Due::at(at, {}, context.zone).day));
}

} // namespace rapport::query
