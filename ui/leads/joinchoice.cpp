// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/joinchoice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int newId = 1, noneId = 2, pickerId = 3, joinId = 100;
static constexpr int textWidth = 390, indent = 24;

JoinChoice::JoinChoice(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new Label(title, TextStyle::Section, Role::Text, this));
    clear();
}

void JoinChoice::clear()
{
    if (m_options) {
        m_group->disconnect(this);
        if (m_picker)
            m_picker->disconnect(this);
        m_options->hide();
        m_options->deleteLater(); // a button of it may be the one that was clicked
    }
    m_picker = nullptr;
    m_pickerRow = nullptr;
    m_joins.clear();
    m_options = new QWidget(this);
    m_rows = new QVBoxLayout(m_options);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_column->addWidget(m_options);
    m_group = new QButtonGroup(m_options);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (id == pickerId && m_pickerRow)
            m_pickerRow->setVisible(on);
        if (on)
            Q_EMIT changed();
    });
}

QRadioButton *JoinChoice::add(int id, const QString &words, const QString &detail, const QString &name)
{
    const QFont font = theme().font(TextStyle::Body, words);
    QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, textWidth);
    auto *button = new QRadioButton(shown.replace(QLatin1Char('&'), QLatin1String("&&")), m_options);
    button->setObjectName(m_name + QLatin1Char('_') + name);
    button->setAccessibleName(words);
    button->setAccessibleDescription(detail);
    button->setFont(font);
    button->setMinimumHeight(26);
    if (shown != words)
        button->setToolTip(words);
    m_group->addButton(button, id);
    m_rows->addWidget(button);
    if (!detail.isEmpty()) {
        auto *below = new Label(detail, TextStyle::Meta, Role::TextSubtle, m_options);
        below->setWordWrap(true);
        m_rows->addWidget(indented(below));
    }
    return button;
}

// Below the words of its button, not below the circle.
QWidget *JoinChoice::indented(QWidget *part)
{
    auto *frame = new QWidget(m_options);
    auto *row = new QVBoxLayout(frame);
    row->setContentsMargins(indent, 0, 0, 4);
    row->addWidget(part);
    return frame;
}

void JoinChoice::setNew(const QString &words, const QString &detail)
{
    add(newId, words, detail, QStringLiteral("new"));
}

void JoinChoice::addJoin(const Uid &id, const QString &title, const QString &detail)
{
    const int at = int(m_joins.size());
    m_joins.append(id);
    add(joinId + at, tr("Join “%1”").arg(title), detail, QStringLiteral("join%1").arg(at));
}

void JoinChoice::setPicker(const QString &words, FieldEditor *editor)
{
    add(pickerId, words, {}, QStringLiteral("other"));
    m_picker = editor;
    editor->setObjectName(m_name + QStringLiteral("_picker"));
    editor->describe(words, {});
    m_pickerRow = indented(editor);
    m_pickerRow->hide();
    m_rows->addWidget(m_pickerRow);
    connect(editor, &FieldEditor::edited, this, &JoinChoice::changed);
}

void JoinChoice::setNone(const QString &words) { add(noneId, words, {}, QStringLiteral("none")); }

void JoinChoice::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

void JoinChoice::chooseNew() { choose(newId); }

void JoinChoice::chooseNone() { choose(noneId); }

void JoinChoice::chooseJoin(const Uid &id)
{
    if (const qsizetype at = m_joins.indexOf(id); at >= 0)
        choose(joinId + int(at));
}

bool JoinChoice::isNew() const { return m_group->checkedId() == newId; }

bool JoinChoice::isNone() const { return m_group->checkedId() == noneId; }

Uid JoinChoice::joined() const
{
    const int id = m_group->checkedId();
    if (id == pickerId && m_picker)
        return m_picker->value().value<Uid>();
    return id >= joinId ? m_joins.value(id - joinId) : Uid();
}

QRadioButton *JoinChoice::first() const
{
    QAbstractButton *checked = m_group->checkedButton();
    if (!checked && !m_group->buttons().isEmpty())
        checked = m_group->buttons().constFirst();
    return static_cast<QRadioButton *>(checked);
}

} // namespace rapport::ui
