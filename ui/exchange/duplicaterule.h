// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to rows whose record is there already: by which fields they are recognised, and which
// of the four ways is taken.
#pragma once

#include "core/exchange/job/options.h"

#include <QWidget>

class QButtonGroup;

namespace rapport::ui {

class FlowLayout;
class ImportSession;
class Label;

class DuplicateRule : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicateRule(ImportSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    void addPolicy(
        exchange::OnDuplicate policy, const QString &name, const QString &words, const QString &hint = {});
    void refreshChips();
    void openFields(QWidget *anchor);

    ImportSession &m_session;
    Label *m_title;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QStringList m_shown;
    bool m_made = false;
};

} // namespace rapport::ui
