# SPDX-License-Identifier: GPL-3.0-or-later
# Data compiled into the programs; included where the target that owns it is made. Files keep their path below
# resources/: page/style.css is ":/articular/page/style.css".
set(ARTICULAR_RESOURCES "${PROJECT_SOURCE_DIR}/resources")

function(articular_core_resources target)
    qt_add_resources(${target} core PREFIX "/articular" BASE "${ARTICULAR_RESOURCES}" FILES
        "${ARTICULAR_RESOURCES}/page/page.mustache"
        "${ARTICULAR_RESOURCES}/page/style.css"
    )
endfunction()

function(articular_gui_resources target)
    qt_add_resources(${target} gui PREFIX "/articular" BASE "${ARTICULAR_RESOURCES}" FILES
        "${ARTICULAR_RESOURCES}/icons/articular.svg"
    )
endfunction()
