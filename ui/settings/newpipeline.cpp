// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newpipeline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

NewPipeline::NewPipeline(const std::vector<Record> &pipelines, const Uid &like, QWidget *parent)
    : Popup(parent), m_name(new QLineEdit(this)), m_like(new QComboBox(this))
{
    setObjectName(u"newPipeline"_s);
    setAccessibleName(tr("New pipeline"));
    m_name->setObjectName(u"pipelineName"_s);
    m_name->setMinimumWidth(240);
    m_like->setObjectName(u"pipelineLike"_s);
    m_like->addItem(tr("Usual stages"), QString());
    for (const Record &pipeline : pipelines)
        m_like->addItem(tr("Same as “%1”").arg(pipeline.title()), pipeline.id().text());
    m_like->setCurrentIndex(std::max(0, like.isNull() ? 0 : m_like->findData(like.text())));
    auto *add = new Button(tr("Add pipeline"), Button::Kind::Primary, this);
    add->setObjectName(u"pipelineAdd"_s);
    add->setEnabled(false);
    column()->addWidget(new Field(tr("Name"), m_name, this));
    column()->addWidget(new Field(tr("Stages"), m_like, this));
    column()->addWidget(add, 0, Qt::AlignRight);
    connect(m_name, &QLineEdit::textChanged, add,
        [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NewPipeline::accept);
    connect(add, &Button::clicked, this, &NewPipeline::accept);
    setFocusProxy(m_name);
}

void NewPipeline::accept()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    Q_EMIT chosen(m_name->text().trimmed(), Uid::fromText(m_like->currentData().toString()));
    close();
}

} // namespace rapport::ui
