import { Arbitrary, Effect, Schema } from "effect"
import { type Filing, type Measure, measures } from "../../src/index.ts"
import { filingOfSchools, type Told } from "../filing-of-schools.ts"

const districtMeasures = measures.filter(({ level }) => level === "district")

/** Decimals of a unit, and the greatest value that is at all likely of it. */
const shapes: Readonly<Record<string, readonly [places: number, most: number]>> = {
  "%": [2, 100],
  百分点: [2, 12],
  系数: [3, 1],
  比: [1, 24],
  倍: [2, 2],
  是否: [0, 1],
  分钟: [0, 1439],
  元: [2, 2_000_000]
}

const usual = [0, 600] as const

/** Half of the time what lines and last years often are: none, all, or a round number. */
const valueOf = ({ unit }: Measure, chance: number, size: number): string => {
  const [places, most] = shapes[unit] ?? usual
  const scale = 10 ** places
  if (chance < 10) return "0"
  if (chance < 20) return String(most)
  if (chance < 50) return String(Math.round((Math.min(size, 999) / 1000) * 10) * Math.ceil(most / 10))
  return String(Math.round((size / 1000) * most * scale) / scale)
}

const drawn = (known: number) =>
  Arbitrary.map(
    Arbitrary.array(
      Arbitrary.all([
        Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 99 }))),
        Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 99 }))),
        Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1000 })))
      ] as const),
      { minLength: districtMeasures.length, maxLength: districtMeasures.length }
    ),
    (draws) =>
      Object.fromEntries(
        draws.flatMap(([presence, chance, size], at) => {
          const measure = districtMeasures[at]
          return measure === undefined || presence >= known ? [] : [[measure.id, valueOf(measure, chance, size)]]
        })
      ) as Told
  )

/** Districts that tell all, half and a tenth of what can be told; their figures need not agree with each other. */
export const generatedDistricts: ReadonlyArray<Filing> = [100, 50, 10].flatMap((known, at) =>
  Effect.runSync(Arbitrary.sampleEffect(drawn(known), { count: 12, seed: 2021 + at })).map((told) =>
    filingOfSchools([], told, at === 2 ? "2023" : "2021")
  )
)
