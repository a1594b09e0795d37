/** Why returns come to nothing, in words that name the school and what it left out. */
import type { Bilingual } from "../domain/text.ts"
import { findMeasure } from "../measures/index.ts"
import { subjectName, type Unreturned } from "./school-value.ts"
import type { NoVariation } from "./variation.ts"
import { groupBy } from "../group-by.ts"

/** So many names are written out; more are counted. */
const named = 3

/** 甲校、乙校、丙校等5所学校. */
export const namesOf = (names: ReadonlyArray<Bilingual>): Bilingual => {
  const first = names.slice(0, named)
  const zh = first.map((name) => name.zh).join("、")
  const en = first.map((name) => name.en).join(", ")
  const rest = names.length - first.length
  return rest === 0
    ? { zh, en }
    : { zh: `${zh}等${names.length}所学校`, en: `${en} and ${rest} more ${rest === 1 ? "school" : "schools"}` }
}

const consequences = {
  total: { zh: "不能汇总", en: "no total is drawn" },
  verdict: { zh: "无法判定", en: "it cannot be judged" }
} as const

/**
 * Each measure that is lacking, with the schools that did not return it, and what that leaves undone: none is dropped or
 * filled in.
 */
export const unreturnedReason = (
  unreturned: ReadonlyArray<Unreturned>,
  undone: keyof typeof consequences = "total"
): Bilingual => {
  const so = consequences[undone]
  const byMeasure = [...groupBy(unreturned, ({ measure }) => measure)]
  const sentences = byMeasure.slice(0, named).map(([measure, lacking]) => {
    const who = namesOf(lacking.map(({ subject }) => subjectName(subject)))
    const title = findMeasure(measure)?.title ?? { zh: measure, en: measure }
    return { zh: `${who.zh}未报“${title.zh}”`, en: `${who.en} did not return “${title.en}”` }
  })
  const more = byMeasure.length - sentences.length
  const zh = sentences.map((sentence) => sentence.zh).join("；")
  const en = sentences.map((sentence) => sentence.en).join("; ")
  return more === 0
    ? { zh: `${zh}，${so.zh}。`, en: `${en}: ${so.en}.` }
    : { zh: `${zh}；另有${more}项未报，${so.zh}。`, en: `${en}; ${more} more measures are lacking: ${so.en}.` }
}

const causes: Readonly<Record<NoVariation, Bilingual>> = {
  "no-pupils": {
    zh: "各校在校生数合计为0，差异系数无法计算。",
    en: "The schools have no pupils: there is no coefficient."
  },
  "no-amount": {
    zh: "各校该项资源合计为0，平均值为0，差异系数无法计算。",
    en: "The schools have nothing of it, so the mean is nought: there is no coefficient."
  },
  "amount-without-pupils": {
    zh: "有学校在校生数为0却报有资源，无法按学生数折算，差异系数无法计算。",
    en: "A school without pupils returns resources, which fall to no pupil: there is no coefficient."
  },
  "negative-amount": {
    zh: "有学校的资源量为负（如室内体育用房面积大于教学及辅助用房面积），请核对；差异系数无法计算。",
    en: "A school has less than nothing (indoor sports rooms larger than all teaching rooms), which is to be checked: there is no coefficient."
  },
  unbounded: {
    zh: "学校所报数字不是确数，上下限不明，差异系数无法计算；请报完整数字。",
    en: "The figures of schools are not exact and have no bounds: there is no coefficient; give them in full."
  }
}

export const noVariationReason = (cause: NoVariation): Bilingual => causes[cause]

export const noValueReason: Bilingual = {
  zh: "在校生数等除数为0，无法计算。",
  en: "A divisor such as the number of pupils is nought: nothing can be computed."
}
