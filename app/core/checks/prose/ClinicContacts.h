// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the clinic's own telephone, address and e-mail from those that could be a patient's.
#pragma once

#include "core/workspace/ClinicProfile.h"

namespace articular {

/// Whether words that a rule about `identifier` found (phone, fax, email, address, zip) are the clinic's own.
bool isOfClinic(const QString &identifier, const QString &words, const ClinicProfile &profile);

} // namespace articular
