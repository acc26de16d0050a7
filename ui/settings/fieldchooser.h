// SPDX-License-Identifier: GPL-3.0-or-later
// A popup to tick fields of an entity in: those that a form asks for.
#pragma once

#include "core/model/entity.h"
#include "ui/list/popup.h"

namespace rapport::ui {

class CheckList;

class FieldChooser final : public Popup
{
    Q_OBJECT
public:
    FieldChooser(const EntityDef &def, const QStringList &ticked, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &keys); // in the order of the definition

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    CheckList *m_list;
};

} // namespace rapport::ui
