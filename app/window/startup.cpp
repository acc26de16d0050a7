// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startup.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/list/listmodel.h"
#include "ui/list/listview.h"
#include "ui/pipeline/columnview.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <chrono>
#include <cstdio>
#if defined(Q_OS_LINUX)
#include <ctime>
#include <unistd.h>
#endif

namespace rapport::startup {

namespace {

double nowMs()
{
#if defined(Q_OS_LINUX)
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time); // the clock of /proc/self/stat
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
#else
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
#endif
}

double s_main = 0;

// In steps of 10 ms, rounded down; -1 where the system does not tell.
double processStartMs()
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/self/stat"));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        // The second field is in brackets and may hold spaces; the 22nd is the start in ticks.
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        constexpr qsizetype startField = 22 - 3;
        if (fields.size() > startField)
            return fields[startField].toDouble() * 1000.0 / double(sysconf(_SC_CLK_TCK));
    }
#endif
    return -1;
}

class Watcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *viewport = qobject_cast<QWidget *>(watched);
        if (m_done || event->type() != QEvent::Paint || !viewport)
            return false;
        if (auto *dashboard = qobject_cast<ui::DashboardPage *>(viewport)) {
            watch(dashboard);
            return false;
        }
        // Rows of a list, or cards of the board.
        QWidget *parent = viewport->parentWidget();
        QAbstractItemView *list = qobject_cast<ui::ListView *>(parent);
        if (!list)
            list = qobject_cast<ui::ColumnView *>(parent);
        if (!list || list->viewport() != viewport || list->model()->rowCount() == 0)
            return false;
        tellAndEnd();
        return false;
    }

private:
    // The moment in which it first stands there, and the one in which all its figures do.
    void watch(ui::DashboardPage *dashboard)
    {
        m_done = true;
        tell("painted");
        QObject::connect(dashboard, &ui::DashboardPage::completed, this, [this] { tellAndEnd(); });
    }

    static void tell(const char *what)
    {
        const double now = nowMs(), process = processStartMs();
        std::printf(
            "%s_ms %.0f main_ms %.0f\n", what, process < 0 ? now - s_main : now - process, now - s_main);
        std::fflush(stdout);
    }

    void tellAndEnd()
    {
        m_done = true;
        // After this paint has reached the window.
        QMetaObject::invokeMethod(
            this,
            [] {
                tell("startup");
                QApplication::quit();
            },
            Qt::QueuedConnection);
    }

    bool m_done = false;
};

} // namespace

void begin() { s_main = nowMs(); }

void reportFirstRows(QWidget &window) { qApp->installEventFilter(new Watcher(&window)); }

} // namespace rapport::startup
