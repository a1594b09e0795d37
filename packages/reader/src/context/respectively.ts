/** 分别-lists: 一、二、三级园生均公用经费分别为1100元、1000元和900元, matched in order. */
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Surroundings } from "./clauses.ts"

/** What a figure of a 分别-list is told of. */
export interface Respective {
  /** Its own name with the words that the last one lends to all: 一级园生均公用经费. */
  readonly name: string
  /** Its own year, where the list is one of years. */
  readonly year: string | undefined
  /** 分别增加38元、46元: the verb that makes changes of them all; empty where they are levels. */
  readonly change: string
}

/** 依次为 orders a list as 分别为 does. */
const marker = /(?:分别|依次)(?:是|为|达|达到|有|增长|提高|下降|增加|减少|降低|安排|投入|完成|占|约|约为|均为)*$/
const changing = /(?:增长|提高|下降|增加|减少|降低)(?=(?:了|约|为)?$)/
const joint = /^(?:、|,|，|和|与|及|以及|、?和)$/
const nameJoint = /、|和|与|及|以及/
const stageHead =
  /^(?:普通高中|职业高中|中等职业学校|九年一贯制学校|特殊教育学校|幼儿园|学前教育|普通小学|普通初中|义务教育|[一二三四五]级园?|小学|初中|高中|中职|学前|特教|公办|民办|城区|农村|本区|全市)/
const yearRange = /^((?:19|20)\d{2})年?[—–~至-]+((?:19|20)\d{2})年/
/** 2020年、2021年、2022年，教育经费: the years in a clause of their own. */
const yearsApart = /((?:(?:19|20)\d{2}年?[、和与及]{1,2}){1,11}(?:19|20)\d{2}年)[,，]([^,，。;:]{2,40})$/
const yearHead = /^((?:19|20)\d{2})年?/

/** For each figure of a 分别-list what it is told of; `undefined` for all others. */
export const respectivesOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): ReadonlyArray<Respective | undefined> => {
  const respectives: Array<Respective | undefined> = Array.from({ length: figures.length })
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index] as ScannedFigure
    const { left, sentence } = near[index] as Surroundings
    if (!(left.includes("分别") || left.includes("依次")) || !marker.test(left)) continue
    let last = index
    while (
      last + 1 < figures.length &&
      joint.test(plain.slice((figures[last] as ScannedFigure).end, (figures[last + 1] as ScannedFigure).start))
    )
      last++
    const count = last - index + 1
    if (count < 2) continue
    const lead = plain.slice(Math.max(sentence.start, first.start - 120), first.start).replace(marker, "")
    const names = namesListed(lead, count)
    if (names === undefined) continue
    const change = changing.exec(left)?.[0] ?? ""
    for (const [at, name] of names.entries()) respectives[index + at] = { ...name, change }
    index = last
  }
  return respectives
}

/** The last `count` names of the words before 分别. */
export const namesListed = (lead: string, count: number): ReadonlyArray<Omit<Respective, "change">> | undefined => {
  const apart = lead.includes("年") ? yearsApart.exec(lead) : null
  if (apart !== null) {
    const told = (apart[1] ?? "").match(/\d{4}/g) ?? []
    const name = apart[2] ?? ""
    // 2020年、2021年，小学、初中分别为: the list is one of stages.
    if (told.length === count && !nameJoint.test(name)) return told.map((year) => ({ name, year }))
  }
  const words = lead.slice(
    Math.max(lead.lastIndexOf(","), lead.lastIndexOf("，"), lead.lastIndexOf(":"), lead.lastIndexOf("。")) + 1
  )
  const years = yearRange.exec(words)
  if (years !== null) {
    const from = Number(years[1])
    if (Number(years[2]) - from + 1 !== count) return undefined
    const rest = words.slice(years[0].length)
    return Array.from({ length: count }, (_, at) => ({ name: rest, year: String(from + at) }))
  }
  const parts = words.split(nameJoint).filter((part) => part.length > 0)
  if (parts.length < count) return undefined
  const own = parts.slice(-count)
  const tail = own.at(-1) as string
  const head = headOf(tail, own[0] as string)
  const lent = tail.slice(head.length)
  return own.map((part, at) => ({
    name: at === count - 1 || part.endsWith(lent) ? part : `${part}${lent}`,
    year: yearHead.exec(part)?.[1]
  }))
}

/** How much of the last name is its own: the rest is lent to the others. 三 of 三级园, where the first ends with 一. */
const headOf = (last: string, first: string): string => {
  if (/[一二三四五六七八九]$/.test(first) && /^[一二三四五六七八九]/.test(last)) return last.slice(0, 1)
  return yearHead.exec(last)?.[0] ?? stageHead.exec(last)?.[0] ?? last.slice(0, first.length)
}
