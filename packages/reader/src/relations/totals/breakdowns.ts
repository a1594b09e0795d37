/**
 * Breakdowns that no word announces, or whose total was told sentences before: 项目32个，完工25个，在建7个;
 * 教职工4873人。…按学段分：幼儿园782人，小学1964人，…. A sentence that does nothing but tell figures of one unit breaks down its
 * first, comes to its last, or breaks down a figure told before, where it adds up to it and to nothing less.
 */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { anyOf } from "../scene/cues.ts"
import {
  agrees,
  between,
  figureAt,
  type Finder,
  isBelow,
  nearOf,
  type Scene,
  wordsBefore,
  hasCue
} from "../scene/scene.ts"
import { isNear, namesPart } from "./added-up.ts"
import { isAmongThose, isMean } from "./list-ends.ts"

/** Words that say of the sentence that it breaks something down. */
const dividing = /[按分从][^,，。;:]{1,12}(?:分|看|计|统计|划分|构成)|其中|分别|包括/
const MOST_BACK = 40
const MOST_PARTS = 24

/** The levels of a sentence outside brackets that share the unit of its first, none of another kind between. */
const runFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  // 小学6340名，每生1000元；初中6535名，…: a bracket holds together what semicolons part.
  const end = scene.brackets[first]?.close ?? nearOf(scene, first).sentence.end
  const { unit } = figureAt(scene, first)
  const role = scene.roles[first]
  const run: Array<number> = []
  for (let index = first; index < scene.figures.length && figureAt(scene, index).start < end; index++) {
    const figure = figureAt(scene, index)
    if (scene.brackets[index] !== scene.brackets[first]) continue
    // 已达标151所，达标率92.6%，未达标12所: a rate between tells of the same; in a bracket 每生1000元 does.
    if (figure.unit === "%" || (scene.brackets[first] !== undefined && figure.unit !== unit)) continue
    if (figure.unit !== unit || scene.roles[index] !== role || figure.qualifier !== "exact") break
    if (hasCue(scene, index, gaps) && apart.test(wordsBefore(scene, index))) break
    if (hasCue(scene, index, means) && isMean(scene, first, wordsBefore(scene, index))) break
    run.push(index)
    if (run.length > MOST_PARTS) return []
  }
  return run
}

/** Below, two parts make a total by chance as often as not. */
const LEAST = Rational.fromInteger(20)
const LEAST_OF_NAMED = Rational.fromInteger(100)
/** 高出1400元 is what two lie apart, and no part of either. */
const gaps = anyOf("高低多超差缺结")
const means = anyOf("均每比")
const apart = /高出|多出|超出|低于|高于|相差|差额|缺口|结余/

const isSmall = (scene: Scene, index: number): boolean => {
  const { value } = figureAt(scene, index)
  return value === undefined || Rational.compare(Rational.absolute(value), LEAST) < 0
}

const sumClaim = (result: number, parts: ReadonlyArray<number>, words: string, certain: boolean): RelationClaim => ({
  kind: "sum",
  result,
  computed: sum(...parts.map((part) => leaf(part))),
  comparison: "equals",
  basis: "prose",
  words,
  certain
})

const claimed = (
  scene: Scene,
  total: number,
  parts: ReadonlyArray<number>,
  words: string
): RelationClaim | undefined => {
  const claim = sumClaim(total, parts, words, true)
  return agrees(scene, total, claim.computed) ? claim : undefined
}

/** 完工25个，在建7个 tell what became of the projects before; 小学教学点20个 with a name of its own may be another thing. */
const isTelling = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { value } = figureAt(scene, total)
  if (value === undefined || isSmall(scene, total)) return false
  if (parts.length > 2 || Rational.compare(value, LEAST_OF_NAMED) >= 0) return true
  return parts.every((part) => wordsBefore(scene, part).replace(/^[,，、;]/, "").length <= 4)
}

/**
 * 项目15个。…11个项目已完工，1个在收尾，3个项目正在招标: what became of each is told of the very noun that was counted, by three
 * or more that stand right after it.
 */
const tellsOfSame = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const noun = nearOf(scene, parts[0] as number).right.slice(0, 2)
  if (parts.length < 3 || noun.length < 2 || isBelow(scene, total, 5)) return false
  const told = `${wordsBefore(scene, total)}|${nearOf(scene, total).right}`
  return told.includes(`${noun}|`) && parts.every((part) => nearOf(scene, part).right.startsWith(noun))
}

const becameOf =
  /^([\u4e00-\u9fff]{2,4}?)(?:已|均|全部|现)?(?:建成|完成|竣工|完工|开工|在建|正在|正|投入|交付|启动|通过|未|尚|主体|达标|整改|列入|处于)/

/** 7个项目，…3个项目建成，…4个项目完成主体: what became of two is told of the noun that was counted, at the head of the sentence. */
const tellsWhatBecame = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const nouns = parts.map((part) => becameOf.exec(nearOf(scene, part).right)?.[1])
  const [noun] = nouns
  if (noun === undefined || parts.length < 2 || isBelow(scene, total, 5)) return false
  if (nearOf(scene, total).sentence.start !== nearOf(scene, parts[0] as number).sentence.start) return false
  return nouns.every((each) => each === noun) && nearOf(scene, total).right.endsWith(noun)
}

const together = /共|合计|总计|总数|总量|累计/

/** The first of the run is all the others together, or the last is. */
const withinRun = (scene: Scene, run: ReadonlyArray<number>): RelationClaim | undefined => {
  const [first, ...others] = run as [number, ...Array<number>]
  const last = run.at(-1) as number
  if (run.length < 3) return undefined
  const words = wordsBefore(scene, last)
  return (
    (isTelling(scene, first, others) ? claimed(scene, first, others, "") : undefined) ??
    (together.test(words) ? claimed(scene, last, run.slice(0, -1), words) : undefined)
  )
}

const totalOf = (scene: Scene, run: ReadonlyArray<number>): RelationClaim | undefined => {
  const first = run[0] as number
  const { unit } = figureAt(scene, first)
  const near = nearOf(scene, first)
  const words = scene.plain.slice(near.sentence.start, figureAt(scene, first).start).slice(-40)
  const two = run.length < 3 && !dividing.test(words) && scene.brackets[first] === undefined
  // 教职工1247人，其中幼儿园201人、…: its first has parts of its own, and is no part beside them.
  if (wordsBefore(scene, run[1] as number).includes("其中")) return undefined
  let tried = 0
  const { start } = near.paragraph
  let slipped: RelationClaim | undefined
  for (let total = first - 1; total >= 0 && total >= first - MOST_BACK && tried < 8; total--) {
    const figure = figureAt(scene, total)
    if (figure.unit !== unit || figure.qualifier !== "exact" || scene.roles[total] !== "level") continue
    const became = tried === 0 && tellsWhatBecame(scene, total, run)
    if (two && !became) return undefined
    if (isSmall(scene, total) && !became && !(tried === 0 && tellsOfSame(scene, total, run))) continue
    tried++
    for (const parts of [run, ...held(scene, total, run)]) {
      const found = claimed(scene, total, parts, words)
      if (found !== undefined) return found
    }
    if (slipped !== undefined || !isAllBut(scene, total, run)) continue
    const isNamed = figure.start >= start || whole.test(wordsBefore(scene, total))
    const isTold = isNamed && (isByKind(scene, total, words, run) || isSentenceOfKinds(scene, total, run))
    if (isTold || isHeldBehind(scene, total, run)) slipped = sumClaim(total, run, words, false)
  }
  return slipped
}

/** 按对象分，家长4120份、学生1245份、教师612份: words that divide all of something by kind, and three kinds of it. */
const byKind =
  /([\u4e00-\u9fff]{2,12})?[按从分](?!照)[^,，。;:\d]{1,10}(?:分|看|统计|划分|构成)[,，:]?[^,，。;:\d]{0,12}$/

/** 专任教师按学段分: what is divided is the total, by its name where that is told again. */
const isByKind = (scene: Scene, total: number, words: string, run: ReadonlyArray<number>): boolean => {
  const match = run.length < 3 ? null : byKind.exec(words)
  const again = match?.[1]
  return match !== null && (again === undefined || nearOf(scene, total).clauseLeft.includes(again.slice(-2)))
}

/** 12875名寄宿生补助1459.4万元（小学6340名，每生1000元；初中6535名，…）: kinds in the bracket of the sentence that tells their whole. */
const isHeldBehind = (scene: Scene, total: number, run: ReadonlyArray<number>): boolean => {
  const first = run[0] as number
  if (scene.brackets[first] === undefined || scene.brackets[total] !== undefined) return false
  if (isAmongThose(scene, first)) return false
  const { sentence } = nearOf(scene, total)
  return sentence.end >= figureAt(scene, first).start && run.every((part) => namesPart(scene, part))
}

/** 在园幼儿5853人。教育部门办3229人、集体办260人、民办2364人: nothing but kinds, in the sentence behind the one that tells their whole. */
const isSentenceOfKinds = (scene: Scene, total: number, run: ReadonlyArray<number>): boolean => {
  const [first, ...others] = run as [number, ...Array<number>]
  const { sentence } = nearOf(scene, first)
  if (run.length < 3 || figureAt(scene, first).start - sentence.start > 10) return false
  const head = nearOf(scene, total).sentence
  const before = scene.figures[total - 1]
  if (head.end + 2 < sentence.start || (before !== undefined && before.start >= head.start)) return false
  return others.every((part) => /^[、,，][^,，。;、()\d]{2,10}$/.test(between(scene, part - 1, part)))
}

/** 自评总分97.5分: a whole by its own words, however far before. */
const whole = /总|合计|共计/

/** Whether one slip makes the kinds come to the total, or they miss it by no more than a tenth. */
const isAllBut = (scene: Scene, total: number, run: ReadonlyArray<number>): boolean =>
  isNear(scene, total, run, 10n) || isOneSlipAway(scene, total, sum(...run.map((part) => leaf(part))))

/** 学校264所（含幼儿园143所）。其中，小学74所，…: what the bracket holds is a part beside those told after. */
const held = (scene: Scene, total: number, run: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const inside = total + 1
  const bracket = scene.brackets[inside]
  if (inside >= (run[0] as number) || bracket === undefined || scene.brackets[total] === bracket) return []
  const words = scene.plain.slice(figureAt(scene, total).end, figureAt(scene, inside).start)
  return /^\((?:含|包括|包含|其中)/.test(words) ? [[inside, ...run]] : []
}

/** Breakdowns of the whole text. Only what adds up is claimed. */
export const findBreakdowns: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  let next = 0
  for (let index = 0; index < scene.figures.length; index++) {
    // 小学净增5个班，初中净增9个班，共增加14个班: changes add up like levels.
    if (index < next || (scene.roles[index] !== "level" && scene.roles[index] !== "change")) continue
    const run = runFrom(scene, index)
    if (run.length < 2) continue
    next = (run.at(-1) as number) + 1
    const found = withinRun(scene, run) ?? (scene.roles[index] === "level" ? totalOf(scene, run) : undefined)
    if (found !== undefined) claims.push(found)
  }
  return claims
}
