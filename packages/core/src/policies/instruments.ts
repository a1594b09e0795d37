/**
 * Programmes, documents and events that letters call by a short name, and the year from which they can be told of: a
 * letter of an earlier year that tells of one was copied from a later year's, or bears the wrong year. Years alone, for
 * the days of most were not seen in a source.
 */
import type { Bilingual } from "../domain/text.ts"

export interface Instrument {
  /** What prose calls it; any of these. */
  readonly words: ReadonlyArray<string>
  /** The year in which it was issued, begun, or happened. */
  readonly year: number
  readonly title: Bilingual
  readonly kind: "document" | "programme" | "event"
  /** Id of the policy of the registry that is this document, where the registry has it. */
  readonly policy?: string
}

export const instruments: ReadonlyArray<Instrument> = [
  {
    words: ["营养改善计划"],
    year: 2011,
    kind: "programme",
    title: { zh: "农村义务教育学生营养改善计划", en: "the rural school meals programme" }
  },
  {
    words: ["全面改薄"],
    year: 2013,
    kind: "programme",
    title: { zh: "全面改善贫困地区义务教育薄弱学校基本办学条件工作", en: "the programme for weak schools in poor areas" }
  },
  {
    words: ["乡村教师支持计划"],
    year: 2015,
    kind: "document",
    title: { zh: "《乡村教师支持计划（2015—2020年）》", en: "the rural teachers plan" }
  },
  {
    words: ["优质均衡发展督导评估", "优质均衡督导评估"],
    year: 2017,
    kind: "document",
    title: { zh: "《县域义务教育优质均衡发展督导评估办法》", en: "the measures on evaluating high-quality balance" },
    policy: "2017-quality-balance-evaluation"
  },
  {
    words: ["综合防控儿童青少年近视"],
    year: 2018,
    kind: "document",
    title: { zh: "《综合防控儿童青少年近视实施方案》", en: "the myopia plan" },
    policy: "2018-myopia-plan"
  },
  {
    words: ["新冠肺炎", "新冠疫情", "新型冠状病毒"],
    year: 2020,
    kind: "event",
    title: { zh: "新冠肺炎疫情", en: "the COVID-19 epidemic" }
  },
  {
    words: ["普及普惠督导评估", "普及普惠县"],
    year: 2020,
    kind: "document",
    title: { zh: "《县域学前教育普及普惠督导评估办法》", en: "the measures on evaluating preschool for all" },
    policy: "2020-preschool-inclusive-evaluation"
  },
  {
    words: ["新时代教育督导体制机制改革"],
    year: 2020,
    kind: "document",
    title: { zh: "《关于深化新时代教育督导体制机制改革的意见》", en: "the opinions on reforming inspection" },
    policy: "2020-education-inspection-reform-opinions"
  },
  {
    words: ["新时代教育评价改革总体方案", "破五唯"],
    year: 2020,
    kind: "document",
    title: { zh: "《深化新时代教育评价改革总体方案》", en: "the plan for reforming evaluation" },
    policy: "2020-education-evaluation-reform-plan"
  },
  {
    words: ["双减”", "“双减", "双减政策", "双减工作"],
    year: 2021,
    kind: "document",
    title: { zh: "“双减”意见", en: "the double-reduction opinions" },
    policy: "2021-double-reduction-opinions"
  },
  {
    words: ["教育督导问责办法"],
    year: 2021,
    kind: "document",
    title: { zh: "《教育督导问责办法》", en: "the measures on accountability of inspection" },
    policy: "2021-inspection-accountability-measures"
  },
  {
    words: ["家庭教育促进法"],
    year: 2021,
    kind: "document",
    title: { zh: "《中华人民共和国家庭教育促进法》", en: "the family education promotion law" }
  }
]
