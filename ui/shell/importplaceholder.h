// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the import page until it is there.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rapport::ui {

class ImportPage : public QWidget
{
    Q_OBJECT
public:
    ImportPage(Workspace &, Theme &, QWidget *parent) : QWidget(parent) { }
    void openFile(const QString &, const QString &) { Q_EMIT closed(); }
    void openText(const QByteArray &, const QString &) { Q_EMIT closed(); }

Q_SIGNALS:
    void closed();
};

} // namespace rapport::ui
