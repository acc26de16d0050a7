// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace rapport::ctl {

namespace {

constexpr int WidestCell = 44;

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

bool isWide(char32_t c)
{
    return text::isCjk(c) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff60) || c >= 0x1f300;
}

QString shortened(const QString &text)
{
    QString line = text.simplified();
    if (widthOf(line) <= WidestCell)
        return line;
    while (widthOf(line) > WidestCell - 1)
        line.chop(line.back().isLowSurrogate() ? 2 : 1);
    return line + QChar(0x2026);
}

} // namespace

void out(const QString &line) { write(line + QLatin1Char('\n')); }

void write(const QString &text) { put(stdout, text); }

void note(const QString &line) { put(stderr, line + QLatin1Char('\n')); }

void printJson(const QJsonObject &document)
{
    const QByteArray bytes = QJsonDocument(document).toJson();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

Status fail(const Error &error)
{
    note(QLatin1String("rapportctl: ") + error.text());
    return error.code == Error::Code::Usage ? WrongUsage : Failed;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

void printTable(const QStringList &heads, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lines{heads};
    for (const QStringList &row : rows)
        lines.push_back(row);
    std::vector<int> widths(std::size_t(heads.size()), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = shortened(line[i]);
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], widthOf(line[i]));
        }
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int blanks = widths[std::size_t(i)] - widthOf(line[i]) + 2;
            text += line[i] + (i + 1 < line.size() ? QString(blanks, QLatin1Char(' ')) : QString());
        }
        out(text);
    }
}

std::function<bool(Progress)> progressLine(const QString &what)
{
    if (!isatty(fileno(stderr)))
        return [](Progress) { return true; };
    QElapsedTimer timer;
    timer.start();
    return [what, timer, last = qint64(-1000)](Progress progress) mutable {
        const bool isEnd = progress.total >= 0 && progress.done >= progress.total;
        if (!isEnd && timer.elapsed() - last < 100)
            return true;
        last = timer.elapsed();
        QString line = QLatin1Char('\r') + what + QLatin1Char(' ') + QString::number(progress.done);
        if (progress.total >= 0)
            line += QLatin1String(" / ") + QString::number(progress.total);
        put(stderr, line + (isEnd ? QStringLiteral("\n") : QString()));
        return true;
    };
}

} // namespace rapport::ctl
