// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bant.h"

#include <QCoreApplication>

namespace rapport::rules {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Bant)
};

struct Words {
    const char *field;
    const char *title;
    const char *question;
    std::array<const char *, 4> guidance; // by score
};

constexpr std::array<Words, 4> words{
    Words{"budget_score", QT_TRANSLATE_NOOP("Bant", "Budget"),
        QT_TRANSLATE_NOOP("Bant", "Is there money for it?"),
        {QT_TRANSLATE_NOOP("Bant", "No money, or nobody has spoken of it"),
            QT_TRANSLATE_NOOP("Bant", "Money is possible, but no amount is named"),
            QT_TRANSLATE_NOOP("Bant", "An amount is named, not yet released"),
            QT_TRANSLATE_NOOP("Bant", "The budget is released and is enough")}},
    Words{"authority_score", QT_TRANSLATE_NOOP("Bant", "Authority"),
        QT_TRANSLATE_NOOP("Bant", "Does the person decide?"),
        {QT_TRANSLATE_NOOP("Bant", "Has no say, or nobody knows"),
            QT_TRANSLATE_NOOP("Bant", "Uses it or looks into it, somebody else decides"),
            QT_TRANSLATE_NOOP("Bant", "Has a say and opens the door to who decides"),
            QT_TRANSLATE_NOOP("Bant", "Decides, or signs together with one other person")}},
    Words{"need_score", QT_TRANSLATE_NOOP("Bant", "Need"), QT_TRANSLATE_NOOP("Bant", "What hurts?"),
        {QT_TRANSLATE_NOOP("Bant", "No need, only curious"),
            QT_TRANSLATE_NOOP("Bant", "A wish, without pressure"),
            QT_TRANSLATE_NOOP("Bant", "A clear need that our products meet"),
            QT_TRANSLATE_NOOP("Bant", "It costs them money every day and must be solved")}},
    Words{"timeline_score", QT_TRANSLATE_NOOP("Bant", "Timeline"),
        QT_TRANSLATE_NOOP("Bant", "By when do they want to have it?"),
        {QT_TRANSLATE_NOOP("Bant", "No date, or more than a year away"),
            QT_TRANSLATE_NOOP("Bant", "Within a year"), QT_TRANSLATE_NOOP("Bant", "Within six months"),
            QT_TRANSLATE_NOOP("Bant", "Within three months")}},
};

const Words &of(Bant part) { return words[std::size_t(part)]; }

std::optional<BantHint> authorityHint(const Record &lead)
{
    const QString role = lead.value(u"authority").toString();
    const FieldDef *field = lead.def().find(u"authority");
    if (role.isEmpty() || !field)
        return std::nullopt;
    const int score = role == QLatin1String("decision_maker") ? 3
        : role == QLatin1String("influencer")                 ? 2
        : role == QLatin1String("unknown")                    ? 0
                                                              : 1;
    return BantHint{
        score, QCoreApplication::translate("Bant", "The role is “%1”.").arg(field->optionLabel(role))};
}

std::optional<BantHint> timelineHint(const Record &lead, QDate today)
{
    const QDate by = lead.value(u"timeline").toDate();
    if (!by.isValid() || !today.isValid())
        return std::nullopt;
    const int score = by <= today.addMonths(3) ? 3
        : by <= today.addMonths(6)             ? 2
        : by <= today.addMonths(12)            ? 1
                                               : 0;
    return BantHint{
        score, QCoreApplication::translate("Bant", "They want it by %1.").arg(by.toString(Qt::ISODate))};
}

} // namespace

QString bantField(Bant part) { return QLatin1String(of(part).field); }

QString bantTitle(Bant part) { return QCoreApplication::translate("Bant", of(part).title); }

QString bantQuestion(Bant part) { return QCoreApplication::translate("Bant", of(part).question); }

QString bantGuidance(Bant part, int score)
{
    return score < 0 || score > bantBest
        ? QString()
        : QCoreApplication::translate("Bant", of(part).guidance[std::size_t(score)]);
}

std::optional<int> bantScore(const Record &lead, Bant part)
{
    const QVariant value = lead.value(bantField(part));
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<int> bantTotal(const Record &lead)
{
    std::optional<int> total;
    for (const Bant part : bantParts) {
        if (const auto score = bantScore(lead, part))
            total = total.value_or(0) + *score;
    }
    return total;
}

QString bantGrade(int total)
{
    return total >= bantGradeA ? QStringLiteral("A")
        : total >= bantGradeB  ? QStringLiteral("B")
                               : QStringLiteral("C");
}

std::optional<BantHint> bantHint(const Record &lead, Bant part, QDate today)
{
    switch (part) {
    case Bant::Budget:
        if (const Money budget = lead.value(u"budget").value<Money>(); !budget.isNull())
            return budget.minor > 0 ? BantHint{2, Say::tr("An amount is given.")}
                                    : BantHint{0, Say::tr("The budget is zero.")};
        return std::nullopt;
    case Bant::Authority:
        return authorityHint(lead);
    case Bant::Need:
        if (!lead.value(u"need").toString().trimmed().isEmpty())
            return BantHint{2, Say::tr("The need is described.")};
        if (!lead.value(u"product").value<Uid>().isNull())
            return BantHint{1, Say::tr("A product is named.")};
        return std::nullopt;
    case Bant::Timeline:
        return timelineHint(lead, today);
    }
    return std::nullopt;
}

} // namespace rapport::rules
