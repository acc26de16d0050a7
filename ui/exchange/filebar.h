// SPDX-License-Identifier: GPL-3.0-or-later
// The file that is being imported and how it is read: what was found out, each of it to be changed.
// A choice that the file does not have (the delimiter of a workbook) is not shown.
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace rapport::ui {

class Button;
class ImportSession;
class Label;
class OptionBox;

class FileBar : public QFrame
{
    Q_OBJECT
public:
    explicit FileBar(ImportSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void changeFileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice {
        QWidget *whole = nullptr;
        OptionBox *box = nullptr;
    };
    Choice add(const QString &name, const QString &label);
    void connectChoices();
    void fitName();
    void refreshEncoding();
    void refreshDelimiter();
    void refreshSheet();
    void refreshHeader();
    void refreshDates();
    void refreshEntity();

    ImportSession &m_session;
    QHBoxLayout *m_row;
    Label *m_name;
    Label *m_facts;
    Choice m_entity, m_sheet, m_encoding, m_delimiter, m_header, m_dates;
    Button *m_change;
};

} // namespace rapport::ui
