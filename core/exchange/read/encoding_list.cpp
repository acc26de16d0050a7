// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/encoding.h"

#include <QCoreApplication>
#include <QHash>

#include <iterator>

namespace rapport::exchange {

namespace {

// GB18030 contains GBK and GB2312; the code pages of Windows contain the ISO sets of the same name.
constexpr EncodingChoice choices[] = {
    {"UTF-8", "UTF-8", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-8)")},
    {"GB18030", "GB18030", QT_TRANSLATE_NOOP("Encoding", "Simplified Chinese (GB18030, GBK)")},
    {"Big5", "Big5", QT_TRANSLATE_NOOP("Encoding", "Traditional Chinese (Big5)")},
    {"windows-1252", "windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western European (Windows-1252)")},
    {"UTF-16LE", "UTF-16LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little endian)")},
    {"UTF-16BE", "UTF-16BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big endian)")},
    {"UTF-32LE", "UTF-32LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, little endian)")},
    {"UTF-32BE", "UTF-32BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, big endian)")},
    {"Shift_JIS", "ibm-943_P15A-2003", QT_TRANSLATE_NOOP("Encoding", "Japanese (Shift-JIS)")},
    {"EUC-JP", "EUC-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese (EUC-JP)")},
    {"ISO-2022-JP", "ISO-2022-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese (ISO-2022-JP)")},
    {"EUC-KR", "windows-949-2000", QT_TRANSLATE_NOOP("Encoding", "Korean (EUC-KR)")},
    {"windows-1250", "windows-1250", QT_TRANSLATE_NOOP("Encoding", "Central European (Windows-1250)")},
    {"ISO-8859-2", "ISO-8859-2", QT_TRANSLATE_NOOP("Encoding", "Central European (ISO-8859-2)")},
    {"windows-1251", "windows-1251", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (Windows-1251)")},
    {"KOI8-R", "KOI8-R", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (KOI8-R)")},
    {"IBM866", "ibm-866_P100-1995", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (DOS)")},
    {"windows-1253", "windows-1253", QT_TRANSLATE_NOOP("Encoding", "Greek (Windows-1253)")},
    {"windows-1254", "windows-1254", QT_TRANSLATE_NOOP("Encoding", "Turkish (Windows-1254)")},
    {"windows-1255", "windows-1255", QT_TRANSLATE_NOOP("Encoding", "Hebrew (Windows-1255)")},
    {"windows-1256", "windows-1256", QT_TRANSLATE_NOOP("Encoding", "Arabic (Windows-1256)")},
    {"windows-1257", "windows-1257", QT_TRANSLATE_NOOP("Encoding", "Baltic (Windows-1257)")},
    {"windows-1258", "windows-1258", QT_TRANSLATE_NOOP("Encoding", "Vietnamese (Windows-1258)")},
    {"TIS-620", "windows-874-2000", QT_TRANSLATE_NOOP("Encoding", "Thai (Windows-874)")},
};

struct Alias {
    const char *name; // lower case, without - and _
    const char *id;
};

constexpr Alias aliases[] = {
    {"ascii", "UTF-8"},
    {"usascii", "UTF-8"},
    {"utf8sig", "UTF-8"},
    {"utf8bom", "UTF-8"},
    {"utf16", "UTF-16LE"},
    {"unicode", "UTF-16LE"},
    {"utf32", "UTF-32LE"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"cp936", "GB18030"},
    {"euccn", "GB18030"},
    {"hzgb2312", "GB18030"},
    {"windows936", "GB18030"},
    {"cp950", "Big5"},
    {"big5hkscs", "Big5"},
    {"windows950", "Big5"},
    {"cp1252", "windows-1252"},
    {"latin1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"iso885915", "windows-1252"},
    {"ansi", "windows-1252"},
    {"sjis", "Shift_JIS"},
    {"cp932", "Shift_JIS"},
    {"windows31j", "Shift_JIS"},
    {"ms932", "Shift_JIS"},
    {"uhc", "EUC-KR"},
    {"cp949", "EUC-KR"},
    {"windows949", "EUC-KR"},
    {"ksc56011987", "EUC-KR"},
    {"cp1250", "windows-1250"},
    {"latin2", "ISO-8859-2"},
    {"cp1251", "windows-1251"},
    {"iso88595", "windows-1251"},
    {"maccyrillic", "windows-1251"},
    {"koi8u", "KOI8-R"},
    {"cp866", "IBM866"},
    {"ibm855", "IBM866"},
    {"cp1253", "windows-1253"},
    {"iso88597", "windows-1253"},
    {"cp1254", "windows-1254"},
    {"iso88599", "windows-1254"},
    {"cp1255", "windows-1255"},
    {"iso88598", "windows-1255"},
    {"cp1256", "windows-1256"},
    {"cp1257", "windows-1257"},
    {"iso885913", "windows-1257"},
    {"cp1258", "windows-1258"},
    {"cp874", "TIS-620"},
    {"windows874", "TIS-620"},
    {"iso885911", "TIS-620"},
};

QString folded(QString name)
{
    name = std::move(name).toLower();
    return name.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
}

} // namespace

std::span<const EncodingChoice> encodingChoices() { return choices; }

const EncodingChoice *encodingChoice(const QString &name)
{
    static const auto index = [] {
        QHash<QString, const EncodingChoice *> map;
        for (const EncodingChoice &choice : choices)
            map.insert(folded(QString::fromLatin1(choice.id)), &choice);
        for (const Alias &alias : aliases)
            map.insert(QString::fromLatin1(alias.name), map.value(folded(QString::fromLatin1(alias.id))));
        return map;
    }();
    return index.value(folded(name));
}

} // namespace rapport::exchange
