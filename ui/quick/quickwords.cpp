// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickwords.h"

#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/rules/recurrence.h"
#include "ui/form/words.h"
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using rules::PartKind;
using rules::QuickWhat;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(QuickBar)
};

struct Tone {
    Role back, fore;
};
constexpr Tone kindTone{Role::Avatar1Bg, Role::Avatar1Fg}, personTone{Role::Avatar3Bg, Role::Avatar3Fg},
    dayTone{Role::Avatar5Bg, Role::Avatar5Fg}, companyTone{Role::Avatar7Bg, Role::Avatar7Fg},
    plainTone{Role::Avatar8Bg, Role::Avatar8Fg}, urgentTone{Role::DangerSoft, Role::Danger};

std::optional<Tone> toneOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Kind:
        return kindTone;
    case PartKind::Person:
        return personTone;
    case PartKind::Company:
        return companyTone;
    case PartKind::When:
    case PartKind::Length:
    case PartKind::Repeat:
        return dayTone;
    case PartKind::Priority:
        return urgentTone;
    case PartKind::Next:
        return kindTone;
    case PartKind::Direction:
    case PartKind::Result:
    case PartKind::Place:
        return plainTone;
    case PartKind::Marker:
    case PartKind::Unclear:
        return std::nullopt;
    }
    return std::nullopt;
}

class Parts
{
public:
    Parts(const QuickPlan &plan, const rules::QuickLine &line, const Workspace &workspace)
        : m_plan(plan), m_line(line), m_workspace(workspace), m_today(workspace.clock().today())
    { }

    QList<PartView> all()
    {
        const bool both = m_plan.what == QuickWhat::Both;
        word(u"does"_s, m_plan.logs() ? Say::tr("Logs") : Say::tr("Adds"));
        add({u"kind"_s, words::kindIcon(m_plan.kind), kindLabel(m_plan.kind), Say::tr("Type"), kindTone.back,
            kindTone.fore, {}, false, {}});
        people();
        if (m_plan.logs())
            day(u"when"_s, m_plan.at, Say::tr("now"));
        else
            day(u"when"_s, m_plan.due, {});
        company();
        extras();
        if (both) {
            word(u"and"_s, Say::tr("and plans"));
            add({u"next"_s, words::kindIcon(m_plan.nextKind),
                m_plan.title.isEmpty() ? kindLabel(m_plan.nextKind) : m_plan.title, Say::tr("Next step"),
                kindTone.back, kindTone.fore, {}, false, {}});
            day(u"nextWhen"_s, m_plan.due, {});
        }
        owner();
        if (!m_plan.unclear.isEmpty())
            add({u"unclear"_s, u"circle-question-mark"_s, Say::tr("In the note: %1").arg(m_plan.unclear),
                Say::tr("Not understood"), Role::Surface, Role::TextMuted, PartView::Look::Unclear, false,
                {}});
        add({u"add"_s, u"plus"_s, {}, Say::tr("Add a part"), Role::Surface, Role::TextMuted, {}, false, {}});
        return m_parts;
    }

private:
    void add(PartView part) { m_parts.append(std::move(part)); }

    void word(const QString &key, const QString &text)
    {
        PartView part;
        part.key = key;
        part.text = text;
        add(part);
    }

    void who(const QString &key, const QuickRef &ref, bool person)
    {
        const Tone tone = person ? personTone : companyTone;
        PartView part{key, person ? u"user-round"_s : u"building-2"_s, ref.name,
            person ? Say::tr("Person") : Say::tr("Customer"), tone.back, tone.fore, {}, true, {}};
        if (ref.isUndecided()) {
            part.look = PartView::Look::Question;
            part.text = Say::tr("Which %1?", "of several people or companies").arg(ref.name);
        } else if (ref.isNew) {
            part.look = PartView::Look::New;
            part.icon = u"plus"_s;
            part.text = person ? Say::tr("New contact “%1”").arg(ref.name)
                               : Say::tr("New customer “%1”").arg(ref.name);
        } else if (ref.isGuess) {
            part.look = PartView::Look::Guess;
            part.text = person ? Say::tr("Create contact “%1”?").arg(ref.name)
                               : Say::tr("Create customer “%1”?").arg(ref.name);
        }
        add(part);
    }

    void people()
    {
        for (std::size_t i = 0; i < m_plan.people.size(); ++i)
            who(u"person%1"_s.arg(i), m_plan.people[i], true);
    }

    void company()
    {
        if (!m_plan.company.isNobody())
            who(u"company"_s, m_plan.company, false);
    }

    void day(const QString &key, const Due &due, const QString &none)
    {
        if (due.isNull() && none.isEmpty())
            return;
        PartView part{key, u"calendar"_s, due.isNull() ? none : whenLabel(due, m_today), Say::tr("Day"),
            dayTone.back, dayTone.fore, {}, !due.isNull(), {}};
        if (due.isNull()) {
            part.back = plainTone.back;
            part.fore = plainTone.fore;
            part.icon = u"clock"_s;
        } else if (isDoubtful()) {
            part.look = PartView::Look::Question;
        }
        add(part);
    }

    bool isDoubtful() const
    {
        return std::ranges::any_of(m_line.parts,
            [](const rules::QuickPart &part) { return part.kind == PartKind::When && part.isDoubtful; });
    }

    void plain(const QString &key, const QString &icon, const QString &text, const QString &role, Tone tone)
    {
        if (!text.isEmpty())
            add({key, icon, text, role, tone.back, tone.fore, {}, true, {}});
    }

    void extras()
    {
        plain(u"minutes"_s, u"hourglass"_s, m_plan.minutes ? lengthLabel(*m_plan.minutes) : QString(),
            Say::tr("Length"), dayTone);
        plain(u"repeat"_s, u"repeat"_s,
            m_plan.recurrence.isEmpty() ? QString() : rules::recurrenceWords(m_plan.recurrence, m_plan.due),
            Say::tr("Repeats"), dayTone);
        plain(u"place"_s, u"map-pin"_s, m_plan.place, Say::tr("Place"), plainTone);
        if (m_plan.logs()) {
            const EntityDef &def = definition<Activity>();
            plain(u"direction"_s, u"phone-call"_s,
                def.at<&Activity::direction>().optionLabel(m_plan.direction), Say::tr("Direction"),
                plainTone);
            plain(u"result"_s, u"check"_s, def.at<&Activity::result>().optionLabel(m_plan.result),
                Say::tr("Result"), plainTone);
        }
        if (m_plan.plans() && m_plan.priority != u"normal") {
            const bool high = m_plan.priority == u"high" || m_plan.priority == u"urgent";
            plain(u"priority"_s, u"flag"_s,
                definition<Task>().at<&Task::priority>().optionLabel(m_plan.priority), Say::tr("Priority"),
                high ? urgentTone : plainTone);
        }
    }

    void owner()
    {
        const bool mine = m_plan.owner == m_workspace.actor();
        const QString name = m_workspace.titleIn(u"user"_s, m_plan.owner);
        PartView part{u"owner"_s, u"user-round"_s, mine || name.isEmpty() ? Say::tr("Me") : name,
            Say::tr("Owner"), Role::Hover, Role::TextMuted, {}, false, {}};
        if (!name.isEmpty()) {
            part.avatar = m_plan.owner;
            part.avatarName = name;
        }
        add(part);
    }

    const QuickPlan &m_plan;
    const rules::QuickLine &m_line;
    const Workspace &m_workspace;
    QDate m_today;
    QList<PartView> m_parts;
};

} // namespace

QString kindLabel(const QString &kind)
{
    const QString task = definition<Task>().at<&Task::kind>().optionLabel(kind);
    return kind == u"note" ? definition<Activity>().at<&Activity::kind>().optionLabel(kind) : task;
}

QString whenLabel(const Due &point, QDate today)
{
    const Due due = point.here();
    const QString day = format::day(due.day, today);
    return due.time.isValid() ? Say::tr("%1, %2", "day and time").arg(day, due.time.toString(u"HH:mm"_s))
                              : day;
}

QString lengthLabel(int minutes)
{
    return minutes > 0 && minutes % 60 == 0 ? Say::tr("%1 h", "hours").arg(minutes / 60)
                                            : Say::tr("%1 min", "minutes").arg(minutes);
}

QList<PartView> partsOf(const QuickPlan &plan, const rules::QuickLine &line, const Workspace &workspace)
{
    return Parts(plan, line, workspace).all();
}

QList<Tint> tintsOf(const rules::QuickLine &line)
{
    QList<Tint> tints;
    for (const rules::QuickPart &part : line.parts) {
        if (part.kind == PartKind::Unclear)
            tints.append({part.start, part.length, Role::Surface, Role::Text, true});
        else if (const auto tone = toneOf(part.kind))
            tints.append({part.start, part.length, tone->back, tone->fore, false});
    }
    return tints;
}

QString madeWords(const QuickPlan &plan, const QString &title, QDate today)
{
    if (!plan.logs()) {
        return plan.due.isNull() ? Say::tr("“%1” added").arg(title)
                                 : Say::tr("“%1” planned for %2").arg(title, whenLabel(plan.due, today));
    }
    const QString who = plan.people.empty() ? plan.company.name : plan.people.front().name;
    const QString what = who.isEmpty()
        ? kindLabel(plan.kind)
        : Say::tr("%1: %2", "kind of what was logged, and with whom").arg(kindLabel(plan.kind), who);
    if (!plan.plans())
        return Say::tr("%1 logged").arg(what);
    return plan.due.isNull() ? Say::tr("%1 logged, next step planned").arg(what)
                             : Say::tr("%1 logged, next step on %2").arg(what, whenLabel(plan.due, today));
}

} // namespace rapport::ui
