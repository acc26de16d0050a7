// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of one out of a few, side by side: the faces of the pipeline. Arrow keys turn it.
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace rapport::ui {

class FaceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    FaceButton(const QString &iconName, const QString &words, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

class FaceSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit FaceSwitch(QWidget *parent = nullptr);

    void add(const QString &iconName, const QString &words); // without an icon: the words alone
    void setCurrent(int index); // says nothing; -1: none of them
    int current() const;
    QAbstractButton *button(int index) const;

Q_SIGNALS:
    void chosen(int index); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

// A filter of one click with the number it would leave, such as "Stale only 5".
class CountToggle final : public QAbstractButton
{
    Q_OBJECT
public:
    CountToggle(const QString &iconName, const QString &words, QWidget *parent = nullptr);
    void setCount(qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
};

} // namespace rapport::ui
