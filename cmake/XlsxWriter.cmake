# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter, which writes workbooks for spreadsheets: the target XlsxWriter::XlsxWriter. Not every package
# of it has a file for pkg-config.
pkg_check_modules(XLSXWRITER QUIET IMPORTED_TARGET xlsxwriter)
if(TARGET PkgConfig::XLSXWRITER)
    add_library(XlsxWriter::XlsxWriter ALIAS PkgConfig::XLSXWRITER)
    return()
endif()
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
find_library(XLSXWRITER_LIBRARY xlsxwriter)
if(NOT XLSXWRITER_INCLUDE_DIR OR NOT XLSXWRITER_LIBRARY)
    message(FATAL_ERROR "libxlsxwriter was not found. Debian: libxlsxwriter-dev, Fedora: libxlsxwriter-devel, "
        "Homebrew and vcpkg: libxlsxwriter. scripts/setup installs it on Debian.")
endif()
find_package(ZLIB REQUIRED)
add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
    IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
