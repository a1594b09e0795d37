import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assess, type Filing, filingOf, gatherFiling, measures, type Reading } from "@duxue/core"
import { readFilingFile } from "@duxue/documents"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unweightedTrap } from "../src/balance.ts"
import { type District, generateDistrict, type PartReturn } from "../src/district.ts"
import { sampleFiles } from "../src/files.ts"

const folder = join(import.meta.dirname, "..")

interface Sample {
  readonly letter: string
  readonly folder: string
  readonly seed: number
}

const samples: ReadonlyArray<Sample> = [
  { letter: "dadukou-2020", folder: "dadukou-2020", seed: 2020 },
  { letter: "paraphrase-2022", folder: "linxi-2022", seed: 2022 }
]

interface Letter {
  readonly file: string
  readonly text: string
  readonly reading: Reading
  readonly filing: Filing
}

const letterOf = (name: string): Letter => {
  const file = `${name}.md`
  const text = readFileSync(join(folder, "letters", file), "utf8")
  const reading = read(text)
  const filing = filingOf(reading)
  if (filing === undefined) throw new Error(`${name} names no year`)
  return { file, text, reading, filing }
}

const letters = new Map(samples.map(({ letter }) => [letter, letterOf(letter)]))
const letterNamed = (name: string): Letter => letters.get(name) as Letter

const generated = ({ filing, text }: Letter, seed: number): District =>
  generateDistrict({ seed, schools: 113, letter: filing, text })

const filesOf = (letter: Letter, seed: number, missing = 0): ReadonlyMap<string, string> =>
  sampleFiles(letter.filing, letter.reading, generated(letter, seed), missing, seed)

const gathered = (letter: Letter, files: ReadonlyMap<string, string>): Filing => {
  const returns = [...files].map(([name, content]) => {
    const source = Effect.runSync(readFilingFile(new TextEncoder().encode(content), name))
    if (source.kind === "letter") throw new Error(`${name} was taken for a letter`)
    return source
  })
  const sources = [{ kind: "letter" as const, file: letter.file, reading: letter.reading }, ...returns]
  return Result.getOrThrow(gatherFiling({ sources })).filing
}

describe("the committed districts", () => {
  it.each(samples)("$folder is what its seed gives, to the byte", ({ letter, folder: name, seed }) => {
    for (const [file, content] of filesOf(letterNamed(letter), seed)) {
      expect(readFileSync(join(folder, "districts", name, file), "utf8")).toBe(content)
    }
  })

  it("gives another district for another seed", () => {
    const letter = letterNamed("dadukou-2020")
    expect(filesOf(letter, 1).get("schools.csv")).not.toBe(filesOf(letter, 2).get("schools.csv"))
  })
})

const seeds = [1, 2, 3, 5]
const cases = samples.flatMap(({ letter }) => seeds.map((seed) => ({ letter, seed })))

describe.each(cases)("a district for $letter from seed $seed", ({ letter: name, seed }) => {
  const letter = letterNamed(name)
  const district = generated(letter, seed)

  const assessment = assess(gathered(letter, filesOf(letter, seed)))

  it("comes to every total that the letter states", () => {
    const { reconciliations } = assessment
    expect(reconciliations.length).toBeGreaterThan(20)
    expect(reconciliations.filter(({ agrees }) => !agrees)).toEqual([])
  })

  it("reports nothing that is asked about", () => {
    const returns = Effect.runSync(
      readFilingFile(new TextEncoder().encode(filesOf(letter, seed).get("schools.csv")), "schools.csv")
    )
    expect(returns).toMatchObject({ kind: "school-returns", queries: [] })
  })

  it("reports no figure below nought, and nothing but whole numbers", () => {
    const values = district.returns.flatMap((part) => Object.values(part.values))
    expect(values.filter((value) => !(Number.isInteger(value) && value >= 0))).toEqual([])
  })

  it("has classes that hold its pupils", () => {
    for (const part of district.returns) {
      expect(sumBy(part, /^school-pupils-/u)).toBe(gradedTotal(part, "school-pupils"))
      expect(sumBy(part, /^school-classes-(grade|kindergarten)-/u)).toBe(gradedTotal(part, "school-classes"))
      if (part.stage === "preschool") continue
      const bands = sumBy(part, /^school-classes-(up-to-45|\d+-to-\d+|66-and-more)$/u)
      expect(bands).toBe(part.values["school-classes"])
      expect(part.values["school-pupils"]).toBeLessThanOrEqual(upperOf(part))
    }
  })

  it("bears no name of the letter", () => {
    const stems = district.schools.map((school) => school.name.slice(0, 2))
    expect(stems.filter((stem) => letter.text.includes(stem))).toEqual([])
    expect(new Set(district.schools.map((school) => school.name)).size).toBe(district.schools.length)
  })

  it("keeps a coefficient that would be lost if schools were not weighted by their pupils", () => {
    expect(unweightedTrap).toBe("sports-area")
    const { verdicts } = assessment
    const weighted = verdicts.find(
      ({ metric, stage }) => metric === "quality-balance-cv-sports-area" && stage === "primary"
    )
    expect(weighted?.verdict).toBe("met")
    expect(unweightedSportsVariation(district)).toBeGreaterThan(0.5)
  })
})

const sumBy = ({ values }: PartReturn, pattern: RegExp): number =>
  Object.entries(values)
    .filter(([measure]) => pattern.test(measure))
    .reduce((sum, [, value]) => sum + value, 0)

/** Vocational and special schools have no grades in the measures. */
const gradedTotal = ({ stage, values }: PartReturn, measure: "school-pupils" | "school-classes"): number | undefined =>
  stage === "vocational" || stage === "special" ? 0 : values[measure]

/** The most pupils that classes of these sizes hold. */
const upperOf = ({ values }: PartReturn): number =>
  (values["school-classes-up-to-45"] ?? 0) * 45 +
  (values["school-classes-46-to-50"] ?? 0) * 50 +
  (values["school-classes-51-to-55"] ?? 0) * 55

const unweightedSportsVariation = ({ returns }: District): number => {
  const perPupil = returns.flatMap(({ school, stage, values }) => {
    const pupils = values["school-pupils"] ?? 0
    if (stage !== "primary" || (school.kind === "teaching-point" && pupils < 50)) return []
    return [((values["school-outdoor-sports-area"] ?? 0) + (values["school-sports-hall-area"] ?? 0)) / pupils]
  })
  const mean = perPupil.reduce((sum, value) => sum + value, 0) / perPupil.length
  const variance = perPupil.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / perPupil.length
  return Math.sqrt(variance) / mean
}

describe("a district with blank cells", () => {
  const letter = letterNamed("dadukou-2020")
  const files = filesOf(letter, 1, 7)
  const whole = filesOf(letter, 1)

  it("has as many facts fewer", () => {
    const facts = (of: ReadonlyMap<string, string>) => gathered(letter, of).facts.length
    expect(facts(files)).toBe(facts(whole) - 7)
  })
})

it("reports measures that the registry has", () => {
  const known = new Set<string>(measures.filter(({ level }) => level === "school").map(({ id }) => id))
  const { returns } = generated(letterNamed("dadukou-2020"), 1)
  expect(returns.flatMap(({ values }) => Object.keys(values)).filter((measure) => !known.has(measure))).toEqual([])
})

it("gives departments the figure that the letter has wrong by a unit", () => {
  const { filing, reading } = letterNamed("dadukou-2020")
  const wrong = filing.facts.find(({ measure }) => measure === "per-student-budget-expenditure-secondary-vocational")
  const files = sampleFiles(filing, reading, { schools: [], returns: [] }, 0, 1)
  expect(wrong?.value).toBe("181517400")
  expect(files.get("departments.csv")).toContain(",18151.74,")
})
