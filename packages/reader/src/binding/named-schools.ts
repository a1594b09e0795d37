/** Numbers of one school that is named: 青石镇中学现有教职工85人, 第一小学594人. */
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

/** A name that opens its clause, and what it has behind it. */
const opening =
  /(?:^|[,，:、。\n)])(?<name>[\u4e00-\u9fff]{2,8}?)(?:小学|中学|幼儿园|职教中心|职业中专)(?=[现共有设占在,，:]|教职|学生|专任|\d)/g
/** 全县小学, 公办幼儿园, 九年一贯制学校 and 其中初级中学 are kinds. */
const kind =
  /[全各其有该我本现今年个所含中等类办的]|普惠|普通|完全|农村|乡村|城[区镇市乡]|初级|高级|职业|特殊|学前|一贯|寄宿|集体|中心$|独立|义务|阶段|以上|配套|标准|教育|共|乡镇$|县镇|示范|薄弱|新建|增|民族$|企业|机关|民间|省级|市级|县级|区级|规模|优质/
/** 第一小学, 实验中学: names whatever stands before them. */
const numbered =
  /第[一二三四五六七八九十]+(?:小学|初中|中学|高中|幼儿园)|(?<=[,，:、。\n(]|^)[一-龥]{0,4}实验(?:小学|中学)/

export const isOfNamedSchool = ({ before }: BindingContext): boolean => {
  const sentence = lastSentence(before, "。!?;\n")
  if (numbered.test(sentence)) return true
  for (const match of sentence.matchAll(opening)) if (!kind.test(match.groups?.["name"] ?? "")) return true
  return false
}
