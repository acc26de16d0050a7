// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/cardwords.h"

#include "core/model/words.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/pipeline/board.h"

#include <QCoreApplication>

namespace rapport::ui::cardwords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

// What is to be done, in a word: titles of one word say it best, longer ones only their kind.
QString taskWord(const query::Card &card)
{
    static const QHash<QString, const char *> kinds{{u"call"_s, QT_TRANSLATE_NOOP("CardWords", "Call")},
        {u"visit"_s, QT_TRANSLATE_NOOP("CardWords", "Visit")},
        {u"email"_s, QT_TRANSLATE_NOOP("CardWords", "Email")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("CardWords", "Meeting")}};
    const QString title = card.taskTitle.simplified();
    const bool isShort = hasHan(title) ? title.size() <= 4 : !title.contains(u' ') && title.size() <= 10;
    const char *kind = kinds.value(card.taskKind);
    return isShort || !kind ? title : Say::tr(kind);
}

// "today 15:00", "Wed 14:00" within a week, else "19 Mar".
QString when(const Due &point, const QDate &today)
{
    const Due due = point.here();
    const QString time = due.time.isValid() ? u' ' + due.time.toString(u"HH:mm"_s) : QString();
    const qint64 days = today.daysTo(due.day);
    if (days == 0)
        return Say::tr("today", "within a line: Call · today 15:00") + time;
    if (days > 0 && days < 7 && due.time.isValid())
        return format::locale().toString(due.day, u"ddd"_s) + time;
    return cardDay(due.day, today);
}

QString withDay(const QString &word, const QString &day)
{
    return Say::tr("%1 · %2", "a task and its day").arg(word, day);
}

QString joined(const QStringList &parts)
{
    return parts.join(Say::tr(", ", "between the parts of a card that is read out"));
}

} // namespace

QString NextStep::text() const { return day.isEmpty() ? word : word.isEmpty() ? day : withDay(word, day); }

QString cardDay(const QDate &day, const QDate &today)
{
    const bool clear = std::abs(today.daysTo(day)) < 300;
    return format::shortDay(day, clear ? day : today);
}

QFont smallFont(const QString &text)
{
    return theme().isChinese() || hasHan(text) ? theme().font(TextStyle::Meta, text)
                                               : makeFont(11, QFont::Normal);
}

NextStep nextStep(const query::Card &card, const QDate &today)
{
    if (card.taskTitle.isEmpty())
        return {u"circle-alert"_s, Say::tr("No next step"), {}, Role::Danger};
    const QString icon = words::kindIcon(card.taskKind);
    if (card.taskDue.isNull())
        return {icon, taskWord(card), {}, Role::TextMuted};
    const qint64 late = card.taskDue.here().day.daysTo(today);
    if (late > 0)
        return {u"circle-alert"_s, Say::tr("%1d overdue", "days, short").arg(late), {}, Role::Danger};
    return {icon, taskWord(card), when(card.taskDue, today), late == 0 ? Role::Warning : Role::TextMuted};
}

Age age(const query::Card &card, const QDate &today)
{
    if (card.stageSince.isNull())
        return {};
    Age age;
    age.days = std::max(0, int(card.stageSince.local().date().daysTo(today)));
    age.text = Say::tr("%1d", "days, short").arg(age.days);
    age.isStale = card.staleOn.isValid() && card.staleOn <= today;
    age.isLate = age.isStale && card.staleDays > 0 && age.days > 2 * card.staleDays;
    return age;
}

QString spoken(const query::Card &card, const QString &stage, const QDate &today, const Currency &own)
{
    const auto longDay = [](const QDate &day) {
        return format::locale().toString(day, Say::tr("d MMMM", "a date that is read out: 28 March"));
    };
    QStringList parts;
    if (!card.customerName.isEmpty())
        parts << card.customerName;
    parts << card.name;
    if (!card.amount.isNull())
        parts << format::money(card.amount, own);
    if (card.status != "open"_L1) {
        parts << stage;
        if (card.closedOn.isValid())
            parts << Say::tr("closed %1").arg(longDay(card.closedOn));
        if (!card.lostReason.isEmpty())
            parts << card.lostReason;
        return joined(parts);
    }
    if (card.closesOn.isValid())
        parts << Say::tr("closes %1").arg(longDay(card.closesOn));
    if (card.taskTitle.isEmpty())
        parts << Say::tr("no next step");
    else if (card.taskDue.isNull())
        parts << card.taskTitle;
    else
        parts << Say::tr("%1 %2", "a task that is read out and its day")
                     .arg(taskWord(card).toLower(),
                         card.taskDue.here().day == today ? when(card.taskDue, today)
                                                          : format::due(card.taskDue, today));
    const Age since = age(card, today);
    if (!since.text.isEmpty())
        parts << Say::tr("%n day(s) in %1", nullptr, since.days).arg(stage);
    if (since.isStale)
        parts << Say::tr("stale");
    if (!card.ownerName.isEmpty())
        parts << Say::tr("owner %1").arg(card.ownerName);
    return joined(parts);
}

std::vector<query::CurrencySum> ordered(const query::StageTotals *totals, const Currency &own)
{
    if (!totals)
        return {};
    std::vector<query::CurrencySum> sums = totals->sums;
    std::ranges::stable_partition(sums,
        [&](const query::CurrencySum &sum) { return sum.sum.currency == own || sum.sum.currency.isEmpty(); });
    return sums;
}

QString columnSpoken(const Board &board, const BoardStage &stage)
{
    QStringList parts{stage.name};
    if (const query::StageTotals *totals = board.totals(stage.id)) {
        parts << countOf(u"deal"_s, int(totals->count));
        for (const query::CurrencySum &sum : ordered(totals, board.currency())) {
            parts << format::money(sum.sum, board.currency());
            if (stage.kind == "open"_L1)
                parts << Say::tr("%1 weighted").arg(format::money(sum.weighted, board.currency()));
        }
    }
    if (stage.kind == "open"_L1)
        parts << Say::tr("%1% likely").arg(format::decimal(stage.probability));
    return joined(parts);
}

QString headSpoken(const Board &board, const BoardStage &stage)
{
    const query::StageTotals *totals = board.totals(stage.id);
    return totals ? joined({stage.name, Say::tr("%1 this month").arg(countOf(u"deal"_s, int(totals->count)))})
                  : stage.name;
}

} // namespace rapport::ui::cardwords
