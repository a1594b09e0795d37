/** How a district's figure follows from the returns of schools, in one sentence. */
import { schoolKindTitles } from "../domain/school.ts"
import type { Derivation, SchoolSelection } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import { stageTitles } from "../domain/stage.ts"
import type { Bilingual } from "../domain/text.ts"
import type { Formula } from "../formula/formula.ts"
import { findMeasure } from "../measures/index.ts"
import { formsOf } from "../metrics/index.ts"
import { formulaSentence } from "../metrics/sentence.ts"
import { multiply, fromInteger, toDecimal } from "../quantity/rational.ts"

const both = (parts: ReadonlyArray<Bilingual>, zh: string, en: string): Bilingual => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en)
})

const ownerships = { public: { zh: "公办", en: "public" }, private: { zh: "民办", en: "private" } } as const

/** 公办普惠性幼儿园 … : whom the figure is drawn from. */
const selected = (over: SchoolSelection): Bilingual => {
  const whom =
    over.kinds === undefined
      ? both(
          over.stages.map((stage) => (stage === "preschool" ? schoolKindTitles.kindergarten : stageTitles[stage])),
          "、",
          ", "
        )
      : both(
          over.kinds.map((kind) => schoolKindTitles[kind]),
          "、",
          ", "
        )
  const owned = over.ownership === undefined ? { zh: "", en: "" } : ownerships[over.ownership]
  const inclusive =
    over.inclusive === undefined
      ? { zh: "", en: "" }
      : over.inclusive
        ? { zh: "普惠性", en: "inclusive" }
        : { zh: "非普惠性", en: "not inclusive" }
  const limits: ReadonlyArray<Bilingual> = [
    ...(over.attended === true ? [{ zh: "尚无学生的学校", en: "those without pupils yet" }] : []),
    ...(over.teachingPointsFrom === undefined
      ? []
      : [
          {
            zh: `不足${over.teachingPointsFrom}人的教学点`,
            en: `teaching points of fewer than ${over.teachingPointsFrom} pupils`
          }
        ])
  ]
  const small =
    over.pupilsBelow === undefined
      ? { zh: "", en: "" }
      : { zh: `不足${over.pupilsBelow}人的`, en: ` of fewer than ${over.pupilsBelow} pupils` }
  const without = both(limits, "和", " and ")
  const words = [inclusive.en, owned.en, whom.en].filter((word) => word !== "").join(" ")
  return {
    zh: `辖区内${small.zh}${owned.zh}${inclusive.zh}${whom.zh}各校${without.zh === "" ? "" : `（不含${without.zh}）`}`,
    en: `all schools (${words})${small.en}${without.en === "" ? "" : `, without ${without.en}`}`
  }
}

const quoted = (formula: Formula<MeasureId>): Bilingual => {
  const { zh, en } = formulaSentence(formula)
  return { zh: `“${zh}”`, en: `“${en}”` }
}

const measureTitle = (measure: string): Bilingual => findMeasure(measure)?.title ?? { zh: measure, en: measure }

const metricName = (metric: string): Bilingual => formsOf(metric)[0]?.name ?? { zh: metric, en: metric }

/** “甲”“乙”: each in marks of its own, since a name may hold a 、 itself. */
const metricNames = (metrics: ReadonlyArray<string>): Bilingual => {
  const names = metrics.map(metricName)
  return { zh: names.map(({ zh }) => `“${zh}”`).join(""), en: names.map(({ en }) => en).join("; ") }
}

const variationFormula = "√(Σ(Pᵢ/P)(xᵢ−X̄)²) ÷ X̄"

/** The sentence that explains a derivation. */
export const derivationSentence = (derivation: Derivation): Bilingual => {
  const over = selected(derivation.over)
  switch (derivation.op) {
    case "total": {
      const of = quoted(derivation.of)
      return { zh: `${over.zh}${of.zh}之和。`, en: `The sum of ${of.en} over ${over.en}.` }
    }
    case "overall": {
      const of = quoted(derivation.of)
      return {
        zh: `${over.zh}所报先逐项合计，再计算${of.zh}。`,
        en: `${of.en}, each figure summed over ${over.en} first.`
      }
    }
    case "greatest":
    case "least": {
      const end = derivation.op === "least" ? { zh: "最小值", en: "least" } : { zh: "最大值", en: "greatest" }
      const of = quoted(derivation.of)
      const each =
        derivation.each === "school"
          ? { zh: "（一校各学段合并计算）", en: ", the stages of a school together" }
          : { zh: "", en: "" }
      return {
        zh: `${over.zh}${of.zh}中的${end.zh}${each.zh}。`,
        en: `The ${end.en} ${of.en} of ${over.en}${each.en}.`
      }
    }
    case "count":
      return derivation.each === "school"
        ? { zh: `${over.zh}的所数，一校只计一次。`, en: `The number of ${over.en}, each school once.` }
        : {
            zh: `${over.zh}的个数，一校按学段分别计。`,
            en: `The number of ${over.en}, each stage of a school by itself.`
          }
    case "answers": {
      const yes = both(derivation.yes.map(measureTitle), "、", "; ")
      return derivation.as === "count"
        ? { zh: `${over.zh}中“${yes.zh}”均为是的所数。`, en: `How many of ${over.en} answer yes to all of: ${yes.en}.` }
        : {
            zh: `${over.zh}中“${yes.zh}”均为是的所占百分比。`,
            en: `The percentage of ${over.en} that answer yes to all of: ${yes.en}.`
          }
    }
    case "variation": {
      const of = quoted(derivation.of)
      const by = measureTitle(derivation.by)
      return {
        zh: `${over.zh}生均${of.zh}（x = X ÷ P）的差异系数，以“${by.zh}”（P）加权：${variationFormula}，X̄ = ΣXᵢ ÷ ΣPᵢ。`,
        en: `The coefficient of variation of ${of.en} a head (x = X ÷ P) over ${over.en}, weighted by “${by.en}” (P): ${variationFormula}, X̄ = ΣXᵢ ÷ ΣPᵢ.`
      }
    }
    case "mean-variation": {
      const of = both(derivation.of.map(quoted), "", ", ")
      const by = measureTitle(derivation.by)
      return {
        zh: `${over.zh}${of.zh}共${derivation.of.length}项生均值的差异系数（以“${by.zh}”加权）的算术平均数。`,
        en: `The plain mean of ${derivation.of.length} coefficients of variation a head, weighted by “${by.en}”, over ${over.en}: ${of.en}.`
      }
    }
    case "lines": {
      const names = metricNames(derivation.metrics)
      return derivation.kept
        ? {
            zh: `${stageTitles[derivation.stage].zh}${names.zh}共${derivation.metrics.length}项中达到现行标准的项数。`,
            en: `How many of ${derivation.metrics.length} keep their standards in force: ${names.en}.`
          }
        : {
            zh: `${stageTitles[derivation.stage].zh}${names.zh}共${derivation.metrics.length}项中未达到现行标准的项数。`,
            en: `How many of ${derivation.metrics.length} break their standards in force: ${names.en}.`
          }
    }
    case "breaking": {
      const name = metricName(derivation.metric)
      return {
        zh: `${over.zh}中不符合“${name.zh}”现行标准的所数。`,
        en: `How many of ${over.en} break the standard in force on “${name.en}”.`
      }
    }
    case "attainment": {
      const names = metricNames(derivation.metrics)
      const percent = toDecimal(multiply(derivation.restFactor, fromInteger(100)))
      const all = derivation.atLeast >= derivation.metrics.length
      return {
        zh: `${over.zh}中${names.zh}共${derivation.metrics.length}项${all ? "全部达标" : `至少${derivation.atLeast}项达标、其余不低于标准的${percent}%`}的个数。`,
        en: `How many of ${over.en} meet ${all ? "all" : `at least ${derivation.atLeast}`} of ${derivation.metrics.length}${all ? "" : `, and the rest to ${percent}% of the standard`}: ${names.en}.`
      }
    }
  }
}
