/** What is open as a filing: a letter, returns, or both together. */
import {
  type Bilingual,
  type Filing,
  filingOf,
  type FilingSource,
  gatherFiling,
  type LetterReading,
  type ReturnProblem
} from "@duxue/core"
import * as Result from "effect/Result"
import { type Accessor, createMemo } from "solid-js"
import type { ReturnSource, ReturnSubject } from "../session/returns.ts"
import { useWorkplace } from "../session/workplace.ts"

export interface Opened {
  readonly filing: Filing
  /** The letter that its figures stand in, where one is open. */
  readonly reading: LetterReading | undefined
  /** What is unlikely in the returns, but taken. */
  readonly queries: ReadonlyArray<Bilingual>
}

export type Opening =
  | { readonly kind: "nothing" }
  /** The letter names no year: nobody can say by what law to judge it. */
  | { readonly kind: "without a year" }
  /** Returns that do not say whose they are, or that contradict each other. */
  | { readonly kind: "refused"; readonly subjectless: boolean; readonly problems: ReadonlyArray<Bilingual> }
  | { readonly kind: "open"; readonly opened: Opened }

interface Given {
  readonly reading: LetterReading | undefined
  readonly name: string
  readonly sources: ReadonlyArray<ReturnSource>
  readonly subject: ReturnSubject | undefined
}

const messages = (problems: ReadonlyArray<ReturnProblem>): ReadonlyArray<Bilingual> =>
  problems.map(({ message }) => message)

const openingOf = ({ reading, name, sources, subject }: Given): Opening => {
  if (sources.length === 0) {
    if (reading === undefined) return { kind: "nothing" }
    const filing = filingOf(reading, name)
    return filing === undefined
      ? { kind: "without a year" }
      : { kind: "open", opened: { filing, reading, queries: [] } }
  }
  const letter: ReadonlyArray<FilingSource> = reading === undefined ? [] : [{ kind: "letter", file: name, reading }]
  const gathered = gatherFiling({
    sources: [...letter, ...sources],
    // A letter says itself whose it is.
    ...(reading === undefined && subject !== undefined ? subject : {})
  })
  return Result.match(gathered, {
    onFailure: (problems): Opening => ({
      kind: "refused",
      subjectless: problems.every(({ code }) => code === "no-district" || code === "no-period"),
      problems: messages(problems)
    }),
    onSuccess: ({ filing, queries }): Opening => ({
      kind: "open",
      opened: { filing, reading, queries: messages(queries) }
    })
  })
}

/** Pages come and go; what is open stays the same filing, so that it is judged once. */
let latest: { readonly given: Given; readonly opening: Opening } | undefined

const same = (a: Given, b: Given): boolean =>
  a.reading === b.reading && a.name === b.name && a.sources === b.sources && a.subject === b.subject

export const useOpening = (): Accessor<Opening> => {
  const { session, returns } = useWorkplace()
  return createMemo(() => {
    const status = session.status()
    const given: Given = {
      reading: status.kind === "open" ? session.view()?.checked.reading : undefined,
      name: status.kind === "open" ? status.name : "",
      sources: returns.sources(),
      subject: returns.subject()
    }
    if (latest === undefined || !same(latest.given, given)) latest = { given, opening: openingOf(given) }
    return latest.opening
  })
}

/** The filing that is open; `undefined` where none is, or none can be judged. */
export const useOpened = (): Accessor<Opened | undefined> => {
  const opening = useOpening()
  return () => {
    const now = opening()
    return now.kind === "open" ? now.opened : undefined
  }
}
