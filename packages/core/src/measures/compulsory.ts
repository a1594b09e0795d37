import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const guaranteed = [item("compulsory", 14)]

/** That every child attends and stays: enrolment, retention, dropouts, disabled children, migrant children. */
export const compulsoryMeasures = defineMeasures({
  "primary-enrolment-rate-stated": {
    zh: "小学适龄儿童入学率",
    en: "Enrolment of children of primary age",
    unit: "%",
    stage: "primary",
    items: guaranteed,
    wordings: [
      { near: ["小学|适龄儿童", "入学率"], unlike: "残疾|三残|学前|初中|高中|随迁" },
      { near: ["义务教育", "入学率"], unlike: "残疾|三残" }
    ]
  },
  "junior-enrolment-rate-stated": {
    zh: "初中入学率",
    en: "Enrolment in junior schools",
    unit: "%",
    stage: "junior",
    items: guaranteed,
    wordings: [{ near: ["初中", "入学率|升学率"], unlike: "残疾|三残|高中" }]
  },
  "nine-year-retention-stated": {
    zh: "九年义务教育巩固率",
    en: "Retention through nine years",
    unit: "%",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["九年|义务教育", "巩固率"], unlike: "初中三年|小学六年" }]
  },
  "junior-retention-3y-stated": {
    zh: "初中三年巩固率",
    en: "Retention through three junior years",
    unit: "%",
    stage: "junior",
    items: guaranteed,
    wordings: [{ near: ["初中|三年", "巩固率"], unlike: "九年" }]
  },
  "primary-retention-stated": {
    zh: "小学六年巩固率",
    en: "Retention through six primary years",
    unit: "%",
    stage: "primary",
    items: guaranteed,
    wordings: [{ near: ["小学|六年", "巩固率"], unlike: "初中|九年" }]
  },
  "suspected-dropouts": {
    zh: "疑似失学辍学学生数",
    en: "Pupils thought to have dropped out",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [
      {
        near: ["辍学|失学"],
        unlike: "劝返|复学|控辍保学工作|无一|没有|无人|未失学|未辍学|均未|小学|初中|高中|丧失|人口"
      }
    ],
    absence: "疑似辍学|失学|辍学"
  },
  "disabled-children-newly-enrolled": {
    zh: "秋季新入学的适龄残疾儿童少年数",
    en: "Disabled children who started school in autumn",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["残疾"], around: ["一年级|新入学|秋季|入学工作"], unlike: "送教|入学率|特教学校" }]
  },
  "disabled-children-enrolled": {
    zh: "在校残疾儿童少年数",
    en: "Disabled children at school",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["残疾", "在校|在读|就读|安置"], unlike: "送教|一年级" }]
  },
  "disabled-children-taught-at-home": {
    zh: "送教上门学生数",
    en: "Disabled children taught at home",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["送教"] }]
  },
  "disabled-children-enrolment-stated": {
    zh: "适龄残疾儿童少年入学率",
    en: "Enrolment of disabled children",
    unit: "%",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["残疾|三残", "入学率|安置率"] }]
  },
  "migrant-children": {
    zh: "随迁子女在校生数",
    en: "Children of migrants at school",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [
      {
        near: ["随迁子女|务工人员子女|务工子女|进城务工"],
        unlike: "公办学校|公办学位|购买|占|比例|其余|毕业|考入|升入"
      }
    ]
  },
  "migrant-children-public-share-stated": {
    zh: "随迁子女在公办学校就读比例",
    en: "Share of migrants' children in public schools",
    unit: "%",
    stage: "compulsory",
    items: guaranteed,
    // 随迁子女入学率100% tells how many attend, not where.
    wordings: [{ near: ["随迁子女|务工人员子女|务工子女"], unlike: "入学率|巩固率|升学率|资助|满意" }]
  },
  "left-behind-children": {
    zh: "留守儿童数",
    en: "Children left behind",
    unit: "人",
    stage: "compulsory",
    items: guaranteed,
    wordings: [{ near: ["留守"] }]
  }
})
