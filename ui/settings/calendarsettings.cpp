// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarsettings.h"

#include "ui/list/format.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/settings/headings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingscolumn.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using rules::WorkCalendar;

static constexpr int columnWidth = 560, fieldWidth = 360, timeWidth = 110;

CalendarSettings::CalendarSettings(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_preferences(preferences)
{
    setObjectName(u"calendarSettings"_s);
    auto *column = settingsColumn(this, columnWidth);
    addWeek(column);
    addHolidays(column);
    addFolder(column);
    column->addStretch();
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(u"setting"_s))
            refresh();
    });
    refresh();
}

void CalendarSettings::addWeek(QVBoxLayout *column)
{
    addHead(column, tr("Working week"),
        tr("When the team works. The calendar shows other hours quieter, and follow-ups are planned on "
           "working days. It holds for everybody who uses this file."));
    m_daysField = new Field(tr("Working days"), makeDays());
    column->addWidget(m_daysField);
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_opens = makeTime(u"workOpens"_s, tr("Work begins"));
    m_closes = makeTime(u"workCloses"_s, tr("Work ends"));
    row->addWidget(m_opens);
    row->addWidget(new Label(u"–"_s, TextStyle::Body, Role::TextMuted));
    row->addWidget(m_closes);
    row->addStretch();
    m_hoursField = new Field(tr("Working hours"), hours);
    column->addWidget(m_hoursField);
    m_weekends = new ToggleSwitch(tr("Always show weekends in the week"));
    m_weekends->setObjectName(u"showWeekends"_s);
    m_weekends->setAccessibleDescription(tr("Else they are shown when there is something on them"));
    connect(m_weekends, &ToggleSwitch::toggled, this, [this](bool on) {
        store(u"show_weekends"_s, on ? u"yes"_s : QString(),
            on ? tr("Weekends are always shown") : tr("Weekends are shown when needed"));
    });
    column->addWidget(m_weekends);
}

QWidget *CalendarSettings::makeDays()
{
    auto *days = new QWidget;
    days->setObjectName(u"workDays"_s);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto *toggle = new CountToggle({}, format::locale().dayName(day, QLocale::ShortFormat), days);
        toggle->setObjectName(u"workDay%1"_s.arg(day));
        toggle->setAccessibleName(format::locale().dayName(day));
        connect(toggle, &QAbstractButton::clicked, this, &CalendarSettings::storeDays);
        row->addWidget(toggle);
        m_days << toggle;
    }
    row->addStretch();
    return days;
}

QTimeEdit *CalendarSettings::makeTime(const QString &name, const QString &words)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setFixedWidth(timeWidth);
    connect(edit, &QTimeEdit::editingFinished, this, &CalendarSettings::storeHours);
    return edit;
}

void CalendarSettings::addHolidays(QVBoxLayout *column)
{
    addHead(column, tr("Public holidays"),
        tr("Holidays, and the weekends that are worked to make up for them. They come from a small file; a "
           "year that it lacks is never guessed."));
    m_holidays = new QComboBox;
    m_holidays->setObjectName(u"holidays"_s);
    m_holidaysField = new Field(tr("Holidays of"), m_holidays);
    m_holidaysField->setMaximumWidth(fieldWidth);
    column->addWidget(m_holidaysField);
    connect(m_holidays, &QComboBox::activated, this, [this] {
        const QString code = m_holidays->currentData().toString();
        if (code == u"file"_s)
            chooseHolidays();
        else if (code != u"own"_s)
            store(u"holidays"_s, code, tr("Holidays changed"));
        showHolidays();
    });
    m_years = new Label({}, TextStyle::Meta, Role::TextMuted);
    m_years->setObjectName(u"holidayYears"_s);
    m_years->setWordWrap(true);
    column->addWidget(m_years);
}

void CalendarSettings::addFolder(QVBoxLayout *column)
{
    addHead(column, tr("Other calendars"),
        tr("Rapport keeps a calendar file for each person in a folder of this computer. A calendar program, "
           "or "
           "a phone by way of a shared folder, can subscribe to it; it only reads."));
    m_folder = new Label({}, TextStyle::Body, Role::Text);
    m_folder->setObjectName(u"calendarFolder"_s);
    m_folder->setWordWrap(true);
    column->addWidget(m_folder);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *choose = new Button(u"folder"_s, tr("Choose folder"), Button::Kind::Secondary);
    choose->setObjectName(u"chooseFolder"_s);
    m_stop = new Button(tr("Stop"), Button::Kind::Ghost);
    m_stop->setObjectName(u"stopFolder"_s);
    m_stop->setAccessibleName(tr("Stop keeping calendars in the folder"));
    row->addWidget(choose);
    row->addWidget(m_stop);
    row->addStretch();
    column->addLayout(row);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    auto *import = new Button(u"download"_s, tr("Import .ics"), Button::Kind::Secondary);
    import->setObjectName(u"importIcs"_s);
    auto *save = new Button(u"upload"_s, tr("Export my calendar"), Button::Kind::Secondary);
    save->setObjectName(u"exportIcs"_s);
    files->addWidget(import);
    files->addWidget(save);
    files->addStretch();
    column->addLayout(files);
    connect(import, &Button::clicked, this, &CalendarSettings::chooseImport);
    connect(save, &Button::clicked, this, &CalendarSettings::chooseExport);
    connect(choose, &Button::clicked, this, &CalendarSettings::chooseFolder);
    connect(m_stop, &Button::clicked, this, [this] {
        m_preferences.setCalendarFolder(m_workspace.path(), {});
        showFolder();
        Q_EMIT folderChanged({});
    });
}

void CalendarSettings::refresh()
{
    const auto week = WorkCalendar::fromSettings(
        m_workspace.setting(u"work_days"_s), m_workspace.setting(u"work_hours"_s), {});
    const QDate monday(2026, 3, 16); // any
    for (int day = 0; day < 7; ++day)
        m_days[day]->setChecked(week.isWeekday(monday.addDays(day)));
    m_daysField->setError({});
    for (const auto &[edit, time] : {std::pair(m_opens, week.opens()), std::pair(m_closes, week.closes())}) {
        const QSignalBlocker quiet(edit);
        edit->setTime(time);
    }
    {
        const QSignalBlocker quiet(m_weekends);
        m_weekends->setChecked(m_workspace.setting(u"show_weekends"_s) == u"yes"_s);
        m_weekends->update();
    }
    setEnabled(!m_workspace.isReadOnly());
    showHolidays();
    showFolder();
}

void CalendarSettings::showFolder()
{
    const QString folder = m_preferences.calendarFolder(m_workspace.path());
    m_folder->setText(folder.isEmpty() ? tr("No folder is chosen.") : QDir::toNativeSeparators(folder));
    m_stop->setVisible(!folder.isEmpty());
}

} // namespace rapport::ui
