// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the mapping: how far the check of all rows is, the problems it found and the rule
// for records that are there already.
#pragma once

#include "ui/exchange/problems.h"

#include <QScrollArea>

namespace rapport::ui {

class Banner;
class Button;
class DuplicateRule;
class ImportSession;
class Label;
class ProblemList;
class ProgressCard;
class SectionHeader;

class CheckSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit CheckSide(ImportSession &session, QWidget *parent = nullptr);

    void refresh(const std::vector<ProblemGroup> &groups);
    void refreshRule();
    void openField(const QString &field);
    ProgressCard *card() const { return m_card; }

Q_SIGNALS:
    void saveListRequested();

private:
    void refreshCard();
    void progress(qint64 done, qint64 total);
    void press(); // the link of the card

    ImportSession &m_session;
    ProgressCard *m_card;
    Banner *m_error;
    SectionHeader *m_head;
    Button *m_save;
    Label *m_none;
    ProblemList *m_list;
    DuplicateRule *m_rule;
    bool m_running = false;
};

} // namespace rapport::ui
