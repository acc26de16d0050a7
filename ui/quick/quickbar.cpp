// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickbar.h"

namespace rapport::ui {

QuickBar::QuickBar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    Q_UNUSED(m_workspace)
}

void QuickBar::focusLine() { setFocus(); }
QString QuickBar::text() const { return m_text; }
void QuickBar::setText(const QString &text) { m_text = text; }
void QuickBar::setSubject(const QString &, const Uid &) { }

} // namespace rapport::ui
