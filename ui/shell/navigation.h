// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window is and was: a list of places with a finger on one of them, as a browser has.
#pragma once

#include "core/query/report.h"

#include <QObject>

#include <vector>

namespace rapport::ui {

struct Place {
    QString screen;
    Uid view; // null: the one the page stands on
    QString entity; // of the record
    Uid record; // shown in the panel; may be null
    query::Behind behind = {}; // the list behind a figure of the screen stands in its place
    QString crumb = {}; // what the figure is: "Team · Won revenue, Feb 2026"
    bool operator==(const Place &) const = default;
};

class Navigation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Goes on to a place and forgets what lay ahead. The same place again is no step.
    void go(const Place &place);
    // Changes the place it stands on without a step, as when the cursor moves.
    void amend(const Place &place);
    void back();
    void forward();
    // Back to where the figure stands that the present list is behind.
    void leaveBehind();

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place current() const { return m_places.empty() ? Place() : m_places[m_at]; }

Q_SIGNALS:
    void arrived(const rapport::ui::Place &place); // by back or forward
    void changed();

private:
    static constexpr std::size_t most = 100;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace rapport::ui
