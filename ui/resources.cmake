# SPDX-License-Identifier: GPL-3.0-or-later
# What the window carries inside its program: icons, fonts, colours and the style sheet.
if(TARGET rapport_ui)
    get_target_property(ui_type rapport_ui TYPE)
    if(ui_type STREQUAL "STATIC_LIBRARY")
        # moc needs nothing the other rooms generate, so it does not wait for them.
        set_target_properties(rapport_ui PROPERTIES AUTOGEN_ORIGIN_DEPENDS OFF)
        file(GLOB ui_icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
        file(GLOB ui_fonts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/fonts/*.otf)
        qt_add_resources(rapport_ui rapport_look
            PREFIX /
            BASE ${PROJECT_SOURCE_DIR}/resources
            FILES ${ui_icons} ${ui_fonts})
        qt_add_resources(rapport_ui rapport_theme
            PREFIX /
            BASE ${CMAKE_CURRENT_SOURCE_DIR}
            FILES theme/tokens.json theme/rapport.qss)
        file(GLOB ui_layouts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/layouts/*.json)
        qt_add_resources(rapport_ui rapport_layouts
            PREFIX /
            BASE ${PROJECT_SOURCE_DIR}/resources
            FILES ${ui_layouts})
        # Linux tells the wished appearance over D-Bus; without it the window reads GTK's settings.
        find_package(Qt6 QUIET COMPONENTS DBus)
        if(UNIX AND NOT APPLE AND TARGET Qt6::DBus)
            target_link_libraries(rapport_ui PRIVATE Qt6::DBus)
            target_compile_definitions(rapport_ui PRIVATE RAPPORT_DBUS)
        endif()
    endif()
endif()
