# SPDX-License-Identifier: GPL-3.0-or-later
# Data compiled into the programs; included where the target that owns it is made. Files keep their path below
# resources/: page/style.css is ":/articular/page/style.css".
set(ARTICULAR_RESOURCES "${PROJECT_SOURCE_DIR}/resources")

function(articular_core_resources target)
    qt_add_resources(${target} core PREFIX "/articular" BASE "${ARTICULAR_RESOURCES}" FILES
        "${ARTICULAR_RESOURCES}/page/fragment.mustache"
        "${ARTICULAR_RESOURCES}/page/page.mustache"
        "${ARTICULAR_RESOURCES}/page/style.css"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/ankle-sprain/article.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/ankle-sprain/images/ankle-sprain-1.jpg"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/ankle-sprain/images/ankle-sprain-2.jpg"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/rotator-cuff-repair/article.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/rotator-cuff-repair/images/rotator-cuff-repair-1.jpg"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/walking-with-knee-arthritis/article.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/walking-with-knee-arthritis/images/walking-with-knee-arthritis-1.jpg"
        "${ARTICULAR_RESOURCES}/sample-workspace/articles/walking-with-knee-arthritis/images/walking-with-knee-arthritis-2.jpg"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/clinic.yaml"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/disclaimers/exercise.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/disclaimers/general.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/disclaimers/procedures.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/people.yaml"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/references.json"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/snippets/exercise-sheet.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/snippets/phone-visits.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/snippets/visit.md"
        "${ARTICULAR_RESOURCES}/sample-workspace/clinic/snippets/winter-hours.md"
        "${ARTICULAR_RESOURCES}/templates/condition.md"
        "${ARTICULAR_RESOURCES}/templates/faq.md"
        "${ARTICULAR_RESOURCES}/templates/procedure.md"
        "${ARTICULAR_RESOURCES}/templates/research.md"
        "${ARTICULAR_RESOURCES}/templates/story.md"
        "${ARTICULAR_RESOURCES}/templates/workspace/clinic.yaml"
        "${ARTICULAR_RESOURCES}/templates/workspace/general.md"
        "${ARTICULAR_RESOURCES}/templates/workspace/people.yaml"
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
