// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

#include "core/model/change.h"

#include <QCoreApplication>

namespace rapport {

namespace {

QString counted(const char *source, int count)
{
    return QCoreApplication::translate("Count", source, nullptr, count);
}

} // namespace

QString countOf(const QString &entity, int count)
{
    static const QHash<QString, const char *> sources{
        {QStringLiteral("customer"), QT_TRANSLATE_N_NOOP("Count", "%n customer(s)")},
        {QStringLiteral("contact"), QT_TRANSLATE_N_NOOP("Count", "%n contact(s)")},
        {QStringLiteral("affiliation"), QT_TRANSLATE_N_NOOP("Count", "%n affiliation(s)")},
        {QStringLiteral("lead"), QT_TRANSLATE_N_NOOP("Count", "%n lead(s)")},
        {QStringLiteral("deal"), QT_TRANSLATE_N_NOOP("Count", "%n deal(s)")},
        {QStringLiteral("product"), QT_TRANSLATE_N_NOOP("Count", "%n product(s)")},
        {QStringLiteral("pipeline"), QT_TRANSLATE_N_NOOP("Count", "%n pipeline(s)")},
        {QStringLiteral("stage"), QT_TRANSLATE_N_NOOP("Count", "%n stage(s)")},
        {QStringLiteral("stage_change"), QT_TRANSLATE_N_NOOP("Count", "%n stage change(s)")},
        {QStringLiteral("activity"), QT_TRANSLATE_N_NOOP("Count", "%n activity(s)")},
        {QStringLiteral("task"), QT_TRANSLATE_N_NOOP("Count", "%n task(s)")},
        {QStringLiteral("tag"), QT_TRANSLATE_N_NOOP("Count", "%n tag(s)")},
        {QStringLiteral("user"), QT_TRANSLATE_N_NOOP("Count", "%n user(s)")},
        {QStringLiteral("view"), QT_TRANSLATE_N_NOOP("Count", "%n view(s)")},
        {QStringLiteral("custom_field"), QT_TRANSLATE_N_NOOP("Count", "%n custom field(s)")},
        {QStringLiteral("setting"), QT_TRANSLATE_N_NOOP("Count", "%n setting(s)")},
        {QStringLiteral("deal_contact"), QT_TRANSLATE_N_NOOP("Count", "%n person(s) on deals")},
        {QStringLiteral("deal_line"), QT_TRANSLATE_N_NOOP("Count", "%n product line(s)")},
        {QStringLiteral("attachment"), QT_TRANSLATE_N_NOOP("Count", "%n file(s)")},
        {QStringLiteral("assignment_rule"), QT_TRANSLATE_N_NOOP("Count", "%n assignment rule(s)")},
        {QStringLiteral("assignment_member"), QT_TRANSLATE_N_NOOP("Count", "%n person(s) of rules")},
        {QStringLiteral("cadence"), QT_TRANSLATE_N_NOOP("Count", "%n follow-up rule(s)")},
        {QStringLiteral("participant"), QT_TRANSLATE_N_NOOP("Count", "%n participant(s)")},
        {QStringLiteral("target"), QT_TRANSLATE_N_NOOP("Count", "%n target(s)")},
        {QStringLiteral("exchange_rate"), QT_TRANSLATE_N_NOOP("Count", "%n exchange rate(s)")},
        {QStringLiteral("dashboard"), QT_TRANSLATE_N_NOOP("Count", "%n dashboard(s)")},
        {QStringLiteral("widget"), QT_TRANSLATE_N_NOOP("Count", "%n card(s)")},
    };
    return counted(sources.value(entity, QT_TRANSLATE_N_NOOP("Count", "%n record(s)")), count);
}

QString Label::text() const
{
    static const QHash<QString, const char *> sources{
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("Label", "Add %1")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("Label", "Change %1")},
        {QStringLiteral("remove"), QT_TRANSLATE_NOOP("Label", "Delete %1")},
        {QStringLiteral("restore"), QT_TRANSLATE_NOOP("Label", "Restore %1")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("Label", "Import %1")},
        {QStringLiteral("sample"), QT_TRANSLATE_NOOP("Label", "Add sample data: %1")},
        {QStringLiteral("assign"), QT_TRANSLATE_NOOP("Label", "Assign %1")},
        {QStringLiteral("tag"), QT_TRANSLATE_NOOP("Label", "Tag %1")},
        {QStringLiteral("untag"), QT_TRANSLATE_NOOP("Label", "Untag %1")},
        {QStringLiteral("grade"), QT_TRANSLATE_NOOP("Label", "Grade %1")},
        {QStringLiteral("log"), QT_TRANSLATE_NOOP("Label", "Log activity: %1")},
        {QStringLiteral("complete"), QT_TRANSLATE_NOOP("Label", "Complete %1")},
        {QStringLiteral("move"), QT_TRANSLATE_NOOP("Label", "Move %1")},
        {QStringLiteral("reorder"), QT_TRANSLATE_NOOP("Label", "Reorder %1")},
        {QStringLiteral("win"), QT_TRANSLATE_NOOP("Label", "Win %1")},
        {QStringLiteral("lose"), QT_TRANSLATE_NOOP("Label", "Lose %1")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("Label", "Reopen %1")},
        {QStringLiteral("convert"), QT_TRANSLATE_NOOP("Label", "Convert %1")},
        {QStringLiteral("hand_over"), QT_TRANSLATE_NOOP("Label", "Hand over %1")},
        {QStringLiteral("attach"), QT_TRANSLATE_NOOP("Label", "Attach %1")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("Label", "Schedule %1")},
        {QStringLiteral("cancel"), QT_TRANSLATE_NOOP("Label", "Cancel %1")},
        {QStringLiteral("snooze"), QT_TRANSLATE_NOOP("Label", "Snooze %1")},
        {QStringLiteral("skip"), QT_TRANSLATE_NOOP("Label", "Skip one occurrence of %1")},
        {QStringLiteral("end_series"), QT_TRANSLATE_NOOP("Label", "End the series %1")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("Label", "Plan %1")},
        {QStringLiteral("setup"), QT_TRANSLATE_NOOP("Label", "Set up the file")},
    };
    const char *source = sources.value(verb, QT_TRANSLATE_NOOP("Label", "Change %1"));
    QString text = QCoreApplication::translate("Label", source);
    const QString what = count == 1 && !subject.isEmpty() ? subject : countOf(entity, count);
    if (text.contains(QLatin1String("%1")))
        text = text.arg(what);
    return detail.isEmpty() ? text : QCoreApplication::translate("Label", "%1 (%2)").arg(text, detail);
}

} // namespace rapport
