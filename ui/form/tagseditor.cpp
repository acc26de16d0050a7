// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/tagseditor.h"

#include "core/workspace/workspace.h"
#include "ui/form/candidates.h"
#include "ui/form/tagtoken.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace rapport::ui {

TagsEditor::TagsEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_flow(new FlowLayout(this, 4, 4)), m_edit(new QLineEdit(this)),
      m_drop(new PickDrop(this))
{
    m_flow->setContentsMargins(8, 4, 8, 4);
    setCursor(Qt::IBeamCursor);
    m_edit->setProperty("look", QStringLiteral("bare"));
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->setMinimumWidth(90);
    m_edit->setMaximumWidth(140);
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(QLatin1Char(',')) || text.endsWith(QChar(0xff0c))) {
            m_edit->setText(text.chopped(1));
            finish();
        } else
            offer();
    });
    connect(m_drop->list(), &PickList::picked, this, &TagsEditor::add);
    connect(this, &FieldEditor::left, this, [this] {
        m_drop->hide();
        m_edit->clear();
        update();
    });
    rebuild();
}

void TagsEditor::setValue(const QVariant &value)
{
    m_tags = value.value<TagSet>();
    rebuild();
}

void TagsEditor::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

// Typed text counts when it is the name of a tag, or becomes one.
void TagsEditor::finish()
{
    FieldEditor::finish();
    if (m_edit->text().trimmed().isEmpty())
        return;
    offer();
    if (m_drop->list()->hasItems())
        add(m_drop->list()->items().constFirst());
}

void TagsEditor::rebuild()
{
    qDeleteAll(m_tokens);
    m_tokens.clear();
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const QString name = workspace().titleIn(QStringLiteral("tag"), m_tags.at(i));
        auto *token = new TagToken(name, this);
        connect(
            token, &TagToken::removeRequested, this, [this, i] { removeAt(i); }, Qt::QueuedConnection);
        m_tokens.append(token);
        m_flow->addWidget(token);
        token->show();
    }
    m_flow->addWidget(m_edit);
    updateGeometry();
}

void TagsEditor::offer()
{
    const QString text = m_edit->text().trimmed();
    CandidateQuery query;
    query.entity = QStringLiteral("tag");
    query.text = text;
    findCandidates(workspace(), this, query, [this, text](QList<PickItem> items) {
        const bool known = std::any_of(items.begin(), items.end(),
            [&](const PickItem &item) { return item.title.compare(text, Qt::CaseInsensitive) == 0; });
        items.removeIf([this](const PickItem &item) { return m_tags.contains(item.id); });
        if (!text.isEmpty() && !known)
            items.append({{}, tr("Create tag “%1”").arg(text), text, PickItem::Look::Create, false});
        m_drop->offer(items);
    });
}

void TagsEditor::add(const PickItem &item)
{
    Uid id = item.id;
    if (item.look == PickItem::Look::Create) {
        Record tag = workspace().blank(QStringLiteral("tag"));
        tag.meta.id = Uid::make();
        tag.set(*tag.def().title(), item.detail);
        const rapport::Label label{QStringLiteral("create"), QStringLiteral("tag"), item.detail, 1, {}};
        if (const Result<void> saved = workspace().save(label, {}, tag); !saved) {
            Q_EMIT errorRaised(saved.error());
            return;
        }
        id = tag.id();
    }
    m_drop->hide();
    m_edit->clear();
    if (!m_tags.contains(id))
        m_tags.append(id);
    rebuild();
    Q_EMIT edited();
}

void TagsEditor::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    rebuild();
    m_edit->setFocus();
    Q_EMIT edited();
}

bool TagsEditor::keyPressed(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && m_edit->text().isEmpty()) {
        removeAt(m_tags.size() - 1);
        return true;
    }
    if (m_drop->isOffering()) {
        if (event->key() == Qt::Key_Escape) {
            m_drop->hide();
            return true;
        }
        if (m_drop->list()->take(event))
            return true;
    } else if (event->key() == Qt::Key_Down) {
        offer();
        return true;
    }
    return FieldEditor::keyPressed(event);
}

void TagsEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool strong = m_invalid || m_edit->hasFocus();
    const Role edge = m_invalid ? Role::Danger : m_edit->hasFocus() ? Role::Focus : Role::Control;
    paint::box(painter, rect(), 6, t.color(Role::Surface), t.color(edge), strong ? 2 : 1);
}

void TagsEditor::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    offer();
    update();
}

} // namespace rapport::ui
