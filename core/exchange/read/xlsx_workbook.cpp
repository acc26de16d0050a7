// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/formats.h"
#include "core/exchange/read/refusal.h"
#include "core/exchange/read/xlsx_sheet.h"

#include <QCoreApplication>

namespace rapport::exchange {

namespace {

class XlsxWorkbook : public Workbook
{
public:
    XlsxWorkbook(Origin origin, ReadLimits limits) : m_origin(std::move(origin)), m_limits(limits) { }

    Result<void> load(const std::shared_ptr<ZipArchive> &zip)
    {
        format = QStringLiteral("xlsx");
        RAPPORT_ASSIGN(m_book, readBook(*zip));
        for (XlsxSheet &sheet : m_book.sheets) {
            // One look at each of some hundred sheets is cheap; more would be felt.
            if (sheets.size() < 200) {
                auto part = zip->part(sheet.part);
                if (part)
                    readXlsxExtent(std::move(part).value(), sheet.info);
                else if (part.error().code == Error::Code::Protected)
                    return part.error();
            }
            sheets.push_back(sheet.info);
        }
        return {};
    }

    Result<std::unique_ptr<RowSource>> rows(int sheet) const override
    {
        RAPPORT_ASSIGN(const auto zip, ZipArchive::open(m_origin, m_limits));
        auto shared = std::make_shared<XlsxShared>();
        shared->epoch1904 = m_book.epoch1904;
        shared->limits = m_limits;
        RAPPORT_ASSIGN(shared->styles, XlsxStyles::read(*zip, m_book.styles));
        RAPPORT_ASSIGN(shared->strings, XlsxStrings::read(*zip, m_book.strings, m_limits));
        RAPPORT_ASSIGN(ZipPart part, zip->part(m_book.sheets.at(static_cast<size_t>(sheet)).part));
        return readXlsxSheet(std::move(part), std::move(shared));
    }

private:
    Origin m_origin;
    ReadLimits m_limits;
    XlsxBook m_book;
};

Result<void> refuseOthers(ZipArchive &zip)
{
    const QString help = QCoreApplication::translate(
        "Reading", "Open it in a spreadsheet program, save it as XLSX, and choose that file.");
    if (zip.contains(QStringLiteral("mimetype"))) {
        RAPPORT_ASSIGN(const QByteArray type, zip.bytes(QStringLiteral("mimetype"), 200));
        if (type.contains("opendocument.spreadsheet"))
            return refuseKind(
                zip.fileName(), QCoreApplication::translate("Reading", "an OpenDocument spreadsheet"), help);
    }
    if (zip.contains(QStringLiteral("Index/Document.iwa")))
        return refuseKind(
            zip.fileName(), QCoreApplication::translate("Reading", "an Apple Numbers document"), help);
    return {};
}

} // namespace

WorkbookResult openZip(const Origin &origin, const ReadOptions &options)
{
    RAPPORT_ASSIGN(const auto zip, ZipArchive::open(origin, options.limits));
    RAPPORT_TRY(refuseOthers(*zip));
    auto workbook = std::make_unique<XlsxWorkbook>(origin, options.limits);
    RAPPORT_TRY(workbook->load(zip));
    RAPPORT_TRY(chooseSheet(*workbook, origin.name, options.sheet));
    return std::unique_ptr<Workbook>(std::move(workbook));
}

} // namespace rapport::exchange
