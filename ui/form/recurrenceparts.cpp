// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/recurrenceparts.h"

#include "ui/list/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

WeekdayButton::WeekdayButton(int day, QWidget *parent) : QAbstractButton(parent), m_day(day)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(u"weekday%1"_s.arg(day));
    setText(format::locale().dayName(day, QLocale::ShortFormat));
    setAccessibleName(format::locale().dayName(day, QLocale::LongFormat));
}

void WeekdayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const Role fill = isChecked() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::SurfaceRaised;
    paint::box(painter, rect(), 6, t.color(fill), t.color(isChecked() ? Role::AccentLine : Role::Control));
    paint::text(painter, rect(), text(),
        t.font(isChecked() ? TextStyle::MetaStrong : TextStyle::Meta, text()),
        t.color(isChecked() ? Role::AccentText : Role::TextMuted), Qt::AlignCenter);
}

QSpinBox *numberBox(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setFixedWidth(76);
    return box;
}

QComboBox *plainBox(const QString &name, const QStringList &entries, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(entries);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

FieldEditor *makeUntil(const EditorContext &context, QWidget *parent)
{
    FieldDef until;
    until.name = u"until"_s;
    until.label = QStringLiteral(QT_TRANSLATE_NOOP("RecurrenceParts", "Last day"));
    until.context = "RecurrenceParts";
    until.kind = Kind::Date;
    return FieldEditor::make(until, context, parent);
}

QHBoxLayout *partsRow(const QString &words, const QList<QWidget *> &parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new Label(words, TextStyle::Meta, Role::TextMuted, parts.front()->parentWidget());
    label->setFixedWidth(44);
    row->addWidget(label);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch();
    parts.front()->setProperty("lineLabel", QVariant::fromValue<QWidget *>(label));
    return row;
}

void showLine(QWidget *part, bool shown)
{
    if (auto *label = part->property("lineLabel").value<QWidget *>())
        label->setVisible(shown);
}

} // namespace rapport::ui
