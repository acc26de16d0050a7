// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does for a deal, and with files of any record.
#include "ui/customers/factgrid.h"
#include "ui/customers/filessection.h"
#include "ui/customers/productuse.h"
#include "ui/customers/recordpanel.h"
#include "ui/deals/dealparts.h"
#include "ui/deals/linessection.h"
#include "ui/deals/peoplesection.h"
#include "ui/deals/stagepathbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

namespace rapport::ui {

namespace {

// Lies over the panel while files hover above it, and says what a drop would do.
class DropHint : public QWidget
{
public:
    DropHint(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
    {
        setObjectName(QStringLiteral("dropHint"));
        setAccessibleName(text);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(parent->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &t = theme();
        QColor ground = t.color(Role::AccentSoft);
        ground.setAlphaF(0.96F);
        painter.fillRect(rect(), ground);
        const QRectF box = QRectF(rect()).adjusted(8.5, 8.5, -8.5, -8.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.color(Role::Accent), 1.5, Qt::DashLine));
        painter.drawRoundedRect(box, 8, 8);
        const QRectF middle(box.left(), box.center().y() - 30, box.width(), 24);
        paint::icon(painter, t, middle, QStringLiteral("paperclip"), t.color(Role::AccentText), 24);
        paint::text(painter, middle.translated(0, 34).adjusted(16, 0, -16, 0), m_text,
            t.font(TextStyle::Section, m_text), t.color(Role::AccentText), Qt::AlignCenter);
    }

private:
    QString m_text;
};

} // namespace

bool RecordPanel::isDeal() const { return m_data && m_data->deal.has_value(); }

void RecordPanel::connectDeal()
{
    connect(m_deal, &DealParts::told, this, &RecordPanel::told);
    connect(m_deal, &DealParts::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_deal, &DealParts::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_deal, &DealParts::openRequested, this, &RecordPanel::openRequested);
    connect(m_deal, &DealParts::saveRequested, this,
        [this](const QString &field, const QVariant &value) { saveField(field, value); });
    connect(m_deal, &DealParts::refreshRequested, this, [this] { m_refresh.start(); });
    connect(m_files, &FilesSection::told, this, &RecordPanel::told);
    connect(m_files, &FilesSection::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_files, &FilesSection::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_files, &FilesSection::attachingStarted, this, &RecordPanel::attachingStarted);
}

// Only in the panel: a board beside it has these keys for its own cards.
void RecordPanel::serveDealKeys()
{
    const auto on = [this](const char *keys, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (isDeal())
                action();
        });
    };
    on("W", [this] { m_deal->win(); });
    on("X", [this] { m_deal->lose(); });
    on("Ctrl+Right", [this] { m_deal->step(1); });
    on("Ctrl+Left", [this] { m_deal->step(-1); });
    on("I", [this] { addProduct(); });
    on("P", [this] { addPerson(); });
    auto *files = new QShortcut(QKeySequence(QStringLiteral("U")), this);
    files->setContext(Qt::WidgetWithChildrenShortcut);
    connect(files, &QShortcut::activated, this, &RecordPanel::chooseFiles);
}

void RecordPanel::addProduct()
{
    if (isDeal())
        m_deal->addLine();
}

void RecordPanel::addPerson()
{
    if (isDeal())
        m_deal->people()->pick();
}

void RecordPanel::chooseFiles()
{
    if (m_data && FilesSection::serves(m_data->record.def().name))
        m_files->choose();
}

void RecordPanel::addDealMenu(QMenu *menu)
{
    QList<QAction *> ofDeals;
    const auto add = [this, menu](const char *icon, const QString &text, const char *key, auto act) {
        const QString name = QString::fromLatin1(icon);
        QAction *entry
            = menu->addAction(theme().menuIcon(name), text + QLatin1Char('\t') + QString::fromLatin1(key));
        connect(entry, &QAction::triggered, this, act);
        connect(&theme(), &Theme::changed, entry, [entry, name] { entry->setIcon(theme().menuIcon(name)); });
        return entry;
    };
    QAction *attach = add("paperclip", tr("Attach files"), "U", &RecordPanel::chooseFiles);
    ofDeals.append(add("package", tr("Add a product"), "I", &RecordPanel::addProduct));
    ofDeals.append(add("user-plus", tr("Add a person"), "P", &RecordPanel::addPerson));
    ofDeals.append(add("trophy", tr("Close as won"), "W", [this] { m_deal->win(); }));
    ofDeals.append(add("circle-x", tr("Close as lost"), "X", [this] { m_deal->lose(); }));
    connect(menu, &QMenu::aboutToShow, this, [this, attach, ofDeals] {
        attach->setVisible(m_data && FilesSection::serves(m_data->record.def().name));
        const bool closed = isDeal() && m_data->record.value(u"status").toString() != QLatin1String("open");
        for (QAction *entry : ofDeals)
            entry->setVisible(isDeal());
        for (QAction *entry : ofDeals.last(2))
            entry->setVisible(isDeal() && !closed);
    });
}

// Tab goes down the panel as the eye does, although rows are made anew all the time.
void RecordPanel::orderTabs()
{
    const QWidget *content = m_scroll->widget();
    std::vector<std::pair<QPoint, QWidget *>> parts;
    for (QWidget *part : content->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisibleTo(content)) {
            const QPoint at = part->mapTo(content, QPoint());
            parts.push_back({{at.y(), at.x()}, part});
        }
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.x(), a.first.y()) < std::pair(b.first.x(), b.first.y());
    });
    for (std::size_t i = 1; i < parts.size(); ++i)
        setTabOrder(parts[i - 1].second, parts[i].second);
}

void RecordPanel::showDeal()
{
    for (QWidget *part : {static_cast<QWidget *>(m_deal->path()), static_cast<QWidget *>(m_deal->people()),
             static_cast<QWidget *>(m_deal->lines()), static_cast<QWidget *>(m_deal->needs()),
             m_deal->papers()})
        part->parentWidget()->setVisible(isDeal());
    if (isDeal())
        m_deal->show(*m_data);
    else
        m_deal->clear();
    const bool product = ProductUseSection::serves(m_data->record.def().name);
    m_product->parentWidget()->setVisible(product);
    if (product)
        m_product->show(m_data->record.id());
    else
        m_product->clear();
    const bool files = FilesSection::serves(m_data->record.def().name);
    m_files->parentWidget()->setVisible(files);
    if (files)
        m_files->show(m_data->record, m_data->files);
}

bool RecordPanel::attachFiles(const QStringList &paths)
{
    if (!m_data || paths.isEmpty() || !FilesSection::serves(m_data->record.def().name))
        return false;
    m_files->attach(paths);
    return true;
}

void RecordPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takes = m_data && !m_workspace.isReadOnly() && FilesSection::serves(m_data->record.def().name)
        && !FilesSection::pathsIn(event->mimeData()).isEmpty();
    if (!takes)
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    delete m_dropHint;
    m_dropHint = new DropHint(tr("Attach to %1").arg(m_data->record.title()), this);
    m_dropHint->show();
}

void RecordPanel::dragLeaveEvent(QDragLeaveEvent *) { delete std::exchange(m_dropHint, nullptr); }

void RecordPanel::dropEvent(QDropEvent *event)
{
    delete std::exchange(m_dropHint, nullptr);
    const QStringList paths = FilesSection::pathsIn(event->mimeData());
    if (!attachFiles(paths))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace rapport::ui
