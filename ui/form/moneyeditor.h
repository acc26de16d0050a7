// SPDX-License-Identifier: GPL-3.0-or-later
// An amount and its currency. Typing a currency with the amount ("€1,200") sets it too. An empty
// amount is no amount, whatever the currency says.
#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class MoneyEditor : public FieldEditor
{
    Q_OBJECT
public:
    MoneyEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    std::optional<Error> problem() const override;
    void selectAll() override;
    void finish() override;

private:
    Result<QVariant> read() const;
    void tidy();
    void showCurrency(const QString &code);

    QLineEdit *m_edit;
    QComboBox *m_currency;
    QVariant m_value; // what the two below stand for
    QString m_shown;
    QString m_shownCurrency;
};

} // namespace rapport::ui
