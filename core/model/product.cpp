// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Product>()
{
    static const EntityDef def = define<Product>("Product", QT_TRANSLATE_NOOP("Product", "Product"),
        QT_TRANSLATE_NOOP("Product", "Products"),
        field<&Product::name>("name", QT_TRANSLATE_NOOP("Product", "Product name"),
            Title | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Product::code>(
            "code", QT_TRANSLATE_NOOP("Product", "Product code"), Searchable | Listed | Sortable | MatchKey),
        field<&Product::category>(
            "category", QT_TRANSLATE_NOOP("Product", "Category"), Listed | Sortable | Suggest),
        field<&Product::unit>("unit", QT_TRANSLATE_NOOP("Product", "Unit"), Listed | Suggest),
        field<&Product::price>("price", QT_TRANSLATE_NOOP("Product", "List price"), Listed | Sortable | Rate),
        field<&Product::cost>("cost", QT_TRANSLATE_NOOP("Product", "Cost"), Rate),
        field<&Product::taxRate>("tax_rate", QT_TRANSLATE_NOOP("Product", "Tax rate")),
        field<&Product::status>("status", QT_TRANSLATE_NOOP("Product", "Status"), Listed,
            {{"on_sale", QT_TRANSLATE_NOOP("Product", "On sale")},
                {"off", QT_TRANSLATE_NOOP("Product", "Off sale")}}),
        field<&Product::description>("description", QT_TRANSLATE_NOOP("Product", "Description")));
    return def;
}

} // namespace rapport
