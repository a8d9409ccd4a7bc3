// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRunner.h"
#include "core/checks/prose/ProseCheck.h"
#include "core/checks/rules/Rules.h"

namespace articular {

CheckRegistry builtInChecks()
{
    CheckRegistry checks;
    checks.push_back(titleCheck());
    checks.push_back(categoryCheck());
    checks.push_back(disclaimerCheck());
    checks.push_back(disclosureCheck());
    checks.push_back(claimsFlagCheck());
    checks.push_back(authorCheck());
    checks.push_back(slugCheck());
    checks.push_back(descriptionCheck());
    checks.push_back(dateCheck());
    checks.push_back(articleIdCheck());
    checks.push_back(keyMessageCheck());
    checks.push_back(sectionCheck());
    checks.push_back(fundingCheck());
    checks.push_back(callToActionCheck());
    checks.push_back(featuredImageCheck());
    checks.push_back(placeholderCheck());
    checks.push_back(clinicTextDateCheck());
    checks.push_back(insertCheck());
    checks.push_back(referenceMarkCheck());
    checks.push_back(referenceSourceCheck());
    checks.push_back(passiveCheck());
    checks.push_back(medicalWordCheck());
    checks.push_back(shortFormCheck());
    checks.push_back(plainNumberCheck());
    checks.push_back(claimCheck());
    checks.push_back(claimContextCheck());
    checks.push_back(claimLibraryCheck());
    checks.push_back(studyCheck());
    checks.push_back(consentCheck());
    checks.push_back(headingCheck());
    checks.push_back(sectionLengthCheck());
    checks.push_back(rawHtmlCheck());
    checks.push_back(linkCheck());
    checks.push_back(pictureCheck());
    checks.push_back(tableCheck());
    checks.push_back(searchBasicsCheck());
    checks.push_back(spellingCheck());
    checks.push_back(readabilityCheck());
    checks.push_back(proseCheck());
    return checks;
}

} // namespace articular
