// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ExportRemedies.h"

namespace articular {

namespace {

const std::initializer_list<std::pair<ActionId, ExportRemedy>> &remedies()
{
    static const std::initializer_list<std::pair<ActionId, ExportRemedy>> all{
        {ActionId::SendForReview, ExportRemedy::Send}, {ActionId::ApproveArticle, ExportRemedy::Approve}, {ActionId::PeopleWhoApprove, ExportRemedy::SetUpApproval}};
    return all;
}

} // namespace

QSet<ExportRemedy> possibleRemedies(const ActionSet &actions)
{
    QSet<ExportRemedy> possible;
    for (const auto &[action, remedy] : remedies()) {
        if (actions[action]->isEnabled())
            possible.insert(remedy);
    }
    return possible;
}

void takeRemedy(ExportRemedy remedy, const ActionSet &actions)
{
    for (const auto &[action, known] : remedies()) {
        if (known == remedy)
            actions[action]->trigger();
    }
}

} // namespace articular
