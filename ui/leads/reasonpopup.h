// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why nothing can come of a lead: the usual reasons and those in use, or words of one's own.
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

class QLineEdit;

namespace rapport::ui {

class PickList;

class ReasonPopup : public QFrame
{
    Q_OBJECT
public:
    ReasonPopup(Workspace &workspace, QWidget *parent);

    void showBelow(const QWidget *anchor);
    QLineEdit *edit() const { return m_edit; }
    static QStringList usualReasons();

Q_SIGNALS:
    void chosen(const QString &reason);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void take(const QString &reason);

    QStringList m_reasons;
    QLineEdit *m_edit;
    PickList *m_list;
};

} // namespace rapport::ui
