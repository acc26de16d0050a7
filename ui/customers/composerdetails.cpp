// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/composerdetails.h"

#include "core/model/activity.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/pickers.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ComposerDetails::ComposerDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_schema(workspace.schema())
{
    setObjectName(u"composerDetails"_s);
    build();
    refreshPeople();
}

void ComposerDetails::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    const EntityDef &def = m_schema->of<Activity>();
    const auto add = [&](const QString &name, int row, int column, int span) {
        const FieldDef &field = *def.find(name);
        auto *editor = FieldEditor::make(field, {m_workspace, def.name}, this);
        editor->describe(field.displayLabel(), {});
        editor->setObjectName(u"composer_"_s + name);
        grid->addWidget(
            new Label(field.displayLabel(), TextStyle::Meta, Role::TextMuted, this), row, column, 1, span);
        grid->addWidget(editor, row + 1, column, 1, span);
        m_editors.insert(name, editor);
        connect(editor, &FieldEditor::edited, this, [this, name] { m_touched.insert(name); });
        editor->focusProxy()->installEventFilter(this);
    };
    add(u"direction"_s, 0, 0, 1);
    add(u"result"_s, 0, 1, 1);
    add(u"minutes"_s, 2, 0, 1);
    add(u"place"_s, 2, 1, 1);
    grid->addWidget(new Label(tr("Who took part"), TextStyle::Meta, Role::TextMuted, this), 4, 0, 1, 2);
    m_peopleBox = new QWidget(this);
    m_peopleRow = new FlowLayout(m_peopleBox);
    grid->addWidget(m_peopleBox, 5, 0, 1, 2);
    add(u"objections"_s, 6, 0, 2);
    add(u"promises"_s, 8, 0, 2);
    add(u"feedback"_s, 10, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ComposerDetails::propose(const QString &field, const QVariant &value)
{
    if (!m_touched.contains(field))
        m_editors.value(field)->setValue(value);
}

void ComposerDetails::addPerson(const QString &entity, const Uid &id)
{
    if (!m_people.contains(std::pair(entity, id)))
        m_people.append({entity, id});
    refreshPeople();
}

void ComposerDetails::refreshPeople()
{
    while (QLayoutItem *item = m_peopleRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[entity, id] : std::as_const(m_people)) {
        auto *chip = new Chip({}, query::titleOf(m_workspace.reads(), entity, id), m_peopleBox);
        connect(chip, &Chip::removeRequested, this, [this, person = std::pair(entity, id)] {
            m_people.removeAll(person);
            refreshPeople();
        });
        m_peopleRow->addWidget(chip);
        chip->show();
    }
    const auto invite = [this](const QString &entity, const QString &words) {
        Chip *chip = Chip::invitation(u"plus"_s, words, m_peopleBox);
        chip->setObjectName(u"composerAdd_"_s + entity);
        connect(chip, &Chip::editRequested, this, [this, entity, chip] { pick(entity, chip); });
        m_peopleRow->addWidget(chip);
        chip->show();
    };
    invite(u"contact"_s, tr("Contact"));
    invite(u"user"_s, tr("Colleague"));
    m_peopleBox->updateGeometry();
}

void ComposerDetails::pick(const QString &entity, QWidget *anchor)
{
    auto *popup = new PickPopup(m_workspace, entity, tr("Who took part"), this);
    popup->setCustomer(m_customer);
    connect(popup, &PickPopup::picked, this, [this, entity](const Uid &id) { addPerson(entity, id); });
    popup->showBelow(anchor);
}

std::optional<Error> ComposerDetails::problem()
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->finish();
        if (auto problem = editor->problem())
            return problem;
    }
    return std::nullopt;
}

void ComposerDetails::apply(Record &activity) const
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        activity.set(it.key(), it.value()->value());
}

std::vector<Workspace::Edit> ComposerDetails::participants(const Record &activity) const
{
    std::vector<Workspace::Edit> edits;
    for (const auto &[entity, id] : m_people) {
        Record record = m_workspace.blank(u"participant"_s);
        record.meta.id = Uid::make();
        record.set(u"activity", QVariant::fromValue(activity.id()));
        record.set(entity, QVariant::fromValue(id));
        edits.push_back({{}, record});
    }
    return edits;
}

bool ComposerDetails::hasAny() const
{
    return !m_people.isEmpty() || std::ranges::any_of(m_editors, [](const FieldEditor *editor) {
        return editor->value().isValid();
    });
}

void ComposerDetails::clear()
{
    m_touched.clear();
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValue({});
    m_people.clear();
    refreshPeople();
}

bool ComposerDetails::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && key->modifiers() & Qt::ControlModifier) {
            Q_EMIT loggingRequested();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace rapport::ui
