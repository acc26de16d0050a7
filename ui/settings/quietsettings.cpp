// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quietsettings.h"

#include "core/query/quiet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QuietSettings::QuietSettings(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"quietSettings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(tr("Gone quiet"), TextStyle::PanelTitle, Role::Text, this));
    auto *words
        = new Label(tr("After so many days without a call, visit or message the owner of a customer is "
                       "told, and later the manager."),
            TextStyle::Body, Role::TextMuted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto &[setting, label] : {std::pair(u"quiet_a"_s, tr("Grade A")),
             std::pair(u"quiet_b"_s, tr("Grade B")), std::pair(u"quiet_c"_s, tr("Grade C and others")),
             std::pair(u"quiet_manager"_s, tr("Manager, days later"))}) {
        m_entries.push_back(entry(setting, label));
        row->addWidget(m_entries.back().field, 1, Qt::AlignTop);
    }
    column->addLayout(row);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(u"setting"_s))
            refresh();
    });
    refresh();
}

QuietSettings::Entry QuietSettings::entry(const QString &setting, const QString &words)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(setting);
    line->setAlignment(Qt::AlignRight);
    line->setEnabled(!m_workspace.isReadOnly());
    Entry made{setting, line, new Field(words, line, this)};
    connect(line, &QLineEdit::editingFinished, this, [this, made] { take(made); });
    return made;
}

void QuietSettings::refresh()
{
    const query::QuietRule rule = query::quietRule(m_workspace.reads());
    const int days[] = {rule.a, rule.b, rule.c, rule.manager};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QLineEdit *line = m_entries[i].line;
        if (line->isModified() && line->hasFocus())
            continue; // is being typed
        line->setText(QString::number(days[i]));
        m_entries[i].field->setError({});
    }
}

void QuietSettings::take(const Entry &entry)
{
    if (!entry.line->isModified())
        return;
    entry.line->setModified(false);
    bool isNumber = false;
    const int days = entry.line->text().trimmed().toInt(&isNumber);
    if (!isNumber || days < 1 || days > 3650)
        return entry.field->setError(tr("A whole number of days from 1 to 3650."));
    entry.field->setError({});
    const QString text = QString::number(days);
    if (m_workspace.setting(entry.setting) == text)
        return;
    const auto saved = m_workspace.setSetting(entry.setting, text);
    if (saved)
        Q_EMIT done(tr("Days until a customer counts as quiet changed"));
    else
        Q_EMIT failed(saved.error());
}

} // namespace rapport::ui
