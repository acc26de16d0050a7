// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer prefers (language, look, rows) and what the company file says of itself (name,
// currency, country). A change is made when a choice is taken or a field is left.
#pragma once

#include "core/workspace/workspace.h"

#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rapport::ui {

class Field;
class Preferences;

class GeneralSettings : public QScrollArea
{
    Q_OBJECT
public:
    GeneralSettings(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void companyChanged();

private:
    struct Choice {
        QString key;
        QString words;
    };
    void addComputer(QVBoxLayout *column);
    void addFile(QVBoxLayout *column);
    void addBackup(QVBoxLayout *column);
    QComboBox *addChoice(QVBoxLayout *column, const QString &name, const QString &label,
        const QList<Choice> &choices, const QString &current);
    void addText(QVBoxLayout *column, const QString &setting, const QString &label, const QString &hint,
        std::function<QString(const QString &)> problem);
    void store(const QString &setting, const QString &text, Field *field);

    Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace rapport::ui
