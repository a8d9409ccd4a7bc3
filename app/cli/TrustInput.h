// SPDX-License-Identifier: GPL-3.0-or-later
// What the trust commands have in common: options about persons and policy, the workspace, and the list that is signed.
#pragma once

#include "cli/Arguments.h"

#include "core/trust/TrustEdits.h"
#include "core/trust/TrustStore.h"

namespace articular::cli {

/// The workspace that a path lies in. NotFound when it lies in none.
Result<QString> workspaceRoot(const QString &path);

/// The verified list of a workspace; else Refused with the reason. Older lists are not believed from then on.
Result<TrustList> verifiedList(const QString &root);

void addPersonOptions(Arguments &arguments);
/// The person that the options describe; what they leave out is taken from people.yaml and then from `known`.
Result<Newcomer> personFrom(const Arguments &arguments, const QString &root, Newcomer known);

void addPolicyOptions(Arguments &arguments);
/// `policy` with what the options say.
Result<TrustPolicy> policyFrom(const Arguments &arguments, TrustPolicy policy);

/// The public key beside the private one that --key names.
Result<PublicKey> publicKeyBeside(const QString &privatePath);

/// Signs and writes the list; prints what `done` says. An exit status.
int signAndReport(const QString &root, const Result<TrustList> &list, const QString &keyPath, const QString &done);

/// A time as --lost-since takes it: 2026-11-22 or 2026-11-22T09:40:00Z; invalid for anything else.
QDateTime typedTime(const QString &text);

} // namespace articular::cli
