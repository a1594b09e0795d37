/** The headings under which a measure stands in a return: its id, its Chinese or English title, with or without its unit. */
import type { Measure } from "../domain/measure.ts"
import { measures } from "../measures/index.ts"
import { plain } from "./cell-table.ts"
import { nearestName } from "./nearest-name.ts"

/** One spelling of a heading: narrow, in lower case, without spaces. */
export const headingKey = (heading: string): string => plain(heading).toLowerCase().replaceAll(/\s/gu, "")

/** 在校生数 for 本校在校生数: in a table of schools every figure is a school's own. */
const shortTitle = ({ title }: Measure): string => title.zh.replace(/^本校/u, "")

/** 封闭化管理 for 封闭化管理(是为1,否为0). */
const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)$/u, "")

const headingsOf = (measure: Measure): ReadonlyArray<string> => [
  measure.id,
  measure.title.zh,
  shortTitle(measure),
  measure.title.en,
  measure.title.en.replace(/^Own /u, "")
]

const keysAt = (level: Measure["level"]): ReadonlyMap<string, Measure> => {
  const found = new Map<string, Measure>()
  for (const measure of measures) {
    if (measure.level !== level) continue
    for (const heading of headingsOf(measure)) {
      const key = headingKey(heading)
      if (!found.has(key)) found.set(key, measure)
      const bare = withoutBrackets(key)
      if (measure.unit === "是否" && !found.has(bare)) found.set(bare, measure)
    }
  }
  return found
}

const byLevel = { school: keysAt("school"), district: keysAt("district") }

export interface MeasureHeading {
  readonly measure: Measure
  /** The unit that the heading gives in brackets; `undefined` where it gives none. */
  readonly unit: string | undefined
}

/** The measure of a level that a heading names: 在校生数, 在校生数（人）, 年度公用经费预算总额（万元）, school-pupils. */
export const measureHeaded = (heading: string, level: Measure["level"]): MeasureHeading | undefined => {
  const key = headingKey(heading)
  const whole = byLevel[level].get(key)
  if (whole !== undefined) return { measure: whole, unit: undefined }
  const bracketed = /^(.+)\(([^()]+)\)$/u.exec(key)
  const measure = bracketed === null ? undefined : byLevel[level].get(bracketed[1] ?? "")
  return measure === undefined ? undefined : { measure, unit: bracketed?.[2] }
}

/** The heading that was probably meant; `others` are headings that name no measure. */
export const likelyHeading = (
  heading: string,
  level: Measure["level"],
  others: ReadonlyArray<string> = []
): string | undefined => {
  const key = withoutBrackets(headingKey(heading))
  const nearest = nearestName(key, [...others, ...byLevel[level].keys()])
  if (nearest === undefined) return undefined
  const measure = byLevel[level].get(nearest)
  // A slip in an id is answered by an id, one in a title by a title.
  return measure === undefined || nearest === measure.id ? nearest : titleInReturn(measure)
}

/** How our own tables head a measure. */
export const titleInReturn = (measure: Measure): string =>
  measure.level === "school" ? shortTitle(measure) : measure.title.zh
