// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for somebody who is neither a contact nor a colleague: a name and an address.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/list/popup.h"

namespace rapport::ui {

class FieldEditor;
class Label;

class StrangerPopup final : public Popup
{
    Q_OBJECT
public:
    StrangerPopup(Workspace &workspace, QWidget *parent);
    void submit();

Q_SIGNALS:
    void named(const QString &name, const QString &email);

private:
    SchemaPtr m_schema;
    FieldEditor *m_name;
    FieldEditor *m_email;
    Label *m_problem;
};

} // namespace rapport::ui
