// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer is put together; what it does stands in composer.cpp.
#include "core/model/activity.h"
#include "ui/customers/composer.h"
#include "ui/customers/composerdetails.h"
#include "ui/customers/kindtab.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/quick/quickparts.h"
#include "ui/quick/quickreader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rapport::ui {

Composer::Composer(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_reader(new QuickReader(workspace, this)),
      m_text(new QPlainTextEdit(this)), m_hint(new KbdHint({tr("Ctrl"), QStringLiteral("↵")}, {}, this)),
      m_more(nullptr)
{
    setObjectName(QStringLiteral("composer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(2);
    column->addWidget(makeTabs());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 6, 0);
    line->addWidget(m_text, 1);
    line->addWidget(m_hint);
    column->addLayout(line);
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(QStringLiteral("QPlainTextEdit, QPlainTextEdit:focus, QPlainTextEdit:hover"
                                         " { border: 0; background: transparent; padding: 0; }"));
    m_text->installEventFilter(this);
    m_more = makeMore();
    column->addWidget(m_more);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->hide();
        m_hint->setVisible(!hasText() && !m_text->hasFocus());
        m_reader->read(m_text->toPlainText());
    });
    connect(m_reader, &QuickReader::understood, this, &Composer::understand);
    setKind(QStringLiteral("call"));
    expand(false);
}

QWidget *Composer::makeTabs()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    for (const char *name : {"call", "visit", "email", "note"}) {
        const QString key = QString::fromLatin1(name);
        auto *tab = new KindTab(words::kindIcon(key), kinds.optionLabel(key), bar);
        tab->setProperty("kind", key);
        tab->setObjectName(QStringLiteral("log_") + key);
        tab->setToolTip(tr("%1 (L then %2)").arg(tab->text(), key.left(1).toUpper()));
        row->addWidget(tab);
        m_tabs.append(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, key] { startLog(key); });
    }
    m_furtherTab = new KindTab(QStringLiteral("ellipsis"), {}, bar);
    m_furtherTab->setObjectName(QStringLiteral("log_further"));
    m_furtherTab->setAccessibleName(tr("More kinds"));
    m_furtherTab->setToolTip(tr("More kinds"));
    row->addWidget(m_furtherTab);
    connect(m_furtherTab, &QAbstractButton::clicked, this, &Composer::openKinds);
    row->addStretch();
    return bar;
}

QWidget *Composer::makeMore()
{
    auto *more = new QWidget(this);
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(5, 4, 5, 5);
    column->setSpacing(6);
    const EntityDef &def = definition<Activity>();
    const EditorContext context{m_workspace, def.name, [this](const QString &name) -> QVariant {
                                    if (m_subject.isNull() || name != QLatin1String("customer"))
                                        return {};
                                    return m_subject.def().name == name ? QVariant::fromValue(m_subject.id())
                                                                        : m_subject.value(name);
                                }};
    m_with = FieldEditor::make(def.at<&Activity::contact>(), context, more);
    m_date = FieldEditor::make(def.at<&Activity::nextOn>(), context, more);
    m_next = new QLineEdit(more);
    m_next->setObjectName(QStringLiteral("composerNext"));
    m_next->setPlaceholderText(tr("Next action"));
    m_next->setAccessibleName(tr("Next action"));
    m_date->describe(tr("Day of the next action"), {});
    m_date->setMinimumWidth(156);
    auto *log = new Button(tr("Log"), Button::Kind::Primary, more);
    log->setObjectName(QStringLiteral("composerLog"));
    log->setToolTip(tr("Log (Ctrl+Enter)"));
    connect(log, &Button::clicked, this, [this] { this->log(); });
    auto *next = new QHBoxLayout;
    next->setSpacing(6);
    next->addWidget(m_next, 1);
    next->addWidget(m_date);
    auto *last = new QHBoxLayout;
    last->setSpacing(6);
    auto *with = new Label(tr("With"), TextStyle::Meta, Role::TextMuted, more);
    last->addWidget(with);
    last->addWidget(m_with, 1);
    last->addStretch();
    m_fold = new Button(tr("Details"), Button::Kind::Ghost, more);
    m_fold->setObjectName(QStringLiteral("composerFold"));
    m_fold->setExtent(Button::Extent::Small);
    m_fold->setIconName(QStringLiteral("chevron-down"));
    m_fold->setToolTip(tr("Direction, result, length, place, who took part and more"));
    connect(m_fold, &Button::clicked, this, [this] { showDetails(m_details->isHidden()); });
    last->addWidget(m_fold);
    m_withParts = {with, m_with};
    last->addWidget(log);
    m_problem = new Label(TextStyle::Meta, Role::Danger, more);
    m_problem->setObjectName(QStringLiteral("composerProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_preview = new QuickParts(more);
    connect(m_preview, &QuickParts::editRequested, this, &Composer::editPart);
    connect(m_preview, &QuickParts::dropRequested, this, &Composer::dropPart);
    connect(m_preview, &QuickParts::backRequested, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    m_details = new ComposerDetails(m_workspace, more);
    m_details->hide();
    connect(m_details, &ComposerDetails::loggingRequested, this, &Composer::log);
    column->addWidget(m_preview);
    column->addLayout(next);
    column->addWidget(m_details);
    column->addLayout(last);
    column->addWidget(m_problem);
    const auto editors = {static_cast<QWidget *>(m_next), m_with->focusProxy(), m_date->focusProxy(),
        static_cast<QWidget *>(log)};
    for (QWidget *editor : editors)
        editor->installEventFilter(this);
    connect(m_next, &QLineEdit::textEdited, this, [this] { m_nextWritten = true; });
    connect(m_date, &FieldEditor::edited, this, [this] { m_dateWritten = true; });
    connect(m_with, &FieldEditor::edited, this, [this] {
        m_withChosen = true;
        m_contact = {};
        m_contact.id = m_with->value().value<Uid>();
        if (!m_contact.id.isNull())
            m_contact.name = static_cast<QLineEdit *>(m_with->focusProxy())->text();
        refresh();
    });
    return more;
}

} // namespace rapport::ui
