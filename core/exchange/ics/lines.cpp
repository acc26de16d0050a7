// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/lines.h"

#include "core/exchange/read/encoding.h"
#include "core/exchange/read/transcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr qsizetype kLongest = 1 << 20; // of one property
constexpr qsizetype kMostStray = 1000; // lines to be told of

struct Raw {
    QString text;
    qint64 line = 0;
};

QString decoded(const QByteArray &bytes, bool preferChinese, QString *encoding)
{
    const DetectedEncoding found = detectEncoding(bytes, true, preferChinese);
    *encoding = QString::fromLatin1(found.id);
    const QByteArrayView body
        = QByteArrayView(bytes).sliced(std::min<qsizetype>(found.markBytes, bytes.size()));
    auto transcoder = Transcoder::make(*encoding);
    if (!transcoder || transcoder->passesThrough())
        return QString::fromUtf8(body);
    std::string text;
    transcoder->convert(body, text, true);
    return QString::fromStdString(text);
}

bool isProperty(const QString &line)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9-]*[;:]"_s);
    return form.match(line).hasMatch();
}

// "=E6=97=A5" of vCalendar 1.0, which some phones still write.
QString unquoted(const QString &value)
{
    QByteArray bytes;
    const QByteArray given = value.toUtf8();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QByteArray code = given[i] == '=' ? QByteArray::fromHex(given.mid(i + 1, 2)) : QByteArray();
        if (code.size() == 1) {
            bytes += code;
            i += 2;
        } else {
            bytes += given[i];
        }
    }
    return QString::fromUtf8(bytes).remove(u'\r').replace(u"\n"_s, u"\\n"_s);
}

// Where the value begins: behind the first colon that is not in quotes.
qsizetype colonOf(const QString &line)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            inQuotes = !inQuotes;
        else if (line[i] == u':' && !inQuotes)
            return i;
    }
    return -1;
}

// Times as ISO 8601 has them, without seconds, or called a date and being none.
void mendTime(QString &head, QString &value)
{
    static const QRegularExpression name(u"^(DTSTART|DTEND|DUE|RECURRENCE-ID|EXDATE|RDATE|COMPLETED)(;|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(
        u"^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?(Z?))?$"_s);
    static const QRegularExpression asDate(
        u";VALUE=DATE(-TIME)?(?=;|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!name.match(head).hasMatch() || head.contains("PERIOD"_L1, Qt::CaseInsensitive))
        return;
    bool isDay = false;
    QStringList times;
    for (const QString &one : value.split(u',')) {
        const auto parts = iso.match(one.trimmed());
        if (!parts.hasMatch())
            return;
        isDay = parts.captured(4).isEmpty();
        const QString seconds = parts.captured(6).isEmpty() ? u"00"_s : parts.captured(6);
        times << parts.captured(1) + parts.captured(2) + parts.captured(3)
                + (isDay ? QString()
                         : QString(
                             u'T' + parts.captured(4) + parts.captured(5) + seconds + parts.captured(7)));
    }
    value = times.join(u',');
    head.remove(asDate);
    if (isDay)
        head += ";VALUE=DATE"_L1;
}

QString mended(const QString &line)
{
    const qsizetype colon = colonOf(line);
    if (colon < 0)
        return line;
    QString head = line.left(colon), value = line.mid(colon + 1);
    if (head.contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive)) {
        static const QRegularExpression old(u";(ENCODING=QUOTED-PRINTABLE|QUOTED-PRINTABLE|CHARSET=[^;]*)"_s,
            QRegularExpression::CaseInsensitiveOption);
        head.remove(old);
        value = unquoted(value);
    }
    mendTime(head, value);
    return head + u':' + value;
}

// The next line of `text`, which may end as on any system; `at` goes on behind it.
QString nextLine(const QString &text, qsizetype *at)
{
    qsizetype end = *at;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    const QString line = text.mid(*at, end - *at);
    const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
    *at = end + (isPair ? 2 : 1);
    return line;
}

// Said in its parameters, and so near the beginning.
bool isQuotedPrintable(const QString &line)
{
    return QStringView(line).left(1000).contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
}

std::vector<Raw> unfolded(const QString &text, std::vector<CalendarProblem> &problems)
{
    std::vector<Raw> lines;
    const auto append = [&lines](const QString &more) {
        if (lines.back().text.size() < kLongest)
            lines.back().text += more;
    };
    qint64 number = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QString raw = nextLine(text, &at);
        ++number;
        if (raw.isEmpty())
            continue;
        const bool isFolded = raw[0] == u' ' || raw[0] == u'\t';
        if (!lines.empty() && lines.back().text.endsWith(u'=') && isQuotedPrintable(lines.back().text)) {
            lines.back().text.chop(1);
            append(isFolded ? raw.mid(1) : raw);
        } else if (isFolded && !lines.empty()) {
            append(raw.mid(1));
        } else if (isProperty(raw)) {
            lines.push_back({raw, number});
        } else if (!lines.empty()) {
            // The writer broke a text without folding it.
            if (problems.size() < kMostStray)
                problems.push_back({number, {},
                    Say::tr("The line stands by itself and was taken for a part of the one before."), false});
            append("\\n"_L1 + raw);
        }
    }
    return lines;
}

} // namespace

CalendarBlocks cutCalendar(const QByteArray &bytes, bool preferChinese)
{
    CalendarBlocks found;
    const QString text = decoded(bytes, preferChinese, &found.encoding);
    CalendarBlock block;
    int depth = 0; // of what is inside the block
    const auto close = [&] {
        if (block.name.isEmpty())
            return;
        block.lines << "END:"_L1 + block.name;
        found.blocks.push_back(std::move(block));
        block = {};
    };
    for (const Raw &raw : unfolded(text, found.problems)) {
        const QString line = mended(raw.text);
        const QString name = line.left(line.indexOf(u':')).section(u';', 0, 0).trimmed().toUpper();
        const QString value = line.mid(line.indexOf(u':') + 1).trimmed(), kind = value.toUpper();
        const bool begins = name == "BEGIN"_L1;
        const bool isEntry = kind == "VEVENT"_L1 || kind == "VTODO"_L1 || kind == "VTIMEZONE"_L1;
        if (begins && kind == "VCALENDAR"_L1)
            found.isCalendar = true;
        if ((begins && isEntry) || (name == "END"_L1 && kind == "VCALENDAR"_L1)) {
            if (!block.name.isEmpty())
                found.problems.push_back({block.line, {}, Say::tr("The entry has no end."), false});
            close();
            depth = 0;
            if (begins)
                block = {kind, {line.trimmed()}, raw.line};
        } else if (!block.name.isEmpty() && name == "END"_L1 && kind == block.name) {
            for (; depth > 0; --depth) // an alarm without an end
                block.lines << u"END:VALARM"_s;
            close();
        } else if (!block.name.isEmpty()) {
            // Alarms, and halves of the year, have nothing in them that matters here.
            const bool isDeep = depth > 1 || (depth == 1 && begins);
            depth += begins ? 1 : name == "END"_L1 ? -1 : 0;
            if (name != "ATTACH"_L1 && !isDeep && block.lines.size() < 5000)
                block.lines << line;
        } else if (name == "METHOD"_L1 && found.method.isEmpty()) {
            found.method = kind;
        } else if (name == "X-WR-CALNAME"_L1 && found.name.isEmpty()) {
            found.name = value;
        }
    }
    if (!block.name.isEmpty())
        found.problems.push_back({block.line, {}, Say::tr("The entry has no end."), false});
    close();
    found.isCalendar = found.isCalendar || !found.blocks.empty();
    return found;
}

} // namespace rapport::exchange
