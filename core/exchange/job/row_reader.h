// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file as values: each mapped cell is cleaned, read in the style of its column and
// checked. What cannot be read goes to the note as "Heading: text", so that nothing is lost, and is
// told as a problem. Text that looks wrong stays as it was typed.
#pragma once

#include "core/exchange/job/links.h"
#include "core/rules/values.h"

namespace rapport::exchange {

// A link to a record of the same entity, which may stand further down in the file.
struct LaterLink {
    const FieldDef *field = nullptr;
    QString path;
    QString text;
    bool byNumber = false;
};

struct RowValues {
    qint64 row = 0;
    Record record; // without an id
    Uid id; // when the row brings one
    Record contact; // of a customer; null when the row names none
    Due followUp; // of a customer
    QString familyName, givenName;
    QStringList leftovers; // "Heading: text"
    std::vector<LaterLink> later;
    QString rejection; // not empty: the row must not come in
};

class RowReader
{
public:
    RowReader(const Schema &schema, const EntityDef &def, const Table &table, const Mapping &mapping,
        const ImportOptions &options, const rules::Local &local, Links &links, Problems &problems);

    Result<RowValues> read(const Row &row);
    // The file carries our own ids: its text is taken as it stands.
    bool isOwnExport() const { return m_ownExport; }

private:
    struct Plan {
        int column = -1; // -1: a constant
        QString heading;
        QString constant;
        const Target *target = nullptr;
        rules::Style style;
        bool byNumber = false;
        bool ofContact = false;
    };
    void plan(const Table &table, const Mapping &mapping);
    Result<void> take(const Plan &plan, const Cell &cell, const QString &text, RowValues &values);
    Result<void> takeLink(const Plan &plan, const QString &text, RowValues &values);
    Result<void> takeTags(const Plan &plan, const QString &text, RowValues &values);
    void takeValue(const Plan &plan, const Cell &cell, const QString &text, RowValues &values);
    void takePhone(const Plan &plan, const QString &text, Record &record, RowValues &values);
    void leaveOver(const Plan &plan, const QString &text, const QString &why, RowValues &values);
    std::optional<QVariant> typed(const Plan &plan, const Cell &cell) const;
    void nameThem(RowValues &values) const;
    QString regionOf(const Row &row) const; // of phone numbers: the row's country, else the file's

    const EntityDef &m_def;
    const EntityDef *m_contact;
    Targets m_targets;
    std::vector<Plan> m_plans;
    CleaningRules m_cleaning;
    rules::Local m_local;
    Links &m_links;
    Problems &m_problems;
    bool m_ownExport = false;
    int m_countryColumn = -1;
    rules::Local m_home; // m_local with the region of the present row
};

// "Reseller; \"North, west\"; 老客户" in its parts.
QStringList splitNames(const QString &text);

} // namespace rapport::exchange
