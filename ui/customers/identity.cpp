// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/identity.h"

#include "core/workspace/workspace.h"
#include "ui/customers/markbutton.h"
#include "ui/form/candidates.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr qsizetype tagsShown = 2;

Identity::Identity(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_company(new Avatar(44, true, this)),
      m_person(new Avatar(44, false, this)), m_name(new Label(TextStyle::PanelTitle, Role::Text, this)),
      m_detail(new Label(TextStyle::Meta, Role::TextMuted, this)), m_marks(new QWidget(this)),
      m_flow(new FlowLayout(m_marks, 4, 4))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_company, 0, Qt::AlignTop);
    head->addWidget(m_person, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch();
    head->addLayout(words, 1);
    column->addLayout(head);
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("panelTitle"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setElided(true);
    m_flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_marks);
}

void Identity::show(const Record &record, const QString &detail)
{
    const QString entity = record.def().name, title = record.title();
    const bool person = lookOf(entity) == PickItem::Look::Person;
    m_company->setVisible(!person);
    m_person->setVisible(person);
    (person ? m_person : m_company)->setPerson(title, record.id().text());
    m_name->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    showMarks(record);
}

void Identity::showMarks(const Record &record)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const bool hasGrade = record.def().find(u"grade"), hasTags = record.def().find(u"tags");
    m_marks->setVisible(hasGrade || hasTags);
    const auto add = [this](QWidget *widget) {
        m_flow->addWidget(widget);
        widget->show();
    };
    if (hasGrade) {
        auto *grade = new MarkButton(MarkButton::Look::Grade, record.value(u"grade").toString(), m_marks);
        grade->setObjectName(QStringLiteral("panelGrade"));
        connect(grade, &MarkButton::clicked, this, [this, grade] { Q_EMIT gradeRequested(grade); });
        add(grade);
    }
    if (!hasTags)
        return;
    const auto tags = record.value(u"tags").value<TagSet>();
    QStringList names;
    for (const Uid &tag : tags)
        names.append(m_workspace.titleIn(QStringLiteral("tag"), tag));
    for (const QString &name : names.mid(0, tagsShown))
        add(new MarkButton(MarkButton::Look::Tag, name, m_marks));
    if (names.size() > tagsShown) {
        auto *more = new MarkButton(
            MarkButton::Look::More, QStringLiteral("+%1").arg(names.size() - tagsShown), m_marks);
        more->setObjectName(QStringLiteral("moreTags"));
        more->setToolTip(names.mid(tagsShown).join(QStringLiteral(", ")));
        more->setAccessibleName(tr("Further tags: %1").arg(more->toolTip()));
        connect(more, &MarkButton::clicked, this, [this, more] { Q_EMIT tagsRequested(more); });
        add(more);
    }
    if (m_workspace.isReadOnly())
        return;
    auto *plus = new MarkButton(MarkButton::Look::Add, tags.isEmpty() ? tr("Tag") : QString(), m_marks);
    plus->setObjectName(QStringLiteral("panelTags"));
    plus->setAccessibleName(tr("Change tags"));
    plus->setToolTip(tr("Change tags (#)"));
    connect(plus, &MarkButton::clicked, this, [this, plus] { Q_EMIT tagsRequested(plus); });
    add(plus);
}

} // namespace rapport::ui
