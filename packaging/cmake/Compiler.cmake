# SPDX-License-Identifier: GPL-3.0-or-later
# One place for warnings, defines and sanitizers: every target of ours passes through articular_compile_options().
function(articular_compile_options target)
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${ARTICULAR_WERROR}>:-Werror>)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_URL_CAST_FROM_STRING
        ARTICULAR_VERSION="${PROJECT_VERSION}")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app")
    if(ARTICULAR_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${ARTICULAR_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${ARTICULAR_SANITIZE})
    endif()
endfunction()
