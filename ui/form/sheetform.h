// SPDX-License-Identifier: GPL-3.0-or-later
// New and edit of any record in a side sheet: title, form, Save (Ctrl+Enter) and Cancel (Esc). Esc
// on changed values asks in the sheet itself. It saves by itself and tells what it saved.
#pragma once

#include "ui/form/form.h"
#include "ui/widgets/sidesheet.h"

#include <functional>

class QScrollArea;
class QStackedWidget;

namespace rapport::ui {

class Banner;
class Button;
class Label;

class SheetForm : public SideSheet
{
    Q_OBJECT
public:
    SheetForm(Workspace &workspace, QWidget *host);

    // `preset`: values to begin with, such as the customer of a new contact.
    void openNew(const QString &entity, const QHash<QString, QVariant> &preset = {});
    void openEdit(const Record &record, const QString &focusField = {});
    // Reads the record first, off this thread.
    void openEdit(const QString &entity, const Uid &id, const QString &focusField = {});
    Form *form() const { return m_form; }
    void save();
    // Asks when there are changes.
    void tryClose();

Q_SIGNALS:
    void saved(const QString &entity, const rapport::Uid &id, bool wasNew, const QString &title);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);

private:
    void begin(const QString &title, const QString &focusField);
    void store(const Record &before, const Record &after);
    void ask(bool asking);
    // With changes that nobody has saved yet: asks, and does `next` once they are given up.
    bool mustWait(std::function<void()> next);
    QWidget *makeFooter();

    Workspace &m_workspace;
    Form *m_form;
    QScrollArea *m_scroll = nullptr;
    Banner *m_error = nullptr;
    QStackedWidget *m_foot;
    Button *m_save;
    Button *m_keepEditing;
    Ticket m_ticket;
    std::function<void()> m_next;
};

} // namespace rapport::ui
