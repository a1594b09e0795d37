/** Of which district and year several files are: what is given, what a letter or a filing among them says, or their names. */
import type { Filing, FilingDistrict } from "../domain/filing.ts"
import { OrganisationId } from "../domain/organisation.ts"
import { Period } from "../domain/period.ts"
import type { Bilingual } from "../domain/text.ts"
import { unnamedDistrict } from "../filing/unnamed-district.ts"
import { errorAt, type Place, type ReturnProblem, wholeFile } from "./return-problem.ts"
import type { Whose } from "./whose.ts"

/** A letter or a filing, which says itself whose it is. */
export interface Part {
  readonly file: string
  readonly filing: Filing
}

/** A return that says whose it is. */
export interface Signed {
  readonly file: string
  readonly whose: Whose
}

/** What is known of the files beside what they hold. */
export interface Subject {
  /** What returns say of themselves; believed after letters and filings. */
  readonly signed: ReadonlyArray<Signed>
  /** The district by name; null where it may stay unnamed. */
  readonly district: string | null | undefined
  readonly period: string | undefined
  /** The day whose law judges. */
  readonly date: string | undefined
  readonly files: ReadonlyArray<string>
}

/** 重庆市大渡口区 and 大渡口区 are one district. */
const sameName = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

/** All files by name, as the one that is spoken of. */
const allOf = (files: ReadonlyArray<string>): Place => wholeFile(files.length === 0 ? "报表" : files.join("、"))

export const districtOf = (
  { district: given, files, signed }: Subject,
  parts: ReadonlyArray<Part>,
  problems: Array<ReturnProblem>
): FilingDistrict | undefined => {
  const [first] = parts
  const told = [
    ...parts.map(({ file, filing }) => ({ file, name: filing.district.name })),
    ...signed.flatMap(({ file, whose }) => (whose.district === null ? [] : [{ file, name: whose.district }]))
  ]
  const name = given ?? told[0]?.name
  for (const { file, name: other } of told) {
    if (name === undefined || sameName(other, name)) continue
    problems.push(
      errorAt("contradiction", wholeFile(file), {
        zh: `这是“${other}”的材料，不是“${name}”的。一次只能汇总一个区县，请分开提交。`,
        en: `This is of ${other}, not of ${name}. Gather one district at a time.`
      })
    )
  }
  if (first !== undefined) {
    const { district } = first.filing
    return given === undefined || given === null
      ? district
      : { ...district, place: `${given} ${district.place ?? ""}`.trim() }
  }
  if (name !== undefined && name.trim() !== "") return { id: OrganisationId.make(name), name, place: name }
  if (given === null) return unnamedDistrict
  problems.push(
    errorAt("no-district", allOf(files), {
      zh: "报表没有写明是哪个区县。请注明区县名称，或与自评报告一并提交。",
      en: "The returns do not say of which district they are. Name the district, or hand its letter in with them."
    })
  )
  return undefined
}

/** The year that the names of files tell (schools-2020.csv); undefined where they tell none, or more than one. */
const yearInNames = (files: ReadonlyArray<string>): string | undefined => {
  const years = new Set(
    files.flatMap((file) => (file.split(/[/\\]/u).at(-1) ?? "").match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [])
  )
  const [only] = years
  return years.size === 1 ? only : undefined
}

const unknownYear = (told: string | undefined): Bilingual =>
  told === undefined
    ? {
        zh: "看不出是哪一年度的报表。请注明年度（如2020），或者在文件名中写明（如 schools-2020.csv）。",
        en: "It cannot be told of which year this is. Say which, such as 2020, or write it in the file's name, as in schools-2020.csv."
      }
    : { zh: `年度“${told}”应写作2020这样的四位数字。`, en: `"${told}" is no year such as 2020.` }

export const periodOf = (
  { period: given, date, files, signed }: Subject,
  parts: ReadonlyArray<Part>,
  problems: Array<ReturnProblem>
): Period | undefined => {
  const dated = [
    ...parts.map(({ file, filing }) => ({ file, period: filing.period as string })),
    ...signed.flatMap(({ file, whose }) => (whose.period === null ? [] : [{ file, period: whose.period }]))
  ]
  const told = given ?? dated[0]?.period ?? date?.slice(0, 4) ?? yearInNames(files)
  if (told === undefined || !/^\d{4}(\/\d{4}|-\d{2}-\d{2})?$/u.test(told)) {
    problems.push(errorAt("no-period", allOf(files), unknownYear(told)))
    return undefined
  }
  const year = told.slice(0, 4)
  for (const { file, period } of dated) {
    if (period.slice(0, 4) === year) continue
    problems.push(
      errorAt("contradiction", wholeFile(file), {
        zh: `这是${period.slice(0, 4)}年度的材料，不是${year}年度的。请分开提交。`,
        en: `This is of ${period.slice(0, 4)}, not of ${year}. Gather one year at a time.`
      })
    )
  }
  return Period.make(told)
}
