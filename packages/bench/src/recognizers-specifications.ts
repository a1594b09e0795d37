/**
 * The Chinese specifications of recognizers-text, with every case that our readers do not meet and the rule that
 * explains it. The peer's own package is scored the same way, as a control of the scoring.
 */
import { differences } from "./specifications/differences.ts"
import { peerReaders } from "./specifications/peer.ts"
import { letterReader, ourReaders } from "./specifications/readers.ts"
import { foundAmong, unmetBy } from "./specifications/score.ts"
import {
  hashOf,
  type SpecificationCase,
  specificationOf,
  type SpecificationName,
  specificationsFolder,
  specificationsPresent
} from "./specifications/specification.ts"
import { table } from "./table.ts"

const names: ReadonlyArray<SpecificationName> = [
  "number",
  "percentage",
  "currency",
  "dimension",
  "age",
  "temperature",
  "ordinal"
]

/** What a case may be called without quoting a sentence that is not ours. */
const shownOf = ({ index, input }: SpecificationCase): string =>
  `${index} (${input.length > 12 ? `${input.slice(0, 12)}…` : input})`

export const recognizersSpecifications = (): string => {
  if (!specificationsPresent) return `! NOT MEASURED: ${specificationsFolder} is not there (DUXUE_SHARED)`
  const unexplained: Array<string> = []
  const rows = names.map((name) => {
    const cases = specificationOf(name)
    const share = (unmet: number | undefined) =>
      unmet === undefined ? "–" : `${cases.length - unmet} / ${cases.length}`
    const reader = ourReaders.get(name)
    const unmet = reader === undefined ? undefined : unmetBy(cases, reader)
    for (const each of unmet ?? []) {
      const difference = differences.find(
        ({ specification, index, hash }) => specification === name && index === each.index && hash === hashOf(each)
      )
      unexplained.push(`- ${name} ${shownOf(each)}: ${difference?.rule ?? "NOT EXPLAINED"}`)
    }
    const peer = peerReaders.get(name)
    const letter = foundAmong(cases, letterReader)
    return [
      name,
      share(peer === undefined ? undefined : unmetBy(cases, peer).length),
      share(unmet?.length),
      `${letter.found} / ${letter.expected}`,
      String(letter.elsewhere)
    ]
  })
  const head = ["specification", "its package", "our readers", "figures of a letter", "figures where none"]
  return [table(head, rows), "", "Cases that our readers answer otherwise:", "", ...unexplained].join("\n")
}
