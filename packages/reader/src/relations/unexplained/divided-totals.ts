/**
 * Totals told first and divided behind, whatever stands between their parts: 总投资7040万元，…。按设备：计算机3409.6万元，折合每台4000元；…. The parts are
 * all like figures of the sentence, what heads the items that follow, or the list that words of division open farther on.
 * What those words are, or what the parts are called, says how byWords the total is divided.
 */
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isNested } from "./amount-passages.ts"
import type { AmountReading } from "./amount-readings.ts"
import type { Run } from "./amount-runs.ts"
import { headsOf, sentenceHeadsOf } from "./item-heads.ts"
import { likeFigures, mayBeTotal } from "./like-figures.ts"
import { besides, byNames, byWords } from "./list-bounds.ts"
import { madeOf, mayMake, type TotalList } from "./made-totals.ts"
import { partingsOf, STOP } from "./partings.ts"
import { added } from "./total-words.ts"

/** So far on a total is divided. */
const MOST_ON = 40
const MOST_CHARACTERS = 700
/** No total is told with more parts. */
const MOST_PARTS = 16

/** What another section tells divides nothing of this one. */
const heading = /\n[^一-鿿(]*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/

/** Words that open the parts of the figure before them. */
const opens =
  /其中|(?<!不)(?:包括|包含|含)|分别|具体|分为|[:(]|涵盖|囊括|计有|由[^,，。;\d]{0,12}(?:组成|构成)|来自|分属|分布|分[为成]?[两二三四五六七八九十]/
/** 按设备：, 分类看, 从学段看, 集中在三处：, 一是: words at the head of a sentence or clause that break a total told before down. */
const breaksDown =
  /(?:^|[。;\n,，])[^一-鿿]*(?:其中|(?:按|从|论|就|以|分)[^,，。;\d]{1,10}[,，:]|[^,，。;:\d]{0,12}[两二三四五六七八九十](?:处|类|项|方面|部分|块|个方面|笔):|[一-鿿]{2,6}(?:构成|分布|组成|来源|用途|方面)[,，:]|一是)[^。;]{0,24}$/
/** One of these stands in all of them. */
const mayBreakDown = /[:按从论就以分构布成源途面是其]/

const changing = /增|减|少|新/
const isChange = (scene: Scene, part: number): boolean =>
  scene.roles[part] === "change" || changing.test(wordsBefore(scene, part))

/** The first members of a list, the most first. */
const beginnings = function* (list: Run, bound: TotalList["bound"]): Iterable<TotalList> {
  for (let count = Math.min(list.length, MOST_PARTS); count >= 2; count--) yield { parts: list.slice(0, count), bound }
}

/** Those that no words of adding stand before: what adds up others is no part beside them. */
const notAdded = (scene: Scene, list: Run): Run => list.filter((part) => !added.test(wordsBefore(scene, part)))

/** The first of a list behind which a sentence ends. */
const sentenceOf = (scene: Scene, list: Run): Run => {
  const partings = partingsOf(scene)
  const [first] = list
  if (first === undefined) return []
  const end = list.find((part) => {
    for (let at = first + 1; at <= part; at++) if (((partings[at] as number) & STOP) !== 0) return true
    return false
  })
  return end === undefined ? list : list.filter((part) => part < end)
}

/** 家长卷6912份，…。家长卷显示：: the name by which a total is taken up farther on. */
const nameOf = (scene: Scene, total: number): string | undefined =>
  /[一-鿿]{3,}$/.exec(wordsBefore(scene, total))?.[0].slice(-4)

/** 260人，分两期，第一期135人: what stands between a total and the first of its parts, or right before that where it is far. */
const openingOf = (scene: Scene, total: number, next: number): string => {
  const { end } = figureAt(scene, total)
  const from = figureAt(scene, next).start - end <= MOST_OPENING ? end : figureAt(scene, next - 1).end
  return scene.plain.slice(from, figureAt(scene, next).start).replace(/\([^()]*\)/g, "")
}
const MOST_OPENING = 30

const listsOf = function* (scene: Scene, total: number, isDivided: boolean): Iterable<TotalList> {
  const { end, unit } = figureAt(scene, total)
  const partings = partingsOf(scene)
  let last = total + 1
  for (; last < scene.figures.length && last - total <= MOST_ON; last++) {
    if (figureAt(scene, last).start - end > MOST_CHARACTERS) break
    if ((partings[last] as number) >= STOP && heading.test(between(scene, last - 1, last))) break
  }
  const all = likeFigures(scene, total, total + 1, last)
  const [next] = all
  if (next === undefined || all.length < 2 || !mayMake(scene, total, all)) return
  const own = all.filter((part) => !isNested(scene, part, total) || part === next)
  const { [total]: role } = scene.roles
  const isOpened = opens.test(openingOf(scene, total, next))
  // 减少12所: a change is made of changes, unless words open its parts.
  const ofUnit = own.filter(
    (part) => figureAt(scene, part).unit === unit && (isOpened || role !== "change" || isChange(scene, part))
  )
  const isOwn = figureAt(scene, next).start < nearOf(scene, total).sentence.end
  const sentence = notAdded(scene, sentenceOf(scene, ofUnit))
  if (isOwn && !isDivided) {
    yield { parts: sentence, bound: isOpened ? byWords : besides }
    yield* beginnings(sentence, isOpened ? byWords : byNames)
  }
  // What words of division open farther on is told of one of the figures before them.
  const name = nameOf(scene, total)
  for (const [at, first] of ofUnit.entries()) {
    const gap = between(scene, first - 1, first)
    if (!(mayBreakDown.test(gap) && breaksDown.test(gap)) && (name === undefined || !gap.includes(name))) continue
    const opened = ofUnit.slice(at)
    yield { parts: notAdded(scene, sentenceOf(scene, opened)), bound: byWords }
    yield* beginnings(sentenceHeadsOf(scene, opened), byWords)
    yield* beginnings(headsOf(scene, opened), byWords)
  }
  if (isDivided) return
  yield* beginnings(sentenceHeadsOf(scene, ofUnit), byNames)
  yield* beginnings(headsOf(scene, ofUnit), byNames)
  yield* beginnings(ofUnit, byNames)
}

/** Parts told behind a total; of one that is divided already (`isDivided`) only what words of division open anew. */
export const dividedReadings = (
  scene: Scene,
  total: number,
  isDivided: boolean,
  isTold: (parts: Run) => boolean
): ReadonlyArray<AmountReading> => {
  const next = total + 1
  if (next + 1 >= scene.figures.length || !mayBeTotal(scene, total)) return []
  if (figureAt(scene, total).unit === "%") return []
  return madeOf(scene, total, listsOf(scene, total, isDivided), isTold)
}
