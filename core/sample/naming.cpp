// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/naming.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

namespace rapport::sample {

namespace {

QString englishCore(const Words &words, Dice &dice)
{
    const int kind = dice.below(100);
    if (kind < 8)
        return dice.pick(words.firsts);
    if (kind < 16)
        return dice.pick(words.family) + QLatin1String(" & ") + dice.pick(words.family);
    const QString &start = dice.pick(words.starts);
    QString end = dice.pick(words.ends);
    while (end.compare(start, Qt::CaseInsensitive) == 0)
        end = dice.pick(words.ends);
    return start + end;
}

QString chineseCore(const Words &words, Dice &dice)
{
    if (dice.below(100) < 3)
        return dice.pick(words.firsts);
    const QString &start = dice.pick(words.starts);
    QString end = dice.pick(words.ends);
    while (end == start)
        end = dice.pick(words.ends);
    return start + end;
}

CompanyName english(const Words &words, Dice &dice, const City &city, const Industry &industry, int attempt)
{
    CompanyName name;
    name.core = englishCore(words, dice);
    name.full = name.core + QLatin1Char(' ') + dice.pick(industry.words);
    if (const QString &form = dice.pick(words.forms); !form.isEmpty())
        name.full += QLatin1Char(' ') + form;
    if (attempt > 2)
        name.full = city.name + QLatin1Char(' ') + name.full;
    return name;
}

CompanyName chinese(const Words &words, Dice &dice, const City &city, const Industry &industry, int attempt)
{
    CompanyName name;
    name.core = chineseCore(words, dice);
    const QString tail = dice.pick(industry.words) + dice.pick(words.forms);
    const int shape = dice.below(100);
    if (attempt == 0 && shape < 6)
        name.full = name.core + tail;
    else if (shape < 12)
        name.full = name.core + QStringLiteral("（") + city.name + QStringLiteral("）") + tail;
    else
        name.full = city.name + name.core + tail;
    return name;
}

} // namespace

CompanyName companyName(World &world, Dice &dice, const City &city, const Industry &industry)
{
    // With few customers no two share what people call them; that is unusual enough to confuse.
    const bool few = world.names.size() < 1500;
    for (int attempt = 0;; ++attempt) {
        CompanyName name = world.words.isChinese() ? chinese(world.words, dice, city, industry, attempt)
                                                   : english(world.words, dice, city, industry, attempt);
        const quint64 full = qHash(name.full), core = qHash(name.core, 1);
        if (attempt < 12 && (world.names.contains(full) || (few && world.names.contains(core))))
            continue;
        world.names.insert(full);
        if (few)
            world.names.insert(core);
        return name;
    }
}

QString latin(const QString &name, bool isPerson)
{
    const QString folded = text::fold(name);
    const auto readings = text::readings(folded, isPerson ? text::NameUse::Person : text::NameUse::Any);
    const QString &source = readings.isEmpty() ? folded : readings.front().full;
    QString letters;
    for (const QChar c : source) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            letters += c;
        else if (isPerson && c == QLatin1Char(' ') && !letters.isEmpty() && readings.isEmpty())
            letters += QLatin1Char('.');
    }
    return letters.isEmpty() ? QStringLiteral("office") : letters;
}

QString digits(const QString &pattern, Dice &dice)
{
    QString number = pattern;
    for (QChar &c : number) {
        if (c == QLatin1Char('#'))
            c = QChar(u'0' + dice.below(10));
    }
    return number;
}

QString mobileNumber(const Words &words, const City &city, Dice &dice)
{
    if (words.isChinese()) {
        static constexpr int networks[]
            = {130, 131, 135, 136, 137, 138, 139, 150, 158, 159, 177, 186, 187, 188, 189, 199};
        return QString::number(networks[dice.below(16)]) + digits(QStringLiteral(" #### ####"), dice);
    }
    return digits(city.phone, dice);
}

QString creditCode(const QString &code, Dice &dice)
{
    static constexpr char16_t signs[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr int organWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    const QStringView known(signs);
    QString text = QLatin1String("91") + code + QLatin1String("MA");
    for (int i = 0; i < 6; ++i)
        text += QChar(signs[dice.below(31)]);
    const auto letterValue = [](QChar c) { return c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10; };
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += letterValue(text[8 + i]) * organWeights[i];
    const int check = 11 - sum % 11;
    text += check == 10 ? QChar(u'X') : QChar(u'0' + check % 11);
    int weight = 1;
    sum = 0;
    for (const QChar c : std::as_const(text)) {
        sum += int(known.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    text += QChar(signs[(31 - sum % 31) % 31]);
    return text;
}

} // namespace rapport::sample
