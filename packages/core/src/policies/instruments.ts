/**
 * Programmes and documents that letters call by a short name, and the day from which they can be told of: a letter of
 * an earlier year that tells of one was copied from a later year's, or bears the wrong year.
 */
import type { Bilingual } from "../domain/text.ts"

export interface Instrument {
  /** What prose calls it; any of these. */
  readonly words: ReadonlyArray<string>
  /** ISO day on which it was issued or announced. */
  readonly since: string
  readonly title: Bilingual
}

export const instruments: ReadonlyArray<Instrument> = [
  {
    words: ["营养改善计划"],
    since: "2011-11-23",
    title: { zh: "农村义务教育学生营养改善计划（国办发〔2011〕54号）", en: "the rural school meals programme of 2011" }
  },
  {
    words: ["全面改薄"],
    since: "2013-12-31",
    title: { zh: "全面改善贫困地区义务教育薄弱学校基本办学条件（教基一〔2013〕10号）", en: "the weak schools programme of 2013" }
  },
  {
    words: ["乡村教师支持计划"],
    since: "2015-06-01",
    title: { zh: "《乡村教师支持计划（2015—2020年）》（国办发〔2015〕43号）", en: "the rural teachers plan of 2015" }
  },
  {
    words: ["优质均衡发展督导评估", "优质均衡督导评估"],
    since: "2017-04-19",
    title: {
      zh: "《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）",
      en: "the measures of 2017 on high-quality balance"
    }
  },
  {
    words: ["综合防控儿童青少年近视"],
    since: "2018-08-30",
    title: { zh: "《综合防控儿童青少年近视实施方案》（教体艺〔2018〕3号）", en: "the myopia plan of 2018" }
  },
  {
    words: ["新冠肺炎", "新冠疫情", "新型冠状病毒"],
    since: "2020-01-07",
    title: { zh: "新冠肺炎疫情", en: "the epidemic of 2020" }
  },
  {
    words: ["普及普惠督导评估", "普及普惠县"],
    since: "2020-02-18",
    title: {
      zh: "《县域学前教育普及普惠督导评估办法》（教督〔2020〕1号）",
      en: "the measures of 2020 on preschool for all"
    }
  },
  {
    words: ["新时代教育督导体制机制改革"],
    since: "2020-02-19",
    title: { zh: "《关于深化新时代教育督导体制机制改革的意见》", en: "the opinions of 2020 on inspection" }
  },
  {
    words: ["新时代教育评价改革总体方案", "破五唯"],
    since: "2020-10-13",
    title: { zh: "《深化新时代教育评价改革总体方案》（中发〔2020〕19号）", en: "the evaluation plan of 2020" }
  },
  {
    words: ["双减”", "“双减", "双减政策", "双减工作"],
    since: "2021-07-24",
    title: { zh: "“双减”意见（中办发〔2021〕40号）", en: "the double reduction of 2021" }
  },
  {
    words: ["教育督导问责办法"],
    since: "2021-07-20",
    title: { zh: "《教育督导问责办法》（国教督〔2021〕2号）", en: "the accountability measures of 2021" }
  },
  {
    words: ["家庭教育促进法"],
    since: "2021-10-23",
    title: { zh: "《中华人民共和国家庭教育促进法》", en: "the family education law of 2021" }
  }
]
