/** What is open as a filing: what the section, metric and what-if pages judge. */
import { type Filing, filingOf, type LetterReading } from "@duxue/core"
import { type Accessor, createMemo } from "solid-js"
import { useWorkplace } from "../session/workplace.ts"

export interface Opened {
  readonly filing: Filing
  /** The file that it came in. */
  readonly name: string
  /** The letter that its figures stand in. */
  readonly reading: LetterReading
}

const filings = new WeakMap<LetterReading, Opened | "without a year">()

const openedOf = (reading: LetterReading, name: string): Opened | "without a year" => {
  const known = filings.get(reading)
  if (known !== undefined) return known
  const filing = filingOf(reading, name)
  const opened = filing === undefined ? "without a year" : { filing, name, reading }
  filings.set(reading, opened)
  return opened
}

/** The filing that is open; `"without a year"` where nobody can say by what law to judge it; `undefined` where none is. */
export const useOpened = (): Accessor<Opened | "without a year" | undefined> => {
  const { session } = useWorkplace()
  return createMemo(() => {
    const status = session.status()
    const reading = session.view()?.checked.reading
    return status.kind === "open" && reading !== undefined ? openedOf(reading, status.name) : undefined
  })
}
