// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation at the left: head, groups of pages, pinned views, settings at the foot. It knows no
// model: its owner says what stands in it and hears what was chosen. Tab enters at the current page,
// the arrow keys move inside, Enter or Space opens.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace rapport::ui {

class Label;
class RailButton;
class RailHeader;

struct RailItem {
    QString key; // "customers"
    QString label;
    QString icon;
    int count = 0; // red pill when above 0
    int group = 0; // a gap stands where the number changes
};

class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setCompany(const QString &name);
    void setItems(const std::vector<RailItem> &items);
    void setPinned(const std::vector<RailItem> &views);
    void setCount(const QString &key, int count);
    void setCurrent(const QString &key);
    QString current() const { return m_current; }

    // 56 wide with icons only, instead of 208.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    RailHeader *header() const { return m_header; }

Q_SIGNALS:
    void itemChosen(const QString &key);
    void pinnedChosen(const QString &key);
    void settingsChosen();
    void companyMenuRequested(const QPoint &globalPosition);
    void pinnedMenuRequested(const QString &key, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *make(const RailItem &item, bool isPinned);
    void step(RailButton *from, int by);
    void restack();
    std::vector<RailButton *> all() const;

    RailHeader *m_header;
    Label *m_pinnedTitle;
    RailButton *m_settings = nullptr;
    QVBoxLayout *m_list;
    QWidget *m_body;
    std::vector<RailButton *> m_items;
    std::vector<int> m_groups;
    std::vector<RailButton *> m_pinned;
    QString m_current;
    bool m_collapsed = false;
};

} // namespace rapport::ui
