// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on the page of the calendar, and what becomes of it.
#include "ui/list/format.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/settings/calendarsettings.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTimeEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using rules::WorkCalendar;

static constexpr qint64 largestFile = 1 << 20;

static QString nameOf(const WorkCalendar::Holidays &file)
{
    const QString name = theme().isChinese() ? file.nameZh : file.nameEn;
    return name.isEmpty() ? file.country : name;
}

bool CalendarSettings::store(const QString &setting, const QString &text, const QString &told)
{
    if (text == m_workspace.setting(setting))
        return false;
    if (const auto saved = m_workspace.setSetting(setting, text); !saved) {
        Q_EMIT failed(saved.error());
        refresh();
        return false;
    }
    Q_EMIT done(told);
    return true;
}

void CalendarSettings::storeDays()
{
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if (m_days[day]->isChecked())
            days << QString::number(day + 1);
    }
    if (days.isEmpty()) // nothing would ever be planned
        return m_daysField->setError(tr("At least one day has to be worked."));
    m_daysField->setError({});
    const QString text = days.join(u',');
    store(u"work_days"_s, text == u"1,2,3,4,5"_s ? u"1-5"_s : text, tr("Working days changed"));
}

void CalendarSettings::storeHours()
{
    const QTime opens = m_opens->time(), closes = m_closes->time();
    if (opens >= closes)
        return m_hoursField->setError(tr("Work ends after it begins."));
    m_hoursField->setError({});
    const auto week = WorkCalendar::fromSettings({}, m_workspace.setting(u"work_hours"_s), {});
    if (week.opens() == opens && week.closes() == closes)
        return;
    store(u"work_hours"_s, opens.toString(u"HH:mm"_s) + u'-' + closes.toString(u"HH:mm"_s),
        tr("Working hours changed"));
}

void CalendarSettings::chooseHolidays()
{
    auto *dialog = new QFileDialog(window(), tr("Holidays from a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Holidays (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSettings::takeHolidays);
    dialog->open();
}

void CalendarSettings::takeHolidays(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_holidaysField->setError(file.isOpen()
                ? tr("The file is too large to be one of holidays.")
                : tr("The file cannot be opened: %1").arg(file.errorString()));
        return;
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto read = WorkCalendar::readHolidays(text.size() > 8 ? text : u"{        }"_s);
    if (!read) {
        m_holidaysField->setError(read.error().why + u' ' + read.error().help);
        return;
    }
    m_holidaysField->setError({});
    store(u"holidays"_s, text, tr("Holidays changed"));
    showHolidays();
}

void CalendarSettings::showHolidays()
{
    const QString setting = m_workspace.setting(u"holidays"_s);
    const QSignalBlocker quiet(m_holidays);
    m_holidays->clear();
    m_holidays->addItem(tr("None"), QString());
    for (const QString &code : WorkCalendar::shipped()) {
        const auto shipped = WorkCalendar::readHolidays(code);
        m_holidays->addItem(shipped ? nameOf(*shipped) : code, code);
    }
    const auto read = setting.isEmpty() ? Result<WorkCalendar::Holidays>(WorkCalendar::Holidays())
                                        : WorkCalendar::readHolidays(setting);
    if (!setting.isEmpty() && m_holidays->findData(setting) < 0) {
        const QString name = read ? nameOf(*read) : QString();
        m_holidays->addItem(
            name.isEmpty() ? tr("A file of our own") : tr("%1 (own file)").arg(name), u"own"_s);
        m_holidays->setCurrentIndex(m_holidays->count() - 1);
    } else {
        m_holidays->setCurrentIndex(std::max(0, m_holidays->findData(setting)));
    }
    m_holidays->addItem(tr("Choose a file…"), u"file"_s);
    m_years->setVisible(!setting.isEmpty());
    if (!read)
        return m_years->setText(read.error().why);
    QStringList years;
    for (const int year : read->years)
        years << QString::number(year);
    const int now = m_workspace.clock().today().year();
    QString text = tr("The file knows %1.").arg(years.join(tr(", ", "between years")));
    for (const int year : {now, now + 1}) {
        // Chinese sentences stand without a space between them.
        if (!read->years.contains(year))
            text += (text.back().unicode() > 0x2e80 ? QString() : u" "_s)
                + tr("%1 is not in it: its weeks count as plain ones until a newer file is chosen.")
                      .arg(year);
    }
    m_years->setText(text);
}

void CalendarSettings::chooseFolder()
{
    auto *dialog = new QFileDialog(
        window(), tr("Folder for calendars"), m_preferences.calendarFolder(m_workspace.path()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_preferences.setCalendarFolder(m_workspace.path(), folder);
        showFolder();
        Q_EMIT folderChanged(folder);
    });
    dialog->open();
}

} // namespace rapport::ui
