// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldchooser.h"

#include "ui/form/layout.h"
#include "ui/list/checklist.h"
#include "ui/list/listpicker.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

FieldChooser::FieldChooser(const EntityDef &def, const QStringList &ticked, QWidget *parent)
    : Popup(parent), m_list(new CheckList(CheckList::Mode::Tick, tr("Find a field"), this))
{
    setObjectName(u"fieldChooser"_s);
    setAccessibleName(tr("Required fields"));
    QList<CheckList::Entry> entries;
    for (const FieldDef &field : def.fields) {
        // Asked for anyway: by every save, or by closing a deal.
        const bool always
            = field.has(Required) || field.name == u"closed_on"_s || field.name == u"lost_reason"_s;
        if (isFormField(field) && !always && field.kind != Kind::Bool)
            entries.append({field.name, field.displayLabel(), ticked.contains(field.name), kindIcon(field)});
    }
    m_list->setEntries(entries);
    column()->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    auto *apply = new Button(tr("Apply"), Button::Kind::Primary, this);
    apply->setObjectName(u"fieldsApply"_s);
    connect(cancel, &Button::clicked, this, &QWidget::close);
    connect(apply, &Button::clicked, this, &FieldChooser::accept);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(apply);
    column()->addLayout(row);
    setFocusProxy(m_list);
}

void FieldChooser::accept()
{
    Q_EMIT chosen(m_list->tickedKeys());
    close();
}

void FieldChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        Popup::keyPressEvent(event);
}

} // namespace rapport::ui
