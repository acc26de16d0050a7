// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsettings.h"

#include "ui/charts/deltacolour.h"
#include "ui/list/format.h"
#include "ui/settings/headings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingscolumn.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int columnWidth = 520, fieldWidth = 360;

GeneralSettings::GeneralSettings(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_preferences(preferences)
{
    setObjectName(u"generalSettings"_s);
    auto *column = settingsColumn(static_cast<QScrollArea *>(this), columnWidth);
    addComputer(column);
    addFile(column);
    addBackup(column);
    column->addStretch();
}

QComboBox *GeneralSettings::addChoice(QVBoxLayout *column, const QString &name, const QString &label,
    const QList<Choice> &choices, const QString &current)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const Choice &choice : choices)
        box->addItem(choice.words, choice.key);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    auto *field = new Field(label, box);
    field->setMaximumWidth(fieldWidth);
    column->addWidget(field);
    return box;
}

void GeneralSettings::addComputer(QVBoxLayout *column)
{
    addHead(column, tr("This computer"), tr("How Rapport looks and speaks here. Others are not affected."));
    QComboBox *language = addChoice(column, u"language"_s, tr("Language"),
        {{u"system"_s, tr("Same as the system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}},
        m_preferences.language());
    connect(language, &QComboBox::activated, this,
        [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });

    const QHash<Appearance, QString> names{
        {Appearance::System, u"system"_s}, {Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}};
    QComboBox *look = addChoice(column, u"theme"_s, tr("Look"),
        {{u"system"_s, tr("Same as the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
        names.value(theme().appearance()));
    connect(look, &QComboBox::activated, this, [this, look, names] {
        const Appearance chosen = names.key(look->currentData().toString());
        m_preferences.setAppearance(chosen);
        theme().setAppearance(chosen);
    });
    QComboBox *rows = addChoice(column, u"density"_s, tr("Row height"),
        {{u"comfortable"_s, tr("Comfortable")}, {u"compact"_s, tr("Compact")}},
        theme().density() == Density::Compact ? u"compact"_s : u"comfortable"_s);
    connect(rows, &QComboBox::activated, this, [this, rows] {
        const bool compact = rows->currentData().toString() == "compact"_L1;
        m_preferences.setDensity(compact ? Density::Compact : Density::Comfortable);
        theme().setDensity(m_preferences.density());
    });
    QComboBox *rise = addChoice(column, u"rise"_s, tr("Rise and fall"),
        {{u"good"_s, tr("Green is good, red is bad")}, {u"red"_s, tr("Red rises, green falls")}},
        m_preferences.isRiseRed() ? u"red"_s : u"good"_s);
    connect(rise, &QComboBox::activated, this, [this, rise] {
        m_preferences.setRiseRed(rise->currentData().toString() == "red"_L1);
        setDeltaScheme(m_preferences.isRiseRed() ? DeltaScheme::RiseRed : DeltaScheme::GoodBad);
    });
}

void GeneralSettings::store(const QString &setting, const QString &text, Field *field)
{
    if (text == m_workspace.setting(setting))
        return;
    if (const auto done = m_workspace.setSetting(setting, text); !done)
        field->setError(done.error().what + u' ' + done.error().why);
    else
        Q_EMIT companyChanged();
}

void GeneralSettings::addText(QVBoxLayout *column, const QString &setting, const QString &label,
    const QString &hint, std::function<QString(const QString &)> problem)
{
    auto *line = new QLineEdit(m_workspace.setting(setting));
    line->setObjectName(setting);
    line->setEnabled(!m_workspace.isReadOnly());
    auto *field = new Field(label, line);
    field->setHint(hint);
    field->setMaximumWidth(fieldWidth);
    column->addWidget(field);
    connect(line, &QLineEdit::editingFinished, this, [this, line, field, setting, problem] {
        const QString text = line->text().trimmed();
        const QString wrong = problem ? problem(text) : QString();
        field->setError(wrong);
        if (wrong.isEmpty())
            store(setting, problem ? text.toUpper() : text, field);
    });
    connect(&m_workspace, &Workspace::committed, line, [this, line, setting](const Commit &commit) {
        if (commit.entities.contains(u"setting"_s) && !line->hasFocus())
            line->setText(m_workspace.setting(setting));
    });
}

void GeneralSettings::addFile(QVBoxLayout *column)
{
    addHead(column, tr("Company file"), tr("Kept in the file, so the same for everybody who opens it."));
    addText(column, u"company"_s, tr("Company"), {}, {});
    addText(column, u"currency"_s, tr("Currency"), tr("Three letters, such as USD, EUR or CNY"),
        [](const QString &text) {
            return Currency::fromCode(text.toUpper()).isEmpty() ? tr("Three letters expected, such as USD")
                                                                : QString();
        });
    addText(column, u"region"_s, tr("Country"), tr("Two letters, for phone numbers without a code"),
        [](const QString &text) {
            const bool two = text.size() == 2 && text[0].isLetter() && text[1].isLetter();
            return two ? QString() : tr("Two letters expected, such as US, DE or CN");
        });
    QList<Choice> months;
    for (int month = 1; month <= 12; ++month)
        months << Choice{QString::number(month), format::locale().standaloneMonthName(month)};
    const QString start = m_workspace.setting(u"year_start"_s);
    QComboBox *year = addChoice(
        column, u"yearStart"_s, tr("Fiscal year begins in"), months, start.isEmpty() ? u"1"_s : start);
    year->setEnabled(!m_workspace.isReadOnly());
    connect(year, &QComboBox::activated, this, [this, year] {
        store(u"year_start"_s, year->currentData().toString(), qobject_cast<Field *>(year->parentWidget()));
    });
}

void GeneralSettings::addBackup(QVBoxLayout *column)
{
    addHead(column, tr("File location"),
        tr("All data is in this one file. To keep a backup, copy it while Rapport is closed."));
    auto *path = new QLineEdit(m_workspace.path());
    path->setObjectName(u"filePath"_s);
    path->setReadOnly(true);
    column->addWidget(new Field(tr("File"), path));
    auto *show = new Button(u"folder"_s, tr("Show the folder"), Button::Kind::Secondary);
    show->setObjectName(u"showFolder"_s);
    connect(show, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path()).absolutePath()));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(show);
    row->addStretch();
    column->addLayout(row);
}

} // namespace rapport::ui
