/** Primary schools of many districts, with the seven resources of each: drawn, not observed. */
import { findMetric, schoolColumns, type SchoolColumns, standards } from "@duxue/core"
import { stream } from "./random.ts"

const schoolsPerDistrict = 125
/** The law of this day judges. */
const day = "2021-12-31"
export const line = "0.5"

/** The seven indicators by the end of their metric's id, and whether they are told for a hundred pupils. */
const indicators = [
  ["teachers-above-required-degree", 100],
  ["backbone-teachers", 100],
  ["pe-art-teachers", 100],
  ["teaching-area", 1],
  ["sports-area", 1],
  ["equipment-value", 1],
  ["multimedia-rooms", 100]
] as const

export interface Resource {
  readonly name: string
  /** 100 where it is told for a hundred pupils. */
  readonly scale: number
  /** What the standard asks of every primary school. */
  readonly line: string
  readonly amounts: Float64Array
}

export interface SchoolData {
  readonly schools: SchoolColumns
  readonly district: Uint32Array
  readonly resources: ReadonlyArray<Resource>
}

const standardOf = (metric: string): string => {
  const found = standards.find(
    (each) =>
      each.metric === metric &&
      each.stage === "primary" &&
      each.from <= day &&
      (each.until === null || day <= each.until)
  )
  if (found === undefined || findMetric(metric) === undefined) throw new Error(`no standard of ${metric} on ${day}`)
  return found.threshold
}

export const schoolData = (count: number): SchoolData => {
  const next = stream(count)
  const districts = count / schoolsPerDistrict
  const starts = Uint32Array.from({ length: districts + 1 }, (_, index) => index * schoolsPerDistrict)
  const district = Uint32Array.from({ length: count }, (_, index) => Math.floor(index / schoolsPerDistrict))
  const pupils = Float64Array.from({ length: count }, () => 60 + Math.floor(next() ** 2 * 2200))
  const resources = indicators.map(([name, scale]) => {
    const wanted = standardOf(`quality-balance-${name}`)
    const amounts = pupils.map((people) => {
      const share = Number(wanted) * (0.75 + next() * 1.1)
      // Teachers and rooms are counted, areas and values are written with two decimals.
      const amount = (share * people) / scale
      return scale === 100 ? Math.round(amount) : Math.round(amount * 100) / 100
    })
    return { name: name.replaceAll("-", "_"), scale, line: wanted, amounts }
  })
  return { schools: schoolColumns(starts, pupils), district, resources }
}
