/** What became of a filing until it was sent: a chain in which every line holds the hash of the one before. */
import { canonicalJson, ContentHash, QueryAnswer, ReturnedFigure, Signature, StepTaken } from "@duxue/core"
import { Schema } from "effect"
import * as Effect from "effect/Effect"
import { sha256OfText } from "./sha256.ts"

/** The making of the bundle itself: always the last event. */
const BundleMade = Schema.Struct({
  /** ISO 8601, UTC. */
  at: Schema.String,
  /** Program and version. */
  by: Schema.String,
  /** What was put into the bundle beside the history: the hash of each file under its name. */
  parts: Schema.Record(Schema.String, ContentHash)
}).annotate({ identifier: "BundleMade" })

const events = {
  step: StepTaken,
  signature: Signature,
  returned: ReturnedFigure,
  answer: QueryAnswer,
  bundle: BundleMade
} as const

const eventOf = <Kind extends keyof typeof events>(kind: Kind) => ({ kind: Schema.Literal(kind), entry: events[kind] })

const link = { previous: ContentHash, hash: ContentHash }

/** Something that happened to the filing, by what it is. */
export const HistoryEvent = Schema.Union([
  Schema.Struct(eventOf("step")),
  Schema.Struct(eventOf("signature")),
  Schema.Struct(eventOf("returned")),
  Schema.Struct(eventOf("answer")),
  Schema.Struct(eventOf("bundle"))
]).annotate({ identifier: "HistoryEvent" })
export type HistoryEvent = typeof HistoryEvent.Type

/** A line of history.ndjson. `hash` is of the line's canonical JSON without it; `previous` is the hash of the line before. */
export const HistoryLine = Schema.Union([
  Schema.Struct({ ...eventOf("step"), ...link }),
  Schema.Struct({ ...eventOf("signature"), ...link }),
  Schema.Struct({ ...eventOf("returned"), ...link }),
  Schema.Struct({ ...eventOf("answer"), ...link }),
  Schema.Struct({ ...eventOf("bundle"), ...link })
]).annotate({ identifier: "HistoryLine", title: "过程记录链" })
export type HistoryLine = typeof HistoryLine.Type

/** What stands before the first line. */
const chainStart = "0".repeat(64)

export interface ChainHead {
  readonly entries: number
  readonly head: string
}

/** The lines of a chain, each ended by a line feed, and its last link. */
export const writeHistory = Effect.fnUntraced(function* (told: ReadonlyArray<HistoryEvent>) {
  const lines: Array<string> = []
  let head = chainStart
  for (const event of told) {
    const linked = { ...event, previous: head }
    head = yield* sha256OfText(canonicalJson(linked))
    lines.push(`${canonicalJson({ ...linked, hash: head })}\n`)
  }
  const last: ChainHead = { entries: lines.length, head }
  return { text: lines.join(""), ...last }
})

/** How a line fails to follow from the one before. */
export type LinkFault = "not-canonical" | "previous" | "hash"

export interface BrokenLink {
  /** From one. */
  readonly line: number
  readonly fault: LinkFault
}

export interface WalkedChain extends ChainHead {
  /** The lines as JSON, as far as the chain is whole. */
  readonly lines: ReadonlyArray<unknown>
  /** The first line that does not follow; `undefined` where all do. */
  readonly broken: BrokenLink | undefined
}

/** The object that a line holds, if the line is its canonical JSON. */
const linkIn = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
    return isObject && canonicalJson(parsed) === line ? (parsed as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

const faultOf = Effect.fnUntraced(function* (
  { hash, ...rest }: Readonly<Record<string, unknown>>,
  before: string
): Effect.fn.Return<LinkFault | undefined> {
  if (rest["previous"] !== before) return "previous"
  return (yield* sha256OfText(canonicalJson(rest))) === hash ? undefined : "hash"
})

/** Goes along a chain from its first line until one does not follow. */
export const walkHistory = Effect.fnUntraced(function* (text: string): Effect.fn.Return<WalkedChain> {
  const written = text.split("\n")
  const lines: Array<unknown> = []
  let head = chainStart
  const broken = (fault: LinkFault): WalkedChain => ({
    entries: lines.length,
    head,
    lines,
    broken: { line: lines.length + 1, fault }
  })
  for (const line of written.slice(0, -1)) {
    const found = linkIn(line)
    if (found === undefined) return broken("not-canonical")
    const fault = yield* faultOf(found, head)
    if (fault !== undefined) return broken(fault)
    lines.push(found)
    head = String(found["hash"])
  }
  // Every line has an end; behind the last stands nothing.
  return written.at(-1) === "" ? { entries: lines.length, head, lines, broken: undefined } : broken("not-canonical")
})
