import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const classes = [item("large-classes", 16)]
const notAll = "大班额|平均|每班|班均|专班|班主任|小班|课后|县城|城区|城镇|乡镇|农村"

const count = (
  zh: string,
  en: string,
  stage: Stage,
  words: string,
  unlike: string,
  following: ReadonlyArray<string>
) => ({
  zh: `${zh}班级数`,
  en: `Classes: ${en}`,
  unit: "个",
  stage,
  items: classes,
  wordings: [
    { near: [words, "班"], unlike: `${notAll}|${unlike}` },
    { near: ["班"], unlike: `${notAll}|${unlike}`, following }
  ]
})

const mean = (
  zh: string,
  en: string,
  stage: Stage,
  words: string,
  unlike: string,
  following: ReadonlyArray<string>
) => ({
  zh: `${zh}平均班额（自报）`,
  en: `Mean class size as stated: ${en}`,
  unit: "人",
  stage,
  items: classes,
  wordings: [
    { near: [words, "平均|班均", "班"], unlike },
    { near: ["平均|班均", "班"], following }
  ]
})

const large = (zh: string, en: string, stage: Stage, words: string) => ({
  zh: `${zh}大班额班级数`,
  en: `Large classes: ${en}`,
  unit: "个",
  stage,
  items: classes,
  wordings: [{ near: ["大班额"], around: [words], unlike: "超大班额" }],
  absence: "大班额"
})

const superLarge = (zh: string, en: string, stage: Stage, words: string) => ({
  zh: `${zh}超大班额班级数`,
  en: `Very large classes: ${en}`,
  unit: "个",
  stage,
  items: classes,
  wordings: [{ near: ["超大班额"], around: [words] }],
  absence: "超大班额|大班额"
})

/** Said of all classes in one breath, and most often under the heading of compulsory education. */
const none =
  "消除大班额|无大班额|没有大班额|不存在大班额|大班额已全部消除|大班额全部消除|大班额为零|大班额个数为零|大班额均为零|班额个数均为零"

/** Classes by stage, their mean size, and the large ones (56 pupils and more) and very large ones (66 and more). */
export const classMeasures = defineMeasures({
  "compulsory-classes": count("义务教育", "compulsory", "compulsory", "义务教育", "高中|幼儿", ["compulsory-pupils"]),
  "primary-classes": count("小学", "primary", "primary", "小学", "中小学|初中", ["primary-pupils"]),
  "junior-classes": count("初中", "junior", "junior", "初中", "高中|小学", ["junior-pupils"]),
  "senior-classes": count("普通高中", "senior", "senior", "高中", "职业高中|初中|附设", ["senior-pupils"]),
  "average-class-size-compulsory-stated": mean("义务教育", "compulsory", "compulsory", "义务教育", "小学|初中", [
    "compulsory-pupils",
    "compulsory-classes"
  ]),
  "average-class-size-primary-stated": mean("小学", "primary", "primary", "小学", "初中", [
    "primary-pupils",
    "primary-classes"
  ]),
  "average-class-size-junior-stated": mean("初中", "junior", "junior", "初中", "小学", [
    "junior-pupils",
    "junior-classes"
  ]),
  "average-class-size-senior-stated": mean("普通高中", "senior", "senior", "高中", "初中", [
    "senior-pupils",
    "senior-classes"
  ]),
  "large-classes-compulsory": {
    ...large("义务教育", "compulsory", "compulsory", "义务教育|小学|初中"),
    absence: none
  },
  "large-classes-senior": large("普通高中", "senior", "senior", "高中"),
  "super-large-classes-compulsory": {
    ...superLarge("义务教育", "compulsory", "compulsory", "义务教育|小学|初中"),
    absence: `${none}|无超大班额|消除超大班额|没有超大班额`
  },
  "super-large-classes-senior": superLarge("普通高中", "senior", "senior", "高中"),
  "large-class-rate-stated": {
    zh: "大班额比例（自报）",
    en: "Share of large classes, as stated",
    unit: "%",
    items: classes,
    wordings: [{ near: ["大班额"], unlike: "超大班额" }]
  },
  "super-large-class-rate-stated": {
    zh: "超大班额比例（自报）",
    en: "Share of very large classes, as stated",
    unit: "%",
    items: classes,
    wordings: [{ near: ["超大班额"] }]
  },
  "largest-class-pupils": {
    zh: "最大班额",
    en: "Pupils of the largest class",
    unit: "人",
    items: classes,
    wordings: [{ near: ["最大班额|班额最大|最大班级"] }]
  }
})
