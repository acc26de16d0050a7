// SPDX-License-Identifier: GPL-3.0-or-later
// Values that are typed in any usual form and read by the rules: numbers, percents, days, due
// points, instants. "3.5万", "30%", "tomorrow 15:00" and "16 Mar" all do. Days also come from a
// calendar. Leaving the field writes the value in its plain form.
#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace rapport::ui {

class ParsedEditor : public FieldEditor
{
    Q_OBJECT
public:
    ParsedEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    std::optional<Error> problem() const override;
    void selectAll() override;
    void finish() override;

protected:
    bool keyPressed(QKeyEvent *event) override;

private:
    Result<QVariant> read() const;
    Result<QVariant> readTyped() const;
    void tidy();
    void openCalendar();
    void pickDay(QDate day);

    QLineEdit *m_edit;
    QVariant m_value; // what m_shown stands for
    QString m_shown;
};

} // namespace rapport::ui
