import { expect, it } from "vitest"
import { instruments } from "../src/policies/instruments.ts"
import { findPolicy } from "../src/registry.ts"

const known = instruments.filter(({ policy }) => policy !== undefined)

it.each(known)("$title.zh is of the year that the registry tells", ({ policy = "", year }) => {
  const entry = findPolicy(policy)
  const numbered = entry?.number === null ? undefined : /〔(\d{4})〕/.exec(entry?.number ?? "")?.[1]
  const years = [policy.slice(0, 4), numbered, entry?.issuedOn?.slice(0, 4)].filter((each) => each !== undefined)
  expect(entry?.id).toBe(policy)
  expect(new Set(years.map(Number))).toEqual(new Set([year]))
})

it("no two of them are called alike", () => {
  const words = instruments.flatMap((instrument) => instrument.words)
  expect(new Set(words).size).toBe(words.length)
})
