/** Returns of schools and departments that were handed in beside the letter, or without one. In memory alone. */
import type { Bilingual, DepartmentReturns, FilingReturn, SchoolReturns, WorkbookReturns } from "@duxue/core"
import { type Accessor, createSignal } from "solid-js"

export type ReturnSource = SchoolReturns | DepartmentReturns | WorkbookReturns | FilingReturn

/** One thing that is wrong. */
export interface RefusedPart {
  /** Names its place in the file, and what to do. */
  readonly message: Bilingual
  /** What not to take, so that it is no error; `undefined` where the file as a whole is wrong. */
  readonly leave: string | undefined
}

export interface RefusedReturn {
  readonly file: string
  readonly problems: ReadonlyArray<RefusedPart>
}

export interface ReturnFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Whose returns they are, where no letter among them says it. */
export interface ReturnSubject {
  readonly district: string
  readonly period: string
}

export interface Returns {
  readonly sources: Accessor<ReadonlyArray<ReturnSource>>
  readonly refused: Accessor<RefusedReturn | undefined>
  readonly reading: Accessor<boolean>
  readonly subject: Accessor<ReturnSubject | undefined>
  readonly setSubject: (subject: ReturnSubject | undefined) => void
  /** Resolves to whether the file was taken. One of the same name takes the place of the one before. */
  readonly take: (name: string, bytes: Uint8Array) => Promise<boolean>
  /** Several at once, so that they are judged once; all or none. */
  readonly takeAll: (files: ReadonlyArray<ReturnFile>) => Promise<boolean>
  /** Takes what was refused last, without what `leave` names and what was left of it before. */
  readonly takeWithout: (leave: ReadonlyArray<string>) => Promise<boolean>
  readonly clear: () => void
}

/** Tables and JSON are returns; whatever else is dropped is a letter. */
export const isReturn = (name: string): boolean => /\.(?:csv|json|ndjson|xlsx)$/i.test(name)

export const createReturns = (): Returns => {
  const [sources, setSources] = createSignal<ReadonlyArray<ReturnSource>>([])
  const [refused, setRefused] = createSignal<RefusedReturn>()
  const [reading, setReading] = createSignal(false)
  const [subject, setSubject] = createSignal<ReturnSubject>()
  let latest: { readonly files: ReadonlyArray<ReturnFile>; readonly leave: ReadonlyArray<string> } = {
    files: [],
    leave: []
  }
  const read = async (files: ReadonlyArray<ReturnFile>, leave: ReadonlyArray<string>): Promise<boolean> => {
    latest = { files, leave }
    setReading(true)
    setRefused(undefined)
    try {
      // Reading returns needs the measures and their units, which a letter's page does without.
      const { readReturn } = await import("../filing/read-return.ts")
      const outcomes = await Promise.all(files.map(({ name, bytes }) => readReturn(name, bytes, leave)))
      const taken: Array<ReturnSource> = []
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.kind === "refused") {
          setRefused({ file: files[index]?.name ?? "", problems: outcome.problems })
          return false
        }
        taken.push(outcome.source)
      }
      setSources((kept) => [...kept.filter(({ file }) => !files.some(({ name }) => name === file)), ...taken])
      return true
    } finally {
      setReading(false)
    }
  }
  const takeAll = (files: ReadonlyArray<ReturnFile>) => read(files, [])
  return {
    sources,
    refused,
    reading,
    subject,
    setSubject,
    takeAll,
    take: (name, bytes) => takeAll([{ name, bytes }]),
    takeWithout: (leave) => read(latest.files, [...latest.leave, ...leave]),
    clear: () => {
      latest = { files: [], leave: [] }
      setSources([])
      setRefused(undefined)
      setSubject(undefined)
    }
  }
}
