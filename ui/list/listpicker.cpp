// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listpicker.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString kindIcon(const FieldDef &field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Decimal:
        return u"hash"_s;
    case Kind::Money:
        return u"banknote"_s;
    case Kind::Percent:
        return u"percent"_s;
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return u"calendar"_s;
    case Kind::Bool:
        return u"square-check"_s;
    case Kind::Choice:
        return u"list"_s;
    case Kind::Link:
        return field.linkTo == "user"_L1 ? u"user-round"_s : u"link"_s;
    case Kind::Tags:
        return u"tag"_s;
    case Kind::Phone:
        return u"phone"_s;
    case Kind::Email:
        return u"mail"_s;
    case Kind::Url:
        return u"globe"_s;
    case Kind::LongText:
        return u"sticky-note"_s;
    case Kind::Text:
        break;
    }
    return u"id-card"_s;
}

QList<CheckList::Entry> foundRecords(Workspace &workspace, const QString &entity, const QString &typed)
{
    QList<CheckList::Entry> entries;
    if (typed.trimmed().isEmpty())
        return entries;
    query::SearchOptions options;
    options.entities = {entity};
    options.details = false;
    const auto hits = query::search(workspace.reads(), typed, options);
    if (hits) {
        for (const query::Hit &hit : *hits)
            entries.append({hit.id.text(), hit.title, false});
    }
    return entries;
}

ListPicker::ListPicker(const QString &name, const QString &searchWords, QWidget *parent)
    : Popup(parent), m_list(new CheckList(CheckList::Mode::Pick, searchWords, this))
{
    setObjectName(name);
    setAccessibleName(searchWords);
    column()->addWidget(m_list);
    connect(m_list, &CheckList::picked, this, [this](const QString &key) {
        Q_EMIT picked(key);
        close();
    });
    setFocusProxy(m_list);
}

NamePopup::NamePopup(const QString &title, const QString &name, const QString &button, QWidget *parent)
    : Popup(parent)
{
    setObjectName(u"namePopup"_s);
    setAccessibleName(title);
    auto *line = new QLineEdit(name, this);
    line->setObjectName(u"nameLine"_s);
    line->setAccessibleName(title);
    line->setMinimumWidth(220);
    line->selectAll();
    auto *save = new Button(button, Button::Kind::Primary, this);
    save->setObjectName(u"nameSave"_s);
    save->setEnabled(!name.trimmed().isEmpty());
    column()->addWidget(new Label(title, TextStyle::MetaStrong, Role::TextMuted, this));
    column()->addWidget(line);
    column()->addWidget(save, 0, Qt::AlignRight);
    const auto finish = [this, line] {
        if (line->text().trimmed().isEmpty())
            return;
        Q_EMIT named(line->text().trimmed());
        close();
    };
    connect(line, &QLineEdit::textChanged, save,
        [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(line, &QLineEdit::returnPressed, this, finish);
    connect(save, &Button::clicked, this, finish);
    setFocusProxy(line);
}

} // namespace rapport::ui
