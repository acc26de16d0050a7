// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickbar.h"

#include "ui/quick/quickfield.h"
#include "ui/quick/quickreader.h"
#include "ui/quick/quickwords.h"
#include "ui/widgets/kbdhint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int hintsFrom = 900; // wide: below, the parts need the room

QuickBar::QuickBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_field(new QuickField(this)), m_parts(new QuickParts(this)),
      m_reader(new QuickReader(workspace, this)), m_ground(quickGround(workspace))
{
    setObjectName(QStringLiteral("quickBar"));
    build();
    connect(m_field, &QuickField::edited, m_reader, &QuickReader::read);
    connect(m_field, &QuickField::submitted, this, &QuickBar::submit);
    connect(m_field, &QuickField::escaped, this, &QuickBar::escape);
    connect(m_field, &QuickField::tabbed, this, [this] {
        if (!m_parts->focusFirst())
            focusNextChild();
    });
    connect(m_reader, &QuickReader::understood, this, &QuickBar::refresh);
    connect(m_parts, &QuickParts::editRequested, this, [this](const QString &key) { editPart(key); });
    connect(m_parts, &QuickParts::dropRequested, this, &QuickBar::dropPart);
    connect(m_parts, &QuickParts::backRequested, this, &QuickBar::focusLine);
    // Names that were made or changed meanwhile are read anew.
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        const bool names = commit.bulk || commit.entities.contains(QStringLiteral("customer"))
            || commit.entities.contains(QStringLiteral("contact"));
        if (names && !text().isEmpty())
            m_reader->read(text());
    });
    refresh();
}

void QuickBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    m_field->setPlaceholderText(tr("call Anna tomorrow 3pm #Acme"));
    m_field->setAccessibleName(tr("Log or plan in one line"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(12);
    row->addWidget(m_parts, 1);
    m_hints = new QWidget(this);
    auto *hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(14);
    hints->addWidget(new KbdHint({tr("Tab")}, tr("edit a field"), m_hints));
    hints->addWidget(new KbdHint({tr("Esc")}, tr("clear"), m_hints));
    row->addWidget(m_hints, 0, Qt::AlignTop);
    column->addLayout(row);
    setFocusProxy(m_field);
}

void QuickBar::focusLine() { m_field->setFocus(Qt::ShortcutFocusReason); }

QString QuickBar::text() const { return m_field->text(); }

void QuickBar::setText(const QString &text) { m_field->setText(text); }

void QuickBar::setSubject(const QString &entity, const Uid &id)
{
    m_ground = quickGround(m_workspace, entity, id);
    refresh();
}

void QuickBar::change(const std::function<void(QuickChanges &)> &how)
{
    how(m_changes);
    refresh();
}

void QuickBar::refresh()
{
    const QString text = m_reader->text();
    const bool blank = text.trimmed().isEmpty();
    if (blank)
        m_changes = {};
    m_plan = quickPlan(text, m_reader->line(), m_ground, m_changes);
    m_field->setTints(blank ? QList<Tint>() : tintsOf(m_reader->line()));
    if (blank) {
        PartView tip;
        tip.key = QStringLiteral("tip");
        tip.text
            = tr("What was done is logged, what is to come is planned. Names, days and times go anywhere.");
        m_parts->setParts({tip});
    } else {
        m_parts->setParts(partsOf(m_plan, m_reader->line(), m_workspace));
    }
    tellDraft();
    if (m_reader->isPending())
        return;
    Q_EMIT understood();
    if (m_submitting) {
        m_submitting = false;
        submit();
    }
}

void QuickBar::tellDraft()
{
    std::optional<QuickDraft> draft;
    if (m_plan.plans() && !m_plan.due.isNull() && !text().trimmed().isEmpty()) {
        const bool both = m_plan.what == rules::QuickWhat::Both;
        const QString kind = both ? m_plan.nextKind : m_plan.kind;
        const QString name = !m_plan.company.name.isEmpty() ? m_plan.company.name : m_plan.title;
        draft = QuickDraft{
            name.isEmpty() ? kindLabel(kind) : name, kind, m_plan.due, both ? std::nullopt : m_plan.minutes};
    }
    if (draft == m_draft)
        return;
    m_draft = draft;
    Q_EMIT draftChanged(m_draft);
}

void QuickBar::submit()
{
    if (text().trimmed().isEmpty() || m_workspace.isReadOnly())
        return;
    if (m_reader->isPending()) {
        m_submitting = true;
        return;
    }
    if (!m_plan.undecided().isEmpty()) {
        m_parts->focusFirst();
        for (const PartChip *chip : m_parts->chips()) {
            if (chip->hasFocus())
                return editPart(chip->part().key);
        }
        return;
    }
    save();
}

void QuickBar::save()
{
    const QuickPlan plan = m_plan;
    const auto made = makeQuick(m_workspace, plan);
    if (!made) {
        Q_EMIT errorRaised(made.error());
        return;
    }
    const QString title = query::titleOf(m_workspace.reads(), made->entity, made->id);
    m_field->clear();
    Q_EMIT undoableTold(madeWords(plan, title, m_workspace.clock().today()));
    Q_EMIT this->made(made->entity, made->id);
}

void QuickBar::escape()
{
    if (text().isEmpty())
        Q_EMIT escaped();
    else
        m_field->clear();
}

void QuickBar::dropPart(const QString &key)
{
    m_parts->focusBeside(key);
    change([&](QuickChanges &changes) {
        if (key.startsWith(QLatin1String("person"))) {
            const auto index = std::size_t(key.mid(6).toInt());
            if (index < m_plan.peopleKeys.size())
                changes.people.insert(m_plan.peopleKeys[index], QuickRef());
        } else if (key == QLatin1String("company")) {
            changes.company = QuickRef();
        } else if (key == QLatin1String("when")) {
            changes.when = Due();
        } else if (key == QLatin1String("nextWhen")) {
            changes.nextOn = Due();
        } else if (key == QLatin1String("minutes")) {
            changes.minutes = 0;
        } else if (key == QLatin1String("priority")) {
            changes.priority = QString();
        } else if (key == QLatin1String("repeat")) {
            changes.recurrence = QString();
        } else if (key == QLatin1String("place")) {
            changes.place = QString();
        } else if (key == QLatin1String("result")) {
            changes.result = QString();
        } else if (key == QLatin1String("direction")) {
            changes.direction = QString();
        }
    });
}

void QuickBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hints->setVisible(width() >= hintsFrom);
}

} // namespace rapport::ui
