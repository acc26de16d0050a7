// SPDX-License-Identifier: GPL-3.0-or-later
// new, sample: files that begin.
#include "app/ctl/session.h"
#include "core/model/words.h"
#include "core/sample/sample.h"
#include "core/store/file_format.h"

#include <QFileInfo>
#include <QLocale>

namespace rapport::ctl {

namespace {

QString languageOf(const Arguments &arguments)
{
    const QString asked = arguments.value("lang", QLocale::system().name());
    return asked.startsWith(QLatin1String("zh")) ? QStringLiteral("zh") : QStringLiteral("en");
}

Result<void> checkLanguage(const Arguments &arguments)
{
    const QString asked = arguments.value("lang", QStringLiteral("en"));
    if (asked.startsWith(QLatin1String("zh")) || asked.startsWith(QLatin1String("en")))
        return {};
    return usageError(Say::tr("--lang takes en or zh."));
}

Result<Workspace::NewFile> newFile(const Arguments &arguments, const QString &company)
{
    RAPPORT_TRY(checkLanguage(arguments));
    Workspace::NewFile options;
    options.language = languageOf(arguments);
    options.currency = arguments.value("currency", sampleCurrency(options.language)).toUpper();
    options.company = company;
    if (Currency::fromCode(options.currency).isEmpty())
        return usageError(Say::tr("--currency takes three letters, such as CNY."));
    return options;
}

Result<void> fill(const Arguments &arguments, const QString &path, const SampleOptions &options)
{
    if (!QFileInfo::exists(path)) {
        RAPPORT_ASSIGN(const Workspace::NewFile file, newFile(arguments, sampleCompany(options.language)));
        RAPPORT_TRY(Workspace::create(path, file, systemClock()));
    }
    RAPPORT_ASSIGN(
        const std::unique_ptr<Database> database, Database::open(path, Database::Access::ReadWrite));
    RAPPORT_TRY(fileformat::migrate(*database));
    Store store(*database, std::make_shared<Schema>(), systemClock());
    return fillSample(store, systemClock(), options, progressLine(Say::tr("Customers")));
}

Result<SampleOptions> sampleOptions(const Arguments &arguments)
{
    RAPPORT_TRY(checkLanguage(arguments));
    SampleOptions options;
    RAPPORT_ASSIGN(
        const qint64 customers, arguments.number("customers", options.customers, 0, MostSampleCustomers));
    RAPPORT_ASSIGN(const qint64 seed, arguments.number("seed", 1, 0, std::numeric_limits<qint64>::max()));
    options.customers = int(customers);
    options.seed = quint64(seed);
    options.language = languageOf(arguments);
    return options;
}

} // namespace

Status runNew(const Arguments &arguments)
{
    if (!arguments.has("file") || !arguments.rest().isEmpty())
        return fail(usageError(Say::tr("Name the new file with --file.")));
    const auto options = newFile(arguments, {});
    if (!options)
        return fail(options.error());
    const QString path = arguments.value("file");
    if (const auto made = Workspace::create(path, *options, systemClock()); !made)
        return fail(made.error());
    if (arguments.has("json"))
        printJson({{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()},
            {QStringLiteral("currency"), options->currency}, {QStringLiteral("lang"), options->language}});
    else
        out(Say::tr("Made %1.").arg(path));
    return Done;
}

Status runSample(const Arguments &arguments)
{
    if (!arguments.has("file") || !arguments.rest().isEmpty())
        return fail(usageError(Say::tr("Name the file with --file.")));
    const auto options = sampleOptions(arguments);
    if (!options)
        return fail(options.error());
    const QString path = arguments.value("file");
    if (const auto filled = fill(arguments, path, *options); !filled)
        return fail(filled.error());
    if (arguments.has("json"))
        printJson({{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()},
            {QStringLiteral("customers"), options->customers},
            {QStringLiteral("seed"), qint64(options->seed)}, {QStringLiteral("lang"), options->language}});
    else
        out(Say::tr("Filled %1: %2.").arg(path, countOf(QStringLiteral("customer"), options->customers)));
    return Done;
}

} // namespace rapport::ctl
