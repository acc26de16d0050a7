# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=... -DLUPDATE=... -DLINT=... -DWORK=... -P collected.cmake
# Collects the strings of the sources into copies of the translation files and looks for what nobody
# has translated: a string that was never collected shows up here, too.
cmake_minimum_required(VERSION 3.25)
file(GLOB translations ${ROOT}/translations/*.ts)
if(NOT translations)
    message("SKIPPED: translations/ holds no .ts file.")
    return()
endif()
file(REMOVE_RECURSE ${WORK})
file(COPY ${translations} DESTINATION ${WORK}/translations)
file(GLOB copies ${WORK}/translations/*.ts)
foreach(copy ${copies})
    set(only)
    if(copy MATCHES "_en\\.ts$")
        set(only -pluralonly) # English is in the sources already, but for its plurals
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${only}
            ${ROOT}/app ${ROOT}/core ${ROOT}/ui -I ${ROOT} -ts ${copy}
        RESULT_VARIABLE status ERROR_VARIABLE complaints OUTPUT_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${output}${complaints}")
    endif()
endforeach()
execute_process(COMMAND ${LINT} ${WORK} unfinished RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "Strings of the sources are not translated; scripts/translate collects them into translations/.")
endif()
