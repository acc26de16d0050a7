// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/moneyeditor.h"

#include "core/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rapport::ui {

namespace {

const QStringList &commonCurrencies()
{
    static const QStringList codes{QStringLiteral("CNY"), QStringLiteral("USD"), QStringLiteral("EUR"),
        QStringLiteral("GBP"), QStringLiteral("JPY"), QStringLiteral("HKD"), QStringLiteral("TWD"),
        QStringLiteral("KRW"), QStringLiteral("SGD"), QStringLiteral("AUD"), QStringLiteral("CAD"),
        QStringLiteral("CHF"), QStringLiteral("INR")};
    return codes;
}

} // namespace

MoneyEditor::MoneyEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_edit(new QLineEdit(this)), m_currency(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_currency);
    m_currency->setObjectName(QStringLiteral("currency_") + field.name);
    m_currency->setAccessibleName(tr("Currency of %1").arg(field.displayLabel()));
    m_currency->addItems(commonCurrencies());
    showCurrency(workspace().currency().code());
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_currency, &QComboBox::activated, this, &FieldEditor::edited);
    connect(this, &FieldEditor::left, this, &MoneyEditor::tidy);
}

void MoneyEditor::showCurrency(const QString &code)
{
    if (code.isEmpty())
        return;
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
    m_currency->setCurrentText(code);
}

Result<QVariant> MoneyEditor::read() const
{
    const QString text = m_edit->text().trimmed();
    if (text == m_shown && m_currency->currentText() == m_shownCurrency)
        return m_value; // an amount that names no currency goes on naming none
    if (text.isEmpty())
        return QVariant();
    rules::Local here = local();
    here.currency = Currency::fromCode(m_currency->currentText());
    return rules::parseValue(field(), text, here);
}

QVariant MoneyEditor::value() const
{
    const Result<QVariant> result = read();
    return result ? normalized(Kind::Money, *result) : QVariant();
}

std::optional<Error> MoneyEditor::problem() const
{
    const Result<QVariant> result = read();
    return result ? std::nullopt : std::optional<Error>(result.error());
}

void MoneyEditor::setValue(const QVariant &value)
{
    m_value = normalized(Kind::Money, value);
    Money amount = m_value.value<Money>();
    if (amount.currency.isEmpty())
        amount.currency = workspace().currency();
    m_shown = m_value.isValid() ? amount.amountText() : QString();
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
    showCurrency(amount.currency.code());
    m_shownCurrency = m_currency->currentText();
}

void MoneyEditor::selectAll() { m_edit->selectAll(); }

void MoneyEditor::finish()
{
    FieldEditor::finish();
    tidy();
}

void MoneyEditor::tidy()
{
    if (const Result<QVariant> result = read(); result && result->isValid())
        setValue(*result);
}

} // namespace rapport::ui
