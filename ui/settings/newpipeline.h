// SPDX-License-Identifier: GPL-3.0-or-later
// The popup that asks for the name of a new pipeline and whose stages it starts with.
#pragma once

#include "core/model/record.h"
#include "ui/list/popup.h"

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class NewPipeline final : public Popup
{
    Q_OBJECT
public:
    NewPipeline(const std::vector<Record> &pipelines, const Uid &like, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name, const rapport::Uid &like); // null: the stages that ship

private:
    void accept();

    QLineEdit *m_name;
    QComboBox *m_like;
};

} // namespace rapport::ui
