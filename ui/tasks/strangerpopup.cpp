// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/strangerpopup.h"

#include "core/model/participant.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

StrangerPopup::StrangerPopup(Workspace &workspace, QWidget *parent)
    : Popup(parent), m_schema(workspace.schema()), m_problem(new Label(TextStyle::Meta, Role::Danger, this))
{
    setObjectName(QStringLiteral("strangerPopup"));
    const EntityDef &def = m_schema->of<Participant>();
    const EditorContext context{workspace, def.name};
    m_name = FieldEditor::make(*def.find(u"name"), context, this);
    m_email = FieldEditor::make(*def.find(u"email"), context, this);
    setFixedWidth(320);
    column()->setContentsMargins(16, 14, 16, 14);
    column()->setSpacing(10);
    column()->addWidget(new Field(tr("Name"), m_name, this));
    column()->addWidget(new Field(tr("Email"), m_email, this));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column()->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *add = new Button(tr("Add"), Button::Kind::Primary, this);
    add->setObjectName(QStringLiteral("strangerAdd"));
    foot->addWidget(add);
    column()->addLayout(foot);
    connect(add, &Button::clicked, this, &StrangerPopup::submit);
    connect(m_name, &FieldEditor::submitted, m_email, qOverload<>(&QWidget::setFocus));
    connect(m_email, &FieldEditor::submitted, this, &StrangerPopup::submit);
    QMetaObject::invokeMethod(m_name, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void StrangerPopup::submit()
{
    m_name->finish();
    m_email->finish();
    const std::optional<Error> wrong = m_email->problem();
    const QString name = m_name->value().toString(), email = m_email->value().toString();
    if (wrong || (name.isEmpty() && email.isEmpty())) {
        m_problem->setText(wrong ? words::brief(*wrong) : tr("Write a name or an address."));
        m_problem->show();
        return refit();
    }
    close();
    Q_EMIT named(name, email);
}

} // namespace rapport::ui
