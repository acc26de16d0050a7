// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stageremoval.h"

#include "core/model/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

StageRemoval::StageRemoval(const QString &name, const QString &standing, qint64 deals,
    std::vector<Target> targets, const Uid &usual, QWidget *parent)
    : QDialog(parent), m_standing(standing), m_deals(deals), m_targets(std::move(targets)),
      m_target(new QComboBox(this)), m_text(new Label({}, TextStyle::Body, Role::TextMuted, this)),
      m_act(new Button({}, Button::Kind::DangerFill, this))
{
    setObjectName(u"stageRemoval"_s);
    setWindowTitle(tr("Delete “%1”?").arg(name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    for (const Target &target : m_targets)
        m_target->addItem(target.words, target.id.text());
    m_target->setObjectName(u"moveTarget"_s);
    m_target->setCurrentIndex(std::max(0, m_target->findData(usual.text())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *head = new Label(windowTitle(), TextStyle::PanelTitle, Role::Text, this);
    head->setWordWrap(true);
    m_text->setObjectName(u"consequence"_s);
    m_text->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(new Field(tr("Move its deals to"), m_target, this));
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    cancel->setObjectName(u"removalCancel"_s);
    m_act->setObjectName(u"removalConfirm"_s);
    row->addStretch(1);
    for (Button *button : {cancel, m_act}) {
        button->setExtent(Button::Extent::Dialog);
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    cancel->setDefault(true);
    m_target->setFocus();
    connect(m_target, &QComboBox::currentIndexChanged, this, &StageRemoval::tell);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_act, &Button::clicked, this, [this] {
        Q_EMIT confirmed(Uid::fromText(m_target->currentData().toString()));
        accept();
    });
    tell();
}

void StageRemoval::tell()
{
    const int at = m_target->currentIndex();
    if (at < 0)
        return;
    const QString count = countOf(u"deal"_s, int(m_deals));
    m_act->setText(tr("Move %1 to %2 and delete", "12 deals, a stage").arg(count, m_target->currentText()));
    m_act->setAccessibleName(m_act->text());
    const QString &more = m_targets[std::size_t(at)].consequence;
    m_text->setText(more.isEmpty() ? m_standing : QString(m_standing + u' ' + more));
    adjustSize();
}

void StageRemoval::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::SurfaceRaised));
}

} // namespace rapport::ui
