// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure to the list it is made of, and back to the very place.
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport::ui {

void Shell::showBehind(const query::Behind &behind, const QString &crumb)
{
    if (!behind.isThere() || !m_workspace.schema()->find(behind.entity))
        return;
    Place place;
    place.screen = m_pages->current();
    place.behind = behind;
    place.crumb = crumb;
    showPlace(place);
    m_navigation.go(place);
    m_pages->focusPage();
}

void Shell::leaveBehind()
{
    m_navigation.leaveBehind();
    m_pages->focusPage();
}

} // namespace rapport::ui
