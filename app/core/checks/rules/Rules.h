// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of this folder, one source file each; builtInChecks() puts them in catalogue order.
#pragma once

#include "core/checks/Check.h"

namespace articular {

std::unique_ptr<Check> titleCheck();            ///< req-title
std::unique_ptr<Check> categoryCheck();         ///< req-category
std::unique_ptr<Check> disclaimerCheck();       ///< req-disclaimer
std::unique_ptr<Check> claimsFlagCheck();       ///< req-claims-flag
std::unique_ptr<Check> authorCheck();           ///< req-author
std::unique_ptr<Check> slugCheck();             ///< req-slug
std::unique_ptr<Check> descriptionCheck();      ///< req-description
std::unique_ptr<Check> dateCheck();             ///< req-date
std::unique_ptr<Check> featuredImageCheck();    ///< req-featured-image
std::unique_ptr<Check> placeholderCheck();      ///< req-placeholder
std::unique_ptr<Check> clinicTextDateCheck();   ///< req-stale-snippet
std::unique_ptr<Check> disclosureCheck();       ///< req-disclaimer-near, req-state-notice
std::unique_ptr<Check> claimCheck();            ///< clm-cure, clm-efficacy… one for each kind of claim
std::unique_ptr<Check> claimContextCheck();     ///< clm-typicality, clm-balance, clm-unknowns, clm-coverage
std::unique_ptr<Check> claimLibraryCheck();     ///< clm-library
std::unique_ptr<Check> studyCheck();            ///< ref-studies
std::unique_ptr<Check> consentCheck();          ///< prv-consent, prv-image-burned
std::unique_ptr<Check> insertCheck();           ///< fmt-insert
std::unique_ptr<Check> referenceMarkCheck();    ///< ref-resolve, ref-orphan
std::unique_ptr<Check> referenceSourceCheck();  ///< ref-complete, ref-age, ref-withdrawn
std::unique_ptr<Check> headingCheck();          ///< str-heading
std::unique_ptr<Check> rawHtmlCheck();          ///< str-raw-html
std::unique_ptr<Check> linkCheck();             ///< str-links
std::unique_ptr<Check> pictureCheck();          ///< a11y-alt
std::unique_ptr<Check> articleIdCheck();        ///< req-id
std::unique_ptr<Check> keyMessageCheck();       ///< req-key-message
std::unique_ptr<Check> sectionCheck();          ///< req-sections
std::unique_ptr<Check> fundingCheck();          ///< req-funding
std::unique_ptr<Check> callToActionCheck();     ///< req-cta
std::unique_ptr<Check> passiveCheck();          ///< lan-passive
std::unique_ptr<Check> medicalWordCheck();      ///< lan-jargon
std::unique_ptr<Check> shortFormCheck();        ///< lan-acronym
std::unique_ptr<Check> plainNumberCheck();      ///< lan-number-plain
std::unique_ptr<Check> sectionLengthCheck();    ///< str-sections-long
std::unique_ptr<Check> tableCheck();            ///< a11y-table
std::unique_ptr<Check> searchBasicsCheck();     ///< seo-basics
std::unique_ptr<Check> spellingCheck();         ///< lan-spell
std::unique_ptr<Check> readabilityCheck();      ///< lan-grade, lan-sentence, lan-paragraph

} // namespace articular
