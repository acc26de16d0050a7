// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a briefing, in the order of the page. What is empty is left out.
#include "ui/handover/briefinghtml.h"
#include "ui/handover/briefingwriter.h"

#include "core/model/activity.h"
#include "core/model/contact.h"
#include "core/model/task.h"
#include "ui/form/words.h"
#include "ui/list/format.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString roleWords(const QString &role)
{
    return role.isEmpty() ? QString() : definition<Contact>().at<&Contact::role>().optionLabel(role);
}

} // namespace

QString BriefingWriter::identity(const query::Briefing &one, bool newPage) const
{
    const Record &customer = one.customer;
    const QString grade = shown(one, customer, u"grade");
    QString html = heading(1, customer.title(),
        grade.isEmpty() ? QString() : coloured(Role::AccentText, Say::tr("Grade %1").arg(grade)), newPage);
    QStringList about;
    for (const char *field : {"short_name", "industry", "city", "country", "status", "need_type"})
        about << shown(one, customer, QString::fromLatin1(field));
    html += line(muted(joined(about)));
    const QString owner = shown(one, customer, u"owner");
    html += line(joined({owner.isEmpty() ? QString() : plain(Say::tr("Owner: %1").arg(owner)),
                            plain(shown(one, customer, u"tags"))},
        u" &nbsp;·&nbsp; "_s));
    return html;
}

QString BriefingWriter::warnings(const query::Briefing &one) const
{
    if (one.warnings.empty())
        return {};
    QString cells;
    for (const query::BriefingWarning &warning : one.warnings)
        cells += line(coloured(Role::Danger, warningWords(warning)));
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:6px; "
           u"margin-bottom:6px\"><tr>"
           "<td width=\"4\" bgcolor=\"%1\"></td><td bgcolor=\"%2\" style=\"padding:6px 12px 6px "
           "12px\">%3</td>"
           "</tr></table>"_s.arg(
               m_ink[std::size_t(Role::Danger)].name(), m_ink[std::size_t(Role::DangerSoft)].name(), cells);
}

// Two columns of what is filled.
QString BriefingWriter::facts(const query::Briefing &one) const
{
    static const QStringList keys{u"open_deals"_s, u"won_value"_s, u"lifetime_value"_s, u"last_contact"_s,
        u"next_follow_up"_s, u"phone"_s, u"email"_s, u"website"_s, u"address"_s, u"payment_terms"_s,
        u"source"_s, u"intent"_s, u"parent"_s, u"number"_s, u"credit_code"_s, u"employees"_s,
        u"annual_revenue"_s, u"founded"_s};
    QStringList order = keys;
    for (const FieldDef &field : one.customer.def().fields) {
        if (field.custom && !field.has(Internal))
            order << field.name;
    }
    QStringList cells;
    for (const QString &key : order) {
        const FieldDef *field = one.customer.def().find(key);
        const QString text = field ? shown(one, one.customer, key) : QString();
        QString html = plain(text);
        if (key == u"next_follow_up")
            html = due(one.customer.value(key).value<Due>());
        if (key == u"open_deals" || key == u"won_value")
            html = plain(money(key == u"open_deals" ? one.openSums : one.wonSums)); // all currencies
        if (!html.isEmpty())
            cells << muted(field->displayLabel()) + u"<br/>"_s + html;
    }
    QString rows;
    for (qsizetype i = 0; i < cells.size(); i += 3)
        rows += row({cells[i], cells.value(i + 1), cells.value(i + 2)}, {33, 33, 34});
    return rows.isEmpty() ? QString() : heading(2, Say::tr("Key facts")) + rows;
}

QString BriefingWriter::needs(const query::Briefing &one) const
{
    QString html;
    for (const char *key : {"pain_points", "note"}) {
        const FieldDef *field = one.customer.def().find(QString::fromLatin1(key));
        html += labelled(field->displayLabel(), shown(one, one.customer, field->name));
    }
    return html.isEmpty() ? QString() : heading(2, Say::tr("Needs and notes")) + html;
}

QString BriefingWriter::tasks(const query::Briefing &one) const
{
    QString rows;
    for (const Record &task : one.tasks) {
        const QString priority = task.value(u"priority").toString();
        QString what = strong(task.title());
        const QString about
            = joined({shown(one, task, u"kind"), shown(one, task, u"deal"), shown(one, task, u"contact"),
                priority == u"high" || priority == u"urgent" ? shown(one, task, u"priority") : QString()});
        what += about.isEmpty() ? QString() : u"<br/>"_s + muted(about);
        const QString content = shown(one, task, u"content");
        what += content.isEmpty() ? QString() : u"<br/>"_s + plain(content);
        rows += row(
            {due(task.value(u"due").value<Due>()), what, muted(shown(one, task, u"owner"))}, {20, 60, 20});
    }
    const QString title = Say::tr("To do");
    return heading(2, title, one.tasks.empty() ? QString() : muted(QString::number(one.tasks.size())))
        + (rows.isEmpty() ? line(muted(Say::tr("No open tasks."))) : rows);
}

QString BriefingWriter::openDeals(const query::Briefing &one) const
{
    if (one.openDeals.empty())
        return {};
    QString html = heading(2, Say::tr("Open deals"),
        muted(joined({QString::number(one.openDeals.size()), money(one.openSums)})));
    for (const query::BriefingDeal &deal : one.openDeals)
        html += openDeal(one, deal);
    return html;
}

QString BriefingWriter::openDeal(const query::Briefing &one, const query::BriefingDeal &deal) const
{
    const Record &record = deal.deal;
    QString html = heading(3, record.title(),
        record.value(u"amount").isValid() ? strong(shown(one, record, u"amount")) : QString());
    html += line(path(deal.path));
    const QDate closes = record.value(u"closes_on").toDate();
    const QString when = closes.isValid() ? Say::tr("Closes %1").arg(day(closes)) : QString();
    const bool late = closes.isValid() && closes < m_today;
    const QString owner
        = record.value(u"owner") == one.customer.value(u"owner") ? QString() : shown(one, record, u"owner");
    html += line(
        joined({late ? coloured(Role::Danger, when) : plain(when), plain(shown(one, record, u"probability")),
                   plain(shown(one, record, u"product")), plain(owner)},
            u" · "_s));
    for (const char *key : {"next_step", "need", "pain_points", "competitors", "note"}) {
        const FieldDef *field = record.def().find(QString::fromLatin1(key));
        html += labelled(field->displayLabel(), shown(one, record, field->name));
    }
    QStringList people;
    for (const query::DealPerson &person : deal.people)
        people << joined({person.name, roleWords(person.role)}, u" – "_s);
    html += labelled(Say::tr("People"), people.join(Say::tr(", ")));
    return html + dealLines(deal);
}

// "Contact 6 d › Needs 12 d › Quote 3 d › …", the present stage strong.
QString BriefingWriter::path(const query::StagePath &path) const
{
    QStringList parts;
    for (const query::StageTime &stage : path.stages) {
        if (stage.kind != u"open" && !stage.isCurrent)
            continue;
        const QString words
            = stage.visits > 0 ? Say::tr("%1, %n day(s)", nullptr, stage.days).arg(stage.name) : stage.name;
        parts << (stage.isCurrent
                ? u"<span style=\"font-weight:600\">"_s + coloured(Role::AccentText, words) + u"</span>"_s
                : stage.visits > 0 ? plain(words)
                                   : muted(words));
    }
    return parts.join(u" › "_s);
}

QString BriefingWriter::dealLines(const query::BriefingDeal &deal) const
{
    QString rows;
    for (const query::DealLineRow &one : deal.lines) {
        const QVariant quantity = one.record.value(u"quantity");
        rows += row(
            {plain(joined({one.product, one.record.value(u"description").toString()})),
                quantity.isValid() ? plain(format::decimal(quantity.toDouble()) + u' ' + one.unit)
                                   : QString(),
                plain(format::money(one.record.value(u"total").value<Money>(), m_workspace.currency()))},
            {60, 20, 20});
    }
    return rows;
}

QString BriefingWriter::people(const query::Briefing &one) const
{
    QString rows;
    for (const query::BriefingPerson &who : one.people)
        rows += person(one, who);
    return rows.isEmpty() ? QString() : heading(2, Say::tr("People")) + rows;
}

QString BriefingWriter::person(const query::Briefing &one, const query::BriefingPerson &person) const
{
    const Record &contact = person.contact;
    QString who = strong(contact.title());
    const QString role = roleWords(person.role);
    if (!role.isEmpty())
        who += u"<br/>"_s + coloured(Role::AccentText, role);
    const QVariant influence = contact.value(u"influence");
    if (influence.isValid())
        who += (role.isEmpty() ? u"<br/>"_s : u" · "_s)
            + muted(Say::tr("influence %1 of 5").arg(influence.toString()));
    QString reach = plain(joined({person.title, contact.value(u"department").toString()}));
    QStringList ways;
    for (const char *key : {"mobile", "phone", "email", "wechat"})
        ways << plain(shown(one, contact, QString::fromLatin1(key)));
    reach = joined({reach, joined(ways)}, u"<br/>"_s);
    QStringList notes;
    if (contact.value(u"do_not_call").toBool())
        notes << coloured(Role::Danger, Say::tr("Do not call"));
    if (contact.value(u"opted_out").toBool())
        notes << coloured(Role::Danger, Say::tr("Opted out of mailings"));
    notes << plain(shown(one, contact, u"preferences")) << plain(shown(one, contact, u"note"));
    return row({who, reach, joined(notes, u"<br/>"_s)}, {28, 38, 34});
}

QString BriefingWriter::remarks(const query::Briefing &one) const
{
    QString rows;
    for (const Record &activity : one.remarks) {
        QString said;
        for (const char *key : {"promises", "objections", "feedback"}) {
            const FieldDef *field = activity.def().find(QString::fromLatin1(key));
            said += labelled(field->displayLabel(), shown(one, activity, field->name));
        }
        const auto at = activity.value(u"at").value<Instant>();
        rows += row(
            {plain(day(at.local().date())) + u"<br/>"_s
                    + muted(joined({shown(one, activity, u"contact"), shown(one, activity, u"owner")})),
                said},
            {26, 74});
    }
    return rows.isEmpty() ? QString() : heading(2, Say::tr("Promises, objections, feedback")) + rows;
}

QString BriefingWriter::activities(const query::Briefing &one) const
{
    QString rows;
    for (const Record &activity : one.activities) {
        const auto at = activity.value(u"at").value<Instant>();
        const QString about = joined({shown(one, activity, u"kind"), shown(one, activity, u"contact"),
            shown(one, activity, u"deal"), shown(one, activity, u"result")});
        QString what
            = joined({strong(activity.title() == activity.id().text() ? QString() : activity.title()),
                         plain(shown(one, activity, u"content"))},
                u"<br/>"_s);
        const QString next = shown(one, activity, u"next_action");
        if (!next.isEmpty())
            what += u"<br/>"_s + muted(Say::tr("Next: %1").arg(next));
        rows += row({plain(day(at.local().date())) + u"<br/>"_s + muted(shown(one, activity, u"owner")),
                        joined({muted(about), what}, u"<br/>"_s)},
            {26, 74});
    }
    return rows.isEmpty() ? QString() : heading(2, Say::tr("Last contact")) + rows;
}

QString BriefingWriter::closedDeals(const query::Briefing &one) const
{
    QString won, lost;
    for (const Record &deal : one.wonDeals)
        won += row({plain(deal.title()), plain(day(deal.value(u"closed_on").toDate())),
                       plain(shown(one, deal, u"amount"))},
            {60, 20, 20});
    for (const Record &deal : one.lostDeals)
        lost += row({joined({plain(deal.title()), muted(shown(one, deal, u"lost_reason"))}, u"<br/>"_s),
                        plain(day(deal.value(u"closed_on").toDate())), plain(shown(one, deal, u"amount"))},
            {60, 20, 20});
    QString html;
    if (!won.isEmpty())
        html += heading(2, Say::tr("Won"), muted(joined({QString::number(one.wonCount), money(one.wonSums)})))
            + won;
    if (!lost.isEmpty())
        html += heading(2, Say::tr("Lost"), muted(QString::number(one.lostCount))) + lost;
    return html;
}

QString BriefingWriter::family(const query::Briefing &one) const
{
    QStringList names;
    for (const Record &company : one.subsidiaries)
        names << plain(company.title());
    return names.isEmpty() ? QString() : heading(2, Say::tr("Subsidiaries")) + line(names.join(u" · "_s));
}

QString BriefingWriter::files(const query::Briefing &one) const
{
    QStringList names;
    for (const query::FileRow &file : one.files)
        names << plain(file.name);
    return names.isEmpty() ? QString() : heading(2, Say::tr("Files")) + line(names.join(u"<br/>"_s));
}

} // namespace rapport::ui
