import * as Schema from "effect/Schema"

const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** How many rows a table has, and SHA-256 of all their lines. */
export const TableRecord = Schema.Struct({
  name: Schema.String.check(Schema.isPattern(/^[a-z_]{1,60}$/u)),
  columns: Schema.Array(Schema.String),
  rows: Count,
  sha256: Hash
})
export type TableRecord = typeof TableRecord.Type

/** What a backup holds, by which it is proved when it is restored. The first file of the archive. */
export const Manifest = Schema.Struct({
  kind: Schema.Literal("duxue-backup"),
  format: Schema.Literal(1),
  /** ISO 8601, UTC. */
  madeAt: Schema.String,
  /** Of the server that it was taken from. */
  postgres: Schema.String,
  /** The steps that the schema had taken. */
  migrations: Schema.Array(Schema.Struct({ id: Schema.Int, name: Schema.String })),
  /** In the order in which they can be filled. */
  tables: Schema.Array(TableRecord),
  /** The last link of each audit log: kept elsewhere, they show a log that was written anew. */
  chains: Schema.Array(Schema.Struct({ district: Schema.String, seq: Count, hash: Hash })),
  evidence: Schema.Array(Schema.Struct({ sha256: Hash, bytes: Count })),
  /** Evidence that the tables name and the data folder lacks, or has with other content. */
  missing: Schema.Array(Hash)
})
export type Manifest = typeof Manifest.Type

export const manifestName = "manifest.json"
export const tableMember = (name: string): string => `tables/${name}.ndjson.gz`
export const evidenceMember = (sha256: string): string => `evidence/${sha256}`
