// SPDX-License-Identifier: GPL-3.0-or-later
// When a task repeats: the usual rhythms by one choice, others by their parts (how often, which days,
// until when), and the whole rule in words below. A rule of another calendar that has no such parts stays
// as it is until another is chosen; exceptions stay with any rule.
#pragma once

#include "core/rules/recurrence.h"
#include "ui/form/fieldeditor.h"

class QAbstractButton;
class QComboBox;
class QSpinBox;

namespace rapport::ui {

class Label;

class RecurrenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    RecurrenceEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    std::optional<Error> problem() const override;
    void finish() override;

    static bool isMeant(const QString &entity, const FieldDef &field);
    // Another start means other words, and other days.
    void followStart();

    QComboBox *choice() const { return m_choice; }
    QString preview() const;

private:
    enum Choice { Never, Daily, Workdays, Weekly, Fortnightly, Monthly, Yearly, Custom, Foreign };

    QWidget *buildParts();
    Due start() const;
    Choice choiceOf(const rules::PlainRule &rule) const;
    rules::PlainRule ruleOf(Choice choice) const;
    rules::PlainRule partsRule() const;
    void showParts(const rules::PlainRule &rule);
    void chosen();
    void partsEdited();
    void dress();
    void nameDays();

    QComboBox *m_choice;
    QWidget *m_parts = nullptr;
    QSpinBox *m_interval = nullptr;
    QComboBox *m_every = nullptr;
    QWidget *m_days = nullptr;
    QList<QAbstractButton *> m_weekdays;
    QComboBox *m_monthly = nullptr;
    QComboBox *m_ends = nullptr;
    QSpinBox *m_count = nullptr;
    FieldEditor *m_until = nullptr;
    Label *m_words = nullptr;
    QString m_lines; // as they came
    bool m_touched = false;
};

} // namespace rapport::ui
