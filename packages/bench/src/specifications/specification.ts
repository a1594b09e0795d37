/**
 * The Chinese specifications of recognizers-text (MIT), read from the folder that DUXUE_SHARED names. They are somebody
 * else's and never part of this repository; a case is known here by its specification, its index and a hash.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "../letters.ts"

/** One thing that a specification wants found; offsets in UTF-16 units, `end` exclusive. */
export interface Expected {
  readonly start: number
  readonly end: number
  /** A decimal, often with an exponent or a percent sign; `null` where only a unit is named. */
  readonly value: string | null
  readonly currency: string | undefined
  /** The case asks for the place alone, its value being known to be wrong. */
  readonly ignoresValue: boolean
}

export interface SpecificationCase {
  readonly index: number
  readonly input: string
  readonly expected: ReadonlyArray<Expected>
}

const files = {
  number: "Number/Chinese/NumberModel.json",
  percentage: "Number/Chinese/PercentModel.json",
  currency: "NumberWithUnit/Chinese/CurrencyModel.json",
  ordinal: "Number/Chinese/OrdinalModel.json",
  range: "Number/Chinese/NumberRangeModel.json",
  dimension: "NumberWithUnit/Chinese/DimensionModel.json",
  age: "NumberWithUnit/Chinese/AgeModel.json",
  temperature: "NumberWithUnit/Chinese/TemperatureModel.json"
} as const

export type SpecificationName = keyof typeof files

const folder = join(process.env["DUXUE_SHARED"] ?? join(repository, "../shared"), "oracles/recognizers/Specs")

/** Whether the specifications are there. */
export const specificationsPresent = existsSync(folder)
export const specificationsFolder = folder

interface Written {
  readonly Input: string
  readonly IgnoreResolution?: boolean
  readonly Results: ReadonlyArray<{
    readonly Start: number
    readonly End: number
    readonly Resolution: { readonly value?: string | null; readonly isoCurrency?: string } | null
  }>
}

/** The cases of a specification, in its order. */
export const specificationOf = (name: SpecificationName): ReadonlyArray<SpecificationCase> => {
  const text = readFileSync(join(folder, files[name]), "utf8").replace(/^\uFEFF/, "")
  return (JSON.parse(text) as ReadonlyArray<Written>).map(({ Input, IgnoreResolution, Results }, index) => ({
    index,
    input: Input,
    expected: Results.map(({ Start, End, Resolution }) => ({
      start: Start,
      end: End + 1,
      value: Resolution?.value ?? null,
      currency: Resolution?.isoCurrency,
      ignoresValue: IgnoreResolution === true
    }))
  }))
}

/** By which a difference knows its case again without quoting it. */
export const hashOf = ({ input }: SpecificationCase): string =>
  createHash("sha256").update(input).digest("hex").slice(0, 12)
