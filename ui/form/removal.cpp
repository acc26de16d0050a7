// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/removal.h"

#include "core/model/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Say::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(Say::tr(", ")), parts.last());
}

} // namespace

QString removalSentence(const QHash<QString, int> &alongside, int records)
{
    QStringList parts;
    int last = 0;
    for (const char *name : {"contact", "deal", "activity", "task"}) {
        const QString entity = QString::fromLatin1(name);
        if (const int count = alongside.value(entity); count > 0) {
            parts.append(countOf(entity, count));
            last += count;
        }
    }
    if (parts.isEmpty())
        return {};
    if (last == 1)
        return records == 1 ? Say::tr("Its %1 is deleted too.").arg(joined(parts))
                            : Say::tr("Their %1 is deleted too.").arg(joined(parts));
    return records == 1 ? Say::tr("Its %1 are deleted too.").arg(joined(parts))
                        : Say::tr("Their %1 are deleted too.").arg(joined(parts));
}

RemovalDialog::RemovalDialog(const QString &what, const QString &consequence, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removalDialog"));
    setWindowTitle(tr("Delete %1?").arg(what));
    setModal(true);
    setFixedWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    auto *title = new Label(windowTitle(), TextStyle::PanelTitle, Role::Text, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *text
        = new Label(QString(consequence + QLatin1Char('\n') + tr("You can restore them from the trash.")),
            TextStyle::Body, Role::TextMuted, this);
    text->setObjectName(QStringLiteral("consequence"));
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    cancel->setObjectName(QStringLiteral("removalCancel"));
    cancel->setExtent(Button::Extent::Dialog);
    auto *confirm = new Button(tr("Delete %1").arg(what), Button::Kind::DangerFill, this);
    confirm->setObjectName(QStringLiteral("removalConfirm"));
    confirm->setExtent(Button::Extent::Dialog);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(confirm);
    column->addLayout(row);
    setFixedHeight(column->totalHeightForWidth(width())); // a dialog does not ask wrapped words by itself
    for (Button *button : {cancel, confirm})
        button->setAutoDefault(true); // Enter does what has the focus
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(confirm, &Button::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

void removeRecords(Workspace &workspace, const QString &entity, const std::vector<Uid> &ids,
    const QString &title, QWidget *parent, RemovalHandlers handlers)
{
    const int count = int(ids.size());
    const QString what = count == 1 && !title.isEmpty()
        ? QString(QStringLiteral("“") + title + QStringLiteral("”"))
        : countOf(entity, count);
    const auto remove = [&workspace, entity, ids, what, handlers] {
        if (const Result<void> removed = workspace.remove(entity, ids); !removed)
            handlers.failed(removed.error());
        else
            handlers.removed(Say::tr("%1 deleted").arg(what));
    };
    const Result<QHash<QString, int>> preview = workspace.removalPreview(entity, ids);
    if (!preview) {
        handlers.failed(preview.error());
        return;
    }
    const QString consequence = removalSentence(*preview, count);
    if (consequence.isEmpty()) {
        remove();
        return;
    }
    auto *dialog = new RemovalDialog(what, consequence, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RemovalDialog::confirmed, parent, remove);
    dialog->open();
}

} // namespace rapport::ui
