// SPDX-License-Identifier: GPL-3.0-or-later
// What the system wishes: a dark or light look, and whether things may move. Read without blocking
// the start for long; changed() comes when the wish changes while the program runs.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace rapport::ui {

class System : public QObject
{
    Q_OBJECT
public:
    explicit System(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool hasReducedMotion() const { return m_reducedMotion; }

    // Asks the system anew.
    void refresh();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // The name and arguments are what the settings portal sends.
    void portalChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen();

    Scheme m_scheme = Scheme::Light;
    bool m_reducedMotion = false;
};

} // namespace rapport::ui
