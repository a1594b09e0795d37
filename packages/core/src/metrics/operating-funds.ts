import { item } from "../domain/item.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const operating = [item("funding", 7)]

const funds = (zh: string, en: string, measure: MeasureName, example: string, basis: { zh: string; en: string }) => ({
  zh,
  en,
  unit: "元/生·年",
  items: operating,
  direction: "higher" as const,
  decimals: 0,
  basis,
  formula: stated(measure),
  examples: [{ given: { [measure]: example }, gives: example }]
})

const graded = (id: string, zh: string, en: string, measure: MeasureName, example: string) => ({
  stage: "preschool" as const,
  group: { id, zh, en },
  title: { zh: `${zh}普惠性幼儿园生均公用经费标准`, en: `Operating funds per child: kindergartens of the ${en} grade` },
  formula: stated(measure),
  examples: [{ given: { [measure]: example }, gives: example }]
})

const setByProvinces = {
  zh: "中等职业学校生均公用经费（拨款）标准由各省自定，未见全国统一数额。",
  en: "Each province sets its own for vocational schools; no national amount is known."
}

/** What a school is given a pupil a year to run on (生均公用经费), against the base of its year. */
export const operatingFundMetrics = defineMetrics({
  "public-funds-standard-compulsory": {
    zh: "生均公用经费标准",
    en: "Operating funds per pupil",
    unit: "元/生·年",
    items: operating,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年区（县）财政对义务教育学校核定的生均公用经费标准（含中央和市级补助），不含寄宿生、特殊教育学生另加部分；非实际支出数。",
      en: "What the district grants a pupil a year, with central and municipal parts and without what is added for boarders and special education; the rate, not what was spent."
    },
    forms: [
      {
        stage: "primary",
        formula: stated("public-funds-standard-primary"),
        examples: [{ given: { "public-funds-standard-primary": "820" }, gives: "820" }]
      },
      {
        stage: "junior",
        formula: stated("public-funds-standard-junior"),
        examples: [{ given: { "public-funds-standard-junior": "1020" }, gives: "1020" }]
      }
    ]
  },
  "public-funds-boarding-supplement": {
    ...funds(
      "寄宿生公用经费补助标准",
      "Operating funds per pupil: supplement for a boarder",
      "public-funds-standard-boarding",
      "300",
      {
        zh: "本年对义务教育寄宿制学校按寄宿生人数在基准定额之外增加的公用经费，元/寄宿生·年；没有寄宿生的不适用。",
        en: "What is added to the base a boarder a year in compulsory education; it does not apply where nobody boards."
      }
    ),
    appliesWith: "boarding-pupils"
  },
  "public-funds-small-school-floor": {
    zh: "不足100人学校公用经费核定人数",
    en: "Pupils for whom a school with fewer than 100 is funded",
    unit: "人",
    items: operating,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "对在校生不足100人的义务教育学校（含教学点），本年核定公用经费所依据的学生人数；没有此类学校的不适用。",
      en: "The number of pupils by which a school of compulsory education, or a teaching point, with fewer than 100 is funded; it does not apply where there is none."
    },
    formula: stated("small-school-funded-pupils"),
    appliesWith: "small-schools",
    examples: [{ given: { "small-school-funded-pupils": "100" }, gives: "100" }]
  },
  "public-funds-special-education": funds(
    "特殊教育生均公用经费标准",
    "Operating funds per pupil: special education",
    "public-funds-standard-special",
    "8000",
    {
      zh: "本年对义务教育阶段特殊教育学校和随班就读残疾学生核定的生均公用经费标准；两者不一致的，填较低者。",
      en: "What is granted a pupil a year in special schools and for disabled pupils in ordinary classes; the lower where they differ."
    }
  ),
  "public-funds-senior": funds(
    "普通高中生均公用经费财政拨款标准",
    "Operating funds per pupil: senior",
    "public-funds-standard-senior",
    "1100",
    {
      zh: "本年区（县）财政对公办普通高中核定的生均公用经费拨款标准，不含学费收入。",
      en: "What the district grants a pupil a year in public senior schools, without tuition."
    }
  ),
  "public-funds-preschool": {
    zh: "幼儿园生均公用经费标准",
    en: "Operating funds per child in kindergarten",
    unit: "元/生·年",
    items: operating,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年财政对公办园核定的生均公用经费拨款标准或对普惠性民办园的补助标准；按等级分档的，分等级填报。",
      en: "What is granted a child a year in public kindergartens, or paid to inclusive private ones; grade by grade where it differs."
    },
    forms: [
      {
        stage: "preschool",
        group: { id: "ungraded", zh: "不分等级", en: "of every grade" },
        title: {
          zh: "幼儿园生均公用经费标准（不分等级）",
          en: "Operating funds per child: kindergartens of every grade"
        },
        formula: stated("public-funds-standard-kindergarten"),
        examples: [{ given: { "public-funds-standard-kindergarten": "600" }, gives: "600" }]
      },
      graded("first-grade", "一级", "first", "public-funds-standard-kindergarten-first-grade", "900"),
      graded("second-grade", "二级", "second", "public-funds-standard-kindergarten-second-grade", "800"),
      graded("third-grade", "三级", "third", "public-funds-standard-kindergarten-third-grade", "700")
    ]
  },
  "public-funds-vocational": {
    zh: "中等职业教育生均公用经费标准",
    en: "Operating funds per pupil: vocational",
    unit: "元/生·年",
    items: operating,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年财政对职业高中、中等职业学校核定的生均公用经费（拨款）标准，不含免学费补助。",
      en: "What is granted a pupil a year in vocational schools, without what replaces tuition."
    },
    forms: [
      {
        stage: "vocational",
        group: { id: "vocational-senior", zh: "职业高中", en: "vocational senior schools" },
        title: { zh: "职业高中生均公用经费标准", en: "Operating funds per pupil: vocational senior schools" },
        formula: stated("public-funds-standard-vocational-senior"),
        examples: [{ given: { "public-funds-standard-vocational-senior": "1400" }, gives: "1400" }],
        withoutStandard: setByProvinces
      },
      {
        stage: "vocational",
        group: { id: "secondary-vocational", zh: "中等职业学校", en: "secondary vocational schools" },
        title: { zh: "中等职业学校生均公用经费标准", en: "Operating funds per pupil: secondary vocational schools" },
        formula: stated("public-funds-standard-secondary-vocational"),
        examples: [{ given: { "public-funds-standard-secondary-vocational": "1300" }, gives: "1300" }],
        withoutStandard: setByProvinces
      }
    ]
  }
})
