import { item } from "../domain/item.ts"
import type { Bilingual } from "../domain/text.ts"
import { constant, product, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { fromInteger } from "../quantity/rational.ts"
import { defineMetrics } from "./define.ts"
import { assessedForBalance, sevenAmounts, type ResourceIndicator } from "./resource-indicators.ts"

const balance = [item("compulsory", 15)]

interface Draft {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly indicator: ResourceIndicator
  /** The input in whose units a school is told what it lacks. */
  readonly counted: MeasureName
  /** What is counted and what is not. */
  readonly basis: Bilingual
  readonly given: Partial<Readonly<Record<MeasureName, string>>>
  readonly gives: string
}

const scope: Bilingual = {
  zh: "以学年初在校生数计；一贯制学校分小学部、初中部计算，不含特殊教育学校、职业学校和不足50人的教学点。",
  en: "By the pupils at the start of the school year; schools of several stages by stage; without special and vocational schools and teaching points of fewer than 50 pupils."
}

const of = ({ zh, en, unit, indicator, counted, basis, given, gives }: Draft, per: 1 | 100) => {
  const each = quotient(sevenAmounts[indicator], stated("school-pupils"))
  const formula = per === 1 ? each : product(each, constant(fromInteger(per)))
  const examples = [{ given, gives }]
  return {
    zh,
    en,
    unit,
    level: "school" as const,
    items: balance,
    direction: "higher" as const,
    basis: { zh: `${basis.zh}${scope.zh}`, en: `${basis.en} ${scope.en}` },
    forms: [
      { stage: "primary" as const, formula, counted, examples, over: assessedForBalance("primary") },
      { stage: "junior" as const, formula, counted, examples, over: assessedForBalance("junior") }
    ]
  }
}

/** The seven indicators of resources that every school is judged by: 教督〔2017〕6号 第七条. */
export const schoolResourceMetrics = defineMetrics({
  "quality-balance-teachers-above-required-degree": of(
    {
      zh: "每百名学生拥有高于规定学历教师数",
      en: "Teachers above the required degree to 100 pupils",
      unit: "人/百生",
      indicator: "teachers-above-required-degree",
      counted: "school-teachers-above-required-degree",
      basis: {
        zh: "高于规定学历：小学为专科及以上，初中为本科及以上的专任教师。",
        en: "Full-time teachers with a college diploma or more in primary, a bachelor's degree or more in junior schools."
      },
      given: { "school-teachers-above-required-degree": "52", "school-pupils": "1240" },
      gives: "4.19"
    },
    100
  ),
  "quality-balance-backbone-teachers": of(
    {
      zh: "每百名学生拥有县级以上骨干教师数",
      en: "Backbone teachers to 100 pupils",
      unit: "人/百生",
      indicator: "backbone-teachers",
      counted: "school-backbone-teachers",
      basis: {
        zh: "县级及以上教育行政部门认定的骨干教师，一人只计一次。",
        en: "Teachers whom a county or a higher level has named backbone teachers, each counted once."
      },
      given: { "school-backbone-teachers": "13", "school-pupils": "1240" },
      gives: "1.05"
    },
    100
  ),
  "quality-balance-pe-art-teachers": of(
    {
      zh: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
      en: "Teachers of sports and arts to 100 pupils",
      unit: "人/百生",
      indicator: "pe-art-teachers",
      // Whichever of the three subjects it is: what a school lacks is lacking of the sum.
      counted: "school-pe-teachers",
      basis: {
        zh: "体育、音乐、美术（艺术）专任教师之和，不计兼课教师。",
        en: "Full-time teachers of physical education, music, fine arts and arts; nobody who teaches them beside another subject."
      },
      given: {
        "school-pe-teachers": "6",
        "school-music-teachers": "3",
        "school-art-teachers": "3",
        "school-pupils": "1240"
      },
      gives: "0.97"
    },
    100
  ),
  "quality-balance-teaching-area": of(
    {
      zh: "生均教学及辅助用房面积",
      en: "Teaching area per pupil",
      unit: "平方米/生",
      indicator: "teaching-area",
      counted: "school-teaching-area",
      basis: { zh: "不含室内体育用房。", en: "Without indoor rooms for sports." },
      given: { "school-teaching-area": "6200", "school-indoor-sports-area": "560", "school-pupils": "1240" },
      gives: "4.55"
    },
    1
  ),
  "quality-balance-sports-area": of(
    {
      zh: "生均体育运动场馆面积",
      en: "Sports area per pupil",
      unit: "平方米/生",
      indicator: "sports-area",
      counted: "school-outdoor-sports-area",
      basis: { zh: "室外运动场地与体育馆面积之和。", en: "Outdoor grounds and sports halls together." },
      given: { "school-outdoor-sports-area": "8700", "school-sports-hall-area": "620", "school-pupils": "1240" },
      gives: "7.52"
    },
    1
  ),
  "quality-balance-equipment-value": of(
    {
      zh: "生均教学仪器设备值",
      en: "Value of equipment per pupil",
      unit: "元/生",
      indicator: "equipment-value",
      counted: "school-equipment-value",
      basis: { zh: "按固定资产账面原值计。", en: "At the cost at which it stands in the books." },
      given: { "school-equipment-value": "2573000", "school-pupils": "1240" },
      gives: "2075"
    },
    1
  ),
  "quality-balance-multimedia-rooms": of(
    {
      zh: "每百名学生拥有网络多媒体教室数",
      en: "Multimedia classrooms to 100 pupils",
      unit: "间/百生",
      indicator: "multimedia-rooms",
      counted: "school-multimedia-rooms",
      basis: {
        zh: "接入网络并配有多媒体教学设备的教室。",
        en: "Classrooms with a network connection and equipment for multimedia lessons."
      },
      given: { "school-multimedia-rooms": "30", "school-pupils": "1240" },
      gives: "2.42"
    },
    100
  )
})
