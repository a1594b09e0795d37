/** 实现全覆盖，覆盖率97%; 均达100%，其中小学99.8%: what is said of all, and a rate that leaves some out. */
import { Rational } from "@duxue/core"
import { figureAt, likeness, nearOf, type Scene, wordsBefore } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder, ToldSentence } from "./told-sentence.ts"

const covered = /(?<what>[^,，。;:]{0,24})(?:全覆盖|百分之百覆盖)/
/** 应助尽助, 全员持证, 全部整改, 均建有: every one, without exception. */
const everyOf =
  /应(?<deed>[\u4e00-\u9fff])尽\k<deed>|全员|无一(?:例外|遗漏|失学|辍学)|(?:全部|均已?|都已?|全都)(?=[建配设安完开接达实整落参持])/
/** 基本实现全覆盖, 力争全覆盖: not of all, or not yet. */
const almost = /基本|接近|逐步|力争|争取|努力|推进|推动|计划|将|预计|确保|要求|目标|未|没有|不再/
const rate =
  /(?<of>[^,，。;]{0,24}?)(?<deed>覆盖|配备|达标|普及|安装|建成|设置|开通|接入|资助|持证|持证上岗|合格|整改|完成|到位|落实|安置|参训|培训|入学|入园|开足)(?:率|面|比例)(?:均|都|分别)*(?:已?达到?|为|是|实现)?$/
const all = /(?:均|都|全部|一律)(?:已?达到?|为|是|保持在?)$/
const hundred = Rational.fromInteger(100)

const isPercent = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "%" && figureAt(scene, index).value !== undefined

const empty = /^(?:[,，]|其中|目前|现|已|的|总体|整体|总|实现|及|和)*$/

/** A rate that leaves some out is mended by all of them. */
const wholeRate = (scene: Scene, index: number, from: number, to: number): Asserted => {
  const { start, end } = figureAt(scene, index)
  const number = /^[\d.]+(?=%$)/.exec(scene.plain.slice(start, end))
  return {
    from,
    to,
    figure: index,
    relation: "not-lower",
    against: { percent: 100 },
    ...(number === null ? {} : { mend: { from: start, to: end, text: "100%" } })
  }
}

/** The rate after or before the words that claim all, where it is a rate of the same thing. */
const coverage = ({ scene, figures, start, words }: ToldSentence): ReadonlyArray<Asserted> => {
  const match = words.includes("覆盖") ? covered.exec(words) : null
  const named = match?.groups?.["what"] ?? ""
  if (match === null || almost.test(named)) return []
  const from = start + match.index
  const to = from + match[0].length
  const isRate = (index: number): boolean => isPercent(scene, index) && scene.roles[index] === "level"
  const after = figures.find((index) => isRate(index) && figureAt(scene, index).start >= to)
  const before = figures.findLast((index) => isRate(index) && figureAt(scene, index).end <= from)
  // 覆盖率达97%，实现全覆盖: right behind the rate nothing else can be meant.
  const beside =
    before !== undefined && /^[,，][^,，。;\d]{0,16}$/.test(scene.plain.slice(figureAt(scene, before).end, to))
      ? before
      : undefined
  for (const figure of [after, beside]) {
    if (figure === undefined) continue
    const told = rate.exec(wordsBefore(scene, figure))?.groups
    const of = told?.["of"]
    if (of === undefined || told?.["deed"] === "入学" || told?.["deed"] === "入园") continue
    if (empty.test(of) || likeness(of, named) > 0) return [wholeRate(scene, figure, from, to)]
  }
  return []
}

/** 分别为98%、100%: the first and the last of the list that a figure stands in. */
const listAround = (scene: Scene, index: number): readonly [head: number, last: number] => {
  const isJoined = (left: number): boolean =>
    left >= 0 &&
    left + 1 < scene.figures.length &&
    /^[、和与及]$/.test(scene.plain.slice(figureAt(scene, left).end, figureAt(scene, left + 1).start))
  let [head, last] = [index, index]
  while (isJoined(head - 1)) head--
  while (isJoined(last)) last++
  return [head, last]
}

/** 资助率98%，实现应助尽助; 均建有中心园，覆盖率95.7%: one clause says it of all, and the next gives the rate of it. */
const everyOne = ({ scene, figures, start, words }: ToldSentence): ReadonlyArray<Asserted> => {
  if (!figures.some((index) => isPercent(scene, index))) return []
  const match = everyOf.exec(words)
  if (match === null) return []
  const from = start + match.index
  const to = from + match[0].length
  return figures.flatMap((index): ReadonlyArray<Asserted> => {
    if (!isPercent(scene, index) || scene.roles[index] !== "level") return []
    const figure = figureAt(scene, index)
    const isBehind = figure.start > to
    const [head, last] = listAround(scene, index)
    const between = isBehind
      ? scene.plain.slice(to, figureAt(scene, head).start)
      : scene.plain.slice(figureAt(scene, last).end, from)
    if (between.length > 40 || (between.match(/[,，]/g) ?? []).length !== 1 || /[。;\d]/.test(between)) return []
    const told = rate.exec(wordsBefore(scene, head))?.groups
    const [of, deed] = [told?.["of"], told?.["deed"]]
    if (of === undefined || deed === undefined) return []
    const clause = isBehind
      ? `${match[0]}${between.slice(0, between.search(/[,，]/))}`
      : `${between}${words.slice(match.index, match.index + 24)}`
    if (almost.test(clause)) return []
    const own = match.groups?.["deed"]
    const isNamed = empty.test(of) || likeness(of, clause) > 0
    const isSame =
      own === undefined ? isNamed && (clause.includes(deed.slice(0, 1)) || deed === "覆盖") : deed.includes(own)
    return isSame ? [wholeRate(scene, index, from, to)] : []
  })
}

/** 已安装一键报警的, 配备保安的有: so many of those told before have it. */
const having = /(?:已|配备|安装|建|设|完成|开|接|派|实现|达|落实)[^,，。;]{0,20}的(?:学校|单位|园)?(?:有|达到?|为|共)?$/
/** 126个教学班121个配备了: right behind what there is, or behind a pause. */
const counted = /^(?:(?:教学)?班|学校|园|校)?(?:中|里)?[,，]?(?:目前|现|其中)?(?:已|已有|有|均有)?$/
const doing = /^(?:已|均|都|全部)*(?:配备|安装|建|设|完成|开|接|派|实现|达)/
/** 残疾儿童256人，入学安置256人，实现应入尽入: right before the words that claim all. */
const done = /(?:安置|资助|入学|入园|覆盖|整改|完成|落实|化解|劝返|复学|签订|建立|建档)[^,，。;\d]{0,6}$/
/** 64所学校，全部64所: all are as many as there are. */
const allOf = /^[,，]?(?:全部|所有)$/
const NEARLY = Rational.rational(4n, 5n)

/** 学校58所，已安装的57所，实现全覆盖: nearly all are not all. */
const countedAll = ({ scene, figures, start, words }: ToldSentence): ReadonlyArray<Asserted> => {
  const match = words.includes("覆盖") ? covered.exec(words) : words.includes("尽") ? everyOf.exec(words) : null
  if (match === null || almost.test(match[0])) return []
  const [from, to] = [start + match.index, start + match.index + match[0].length]
  const [few, whole] = figures.filter((index) => figureAt(scene, index).end <= to).toReversed()
  if (few === undefined || whole === undefined) return []
  const [some, every] = [figureAt(scene, few), figureAt(scene, whole)]
  if (some.unit !== every.unit || some.unit === "%" || some.value === undefined || every.value === undefined) return []
  const lead = wordsBefore(scene, few)
  const isOfThem =
    having.test(lead) ||
    (done.test(lead) && /^[,，][^,，。;\d]{0,12}$/.test(scene.plain.slice(some.end, from))) ||
    (counted.test(lead) && doing.test(scene.plain.slice(some.end, some.end + 6)))
  if (!isOfThem || Rational.compare(some.value, Rational.multiply(every.value, NEARLY)) < 0) return []
  return [{ from, to, figure: few, relation: "not-lower", against: { figure: whole } }]
}

/** 学校64所，全部61所建成: the number of all, and another said to be all of them. */
const allTold = ({ scene, figures }: ToldSentence): ReadonlyArray<Asserted> =>
  figures.flatMap((index, at): ReadonlyArray<Asserted> => {
    const whole = figures[at - 1]
    if (whole === undefined || !allOf.test(wordsBefore(scene, index))) return []
    const [own, told] = [figureAt(scene, index), figureAt(scene, whole)]
    if (own.unit !== told.unit || own.unit === "%" || own.value === undefined || told.value === undefined) return []
    return [{ from: own.start, to: own.end, figure: index, relation: "not-lower", against: { figure: whole } }]
  })

/** Parts told after 均达100%. */
const partsOfAll = ({ scene, figures }: ToldSentence): ReadonlyArray<Asserted> => {
  const at = figures.findIndex((index) => {
    const { value } = figureAt(scene, index)
    return (
      isPercent(scene, index) &&
      value !== undefined &&
      Rational.equals(value, hundred) &&
      all.test(wordsBefore(scene, index))
    )
  })
  const whole = figures[at]
  const next = figures[at + 1]
  if (whole === undefined || next === undefined) return []
  const { end } = figureAt(scene, whole)
  if (!/^[,，;(]?其中/.test(scene.plain.slice(end, figureAt(scene, next).start))) return []
  const parts = figures.slice(at + 1).filter((index) => isPercent(scene, index) && scene.roles[index] === "level")
  const from = Math.max(nearOf(scene, whole).clause.start, end - 30)
  return parts.map((figure): Asserted => ({ from, to: end, figure, relation: "not-lower", against: { percent: 100 } }))
}

export const wholes: AssertionFinder = (sentence) => [
  ...coverage(sentence),
  ...everyOne(sentence),
  ...countedAll(sentence),
  ...allTold(sentence),
  ...partsOfAll(sentence)
]
