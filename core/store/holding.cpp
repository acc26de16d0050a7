// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holding.h"

#include "core/model/words.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Holding)
};

} // namespace

Result<void> checkHolds(Database &database, const Record &record, const std::vector<const FieldDef *> &fields)
{
    for (const FieldDef *field : fields) {
        const QVariant target = field->has(Holds) ? record.value(*field) : QVariant();
        if (!target.isValid())
            continue;
        Statement statement = database.prepare(
            QStringLiteral("SELECT deleted_at FROM %1 WHERE id=?").arg(quotedName(field->linkTo)));
        statement.bind(1, target.value<Uid>());
        RAPPORT_ASSIGN(const bool there, statement.step());
        if (there && !statement.isNull(0))
            return Error{Error::Code::Conflict, Say::tr("“%1” was not saved.").arg(record.title()),
                Say::tr("What it has as its %1 has been deleted.").arg(field->displayLabel()),
                Say::tr("Choose another one, or restore it from the trash."), field->name};
    }
    return {};
}

Result<void> checkUnheld(Database &database, const Schema &schema, const Record &record)
{
    for (const auto &[def, field] : schema.referencesTo(record.def().name)) {
        if (!field->has(Holds))
            continue;
        Statement statement
            = database.prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE %2=? AND deleted_at IS NULL")
                                   .arg(quotedName(def->name), quotedName(field->column())));
        statement.bind(1, record.id());
        RAPPORT_TRY(statement.step());
        const qint64 count = statement.integer(0);
        if (count > 0)
            return Error{Error::Code::Conflict, Say::tr("“%1” was not deleted.").arg(record.title()),
                Say::tr("It still holds %1.").arg(countOf(def->name, int(count))),
                Say::tr("Move %1 elsewhere first.").arg(countOf(def->name, int(count)))};
    }
    return {};
}

} // namespace rapport
