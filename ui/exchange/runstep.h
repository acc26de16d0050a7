// SPDX-License-Identifier: GPL-3.0-or-later
// The last step: how far the import is, then what it did, with the ways on: show the records, save
// the rows that did not come in, take it all back.
#pragma once

#include <QWidget>

namespace rapport {
struct Error;
}
namespace rapport::exchange {
struct ImportReport;
}

namespace rapport::ui {

class Banner;
class Button;
class IconView;
class ImportSession;
class Label;
class ProgressCard;

class RunStep : public QWidget
{
    Q_OBJECT
public:
    explicit RunStep(ImportSession &session, QWidget *parent = nullptr);

    void showProgress();
    void showUndoing();
    void showResult();
    void showUndone(const QString &label);
    void showError(const Error &error);
    // After a file could be saved, or not.
    void say(const QString &sentence, bool isProblem = false);

    ProgressCard *card() const { return m_card; }
    Button *undoButton() const { return m_undo; }
    Button *rejectedButton() const { return m_rejected; }
    Button *showButton() const { return m_show; }
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void stopRequested();
    void undoRequested();
    void saveRejectedRequested();
    void showRequested();
    void anotherRequested();

private:
    void build();
    void setTitle(const QString &icon, int role, const QString &title, const QString &text);
    void fillCounts(const exchange::ImportReport &report);
    void addCount(const QString &words, qint64 count, bool strong = false);

    ImportSession &m_session;
    ProgressCard *m_card;
    Banner *m_banner;
    QWidget *m_result;
    IconView *m_icon;
    Label *m_title, *m_text;
    QWidget *m_counts;
    Button *m_show, *m_rejected, *m_undo, *m_another;
};

} // namespace rapport::ui
