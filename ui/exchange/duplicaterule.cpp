// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/duplicaterule.h"

#include "ui/exchange/fieldmenu.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/wording.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::OnDuplicate;

DuplicateRule::DuplicateRule(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new Label(TextStyle::Section, Role::Text, this)),
      m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips, 6, 6)), m_group(new QButtonGroup(this))
{
    setObjectName(u"importDuplicates"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addSpacing(6);
    m_flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    column->addSpacing(4);
    connect(
        m_group, &QButtonGroup::idClicked, this, [this](int id) { m_session.setPolicy(OnDuplicate(id)); });
}

void DuplicateRule::addPolicy(
    OnDuplicate policy, const QString &name, const QString &words, const QString &hint)
{
    auto *button = new QRadioButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setAccessibleDescription(hint);
    button->setFont(theme().font(TextStyle::Body, words));
    button->setMinimumHeight(28);
    m_group->addButton(button, int(policy));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(button);
    if (hint.isEmpty())
        return;
    auto *below = new Label(hint, TextStyle::Meta, Role::TextSubtle, this);
    below->setWordWrap(true);
    below->setContentsMargins(24, 0, 0, 0);
    column->addSpacing(-5);
    column->addWidget(below);
}

void DuplicateRule::refresh()
{
    const QString one = wording::inSentence(m_session.def().displayLabel());
    m_title->setText(tr("If a %1 already exists").arg(one));
    if (!m_made) {
        m_made = true;
        addPolicy(OnDuplicate::Fill, u"duplicateFill"_s, tr("Fill empty fields only"),
            tr("Keeps what your team typed. Recommended."));
        addPolicy(OnDuplicate::Skip, u"duplicateSkip"_s, tr("Skip the row"));
        addPolicy(OnDuplicate::Overwrite, u"duplicateOverwrite"_s, tr("Overwrite with the file"));
        addPolicy(OnDuplicate::Create, u"duplicateCreate"_s, tr("Import as a new record"));
    }
    if (QAbstractButton *button = m_group->button(int(OnDuplicate::Create)))
        button->setText(tr("Import as a new %1").arg(one));
    if (QAbstractButton *button = m_group->button(int(m_session.options().onDuplicate)))
        button->setChecked(true);
    refreshChips();
}

void DuplicateRule::refreshChips()
{
    const QStringList fields = m_session.effectiveMatch();
    if (fields == m_shown && m_flow->count())
        return;
    m_shown = fields;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    auto *words = new Label(tr("Match on"), TextStyle::Meta, Role::TextSubtle, m_chips);
    words->setMinimumHeight(26);
    m_flow->addWidget(words);
    for (const QString &key : fields) {
        const FieldDef *field = m_session.def().find(key);
        auto *chip = new Chip(QString(), field ? field->displayLabel() : key, m_chips);
        chip->setObjectName(u"matchField-"_s + key);
        chip->setRemovable(fields.size() > 1);
        connect(chip, &Chip::removeRequested, this, [this, key] {
            QStringList rest = m_session.effectiveMatch();
            rest.removeAll(key);
            m_session.setMatchFields(rest);
        });
        m_flow->addWidget(chip);
    }
    auto *add = new IconButton(u"plus"_s, tr("Match on another field"), m_chips);
    add->setObjectName(u"matchFieldAdd"_s);
    add->setExtent(26, 14);
    connect(add, &QAbstractButton::clicked, this, [this, add] { openFields(add); });
    m_flow->addWidget(add);
    for (QWidget *made : m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        made->show();
    m_chips->updateGeometry();
}

void DuplicateRule::openFields(QWidget *anchor)
{
    const exchange::Targets targets(*m_session.workspace().schema(), m_session.def());
    const QStringList now = m_session.effectiveMatch();
    QList<FieldOffer> offers;
    for (const exchange::Target &target : targets.all()) {
        const bool isOwn = target.field && target.field->name == target.path && target.field->isWritable();
        if (isOwn && !now.contains(target.path) && m_session.mapping().columnOf(target.path) >= 0)
            offers.append({target.path, target.label(), wording::fieldIcon(target), {}, {}, false});
    }
    auto *menu = new FieldMenu(offers, this);
    connect(menu, &FieldMenu::picked, this, [this](const QString &path) {
        if (!path.isEmpty())
            m_session.setMatchFields(m_session.effectiveMatch() + QStringList{path});
    });
    menu->openBelow(anchor, true);
}

} // namespace rapport::ui
