// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapport {

namespace {

constexpr qsizetype kLongest = 254, kLongestLocal = 64, kLongestLabel = 63, kLongestDomain = 253;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Email)
};

// Full-width forms to half width; the rest as written, since the part before @ may be
// case-sensitive. Also the ideographic full stop, which Chinese keyboards put for the dot.
QString tidy(QStringView raw)
{
    QString out;
    for (const QChar c : raw) {
        const char16_t u = c.unicode();
        if (u >= 0xff01 && u <= 0xff5e)
            out += QChar(static_cast<char16_t>(u - 0xfee0));
        else if (u == u'。')
            out += u'.';
        else if (c.category() != QChar::Other_Format)
            out += u == 0x3000 || u == 0xa0 ? QChar(u' ') : c;
    }
    out = out.trimmed();
    if (out.startsWith(u"mailto:", Qt::CaseInsensitive))
        out = out.sliced(7).trimmed();
    // "Wang Wei <wang@firm.example>": what mail programs put on the clipboard.
    const qsizetype open = out.lastIndexOf(u'<');
    if (open >= 0 && out.endsWith(u'>'))
        out = out.sliced(open + 1).chopped(1).trimmed();
    const qsizetype at = out.lastIndexOf(u'@');
    return at < 0 ? out : out.first(at + 1) + out.sliced(at + 1).toLower();
}

bool isAtom(QChar c)
{
    static constexpr QStringView signs = u"!#$%&'*+-/=?^_`{|}~";
    return c.unicode() >= 0x80 ? c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
                               : c.isLetterOrNumber() || signs.contains(c);
}

bool isLabel(QStringView label)
{
    const auto isKept
        = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'; };
    return !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), isKept);
}

QString localProblem(QStringView local)
{
    if (local.isEmpty())
        return Say::tr("Nothing stands before the @.");
    if (local.size() > kLongestLocal)
        return Say::tr("The part before the @ is longer than 64 characters.");
    if (local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"'))
        return {};
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return Say::tr("A dot before the @ is in the wrong place.");
    for (const QChar c : local) {
        if (c != u'.' && !isAtom(c))
            return c.isSpace()
                ? Say::tr("There is a blank in the address.")
                : QCoreApplication::translate("Email", "“%1” cannot stand before the @.").arg(c);
    }
    return {};
}

QString domainProblem(QStringView domain)
{
    if (domain.isEmpty())
        return Say::tr("Nothing stands after the @.");
    if (domain.size() > kLongestDomain)
        return Say::tr("The address is too long.");
    if (std::any_of(domain.begin(), domain.end(), [](QChar c) { return c.isSpace(); }))
        return Say::tr("There is a blank in the address.");
    const auto labels = domain.split(u'.');
    if (labels.size() < 2)
        return Say::tr("The domain has no ending such as .com.");
    for (const QStringView label : labels) {
        if (label.isEmpty())
            return Say::tr("A dot after the @ is in the wrong place.");
        if (label.size() > kLongestLabel || !isLabel(label))
            return QCoreApplication::translate("Email", "“%1” cannot be part of a domain.").arg(label);
    }
    const QStringView top = labels.back();
    if (top.size() < 2 || std::all_of(top.begin(), top.end(), [](QChar c) { return c.isDigit(); }))
        return QCoreApplication::translate("Email", "“.%1” is no ending of a domain.").arg(top);
    return {};
}

// Whether one letter more, less or other, or two neighbours swapped, make one of the other.
bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype head = 0, tail = 0;
    while (head < a.size() && a[head] == b[head])
        ++head;
    while (tail < a.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype left = a.size() - head - tail;
    if (left <= 1 && b.size() - head - tail <= 1)
        return true;
    return a.size() == b.size() && left == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

// Well-known domains, and real ones so close to them that they are no slip.
constexpr std::array kKnown{u"gmail.com", u"googlemail.com", u"hotmail.com", u"outlook.com", u"yahoo.com",
    u"icloud.com", u"163.com", u"126.com", u"qq.com", u"foxmail.com", u"sina.com", u"sina.cn", u"sohu.com",
    u"yeah.net", u"139.com", u"189.cn", u"aliyun.com", u"gmx.de", u"gmx.net", u"gmx.com", u"web.de",
    u"t-online.de", u"proton.me", u"protonmail.com", u"live.com", u"msn.com", u"aol.com", u"me.com",
    u"mac.com", u"mail.com", u"mail.ru", u"ymail.com", u"email.com", u"188.com", u"tom.com", u"21cn.com",
    u"vip.qq.com"};
constexpr std::array kWorthGuessing{u"gmail.com", u"hotmail.com", u"outlook.com", u"yahoo.com", u"icloud.com",
    u"163.com", u"126.com", u"qq.com", u"foxmail.com", u"sina.com", u"aliyun.com", u"googlemail.com",
    u"t-online.de", u"protonmail.com"};

QString guessDomain(QStringView domain)
{
    if (std::any_of(kKnown.begin(), kKnown.end(), [&](QStringView known) { return known == domain; }))
        return {};
    for (const QStringView known : kWorthGuessing) {
        // Short names have many honest neighbours: for them only the ending may be wrong.
        const qsizetype dot = known.indexOf(u'.');
        const bool isShort = dot < 4;
        if (isShort
                ? domain.startsWith(known.first(dot + 1)) && isOneSlip(domain, known) && domain != u"163.cn"
                : isOneSlip(domain, known))
            return known.toString();
        // gmail, gmail.con, gmail.co
        if (!isShort && domain == known.first(dot))
            return known.toString();
    }
    static constexpr QStringView endings[] = {u".con", u".cmo", u".ocm", u".comm", u".vom", u".xom", u".cim"};
    for (const QStringView ending : endings) {
        if (domain.endsWith(ending))
            return domain.chopped(ending.size()) + u".com"_s;
    }
    return {};
}

} // namespace

EmailCheck checkEmail(QStringView raw)
{
    EmailCheck check;
    if (raw.size() > 4 * kLongest) {
        check.problem = Say::tr("The address is too long.");
        return check;
    }
    check.address = tidy(raw);
    const qsizetype at = check.address.lastIndexOf(u'@');
    if (at < 0) {
        check.problem = Say::tr("The @ is missing.");
        return check;
    }
    const QStringView local = QStringView(check.address).first(at),
                      domain = QStringView(check.address).sliced(at + 1);
    if (local.contains(u'@') && !local.startsWith(u'"')) {
        check.problem = local.contains(u';') || local.contains(u',') || local.contains(u' ')
                || local.contains(u'/') || local.contains(u'、')
            ? Say::tr("There is more than one address here.")
            : Say::tr("There is more than one @.");
        return check;
    }
    check.problem = localProblem(local);
    if (check.problem.isEmpty())
        check.problem = domainProblem(domain);
    if (check.problem.isEmpty() && check.address.size() > kLongest)
        check.problem = Say::tr("The address is too long.");
    check.ok = check.problem.isEmpty();
    if (!local.isEmpty()) {
        if (const QString guess = guessDomain(domain); !guess.isEmpty())
            check.hint = local + u"@"_s + guess;
    }
    return check;
}

} // namespace rapport
