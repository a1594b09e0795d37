/** The first page of a bundle: what it is, what it holds, and the signature under it. */
import { canonicalJson, ContentHash, FilingId, OrganisationId, Period } from "@duxue/core"
import { Schema } from "effect"

export const bundleFormat = "duxue-bundle/1"

/** A file of the bundle, as it was when the bundle was made. */
export const BundlePart = Schema.Struct({
  name: Schema.String,
  mediaType: Schema.String,
  bytes: Schema.Int,
  sha256: ContentHash
}).annotate({ identifier: "BundlePart", title: "报送包中的文件" })
export type BundlePart = typeof BundlePart.Type

/** By which registry something was judged. */
export const CatalogueVersion = Schema.Struct({
  /** The last day on which somebody looked at one of its standards, YYYY-MM-DD. */
  version: Schema.String,
  /** Of the canonical JSON of its sections, items, measures, metrics, standards, policies and checks. */
  sha256: ContentHash
}).annotate({ identifier: "CatalogueVersion", title: "标准目录版本" })
export type CatalogueVersion = typeof CatalogueVersion.Type

export const BundleMaker = Schema.Struct({ program: Schema.String, version: Schema.String }).annotate({
  identifier: "BundleMaker"
})
export type BundleMaker = typeof BundleMaker.Type

/** The body of manifest.json: canonical JSON (RFC 8785), to the byte. */
export const BundleManifest = Schema.Struct({
  format: Schema.Literal(bundleFormat),
  filing: FilingId,
  district: Schema.Struct({ id: OrganisationId, name: Schema.String }),
  period: Period,
  /** ISO 8601, UTC. */
  madeAt: Schema.String,
  madeBy: BundleMaker,
  catalogue: CatalogueVersion,
  /** All but the manifest, in their order in the archive. */
  parts: Schema.Array(BundlePart),
  /** How many links the history has, and the hash of the last. */
  history: Schema.Struct({ entries: Schema.Int, head: ContentHash }),
  /** SubjectPublicKeyInfo of an Ed25519 key (RFC 8410) in Base64. */
  publicKey: Schema.String,
  /** Ed25519 over the canonical JSON of the manifest without this member, in Base64. */
  signature: Schema.String
}).annotate({ identifier: "BundleManifest", title: "报送包清单" })
export type BundleManifest = typeof BundleManifest.Type

/** What is signed. Whatever else a manifest says is signed with it. */
export const signedText = (manifest: Readonly<Record<string, unknown>>): string =>
  canonicalJson(Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== "signature")))
