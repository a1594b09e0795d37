/** Totals that close the list of their parts: 小学11所、初中5所，合计16所; 二者之和4190万元. */
import type { RelationClaim } from "@duxue/core"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { isRateOfOne } from "../scene/rates-of-one.ts"
import { agrees, alike, between, figureAt, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { divides, fittingCount, isNear, isPartSlip, slipMends, sumOf } from "./added-up.ts"
import { ofOwnUnit } from "./parts.ts"
import { MOST_PARTS, sumClaim } from "./sum-claims.ts"

/** One of these stands in every word that closes a list. */
const mayClose = /[共合总累之]/
const closing =
  /(?:共|共计|共有|合计|总计|总共|一共|累计|总数|总人数|总额|总量|之和)(?:为|有|达|达到)?$|累计(?:投入|安排|支出|完成|拨付|补充|招聘|资助|新增)了?$/
/** 共计补充教师143名: what was done, and to whom, may stand between 共计 and the number. */
const closingDeed =
  /(?:共计|合计|总计|共)(?:补充|招聘|引进|培训|投入|安排|新增|完成|资助|发放|落实|选派|组织)[^,，。;\d]{0,6}$/

const fewNumerals: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6]
])
const counted =
  /([两二三四五六])(?:项|者|类|级|个?学?段|部分|园|校|年)?(?:共计|合计|总计|累计|相加|之和|共)(?:为|有|达|达到)?$/

/** 两项合计, 三类共: how many are added up, where the words say it. */
const countedBefore = (left: string): number | undefined => fewNumerals.get(counted.exec(left)?.[1] ?? "")

/** 征收2350万元，全额拨付；计提1840万元，二者之和4190万元: so many as the words count, though semicolons part them. */
const partsApart = (scene: Scene, index: number, left: string): ReadonlyArray<number> | undefined => {
  const count = countedBefore(left)
  if (count === undefined || index < count) return undefined
  const parts = Array.from({ length: count }, (_, at) => index - count + at)
  const { start } = nearOf(scene, index).paragraph
  const { unit } = figureAt(scene, index)
  return parts.every((part) => {
    const figure = figureAt(scene, part)
    return figure.unit === unit && figure.start >= start && alike(scene, index, part)
  })
    ? parts
    : undefined
}

/** The figures of its unit that stand right before a total, joined by 、 alone. */
const runBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const run: Array<number> = []
  for (let part = index - 1; part >= 0 && run.length < MOST_PARTS; part--) {
    if (figureAt(scene, part).unit !== figureAt(scene, index).unit) break
    if (run.length > 0 && !/^[^,，。;:]{0,6}[、和与及][^,，。;:、]{0,16}$/.test(between(scene, part, part + 1))) break
    run.unshift(part)
  }
  return run
}

const isBareVerb = (words: string, verb: string): boolean => words.replace(/^[,，、;\s]+/, "").length === verb.length

const ofVerb = /共([\u4e00-\u9fff]{2,4})$/

/** 新增6660个小学学位，新增4200个初中学位，总共新增10860个学位: the nouns of the parts end as the total's does. */
const bearsNoun = (scene: Scene, total: number, part: number): boolean => {
  const noun = /^[\u4e00-\u9fff]{2,8}/.exec(nearOf(scene, total).right)?.[0]
  const own = /^[\u4e00-\u9fff]{2,12}/.exec(nearOf(scene, part).right)?.[0]
  return noun !== undefined && own !== undefined && own.length > noun.length && own.endsWith(noun)
}

/** 普通高中招生3276人，中职招生2184人，共招生5460人: parts and total are told by one verb. */
const partsOfVerb = (scene: Scene, index: number, left: string): ReadonlyArray<number> => {
  const verb = ofVerb.exec(left)?.[1]
  if (verb === undefined) return []
  const { start } = nearOf(scene, index).sentence
  const parts: Array<number> = []
  for (let part = index - 1; part >= 0 && parts.length < MOST_PARTS && figureAt(scene, part).start >= start; part--) {
    const words = wordsBefore(scene, part)
    if (
      !words.endsWith(verb) ||
      (isBareVerb(words, verb) && !bearsNoun(scene, index, part)) ||
      !alike(scene, index, part)
    )
      break
    parts.unshift(part)
  }
  return parts
}

const isBare = (scene: Scene, index: number): boolean =>
  /^[,，。;]/.test(scene.plain.slice(figureAt(scene, index).end, figureAt(scene, index).end + 1))

/** 小学11所、初中5所，合计16所: the total after its parts. */
export const totalAfterParts = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (scene.roles[index] !== "level") return undefined
  const left = scene.plain.slice(Math.max(0, figure.start - 12), figure.start)
  if (!mayClose.test(left)) return undefined
  const deed = closingDeed.test(left)
  const ofOneVerb = partsOfVerb(scene, index, left)
  if (ofOneVerb.length >= 2) {
    const certain = agrees(scene, index, sumOf(scene, ofOneVerb)) || slipMends(scene, index, ofOneVerb)
    return sumClaim(scene, index, ofOneVerb, left, certain)
  }
  if (!closing.test(left) && !deed) return undefined
  const { start } = nearOf(scene, index).sentence
  const parts: Array<number> = []
  for (let each = index - 1; each >= 0 && parts.length < MOST_PARTS && figureAt(scene, each).start >= start; each--) {
    if (alike(scene, index, each) && !(isMoney(scene, each) && isRateOfOne(scene, each))) parts.push(each)
  }
  for (const list of [parts, ofOwnUnit(scene, index, parts)]) {
    const count = list.length < 2 ? undefined : fittingCount(scene, index, list, "most")
    if (count === undefined) continue
    // 在编6280人、备案845人、合同1390人，合计2235人: what 、 joins is added up from its first member on.
    const run = runBefore(scene, index)
    const isCut = count >= 2 && count < run.length && run.every((part) => list.includes(part))
    return sumClaim(scene, index, isCut ? run : list.slice(0, count).toReversed(), left, !isCut)
  }
  const apart = partsApart(scene, index, left)
  if (apart !== undefined) return sumClaim(scene, index, apart, left, true)
  if (parts.length < 2) return undefined
  parts.reverse()
  const run = runBefore(scene, index)
  const opened = /分别|依次/.test(wordsBefore(scene, run[0] ?? index)) && /累计|共/.test(left)
  if (run.length >= 2 && run.every((part) => parts.includes(part)) && (opened || /合计|共计|总计|年累计/.test(left)))
    return sumClaim(scene, index, run, left, !deed)
  if (deed) return undefined
  const count = countedBefore(left)
  if (count !== undefined && count <= parts.length) return sumClaim(scene, index, parts.slice(-count), left, true)
  const joined = run.length >= 2 && /[,，]共$/.test(left)
  const strong = joined || /(?:共计|合计|总计|总共|一共|总数|总人数|之和)(?:为|有|达|达到)?$/.test(left)
  // 新建学校7所、改扩建5所，共12所，: a total with no noun of its own counts what was just told, as does any of three.
  if (joined && (run.length >= 3 || isBare(scene, index)) && divides(scene, index, run) !== "no")
    return sumClaim(scene, index, run, left, false)
  // 初中18所（其中九年制7所）: what a bracket holds is counted already.
  const told = joined ? run : parts.filter((part) => scene.brackets[part] === scene.brackets[index])
  if (told.length < 2) return undefined
  const plausible = divides(scene, index, told) === "no" ? false : isNear(scene, index, told)
  const slipped =
    slipMends(scene, index, told) || isOneSlipAway(scene, index, sumOf(scene, told)) || isPartSlip(scene, index, told)
  return strong && (plausible || slipped) ? sumClaim(scene, index, told, left, !joined) : undefined
}
