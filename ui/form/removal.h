// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting records. When others go along, a dialog says how many of which; when none do, it is
// done at once, because Undo brings it back.
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

#include <functional>

namespace rapport::ui {

// "Their 7 contacts and 4 deals are deleted too."; empty when nothing goes along that people know.
QString removalSentence(const QHash<QString, int> &alongside, int records);

class RemovalDialog : public QDialog
{
    Q_OBJECT
public:
    // "Delete 3 customers?"
    RemovalDialog(const QString &what, const QString &consequence, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

struct RemovalHandlers {
    std::function<void(const QString &text)> removed; // for a toast with Undo
    std::function<void(const Error &error)> failed;
};

// `title` names a single record.
void removeRecords(Workspace &workspace, const QString &entity, const std::vector<Uid> &ids,
    const QString &title, QWidget *parent, RemovalHandlers handlers);

} // namespace rapport::ui
