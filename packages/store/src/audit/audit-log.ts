/** The audit log of a district: lengthened, read from the newest back, and proved. */
import type { OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { SqlClient } from "effect/sql/SqlClient"
import type { Fragment } from "effect/sql/Statement"
import {
  type AuditEntry,
  type AuditEvent,
  auditHash,
  type BrokenLink,
  brokenLink,
  type ChainHead,
  emptyChain
} from "./audit-entry.ts"

/**
 * Adds an event to the chain of the district, in the transaction of what it tells of: both are kept, or neither. Needs
 * `withinDistricts`. Until that ends, whoever adds to the same chain waits.
 */
export const appendAudit = Effect.fnUntraced(function* (district: OrganisationId, event: AuditEvent) {
  const sql = yield* SqlClient
  const [head = emptyChain] = yield* sql<ChainHead>`
    select seq::int as seq, hash from duxue.audit_head_for_update(${district})`
  const link = { ...event, district, seq: head.seq + 1, previous: head.hash }
  const entry: AuditEntry = { ...link, hash: auditHash(link) }
  yield* sql`select duxue.audit_append(${district}, ${entry.seq}, ${entry.at}, ${entry.actor}, ${entry.organisation},
    ${entry.action}, ${entry.subject}, ${JSON.stringify(entry.detail)}::text::jsonb, ${entry.previous}, ${entry.hash})`
  return entry
})

const columns = (sql: SqlClient): Fragment =>
  sql.literal("district, seq::int as seq, at, actor, organisation, action, subject, detail, previous, hash")

export interface AuditPage {
  /** The newest first. */
  readonly entries: ReadonlyArray<AuditEntry>
  /** To be given as `before` for the page that follows; undefined where this was the last. */
  readonly next: number | undefined
}

export interface AuditQuery {
  /** Entries with a lower number; all where it is left out. */
  readonly before?: number | undefined
  readonly limit: number
}

/** A page of the log. Needs `withinDistricts`. */
export const listAudit = Effect.fnUntraced(function* (district: OrganisationId, { before, limit }: AuditQuery) {
  const sql = yield* SqlClient
  const found = yield* sql<AuditEntry>`
    select ${columns(sql)} from duxue.audit
    where district = ${district} and seq < ${before ?? Number.MAX_SAFE_INTEGER} order by seq desc limit ${limit + 1}`
  const entries = found.slice(0, limit)
  const page: AuditPage = { entries, next: found.length > limit ? entries.at(-1)?.seq : undefined }
  return page
})

export interface ChainProof {
  readonly district: string
  readonly entries: number
  readonly head: ChainHead
  /** The first entry that does not follow from the one before; undefined where all do. */
  readonly broken: { readonly seq: number; readonly link: BrokenLink } | undefined
}

/**
 * Goes along the chain of a district from its first entry to its last and recomputes every hash. Finds what was changed, taken
 * out, put in or cut off; not a chain that was written anew from a place on with all its hashes, which a head kept
 * elsewhere (of a backup) tells.
 */
export const verifyAudit = Effect.fnUntraced(function* (district: OrganisationId) {
  const sql = yield* SqlClient
  const [kept = emptyChain] = yield* sql<ChainHead>`
    select seq::int as seq, hash from duxue.audit_head where district = ${district}`
  const walked = yield* sql<AuditEntry>`
    select ${columns(sql)} from duxue.audit where district = ${district} order by seq`.stream.pipe(
    Stream.runFold(
      (): Walk => ({ head: emptyChain, entries: 0, broken: undefined }),
      (walk, entry) => step(walk, entry)
    )
  )
  const proof: ChainProof = { district, ...walked, broken: walked.broken ?? cutOff(walked.head, kept) }
  return proof
})

type Walk = Omit<ChainProof, "district">

const step = ({ head, entries, broken }: Walk, entry: AuditEntry): Walk => {
  const link = broken === undefined ? brokenLink(entry, head) : undefined
  return {
    head: { seq: entry.seq, hash: entry.hash },
    entries: entries + 1,
    broken: link === undefined ? broken : { seq: entry.seq, link }
  }
}

const cutOff = (last: ChainHead, kept: ChainHead): ChainProof["broken"] =>
  last.seq === kept.seq && last.hash === kept.hash ? undefined : { seq: last.seq + 1, link: "head" }
