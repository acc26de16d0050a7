// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/refusal.h"

#include <QCoreApplication>
#include <QDir>

namespace rapport::exchange {

namespace {

QString cannotRead(const QString &name)
{
    return QCoreApplication::translate("Reading", "“%1” cannot be read.").arg(name);
}

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

} // namespace

Error refuseMissing(const QString &path)
{
    return {Error::Code::NotFound, cannotRead(shown(path)),
        QCoreApplication::translate("Reading", "There is no file with this name."),
        QCoreApplication::translate("Reading", "Check the name, or whether the file was moved or renamed.")};
}

Error refuseFolder(const QString &path)
{
    return {Error::Code::Usage, cannotRead(shown(path)),
        QCoreApplication::translate("Reading", "It is a folder."),
        QCoreApplication::translate("Reading", "Choose a file in it.")};
}

Error refusePermission(const QString &path)
{
    return {Error::Code::Unreadable, cannotRead(shown(path)),
        QCoreApplication::translate("Reading", "You are not allowed to open this file."),
        QCoreApplication::translate(
            "Reading", "Ask its owner for access, or copy it to a folder of your own.")};
}

Error refuseUnreadable(const QString &name, const QString &cause)
{
    return {Error::Code::Unreadable, cannotRead(name), cause,
        QCoreApplication::translate("Reading", "Copy the file to this computer and try again.")};
}

Error refuseEmpty(const QString &name)
{
    return {Error::Code::Unreadable, cannotRead(name),
        QCoreApplication::translate("Reading", "The file is empty."),
        QCoreApplication::translate("Reading", "Export it again and check that it has rows.")};
}

Error refuseBinary(const QString &name, const QString &kind)
{
    const QString why = kind.isEmpty()
        ? QCoreApplication::translate("Reading", "It holds bytes that are neither text nor a workbook.")
        : QCoreApplication::translate("Reading", "It is %1, whatever its name says.").arg(kind);
    return {Error::Code::Unsupported, cannotRead(name), why,
        QCoreApplication::translate("Reading", "Export the table as XLSX or CSV and choose that file.")};
}

Error refuseKind(const QString &name, const QString &kind, const QString &help)
{
    return {Error::Code::Unsupported, cannotRead(name),
        QCoreApplication::translate("Reading", "It is %1, which Rapport does not read yet.").arg(kind), help};
}

Error refuseProtected(const QString &name)
{
    return {Error::Code::Protected, cannotRead(name),
        QCoreApplication::translate("Reading", "The workbook is password-protected."),
        QCoreApplication::translate(
            "Reading", "Open it in your spreadsheet program, remove the password, and save a copy.")};
}

Error refuseDamaged(const QString &name, const QString &cause)
{
    return {Error::Code::Corrupt, cannotRead(name), cause,
        QCoreApplication::translate("Reading",
            "Download or copy the file again, or open it in your spreadsheet program and save it anew.")};
}

Error refuseInflated(const QString &name, const QString &part)
{
    return {Error::Code::Refused, cannotRead(name),
        QCoreApplication::translate(
            "Reading", "The part “%1” unpacks to far more than a workbook of this size can hold.")
            .arg(part),
        QCoreApplication::translate("Reading",
            "Do not open it unless you trust where it comes from. Otherwise save a fresh copy of the "
            "table.")};
}

Error refuseDoctype(const QString &name, const QString &part)
{
    return {Error::Code::Refused, cannotRead(name),
        QCoreApplication::translate(
            "Reading", "The part “%1” declares XML entities, which no workbook needs and attacks use.")
            .arg(part),
        QCoreApplication::translate("Reading",
            "Do not open it unless you trust where it comes from. Otherwise save a fresh copy of the "
            "table.")};
}

Error refuseLongCell(const QString &name, qint64 row, qint64 column, qint64 limit)
{
    return {Error::Code::Refused, cannotRead(name),
        QCoreApplication::translate(
            "Reading", "The cell in row %1, column %2 is longer than the %3 characters a cell may have.")
            .arg(QString::number(row), QString::number(column), QString::number(limit)),
        QCoreApplication::translate("Reading",
            "Shorten that cell, or look for a quotation mark that is opened there and never closed.")};
}

Error refuseRows(const QString &name, qint64 limit)
{
    return {Error::Code::Refused, cannotRead(name),
        QCoreApplication::translate("Reading", "The sheet names a row beyond %1, where sheets end.")
            .arg(limit),
        QCoreApplication::translate("Reading", "Save the table anew in your spreadsheet program.")};
}

Error refuseColumns(const QString &name, qint64 row, qint64 limit)
{
    return {Error::Code::Refused, cannotRead(name),
        QCoreApplication::translate("Reading", "Row %1 has more than %2 columns.").arg(row).arg(limit),
        QCoreApplication::translate(
            "Reading", "Check the delimiter, or remove the columns that are not needed.")};
}

Error refuseSheet(const QString &name, const QString &sheet, const QString &known)
{
    return {Error::Code::NotFound, cannotRead(name),
        QCoreApplication::translate("Reading", "It has no sheet “%1”.").arg(sheet),
        QCoreApplication::translate("Reading", "Its sheets are: %1.").arg(known)};
}

Error refuseEncoding(const QString &encoding)
{
    return {Error::Code::Usage,
        QCoreApplication::translate("Reading", "The encoding “%1” cannot be used.").arg(encoding),
        QCoreApplication::translate("Reading", "No encoding of this name is known."),
        QCoreApplication::translate("Reading", "Choose one such as UTF-8, GB18030, Big5 or windows-1252.")};
}

} // namespace rapport::exchange
