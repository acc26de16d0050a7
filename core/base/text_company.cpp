// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapport::text {

namespace {

// Folded and without full stops; of several words the one that ends later comes first.
constexpr std::array kLatinForms{
    u"gmbh & co kg",
    u"gmbh & co kgaa",
    u"gmbh & co ohg",
    u"ag & co kg",
    u"s de rl de cv",
    u"sa de cv",
    u"sp z oo",
    u"spol s ro",
    u"sa rl",
    u"sdn bhd",
    u"pty ltd",
    u"pvt ltd",
    u"pte ltd",
    u"private limited",
    u"co ltd",
    u"kabushiki kaisha",
    u"incorporated",
    u"inc",
    u"llc",
    u"llp",
    u"lp",
    u"ltd",
    u"limited",
    u"corp",
    u"corporation",
    u"co",
    u"company",
    u"plc",
    u"gmbh",
    u"mbh",
    u"ag",
    u"kg",
    u"kgaa",
    u"ohg",
    u"ug",
    u"ek",
    u"ev",
    u"eg",
    u"se",
    u"sa",
    u"sas",
    u"sasu",
    u"sarl",
    u"eurl",
    u"srl",
    u"spa",
    u"snc",
    u"sl",
    u"slu",
    u"bv",
    u"nv",
    u"vof",
    u"oy",
    u"oyj",
    u"ab",
    u"as",
    u"asa",
    u"aps",
    u"a/s",
    u"kft",
    u"zrt",
    u"sro",
    u"doo",
    u"ltda",
    u"lda",
    u"eirl",
    u"pty",
    u"pvt",
    u"pte",
    u"bhd",
    u"pjsc",
    u"ooo",
    u"zao",
    u"kk",
    u"group",
    u"holding",
    u"holdings",
    u"& co",
    u"and co",
};

constexpr std::array kCjkForms{
    u"股份有限责任公司",
    u"有限责任公司",
    u"股份有限公司",
    u"控股有限公司",
    u"有限公司",
    u"集团公司",
    u"总公司",
    u"公司",
    u"集团",
    u"控股",
    u"股份",
    u"有限合伙",
    u"普通合伙",
    u"株式会社",
    u"有限会社",
    u"合同会社",
    u"주식회사",
    u"유한회사",
};

bool isSign(QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark() && c != u'&'; }

QStringView trimSigns(QStringView text)
{
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isSign(text.front()))
        text = text.sliced(1);
    return text;
}

bool dropLatinForm(QStringView &name)
{
    for (const QStringView form : kLatinForms) {
        if (!name.endsWith(form) || name.size() <= form.size())
            continue;
        const QChar before = name[name.size() - form.size() - 1];
        const bool isWord = isSign(before) || isCjk(before.unicode()) || form.front() == u'&';
        const QStringView rest = trimSigns(name.chopped(form.size()));
        if (!isWord || rest.isEmpty())
            continue;
        name = rest;
        return true;
    }
    return false;
}

bool dropCjkForm(QStringView &name)
{
    for (const QStringView form : kCjkForms) {
        if (name == form)
            return false;
        if (name.size() < form.size())
            continue;
        const bool atEnd = name.endsWith(form);
        // In front of the name stand only the Japanese and Korean ones.
        const bool atStart = name.startsWith(form) && (form.endsWith(u"会社") || form.endsWith(u"회사"));
        if (!atEnd && !atStart)
            continue;
        const QStringView rest = trimSigns(atEnd ? name.chopped(form.size()) : name.sliced(form.size()));
        if (rest.isEmpty())
            continue;
        name = rest;
        return true;
    }
    return false;
}

} // namespace

QString companyCore(QStringView name)
{
    QString folded = fold(name);
    folded.remove(u'.');
    folded.remove(u',');
    QStringView core = trimSigns(folded);
    if (core.startsWith(u"the ") && core.size() > 4)
        core = core.sliced(4);
    while (dropLatinForm(core) || dropCjkForm(core)) { }
    const QString squeezed = squeeze(core);
    return squeezed.isEmpty() ? squeeze(name) : squeezed;
}

} // namespace rapport::text
