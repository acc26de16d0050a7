// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/spaneditor.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int day = 1440;

static QString spanWords(qint64 minutes)
{
    if (minutes >= day && minutes % day == 0)
        return SpanEditor::tr("%n day(s)", nullptr, int(minutes / day));
    const int hours = int(minutes / 60), rest = int(minutes % 60);
    if (hours == 0)
        return SpanEditor::tr("%1 min").arg(rest);
    return rest == 0 ? SpanEditor::tr("%1 h").arg(hours) : SpanEditor::tr("%1 h %2 min").arg(hours).arg(rest);
}

static bool isReminder(const FieldDef &field) { return field.name == "remind"_L1; }

SpanEditor::SpanEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    static const QList<int> leads{-1, 0, 5, 10, 15, 30, 60, 120, day, 2 * day};
    static const QList<int> lengths{15, 30, 45, 60, 90, 120, 180, 240, 480, day, 2 * day, 3 * day, 5 * day};
    m_box->addItem(words(field, {}));
    for (const int minutes : isReminder(field) ? leads : lengths)
        m_box->addItem(words(field, qlonglong(minutes)), qlonglong(minutes));
    m_box->setMaxVisibleItems(14);
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

bool SpanEditor::isMeant(const QString &entity, const FieldDef &field)
{
    return entity == "task"_L1 && (field.name == "minutes"_L1 || isReminder(field));
}

QString SpanEditor::words(const FieldDef &field, const QVariant &value)
{
    if (!isReminder(field))
        return value.isValid() ? spanWords(value.toLongLong()) : tr("Not said");
    if (!value.isValid())
        return tr("As usual");
    const qint64 minutes = value.toLongLong();
    if (minutes < 0)
        return tr("Never");
    return minutes == 0 ? tr("At the time") : tr("%1 before").arg(spanWords(minutes));
}

QVariant SpanEditor::value() const { return normalized(Kind::Integer, m_box->currentData()); }

void SpanEditor::setValue(const QVariant &value)
{
    int index = value.isValid() ? m_box->findData(value.toLongLong()) : 0;
    if (index < 0) {
        m_box->addItem(words(field(), value), value.toLongLong());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

} // namespace rapport::ui
