// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/openwith.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace rapport::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OpenWith)
};

} // namespace

QString systemUrl(Kind kind, const QString &value)
{
    const QString text = value.trimmed();
    if (kind == Kind::Phone) {
        const QString plus = text.startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString();
        return QStringLiteral("tel:") + plus + text::phoneDigits(text);
    }
    if (kind == Kind::Email)
        return QStringLiteral("mailto:") + text;
    // Only the web: a file: or program: address out of an import is not opened.
    const QUrl url = QUrl::fromUserInput(text);
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https") ? url.toString()
                                                                                           : QString();
}

Result<void> openWithSystem(Kind kind, const QString &value)
{
    const QString url = systemUrl(kind, value);
    if (!url.isEmpty() && QDesktopServices::openUrl(QUrl(url)))
        return {};
    Error error;
    error.code = Error::Code::Unsupported;
    error.what = Say::tr("“%1” was not opened.").arg(value);
    error.why = Say::tr("No program on this computer takes it.");
    error.help = Say::tr("Copy it and open it by hand.");
    return error;
}

Result<void> openFileWithSystem(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    Error error;
    error.code = Error::Code::Unsupported;
    error.what = Say::tr("“%1” was not opened.").arg(QFileInfo(path).fileName());
    error.why = Say::tr("No program on this computer takes files of its kind.");
    error.help = Say::tr("Save a copy and open it by hand, or install a program for it.");
    return error;
}

} // namespace rapport::ui
