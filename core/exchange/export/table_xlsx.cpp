// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/table_xlsx.h"

#include "core/exchange/export/table_csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace rapport::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostUnits = 32767; // of a cell
constexpr lxw_row_t mostRows = LXW_ROW_MAX - 2;

Error failed(const QString &path, const QString &why)
{
    return Error{Error::Code::Refused,
        QCoreApplication::translate("Export", "“%1” could not be written.").arg(path), why,
        QCoreApplication::translate("Export", "Choose another place.")};
}

// The formats of a workbook, each made once.
class Formats
{
public:
    explicit Formats(lxw_workbook *book) : m_book(book)
    {
        m_head = workbook_add_format(book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
    }
    lxw_format *head() const { return m_head; }
    lxw_format *number(const QString &code)
    {
        lxw_format *&made = m_numbers[code];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, code.toUtf8().constData());
        }
        return made;
    }
    // "1,234.50 [EUR]": the code, because a sign such as $ says too little.
    lxw_format *money(const Currency &currency)
    {
        const int places = currency.isEmpty() ? 2 : currency.decimals();
        QString digits = u"#,##0"_s;
        if (places > 0)
            digits += u'.' + QString(places, u'0');
        if (!currency.isEmpty())
            digits += u" \""_s + currency.code() + u'"';
        return number(digits);
    }

private:
    lxw_workbook *m_book;
    lxw_format *m_head;
    QHash<QString, lxw_format *> m_numbers;
};

lxw_datetime whenOf(const QDate &day) { return {day.year(), day.month(), day.day(), 0, 0, 0}; }

// What spreadsheets can hold as a day.
bool isSheetDay(const QDate &day) { return day.isValid() && day.year() >= 1900 && day.year() <= 9999; }

class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *sheet, Formats &formats) : m_sheet(sheet), m_formats(formats) { }

    lxw_error write(const query::ReportTable &table)
    {
        lxw_col_t at = 0;
        for (const query::ReportColumn &column : table.columns) {
            head(at++, column.label);
            if (column.kind == Kind::Money)
                head(at++, QCoreApplication::translate("Export", "Currency"));
        }
        const lxw_col_t columns = at;
        lxw_row_t row = 1;
        for (const query::ReportRow &each : table.rows) {
            if (row > mostRows)
                return LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
            at = 0;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const QVariant cell = i < each.size() ? each[i] : QVariant();
                write(row, at++, table.columns[i], cell);
                if (table.columns[i].kind == Kind::Money)
                    text(row, at++, cell.value<Money>().currency.code());
            }
            ++row;
        }
        for (lxw_col_t i = 0; i < columns && i < lxw_col_t(m_widths.size()); ++i)
            worksheet_set_column(m_sheet, i, i, std::clamp(m_widths[i] + 2.5, 8.0, 60.0), nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(1, row - 1), lxw_col_t(columns - 1));
        if (!table.note.isEmpty())
            text(columns > 0 ? row + 1 : 0, 0, table.note, false);
        return m_error;
    }

private:
    // Chinese characters are twice as wide.
    static double unitsOf(const QString &text)
    {
        double wide = 0;
        for (const QChar c : text)
            wide += c.unicode() >= 0x2e80 ? 2 : 1;
        return wide;
    }
    void widen(lxw_col_t column, double units)
    {
        if (m_widths.size() <= column)
            m_widths.resize(std::size_t(column) + 1, 0);
        m_widths[column] = std::max(m_widths[column], units);
    }
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    void head(lxw_col_t column, const QString &words)
    {
        widen(column, unitsOf(words) + 3); // room for the button of the filter
        note(worksheet_write_string(m_sheet, 0, column, words.toUtf8().constData(), m_formats.head()));
    }
    // As a string cell, which no spreadsheet takes for a formula. XML knows no control characters.
    void text(lxw_row_t row, lxw_col_t column, QString words, bool widens = true)
    {
        words.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
        if (words.size() > mostUnits)
            words.truncate(words.at(mostUnits - 1).isHighSurrogate() ? mostUnits - 1 : mostUnits);
        if (words.isEmpty())
            return;
        if (widens)
            widen(column, unitsOf(words));
        note(worksheet_write_string(m_sheet, row, column, words.toUtf8().constData(), nullptr));
    }
    void number(lxw_row_t row, lxw_col_t column, double value, lxw_format *format, double wide)
    {
        if (!std::isfinite(value))
            return;
        widen(column, wide);
        note(worksheet_write_number(m_sheet, row, column, value, format));
    }
    void write(lxw_row_t row, lxw_col_t column, const query::ReportColumn &which, const QVariant &cell)
    {
        if (!cell.isValid())
            return;
        switch (which.kind) {
        case Kind::Integer:
            number(row, column, cell.toDouble(), m_formats.number(u"#,##0"_s), wideOf(cell.toDouble()));
            return;
        case Kind::Decimal:
            number(row, column, cell.toDouble(),
                m_formats.number(which.isDays ? u"#,##0.0"_s : u"#,##0.00"_s), wideOf(cell.toDouble()) + 3);
            return;
        case Kind::Percent:
            number(row, column, cell.toDouble() / 100, m_formats.number(u"0.0%"_s), 7);
            return;
        case Kind::Money: {
            const Money money = cell.value<Money>();
            if (money.isNull())
                return;
            const double value = money.amountText().toDouble();
            number(row, column, value, m_formats.money(money.currency), wideOf(value) + 7);
            return;
        }
        case Kind::Date:
            day(row, column, cell.toDate());
            return;
        case Kind::Due:
            day(row, column, cell.value<Due>().day);
            return;
        case Kind::Instant:
            day(row, column, cell.value<Instant>().local().date());
            return;
        case Kind::Bool:
            note(worksheet_write_boolean(m_sheet, row, column, cell.toBool(), nullptr));
            return;
        default:
            text(row, column, tableText(which, cell));
        }
    }
    void day(lxw_row_t row, lxw_col_t column, const QDate &value)
    {
        if (!isSheetDay(value)) {
            text(row, column, value.toString(Qt::ISODate));
            return;
        }
        widen(column, 10);
        lxw_datetime when = whenOf(value);
        note(worksheet_write_datetime(m_sheet, row, column, &when, m_formats.number(u"yyyy-mm-dd"_s)));
    }
    static double wideOf(double value)
    {
        const double digits = std::max(1.0, std::floor(std::log10(std::fabs(value) + 1)) + 1);
        return digits + std::floor(digits / 3) + 1;
    }

    lxw_worksheet *m_sheet;
    Formats &m_formats;
    std::vector<double> m_widths;
    lxw_error m_error = LXW_NO_ERROR;
};

Result<void> fill(const QString &path, const QString &shown, const std::vector<XlsxSheet> &sheets)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return failed(shown, {});
    Formats formats(book);
    QStringList taken;
    lxw_error error = LXW_NO_ERROR;
    for (const XlsxSheet &each : sheets) {
        const QString name = sheetName(each.name.isEmpty() ? each.table.label : each.name, taken);
        taken << name;
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        if (!sheet) {
            error = LXW_ERROR_PARAMETER_VALIDATION;
            break;
        }
        if (error == LXW_NO_ERROR)
            error = SheetWriter(sheet, formats).write(each.table);
    }
    // Closing writes and frees, so it happens in any case.
    errno = 0;
    const lxw_error closed = workbook_close(book);
    const int cause = errno; // a full disk says so here, and the library only that zipping failed
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error == LXW_NO_ERROR)
        return {};
    return failed(shown, cause ? qt_error_string(cause) : QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted.simplified();
    for (QChar &c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20)
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    const auto cut = [](QString text, int most) {
        if (text.size() > most)
            text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
        while (text.endsWith(u'\'') || text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    name = cut(name, 31);
    // A name that programs keep for themselves.
    if (name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0)
        name = name.isEmpty() ? QCoreApplication::translate("Export", "Table") : name + u'_';
    QString free = name;
    for (int i = 2; taken.contains(free, Qt::CaseInsensitive); ++i) {
        const QString number = u" ("_s + QString::number(i) + u')';
        free = cut(name, 31 - int(number.size())) + number;
    }
    return free;
}

Result<void> writeXlsxFile(const QString &path, const std::vector<XlsxSheet> &sheets)
{
    // Beside its goal, so that it can take that place in one step.
    QTemporaryFile temporary(QFileInfo(path).absolutePath() + u"/.rapport-XXXXXX.xlsx"_s);
    if (!temporary.open())
        return failed(path, temporary.errorString());
    const QString name = temporary.fileName();
    temporary.close();
    std::vector<XlsxSheet> all = sheets;
    if (all.empty())
        all.push_back({}); // a workbook has a sheet
    RAPPORT_TRY(fill(name, path, all));
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(name.toStdU16String()), std::filesystem::path(path.toStdU16String()), error);
    if (error)
        return failed(path, QString::fromLocal8Bit(error.message().c_str()));
    temporary.setAutoRemove(false);
    return {};
}

Result<void> writeTableXlsxFile(const QString &path, const std::vector<query::ReportTable> &tables)
{
    std::vector<XlsxSheet> sheets;
    for (const query::ReportTable &table : tables)
        sheets.push_back({{}, table});
    return writeXlsxFile(path, sheets);
}

} // namespace rapport::exchange
