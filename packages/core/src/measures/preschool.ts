import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const reach = [item("preschool", 12)]
const fresh = "新增|新开|新建|新办|新设|增加|建成|新投"
const lastYear = "上年|上一年|去年|同期|前一年"
const grown = "增|提高|上升|提升"

/** Who attends kindergarten, where, and how many places there are. */
export const preschoolMeasures = defineMeasures({
  "new-public-kindergartens": {
    zh: "新增公办园（园点）数",
    en: "New public kindergartens",
    unit: "个",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["公办园|园点|园址|公办幼儿园", fresh], unlike: "学位|普惠学位|集团" }]
  },
  "new-public-kindergarten-places": {
    zh: "新增公办园学位",
    en: "New places in public kindergartens",
    unit: "个",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["公办", "学位"], unlike: "普惠|小学|初中|中小学" }]
  },
  "lead-public-kindergartens": {
    zh: "牵头组建集团的优质公办园数",
    en: "Public kindergartens that lead a group",
    unit: "所",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["优质|示范|龙头|牵头"], around: ["集团"], unlike: "新增|集团" }, { near: ["优质公办园牵头"] }]
  },
  "kindergarten-groups": {
    zh: "幼教集团数",
    en: "Groups of kindergartens",
    unit: "个",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["集团"], around: ["幼教|幼儿园|学前|园点"], unlike: "各牵头|每所|各组建" }]
  },
  "converted-inclusive-kindergartens": {
    zh: "民办园转为普惠性幼儿园数",
    en: "Private kindergartens made inclusive",
    unit: "所",
    stage: "preschool",
    items: reach,
    wordings: [
      { near: ["转普|转为普惠|转办普惠|转成普惠|认定普惠|认定为普惠|转办成普惠"], unlike: "配套|收费|存量|学位" }
    ]
  },
  "new-inclusive-places": {
    zh: "新增普惠性学位",
    en: "New inclusive places",
    unit: "个",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["普惠", "学位"] }]
  },
  "kindergarten-children": {
    zh: "在园幼儿总数",
    en: "Children in kindergarten",
    unit: "人",
    stage: "preschool",
    items: reach,
    wordings: [
      {
        near: ["在园幼儿|在园儿童|幼儿共|幼儿就读|名幼儿|幼儿在|学前幼儿|幼儿总数|在园人数|幼儿园在园"],
        unlike: "公办|普惠|民办|残疾|资助|困难|每名|毛入园|专任|新入园|入园幼儿|入园儿童"
      },
      // 入园幼儿3120人，在园幼儿9345人: beside those who are there, 入园 counts the new ones of the year.
      {
        near: ["入园幼儿|入园儿童"],
        unlike: "公办|普惠|民办|残疾|资助|困难|每名|毛入园|专任|新入园|新增入园|当年入园",
        apart: ",在园|、在园|离园|毕业|招生"
      },
      // 在校学生98640人，其中学前22318人: the head of the list says what is counted.
      {
        near: ["学前|幼儿"],
        unlike: "公办|普惠|民办|残疾|资助|困难|教师|教职|所|园长|班",
        following: ["pupils-total"]
      }
    ]
  },
  "public-kindergarten-children": {
    zh: "公办园在园幼儿数",
    en: "Children in public kindergartens",
    unit: "人",
    stage: "preschool",
    items: reach,
    wordings: [
      {
        near: ["公办园|公办在园|公办幼儿园|公办性质幼儿园"],
        unlike: "普惠|民办|教师|小学|初中|非在编|高中"
      },
      { near: ["公办", "幼儿|在园"], unlike: "普惠|民办|教师|小学|初中|高中" }
    ]
  },
  "public-kindergarten-share-stated": {
    zh: "公办园在园幼儿占比（自报）",
    en: "Share of children in public kindergartens, as stated",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [
      { near: ["占|比例|比重"], unlike: "普惠", following: ["public-kindergarten-children"] },
      { near: ["公办", "占|比例|比重"], around: ["幼儿|在园"], unlike: "普惠|就近|随迁|教师|义务教育" }
    ]
  },
  "public-kindergarten-share-prior-year": {
    zh: "上年公办园在园幼儿占比",
    en: "Share of children in public kindergartens, prior year",
    unit: "%",
    year: "prior",
    stage: "preschool",
    items: reach,
    wordings: [{ near: [lastYear], unlike: `${grown}|比上年|较上年`, following: ["public-kindergarten-share-stated"] }]
  },
  "public-kindergarten-share-growth-stated": {
    zh: "公办园在园幼儿占比提高幅度（自报）",
    en: "Growth of the public share, as stated",
    unit: "百分点",
    stage: "preschool",
    items: reach,
    wordings: [
      {
        near: [grown],
        following: ["public-kindergarten-share-stated", "public-kindergarten-share-prior-year"]
      }
    ]
  },
  "inclusive-kindergarten-children": {
    zh: "普惠性幼儿园在园幼儿数",
    en: "Children in inclusive kindergartens",
    unit: "人",
    stage: "preschool",
    items: reach,
    wordings: [
      // 普惠性民办园 are the private half alone: inclusive are the public ones too.
      { near: ["普惠园|普惠性幼儿园|普惠在园|普惠幼儿园"], unlike: "学位|教师|补助|奖补|普惠性民办|普惠民办|民办普惠" },
      { near: ["普惠", "幼儿|在园"], unlike: "学位|教师|补助|奖补|普惠性民办|普惠民办|民办普惠" }
    ]
  },
  "inclusive-kindergarten-coverage-stated": {
    zh: "普惠性幼儿园覆盖率（自报）",
    en: "Inclusive coverage, as stated",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [
      { near: ["普惠率|普惠性幼儿园覆盖率|普惠覆盖率|普惠园覆盖率|普惠性覆盖率"], unlike: lastYear },
      { near: ["普惠", "占|比例|比重|覆盖率"], unlike: lastYear },
      { near: ["占|比例|比重"], unlike: "公办", following: ["inclusive-kindergarten-children"] }
    ]
  },
  "inclusive-kindergarten-coverage-prior-year": {
    zh: "上年普惠性幼儿园覆盖率",
    en: "Inclusive coverage, prior year",
    unit: "%",
    year: "prior",
    stage: "preschool",
    items: reach,
    wordings: [
      { near: [lastYear], unlike: `${grown}|比上年|较上年`, following: ["inclusive-kindergarten-coverage-stated"] }
    ]
  },
  "inclusive-kindergarten-coverage-growth-stated": {
    zh: "普惠性幼儿园覆盖率提高幅度（自报）",
    en: "Growth of inclusive coverage, as stated",
    unit: "百分点",
    stage: "preschool",
    items: reach,
    wordings: [
      {
        near: [grown],
        following: ["inclusive-kindergarten-coverage-stated", "inclusive-kindergarten-coverage-prior-year"]
      }
    ]
  }
})
