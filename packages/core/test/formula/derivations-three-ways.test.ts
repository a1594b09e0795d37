import { Arbitrary, Effect, Schema } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { standardsOn } from "../../src/assess/standards-on.ts"
import { deriver } from "../../src/derivations/derive.ts"
import { select } from "../../src/derivations/selection.ts"
import {
  columnOfMeasure,
  type Derivation,
  derivationExcel,
  derivations,
  derivationSql,
  type Filing,
  indexFacts,
  measures,
  Rational,
  type SchoolPart,
  SchoolKind,
  stagesOfKind
} from "../../src/index.ts"
import type { MeasureName } from "../../src/measures/index.ts"
import { filingOfSchools, type SchoolDraft, type Told } from "../filing-of-schools.ts"
import { queried } from "./database.ts"
import { calculated, type Cell, columnLetter } from "./spreadsheet.ts"

const schoolMeasures = measures.filter(({ level }) => level === "school").map(({ id }) => id)
const table = "school_part"

/** What one school part returns: mostly whole numbers, now and then nothing at all. */
const returns = (gaps: boolean) =>
  Arbitrary.map(
    Arbitrary.array(
      Arbitrary.all([
        Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: gaps ? 60 : 1e6 }))),
        Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 2000 })))
      ] as const),
      { minLength: schoolMeasures.length, maxLength: schoolMeasures.length }
    ),
    (values) =>
      Object.fromEntries(
        values.flatMap(([chance, value], at) => {
          const measure = schoolMeasures[at]
          return measure === undefined || (gaps && chance === 0) ? [] : [[measure, value]]
        })
      ) as Told
  )

const school = (gaps: boolean) =>
  Arbitrary.all([
    Arbitrary.schema(SchoolKind),
    Arbitrary.schema(Schema.Literals(["public", "private"])),
    Arbitrary.schema(Schema.Boolean),
    Arbitrary.array(returns(gaps), { minLength: 3, maxLength: 3 })
  ] as const)

/** Rooms for sports are among those for teaching, so that no school has less than nothing for teaching. */
const possible = (told: Told): Told => {
  const indoor = told["school-indoor-sports-area"]
  const teaching = told["school-teaching-area"]
  if (indoor === undefined || teaching === undefined) return told
  return { ...told, "school-indoor-sports-area": Math.min(Number(indoor), Number(teaching)) }
}

const draft = (
  [kind, ownership, inclusive, told]: ReturnType<typeof school> extends Arbitrary.Arbitrary<infer A> ? A : never,
  at: number
): SchoolDraft => ({
  name: `第${at + 1}学校`,
  kind,
  ownership,
  inclusive,
  told: Object.fromEntries(stagesOfKind[kind].map((stage, part) => [stage, possible(told[part] ?? {})]))
})

const districts: ReadonlyArray<Filing> = [false, true].flatMap((gaps) =>
  Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.array(school(gaps), { minLength: 2, maxLength: 14 }), { count: 4, seed: 2023 })
  ).map((schools) => filingOfSchools(schools.map(draft)))
)

const value = (part: SchoolPart, measure: string): number | null => {
  const known = part.fact(measure)?.value
  return known === undefined ? null : Rational.toNumber(known)
}

/** What a derivation picks, and where it stands in the sheet of a district. */
interface Block {
  readonly first: number
  readonly parts: ReadonlyArray<SchoolPart>
}

/**
 * One sheet a district: under each other what the selections pick, ids in the first column and a measure in each other,
 * and below all a formula a row. A measure is not there where no formula over the returns can tell it, or its selection
 * picks nothing.
 */
const inSheet = (filing: Filing): ReadonlyMap<string, number | undefined> => {
  const { parts } = indexFacts(filing)
  const rows: Array<ReadonlyArray<Cell>> = []
  const blocks = new Map<string, Block>()
  const blockOf = ({ over }: Derivation): Block => {
    const known = blocks.get(JSON.stringify(over))
    if (known !== undefined) return known
    const chosen = select(parts, over) ?? []
    const block = { first: rows.length + 1, parts: chosen }
    rows.push(...chosen.map((part) => [part.school.id, ...schoolMeasures.map((measure) => value(part, measure))]))
    blocks.set(JSON.stringify(over), block)
    return block
  }
  const formulas = [...derivations].flatMap(([measure, derivation]) => {
    const block = blockOf(derivation)
    if (block.parts.length === 0) return []
    const range = (column: number) =>
      `${columnLetter(column)}${block.first}:${columnLetter(column)}${block.first + block.parts.length - 1}`
    const formula = derivationExcel(derivation, {
      rangeOf: (each) => range(schoolMeasures.indexOf(each) + 1),
      schools: range(0)
    })
    return formula === undefined ? [] : [[measure, formula] as const]
  })
  const values = calculated([...rows, ...formulas.map(([, formula]) => [formula])])
  return new Map(formulas.map(([measure], at) => [measure, values[rows.length + at]?.[0]]))
}

const register = ["school", "stage", "kind", "ownership"] as const
const columns = [
  ...register.map((name) => [name, "VARCHAR"] as const),
  ["inclusive", "BOOLEAN"] as const,
  ...schoolMeasures.map((measure) => [columnOfMeasure(measure), "DECIMAL(18, 4)"] as const)
]

const queryAll = async (filing: Filing, told: ReadonlyArray<readonly [string, string]>) => {
  const rows = indexFacts(filing).parts.map((part) => [
    part.school.id,
    part.stage,
    part.school.kind,
    part.school.ownership,
    part.school.inclusive ?? null,
    ...schoolMeasures.map((measure) => value(part, measure))
  ])
  const answers = await queried(
    table,
    columns,
    rows,
    told.map(([, sql]) => `SELECT ${sql}`)
  )
  return new Map(told.map(([measure], at) => [measure, answers[at]?.[0]]))
}

const inSql = [...derivations].flatMap(([measure, derivation]) => {
  const sql = derivationSql(derivation, table)
  return sql === undefined ? [] : [[measure, sql] as const]
})

type Answers = ReadonlyArray<ReadonlyMap<string, number | undefined>>

let answers: Answers
let sheets: Answers

beforeAll(async () => {
  sheets = districts.map(inSheet)
  answers = await Promise.all(districts.map((filing) => queryAll(filing, inSql)))
}, 120_000)

const derivers = new Map(
  districts.map((filing) => [filing, deriver(indexFacts(filing), standardsOn([], "2023-12-31"))])
)

const exactly = (filing: Filing, measure: string): number | undefined => {
  const derived = derivers.get(filing)?.(measure)
  return derived?.kind === "derived" && derived.value !== undefined ? Rational.toNumber(derived.value) : undefined
}

const close = (exact: number | undefined, other: number | undefined): boolean =>
  exact === undefined || other === undefined
    ? exact === other
    : Math.abs(exact - other) <= 1e-9 * Math.max(1, Math.abs(exact))

describe("one derivation, told three ways", () => {
  it.each(inSql.map(([measure]) => measure))("%s comes to the same exactly and in a database", (measure) => {
    const different = districts.flatMap((filing, at) => {
      const exact = exactly(filing, measure)
      const sql = answers[at]?.get(measure)
      return close(exact, sql) ? [] : [{ district: at, exact, sql }]
    })
    expect(different).toEqual([])
  })

  it.each([...derivations.keys()])("%s comes to the same in a spreadsheet, where one can tell it", (measure) => {
    const different = districts.flatMap((filing, at) => {
      const sheet = sheets[at]
      if (sheet === undefined || !sheet.has(measure)) return []
      const exact = exactly(filing, measure)
      const excel = sheet.get(measure)
      return close(exact, excel) ? [] : [{ district: at, exact, excel }]
    })
    expect(different).toEqual([])
  })

  it("a spreadsheet tells most of them", () => {
    const told = [...derivations.keys()].filter((measure) => sheets.some((sheet) => sheet.has(measure)))
    expect(told.length).toBeGreaterThan(derivations.size / 2)
  })

  it("what stands by the law in force is told by neither", () => {
    const lawful = [...derivations].filter(([, { op }]) => op === "lines" || op === "breaking" || op === "attainment")
    expect(lawful.length).toBeGreaterThan(0)
    expect(lawful.filter(([measure]) => inSql.some(([told]) => told === measure))).toEqual([])
  })

  it("the districts hold what comes to something and what a silent school leaves open", () => {
    const names: ReadonlyArray<MeasureName> = ["primary-pupils", "variation-equipment-value-primary"]
    for (const measure of names) {
      const values = districts.map((filing) => exactly(filing, measure))
      expect(values.includes(undefined)).toBe(true)
      expect(values.some((each) => each !== undefined)).toBe(true)
    }
  })
})
