import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const posts = [item("teachers", 9)]
const fresh = "新设|新开办|新建|新办|新成立|新增设"

/** Staff posts (编制): how many there are, where, and how many were moved. */
export const postMeasures = defineMeasures({
  "staff-posts": {
    zh: "教育系统编制总量",
    en: "Staff posts in education",
    unit: "人",
    items: posts,
    wordings: [
      {
        near: [
          "教职工编制|事业编制|教师编制|系统编制|编制总量|编制总数|现有编制|共有编制|核定编制|编制共|编制数",
          "编制"
        ],
        unlike: "直属|局属|委属|学校编制|调整|调剂|小学|初中|高中|幼儿园"
      }
    ]
  },
  "staff-posts-affiliated": {
    zh: "直属事业单位编制",
    en: "Posts in affiliated units",
    unit: "人",
    items: posts,
    wordings: [{ near: ["直属|局属|委属", "编制"], unlike: "各类学校|学校编制" }]
  },
  "staff-posts-schools": {
    zh: "学校编制",
    en: "Posts in schools",
    unit: "人",
    items: posts,
    wordings: [{ near: ["学校编制|学校教职工编制|学校核定编制|中小学编制"], unlike: "直属|局属|委属|调整|调剂" }]
  },
  "staff-in-posts": {
    zh: "在编教职工数",
    en: "Staff who hold a post",
    unit: "人",
    items: posts,
    wordings: []
  },
  "primary-posts": {
    zh: "小学教职工编制",
    en: "Posts in primary schools",
    unit: "人",
    stage: "primary",
    items: posts,
    wordings: [{ near: ["小学", "编制"], unlike: "中小学|调|增|实验小学" }]
  },
  "junior-posts": {
    zh: "初中教职工编制",
    en: "Posts in junior schools",
    unit: "人",
    stage: "junior",
    items: posts,
    wordings: [{ near: ["初中|初级中学", "编制"], unlike: "调|增|小学" }]
  },
  "senior-posts": {
    zh: "普通高中教职工编制",
    en: "Posts in senior schools",
    unit: "人",
    stage: "senior",
    items: posts,
    wordings: [{ near: ["高中", "编制"], unlike: "调|增|职业|初中" }]
  },
  "staff-posts-moved": {
    zh: "教育系统内部调剂编制",
    en: "Posts moved within education",
    unit: "个",
    items: posts,
    wordings: [{ near: ["调整|调剂|盘活|统筹使用", "编制"], unlike: "核定|调增|每两年|总量" }]
  },
  "staff-posts-moved-to-existing-schools": {
    zh: "调剂用于现有学校增编",
    en: "Posts moved to schools that grow",
    unit: "个",
    items: posts,
    wordings: [
      { near: ["调增|增加|补充|充实|增编"], around: ["编制", "调整|调剂"], unlike: `${fresh}|总量|学位增加到` }
    ]
  },
  "staff-posts-moved-to-new-schools": {
    zh: "调剂用于新设学校编制",
    en: "Posts moved to new schools",
    unit: "个",
    items: posts,
    wordings: [
      { near: [fresh], around: ["编制", "调整|调剂"], unlike: "调增|补充|充实" },
      { near: [fresh, "用于|给了|分给|安排|配给"], unlike: "调增|补充|充实|资金|经费" }
    ]
  },
  "staff-post-review-cycle": {
    zh: "编制核定周期",
    en: "Years between reviews of posts",
    unit: "年",
    items: posts,
    wordings: [{ near: ["每"], around: ["编制"], unlike: "调剂" }]
  }
})
