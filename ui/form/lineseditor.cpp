// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lineseditor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

LinesEditor::LinesEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : LongTextEditor(field, context, parent)
{
    if (auto *edit = qobject_cast<QPlainTextEdit *>(input()))
        edit->setPlaceholderText(tr("One option a line"));
    describe(field.displayLabel(), tr("One option a line"));
}

bool LinesEditor::isMeant(const QString &entity, const FieldDef &field)
{
    return entity == "custom_field"_L1 && field.name == "options"_L1;
}

// Untouched lines give back what they came from, whatever its spelling; each option counts once.
QVariant LinesEditor::value() const
{
    const QVariant lines = LongTextEditor::value();
    if (lines == m_lines)
        return m_json;
    QStringList seen;
    const QStringList typed = lines.toString().split(u'\n');
    for (const QString &line : typed) {
        if (const QString option = line.trimmed(); !option.isEmpty() && !seen.contains(option))
            seen << option;
    }
    if (seen.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(seen)).toJson(QJsonDocument::Compact));
}

// What is no array is shown as it stands.
void LinesEditor::setValue(const QVariant &value)
{
    const QJsonDocument read = QJsonDocument::fromJson(value.toString().toUtf8());
    QStringList lines;
    const QJsonArray options = read.array();
    for (const QJsonValue &option : options)
        lines << option.toString();
    LongTextEditor::setValue(read.isArray() ? QVariant(lines.join(u'\n')) : value);
    m_json = normalized(Kind::LongText, value);
    m_lines = LongTextEditor::value();
}

} // namespace rapport::ui
