/** A filing as one signed file (.duxue), made and verified; runs in a browser. */
export { UnmakeableBundle, UnreadableBundle } from "./bundle-error.ts"
export { catalogueVersion } from "./catalogue-version.ts"
export { type Parts } from "./container.ts"
export { BundleEvidence, type GivenEvidence } from "./evidence.ts"
export { BundleFindings, unanswered } from "./findings.ts"
export { HistoryEvent, HistoryLine } from "./history.ts"
export { type BundleSource, type MadeBundle, makeBundle } from "./make-bundle.ts"
export { BundleManifest } from "./manifest.ts"
export { partKindOf } from "./part-names.ts"
export { spokenFingerprint, type TrustFault, trustedFingerprints } from "./public-key.ts"
export {
  makeSigningKey,
  privateKeyPem,
  publicKeyPem,
  readSigningKey,
  type SigningKey,
  type SigningKeyFault
} from "./signing-key.ts"
export { BundleDifference, BundleProblem, BundleStep, BundleVerification } from "./verification.ts"
export { type VerifiedBundle, verifyBundle, type VerifyOptions } from "./verify-bundle.ts"
