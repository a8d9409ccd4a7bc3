# SPDX-License-Identifier: GPL-3.0-or-later
# Data compiled into the programs; included where the target that owns it is made. Files keep their path below
# resources/: page/style.css is ":/articular/page/style.css".
set(ARTICULAR_RESOURCES "${PROJECT_SOURCE_DIR}/resources")

function(articular_core_resources target)
    qt_add_resources(${target} core PREFIX "/articular" BASE "${ARTICULAR_RESOURCES}" FILES
        "${ARTICULAR_RESOURCES}/page/fragment.mustache"
        "${ARTICULAR_RESOURCES}/page/page.mustache"
        "${ARTICULAR_RESOURCES}/page/style.css"
    )
endfunction()

function(articular_gui_resources target)
    qt_add_resources(${target} gui PREFIX "/articular" BASE "${ARTICULAR_RESOURCES}" FILES
        "${ARTICULAR_RESOURCES}/icons/articular.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-article.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-condition.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-done.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-error.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-faq.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-folder.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-info.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-new.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-picture.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-practice.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-procedure.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-research.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-reviewer.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-story.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-todo.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-waiting.svg"
        "${ARTICULAR_RESOURCES}/icons/panel-warning.svg"
        "${ARTICULAR_RESOURCES}/page/preview-shell.html"
        "${ARTICULAR_RESOURCES}/page/preview.css"
        "${ARTICULAR_RESOURCES}/page/preview.js"
    )
endfunction()
