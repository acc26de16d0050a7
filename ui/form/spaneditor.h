// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time in minutes that is chosen among the usual ones: how long a task takes, and when its
// reminder comes before it. A value that is none of them is kept and named.
#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;

namespace rapport::ui {

class SpanEditor : public FieldEditor
{
    Q_OBJECT
public:
    SpanEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

    static bool isMeant(const QString &entity, const FieldDef &field);
    // "1 h 30 min", "2 days"; of `remind` "10 min before", "Never".
    static QString words(const FieldDef &field, const QVariant &value);

private:
    QComboBox *m_box;
};

} // namespace rapport::ui
