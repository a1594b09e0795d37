import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const scale = [item("compulsory", 15)]
const preschool = [item("preschool", 12)]
/** A count of schools that have something in common is no count of the schools of a kind. */
const some =
  "党|支部|项目|完工|达到|列入|班|学位|编制|中小学生|用于|监控|报警|系统|等|规模|超过|新建|改扩建|新增|监测|实验学校|试点|达标|安装|加装|移交|帮扶|结对|民办|公办|平均|每名|每位|县城|城区|农村|乡村|乡镇|村小|中心小学|社会力量|附设|建设|开工|竣工|投入使用|完成|配备|标准化|察看|建成|扩建|改建|共同体|部门办|集体办|企业办"

/** How many schools there are, by kind. */
export const schoolMeasures = defineMeasures({
  "schools-total": {
    zh: "各级各类学校总数",
    en: "Schools of all kinds",
    unit: "所",
    items: scale,
    wordings: [
      {
        near: ["各级各类学校|学校总数|学校共|学校共计|中小学校共|各类学校"],
        unlike: "编制|规模|等|党|支部|高中|义务教育|共同体"
      }
    ]
  },
  "primary-and-secondary-schools": {
    zh: "中小学校数",
    en: "Primary and secondary schools",
    unit: "所",
    items: scale,
    wordings: [{ near: ["中小学"], unlike: `${some}|幼儿园` }]
  },
  "compulsory-schools": {
    zh: "义务教育学校数",
    en: "Schools of compulsory education",
    unit: "所",
    stage: "compulsory",
    items: scale,
    wordings: [
      {
        near: ["义务教育", "学校"],
        unlike: "班|规模|超过|新建|建设|开工|改造|标准化|监测|实验学校|民办|公办|课后|覆盖|参与|达标|集团|结对"
      }
    ]
  },
  "primary-schools": {
    zh: "小学数",
    en: "Primary schools",
    unit: "所",
    stage: "primary",
    items: scale,
    wordings: [{ near: ["小学"], unlike: `${some}|中小学|初中|一贯制|完全小学` }]
  },
  "teaching-points": {
    zh: "教学点数",
    en: "Teaching points",
    unit: "个",
    stage: "primary",
    items: scale,
    wordings: [{ near: ["教学点"], unlike: "改善|改造|剩余|撤并|减少|覆盖" }]
  },
  "junior-schools": {
    zh: "初中数",
    en: "Junior schools",
    unit: "所",
    stage: "junior",
    items: scale,
    wordings: [{ near: ["初中|初级中学"], unlike: `${some}|高中|小学|完全中学|一贯制|职业` }]
  },
  "nine-year-schools": {
    zh: "九年一贯制学校数",
    en: "Nine-year schools",
    unit: "所",
    stage: "compulsory",
    items: scale,
    wordings: [{ near: ["九年一贯制|九年制"] }]
  },
  "complete-secondary-schools": {
    zh: "完全中学数",
    en: "Complete secondary schools",
    unit: "所",
    stage: "senior",
    items: scale,
    wordings: [{ near: ["完全中学|完中"] }]
  },
  "senior-schools": {
    zh: "普通高中数",
    en: "Senior schools",
    unit: "所",
    stage: "senior",
    items: scale,
    wordings: [
      { near: ["普通高中|高级中学|普高|高中"], unlike: `${some}|职业|初中|完全中学|特色|示范|重点|高中段|高中阶段` }
    ]
  },
  "vocational-schools": {
    zh: "中等职业学校数",
    en: "Secondary vocational schools",
    unit: "所",
    stage: "vocational",
    items: scale,
    wordings: [{ near: ["中职|职业学校|职业中学|职业高中|中等职业|职教中心|职业中专|中专"] }]
  },
  "special-schools": {
    zh: "特殊教育学校数",
    en: "Schools of special education",
    unit: "所",
    stage: "special",
    items: scale,
    wordings: [{ near: ["特殊教育学校|特教学校|特校|特殊教育"] }]
  },
  kindergartens: {
    zh: "幼儿园数",
    en: "Kindergartens",
    unit: "所",
    stage: "preschool",
    items: preschool,
    wordings: [{ near: ["幼儿园"], unlike: `配套|普惠|优质|示范|规划|转|集团|存量|2017|收费|${some}` }]
  },
  "public-kindergartens": {
    zh: "公办园数",
    en: "Public kindergartens",
    unit: "所",
    stage: "preschool",
    items: preschool,
    wordings: [
      {
        near: ["公办园|公办幼儿园"],
        unlike: "转为|转成|转办|新增|新开|新建|改建|扩建|改扩建|优质|牵头|园点|学位|项目|实施|开工"
      },
      { near: ["公办"], around: ["幼儿园"], following: ["kindergartens"] }
    ]
  },
  "private-kindergartens": {
    zh: "民办园数",
    en: "Private kindergartens",
    unit: "所",
    stage: "preschool",
    items: preschool,
    wordings: [
      { near: ["民办园|民办幼儿园"], unlike: "普惠|转" },
      { near: ["民办"], around: ["幼儿园"], unlike: "普惠|转", following: ["public-kindergartens", "kindergartens"] }
    ]
  },
  "inclusive-private-kindergartens": {
    zh: "普惠性民办园数",
    en: "Inclusive private kindergartens",
    unit: "所",
    stage: "preschool",
    items: preschool,
    wordings: [{ near: ["普惠性民办|民办普惠|普惠民办"] }]
  },
  "schools-built": {
    zh: "新建投用学校数",
    en: "Schools newly built",
    unit: "所",
    items: scale,
    wordings: [
      {
        near: ["新建|新改扩建|建成|投用|启用|新增", "学校|中小学|小学|中学"],
        unlike: "幼儿园|配套|公办园|监控|报警|系统|编制|用于"
      }
    ]
  },
  "places-added": {
    zh: "新增中小学学位",
    en: "School places added",
    unit: "个",
    items: scale,
    wordings: [{ near: ["学位"], unlike: "公办|普惠|幼儿|学前|园" }]
  }
})
