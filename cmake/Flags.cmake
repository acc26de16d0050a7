# SPDX-License-Identifier: GPL-3.0-or-later
# Every compiler flag of the project stands here and reaches a target by linking rapport_flags.
add_library(rapport_flags INTERFACE)
target_compile_definitions(rapport_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(rapport_flags INTERFACE /W4 /utf-8)
else()
    target_compile_options(rapport_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Woverloaded-virtual)
endif()
if(RAPPORT_WERROR)
    target_compile_options(rapport_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(RAPPORT_SANITIZE)
    # GCC sees uninitialized values in every variant once it is instrumented.
    target_compile_options(rapport_flags INTERFACE -fsanitize=${RAPPORT_SANITIZE} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(rapport_flags INTERFACE -fsanitize=${RAPPORT_SANITIZE})
endif()

# The layers below the window also refuse silent narrowing.
add_library(rapport_core_flags INTERFACE)
target_link_libraries(rapport_core_flags INTERFACE rapport_flags)
if(NOT MSVC)
    target_compile_options(rapport_core_flags INTERFACE -Wconversion -Wno-sign-conversion)
endif()
