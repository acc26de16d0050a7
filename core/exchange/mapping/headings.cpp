// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/headings.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr double kExact = 0.99, kLabel = 0.98, kWord = 0.95, kAny = 0.93, kWeak = 0.7;

struct Words {
    const char *target;
    const char *words;
};
constexpr Words kTable[] = {
#include "core/exchange/mapping/headings_table.inc"
};

using Meanings = QHash<QString, QHash<QString, double>>; // squeezed word -> "entity.path" -> score

const Meanings &meanings()
{
    static const Meanings all = [] {
        Meanings made;
        for (const Words &entry : kTable) {
            const QString target = QString::fromLatin1(entry.target);
            const double strong = target.startsWith(u'*') ? kAny : kWord;
            for (const QString &word : QString::fromUtf8(entry.words).split(u'|')) {
                const bool weak = word.startsWith(u'?');
                double &score = made[text::squeeze(word)][target];
                score = std::max(score, weak ? (target.startsWith(u'*') ? kWeak - 0.05 : kWeak) : strong);
            }
        }
        return made;
    }();
    return all;
}

// Marks of required fields, units in brackets, and what exports put behind custom fields.
QString bare(const QString &heading)
{
    QString text = text::fold(heading);
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')}) {
        const qsizetype at = text.indexOf(open);
        if (at > 0 && text.indexOf(close, at) > at)
            text.truncate(at);
    }
    if (text.endsWith(u"__c"))
        text.chop(3);
    return text::squeeze(text);
}

void lookUp(const Targets &targets, const QString &word, double factor, QHash<QString, double> &scores)
{
    const auto found = meanings().constFind(word);
    if (found == meanings().cend())
        return;
    const QString own = targets.def().name + u'.';
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        QString path;
        if (it.key().startsWith(u"*."))
            path = it.key().sliced(2);
        else if (it.key().startsWith(own))
            path = it.key().sliced(own.size());
        if (path.isEmpty() || !targets.find(path))
            continue;
        double &score = scores[path];
        score = std::max(score, *it * factor);
    }
}

// "Account Industry", "联系人电话": an entity's name in front of a field's.
void lookUpBehindPrefix(const Targets &targets, const QString &word, QHash<QString, double> &scores)
{
    struct Prefix {
        QStringView word;
        QStringView entity;
    };
    static constexpr Prefix prefixes[]
        = {{u"primarycontact", u"contact"}, {u"contact", u"contact"}, {u"联系人", u"contact"},
            {u"customer", u"customer"}, {u"account", u"customer"}, {u"company", u"customer"},
            {u"organization", u"customer"}, {u"client", u"customer"}, {u"客户", u"customer"},
            {u"公司", u"customer"}, {u"企业", u"customer"}, {u"lead", u"lead"}, {u"线索", u"lead"},
            {u"deal", u"deal"}, {u"opportunity", u"deal"}, {u"商机", u"deal"}, {u"product", u"product"},
            {u"产品", u"product"}, {u"task", u"task"}, {u"任务", u"task"}, {u"activity", u"activity"},
            {u"user", u"user"}, {u"billing", u""}, {u"primary", u""}, {u"business", u""}};
    for (const Prefix &prefix : prefixes) {
        if (word.size() <= prefix.word.size() || !word.startsWith(prefix.word))
            continue;
        const QString rest = word.sliced(prefix.word.size());
        const QString entity = targets.def().name;
        if (prefix.entity.isEmpty() || prefix.entity == entity) {
            lookUp(targets, rest, 0.93, scores);
        } else if (prefix.entity == u"contact" && entity == u"customer") {
            const auto found = meanings().constFind(rest);
            for (auto it = found; found != meanings().cend() && it == found; ++it) {
                for (auto meaning = it->cbegin(); meaning != it->cend(); ++meaning) {
                    const QString path = u"contact."_s + meaning.key().section(u'.', 1);
                    const bool isPerson
                        = meaning.key().startsWith(u"*.") || meaning.key().startsWith(u"contact.");
                    if (isPerson && targets.find(path))
                        scores[path] = std::max(scores.value(path), *meaning * 0.97);
                }
            }
        }
    }
}

} // namespace

QHash<QString, double> headingScores(const Targets &targets, const QString &heading)
{
    QHash<QString, double> scores;
    const QString word = bare(heading);
    if (word.isEmpty())
        return scores;
    lookUp(targets, word, 1.0, scores);
    lookUpBehindPrefix(targets, word, scores);
    for (const Target &target : targets.all()) {
        double &score = scores[target.path];
        if (heading == target.path)
            score = 1.0;
        else if (text::squeeze(target.path) == word && !target.path.contains(u'.'))
            score = std::max(score, target.path == u"id" ? 0.5 : kExact);
        if (!target.field || target.path == u"id")
            continue;
        const bool labelled = text::squeeze(target.label()) == word
            || (target.path == target.field->name
                && (text::squeeze(target.field->label) == word
                    || (!target.field->labelZh.isEmpty() && text::squeeze(target.field->labelZh) == word)));
        if (labelled)
            score = std::max(score, kLabel);
    }
    scores.removeIf([](const QHash<QString, double>::iterator &it) { return it.value() <= 0; });
    return scores;
}

bool isKnownHeading(const QString &text) { return meanings().contains(bare(text)); }

bool namesByNumber(const QString &heading)
{
    const QString word = bare(heading);
    for (const QStringView end : {u"id", u"number", u"no", u"code", u"编号", u"代码", u"编码"}) {
        if (word.size() > end.size() && word.endsWith(end))
            return true;
    }
    return false;
}

} // namespace rapport::exchange
