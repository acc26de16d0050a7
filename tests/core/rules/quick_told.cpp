// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/quick_told.h"

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace rapport::test {

namespace {

std::vector<rules::QuickName> everybody()
{
    const auto person = [](const QString &name, const char *company = "") {
        return rules::QuickName{name, true, name.toUtf8(), company};
    };
    const auto company = [](const QString &name, const char *key) {
        return rules::QuickName{name, false, key, {}};
    };
    return {person(u"Anna Meyer"_s, "acme"), person(u"Tom Baker"_s, "globex"), person(u"Maria Garcia"_s),
        person(u"José Álvarez"_s), person(u"Will Smith"_s), person(u"May Chen"_s),
        person(u"Anna Kern"_s, "blue"), person(u"王伟"_s, "zhonghe"), person(u"王伟明"_s, "tengfei"),
        person(u"周一鸣"_s), person(u"李娜"_s, "tengfei"), person(u"张晓东"_s), person(u"陈静"_s),
        person(u"赵月初"_s), company(u"Acme Corp"_s, "acme"), company(u"Globex GmbH"_s, "globex"),
        company(u"Blue River Ltd"_s, "blue"), company(u"3M"_s, "3m"),
        company(u"苏州中禾精密制造有限公司"_s, "zhonghe"), company(u"深圳腾飞科技有限公司"_s, "tengfei"),
        company(u"今天国际物流"_s, "jintian"), company(u"上海华信五金厂"_s, "huaxin"),
        company(u"Monday Labs"_s, "monday")};
}

std::vector<rules::QuickName> lookUp(const QString &word)
{
    static const std::vector<rules::QuickName> all = everybody();
    static const QStringList places{u"苏州"_s, u"深圳"_s, u"上海"_s};
    const QString wanted = text::fold(word);
    std::vector<rules::QuickName> found;
    for (const rules::QuickName &name : all) {
        const QString folded = text::fold(name.name);
        if (folded.startsWith(wanted) || folded.contains(u" " + wanted)
            || (places.contains(folded.left(2)) && folded.mid(2).startsWith(wanted)))
            found.push_back(name);
    }
    return found;
}

QString whoText(const rules::QuickWho &who)
{
    if (who.isNew())
        return (who.isGuess ? u"?" : u"+") + who.name;
    QStringList names;
    for (const rules::QuickName &name : who.candidates)
        names << name.name;
    return names.join(u'|');
}

} // namespace

rules::QuickContext quickContext(rules::DateOrder order)
{
    return {{QDateTime(QDate(2026, 3, 17), QTime(10, 42)), order}, lookUp};
}

QString told(const QString &text, const rules::QuickLine &line)
{
    static constexpr const char *whats[] = {"did", "todo", "both"};
    QStringList out{QString::fromLatin1(whats[int(line.what)])};
    if (line.kind)
        out << rules::quickKindName(*line.kind);
    for (const rules::QuickWho &who : line.people)
        out << u"@" + whoText(who);
    if (line.company)
        out << u"#" + whoText(*line.company);
    const bool doubt = std::any_of(line.parts.begin(), line.parts.end(),
        [](const auto &part) { return part.kind == rules::PartKind::When && part.isDoubtful; });
    if (!line.at.isNull())
        out << u"at:" + line.at.text();
    if (!line.due.isNull())
        out << u"due:" + line.due.text() + (doubt ? u"!"_s : QString());
    if (line.minutes)
        out << QString::number(*line.minutes) + u"m";
    if (!line.recurrence.isEmpty())
        out << u"rec(" + QString(line.recurrence).remove(u"RRULE:"_s) + u")";
    if (!line.direction.isEmpty())
        out << u"dir:" + line.direction;
    if (!line.result.isEmpty())
        out << u"res:" + line.result;
    if (!line.place.isEmpty())
        out << u"place(" + line.place + u")";
    if (!line.priority.isEmpty())
        out << line.priority;
    if (!line.next.isEmpty())
        out << u"next(" + line.next + u")";
    if (!line.note.isEmpty())
        out << u"note(" + line.note + u")";
    for (const rules::QuickPart &part : line.parts) {
        if (part.kind == rules::PartKind::Unclear)
            out << u"?(" + text.mid(part.start, part.length) + u")";
    }
    return out.join(u' ');
}

void checkLines(std::initializer_list<Line> lines)
{
    for (const Line &line : lines) {
        const QString text = QString::fromUtf16(line.text);
        INFO(text.toStdString());
        const rules::QuickLine read = rules::readQuickLine(text, quickContext());
        CHECK(told(text, read).toStdString() == QString::fromUtf16(line.told).toStdString());
        qsizetype end = 0;
        for (const rules::QuickPart &part : read.parts) {
            CHECK(part.start >= end);
            CHECK(part.length > 0);
            end = part.start + part.length;
        }
        CHECK(end <= text.size());
    }
}

} // namespace rapport::test
