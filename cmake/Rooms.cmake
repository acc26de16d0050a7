# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a folder, a folder is one static library, and its link line says whom it may know.
# The sources are what lies in the folder, so that a new file needs no second entry.

# rapport_room(NAME FLAGS PCH header... LINK library... [PRIVATE library...])
function(rapport_room name)
    cmake_parse_arguments(ROOM "MOC" "FLAGS" "PCH;LINK;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${ROOM_LINK})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_LINK} PRIVATE ${ROOM_FLAGS} ${ROOM_PRIVATE})
    if(ROOM_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(ROOM_PCH)
        target_precompile_headers(${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()
