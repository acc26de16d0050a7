// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/tray.h"

#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace rapport::ui {

QIcon trayPicture(qint64 count)
{
    const QIcon mark = theme().applicationIcon();
    if (count <= 0)
        return mark;
    const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = mark.pixmap(QSize(side, side), 1.0);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = theme().font(TextStyle::MicroStrong);
        const qreal high = side * 0.6;
        font.setPixelSize(std::max(8, int(high * 0.86)));
        font.setWeight(QFont::Bold);
        const qreal wide = std::max(high, QFontMetricsF(font).horizontalAdvance(text) + side * 0.16);
        const QRectF badge(
            side - std::min<qreal>(wide, side), side - high, std::min<qreal>(wide, side), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Role::DangerFill));
        painter.drawRoundedRect(badge, high / 2, high / 2);
        painter.setPen(theme().color(Role::OnDanger));
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

Tray::Tray(QObject *parent)
    : QObject(parent), m_icon(new QSystemTrayIcon(this)), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&theme(), &Theme::changed, this, [this] {
        build();
        paintIcon();
    });
    build();
    paintIcon();
}

Tray::~Tray() = default;

bool Tray::isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
void Tray::setShown(bool shown) { m_icon->setVisible(shown); }
bool Tray::isShown() const { return m_icon->isVisible(); }

void Tray::setHasFile(bool hasFile)
{
    m_hasFile = hasFile;
    if (!hasFile)
        m_due = {};
    build();
    paintIcon();
}

void Tray::setDue(const query::DueNow &due, const QDate &today)
{
    m_due = due;
    m_today = today;
    build();
    paintIcon();
}

void Tray::setPaused(Instant until, const QTimeZone &zone)
{
    m_paused = until;
    m_pausedWords = QDateTime::fromMSecsSinceEpoch(until.ms, zone).toString(QStringLiteral("HH:mm"));
    build();
    paintIcon();
}

void Tray::say(const QString &title, const QString &text)
{
    m_icon->showMessage(title, text, QSystemTrayIcon::NoIcon);
}

void Tray::paintIcon()
{
    m_icon->setIcon(trayPicture(m_due.count));
    const QString name = tr("Rapport", "name of the program");
    QString words = m_due.count > 0 ? tr("%1: %n task(s) due", nullptr, int(m_due.count)).arg(name) : name;
    if (!m_paused.isNull())
        words += QStringLiteral("\n") + tr("Reminders paused until %1").arg(m_pausedWords);
    m_icon->setToolTip(words);
}

// A menu that belongs to the desktop is read when it changes: it is filled anew, never remade.
void Tray::build()
{
    m_menu->clear();
    const auto add = [this](const char *name, const QString &iconName, const QString &words, auto signal) {
        QAction *action = m_menu->addAction(words);
        if (!iconName.isEmpty())
            action->setIcon(theme().menuIcon(iconName));
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, signal);
    };
    for (const query::DueLine &line : m_due.lines) {
        QString title = line.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        constexpr int most = 48;
        if (title.size() > most)
            title = title.left(most - 1) + QChar(0x2026);
        QAction *action = m_menu->addAction(theme().menuIcon(words::kindIcon(line.kind)),
            QString(title + QStringLiteral("  ·  ") + format::due(line.due, m_today)));
        action->setObjectName(QStringLiteral("trayTask"));
        connect(action, &QAction::triggered, this, [this, task = line.task] { Q_EMIT taskRequested(task); });
    }
    if (!m_due.lines.empty())
        m_menu->addSeparator();
    add("trayOpen", QStringLiteral("maximize-2"), tr("Open Rapport"), &Tray::windowRequested);
    if (m_hasFile) {
        add("trayAdd", QStringLiteral("plus"), tr("Log or plan…"), &Tray::quickAddRequested);
        m_menu->addSeparator();
        if (m_paused.isNull()) {
            add("trayPause", QStringLiteral("clock"), tr("No reminders for an hour"), &Tray::pauseRequested);
            add("trayPauseToday", QStringLiteral("moon"), tr("No more reminders today"),
                &Tray::pauseTodayRequested);
        } else {
            add("trayResume", QStringLiteral("bell"), tr("Remind again now"), &Tray::resumeRequested);
        }
    }
    m_menu->addSeparator();
    add("trayQuit", QStringLiteral("log-out"), tr("Quit"), &Tray::quitRequested);
}

} // namespace rapport::ui
