// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

namespace rapport::ui {

void Navigation::go(const Place &place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
    Q_EMIT changed();
}

void Navigation::amend(const Place &place)
{
    if (m_places.empty())
        go(place);
    else
        m_places[m_at] = place;
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT changed();
    Q_EMIT arrived(current());
}

void Navigation::leaveBehind()
{
    if (!current().behind.isThere())
        return;
    std::size_t at = m_at;
    while (at > 0 && m_places[at].behind.isThere())
        --at;
    if (m_places[at].behind.isThere()) { // what it came from was forgotten
        m_places[at].behind = {};
        m_places[at].record = {};
    }
    m_at = at;
    Q_EMIT changed();
    Q_EMIT arrived(current());
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT changed();
    Q_EMIT arrived(current());
}

} // namespace rapport::ui
