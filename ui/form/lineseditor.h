// SPDX-License-Identifier: GPL-3.0-or-later
// A list of texts that is kept as a JSON array and typed one a line: the options of a choice.
#pragma once

#include "ui/form/texteditor.h"

namespace rapport::ui {

class LinesEditor : public LongTextEditor
{
    Q_OBJECT
public:
    LinesEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

    static bool isMeant(const QString &entity, const FieldDef &field);

private:
    QVariant m_json; // what the lines came from
    QVariant m_lines;
};

} // namespace rapport::ui
