/**
 * Shares whose terms the words leave to the reader: 研究生73人、本科生95人，研究生占43.45%; 优良率90% of 优秀12所、良好15所 in
 * 30所; 占专任教师总数的7.1%, of a number told pages before. Claimed where the arithmetic bears them out beyond chance.
 */
import { addable, type Formula, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerFigure, oncePerScene } from "../scene/once.ts"
import { approximateValues, chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { isPost } from "../scene/posts.ts"
import {
  agrees,
  between,
  dimensionAt,
  figureAt,
  findAtEach,
  type Finder,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"

const sharing = /占|率|比例|比重|份额|为[^,，。;]{1,16}的$|完成|相当于/
/** 占专任教师总数的: the name of a base. */
const baseName =
  /(?:占|在)(?:全[区县市省])?([^,，。;()]{2,16}?)(?:总数|总量|总额|总人数|人数|数)?的?(?:比例|比重)?(?:为|达到?|约)?$/
const MOST_NUMERATORS = 6
/** Words of a share stand by: twice as many may agree by chance as where nothing but the numbers speaks. */
const MOST_BY_CHANCE = 2 * CREDIBLE
const MOST_BASES = 16
/** A text that goes on counting one thing is not searched to its beginning. */
const MOST_LOOKED_AT = 200
/** How many characters back a base may stand that nothing but the arithmetic names. */
const TOGETHER = 400
/** 优秀12所、良好15所: so many neighbours may be counted together. */
const MOST_JOINED = 3

/** 占公共财政支出286340万元的比例为18.27%: the base stands in the words, and its part may be told sentences before. */
const hasBaseInWords = (scene: Scene, share: number): boolean =>
  share > 0 &&
  isLevel(scene, share - 1) &&
  /^[^,，。;]{0,8}的(?:比例|比重)?(?:为|达到?|约)?$/.test(between(scene, share - 1, share)) &&
  /占[^,，。;]{0,26}$/.test(wordsBefore(scene, share - 1))

/** What bases and parts are sought among. */
interface Levels {
  readonly approximate: Float64Array
  /** In order of the text: an endless row of shares is not gone through again for each of them. */
  readonly levels: ReadonlyArray<number>
  /** Levels by the last two characters of what they count, in order of the text. */
  readonly byNoun: ReadonlyMap<string, ReadonlyArray<number>>
  readonly nouns: ReadonlyArray<string>
}

interface Candidates extends Levels {
  readonly scene: Scene
}

/** 突破四万亿元 agrees with too much: only what is bounded on both sides bears anything out. */
const isLevel = oncePerFigure((scene: Scene, index): boolean => {
  const { value, lower, upper } = figureAt(scene, index)
  const dimension = dimensionAt(scene, index)
  if (value === undefined || lower === undefined || upper === undefined) return false
  if (dimension === "ratio" || dimension === "coefficient") return false
  return scene.roles[index] === "level" && dimension !== "percent" && dimension !== "points"
})

/** Whether words that name a base can mean this one. */
const mayBeNamed = (scene: Scene, index: number, name: string): boolean =>
  name.length < 2 || likeness(name, `${wordsBefore(scene, index)}${nearOf(scene, index).right}`) > 0

/** The same on a first look and on a second. */
const levelsOf = oncePerScene((scene: Scene): Levels => {
  const levels = Array.from(scene.figures.keys()).filter((index) => isLevel(scene, index))
  const nouns = scene.figures.map(() => "")
  for (const index of levels) nouns[index] = countedNoun(scene, index)
  const byNoun = new Map<string, Array<number>>()
  for (const [index, noun] of nouns.entries()) {
    if (noun.length < 2) continue
    const end = noun.slice(-2)
    const told = byNoun.get(end)
    if (told === undefined) byNoun.set(end, [index])
    else told.push(index)
  }
  return { approximate: approximateValues(scene), levels, byNoun, nouns }
})

/** 编制3480个，实有在编3327人: posts are filled by people. */
const comparable = (scene: Scene, by: number, of: number): boolean => {
  const [base, part] = [figureAt(scene, by).unit, figureAt(scene, of).unit]
  return addable(base, part) || (base === "个" && part === "人" && isPost(scene, by))
}

interface Numerator {
  readonly formula: Formula<number>
  readonly value: number
  readonly first: number
  readonly last: number
}

/** The levels just before the share in its paragraph, and neighbours of one unit counted together. */
const numeratorsOf = ({ scene, approximate, levels }: Candidates, share: number): ReadonlyArray<Numerator> => {
  const told = hasBaseInWords(scene, share)
  const start = told ? figureAt(scene, share).start - TOGETHER : nearOf(scene, share).paragraph.start
  const most = told ? MOST_BASES : MOST_NUMERATORS
  const single: Array<Numerator> = []
  const joined: Array<Numerator> = []
  for (let place = countBelow(levels, share) - 1; place >= 0 && single.length < most; place--) {
    const last = levels[place] as number
    if (figureAt(scene, last).start < start) break
    let value = approximate[last] as number
    single.push({ formula: leaf(last), value, first: last, last })
    // What is counted together stands just before, or before the rest: 送教139名，未入学19名，入学率97.2%.
    if (single.length > 2) continue
    for (let first = last - 1; first > last - MOST_JOINED && first >= 0; first--) {
      if (!isLevel(scene, first) || figureAt(scene, first).unit !== figureAt(scene, last).unit) break
      if (figureAt(scene, first).start < nearOf(scene, last).sentence.start) break
      value += approximate[first] as number
      const members = Array.from({ length: last - first + 1 }, (_, at) => leaf(first + at))
      joined.push({ formula: sum(...members), value, first, last })
    }
  }
  return [...single, ...joined]
}

/** Levels whose name the words give, or with which the name of the part ends: 公办园在园幼儿 are of 在园幼儿. */
const namedBases = (
  { byNoun, nouns }: Candidates,
  share: number,
  of: Numerator,
  name: string
): ReadonlyArray<number> => {
  const own = nouns[of.last] ?? ""
  const whole = (noun: string): boolean =>
    name.length >= 2 ? name.endsWith(noun) || noun.endsWith(name) : own.endsWith(noun)
  const told = byNoun.get((name.length >= 2 ? name : own).slice(-2)) ?? []
  const bases: Array<number> = []
  const until = countBelow(told, share)
  for (let at = until - 1; at >= 0 && at >= until - MOST_LOOKED_AT && bases.length < MOST_BASES; at--) {
    const by = told[at] as number
    if (whole(nouns[by] as string)) bases.push(by)
  }
  return bases
}

/** How many of the ascending `indices` are less than `index`. */
const countBelow = (indices: ReadonlyArray<number>, index: number): number => {
  let [low, high] = [0, indices.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((indices[middle] as number) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** What tells a number to be a part of the one before it. */
const partWords = /其中|中有|就读|参与|参加|实际|已|通过|合格|达标|完成|办结|拨付|到位|支付/

/** 随迁子女2316人，在公办学校就读2218人，占95.77%: the part told just before the share is never the base of the number before it. */
export const isToldAsPart = (scene: Scene, of: number, by: number): boolean =>
  by === of + 1 && !/[应须总共]|核定|计划|任务/.test(wordsBefore(scene, by)) && partWords.test(wordsBefore(scene, by))

/** The nearest levels before. */
const nearBases = ({ scene }: Candidates, share: number, name: string): ReadonlyArray<number> => {
  const bases: Array<number> = []
  const farthest = figureAt(scene, share).start - TOGETHER
  for (let by = share - 1; by >= 0 && bases.length < MOST_BASES && figureAt(scene, by).start >= farthest; by--) {
    if (isLevel(scene, by) && mayBeNamed(scene, by, name)) bases.push(by)
  }
  return bases
}

/** 优良率 is of what is 优秀 and what is 良好: the characters of the rate begin the names of the parts. */
const spelled = /([一-龥])([一-龥])率(?:为|达到?|约)?$/

const spelledFirst = (
  { scene }: Candidates,
  numerators: ReadonlyArray<Numerator>,
  words: string
): ReadonlyArray<Numerator> => {
  const [, first, second] = spelled.exec(words) ?? []
  if (first === undefined || second === undefined) return numerators
  const named = numerators.filter(
    (each) =>
      each.last === each.first + 1 &&
      wordsBefore(scene, each.first).slice(-4).includes(first) &&
      wordsBefore(scene, each.last).slice(-4).includes(second)
  )
  return [...named, ...numerators]
}

const shareAt = (candidates: Candidates, index: number): RelationClaim | undefined => {
  const { scene, approximate } = candidates
  const figure = figureAt(scene, index)
  const role = scene.roles[index]
  if (figure.unit !== "%" || figure.value === undefined || role === "growth" || role === "former") return undefined
  const words = wordsBefore(scene, index)
  if (!sharing.test(words)) return undefined
  const stated = approximate[index] as number
  // Any two equal numbers make 100%.
  if (stated <= 0 || stated >= 100) return undefined
  const name = baseName.exec(words)?.[1] ?? ""
  // 90%以上 agrees with anything larger, 90%左右 with a fifth of all: numbers that no words name bear neither out.
  if (figure.lower === undefined || figure.upper === undefined) {
    if (figure.qualifier !== "approx" || name === "") return undefined
  }
  const chance = chanceOf(figure)
  const inWords = hasBaseInWords(scene, index)
  const numerators = spelledFirst(candidates, numeratorsOf(candidates, index), words)
  const near = inWords ? [index - 1] : nearBases(candidates, index, name)
  const named = (of: Numerator) => (inWords ? [] : namedBases(candidates, index, of, name))
  let tried = 0
  // Bases that a name gives come first: of the others only so many are tried as leave chance no say.
  for (const basesOf of [named, () => near]) {
    for (const of of numerators) {
      for (const by of basesOf(of)) {
        if ((by >= of.first && by <= of.last) || !comparable(scene, by, of.last)) continue
        if (name === "" && !inWords && isToldAsPart(scene, of.last, by)) continue
        const ratio = (100 * of.value) / (approximate[by] as number)
        // A part is no more than its whole: such pairs are none to agree by chance.
        // A second look weighs chance itself, and wants to see what a slip may have broken.
        if (!scene.isSecondLook) {
          if (ratio > 100) continue
          if (++tried * chance > MOST_BY_CHANCE && tried > 2) return undefined
          if (Math.abs(ratio - stated) > 2 * chance * stated) continue
        }
        const computed = percentage(of.formula, leaf(by))
        if (agrees(scene, index, computed))
          return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
      }
    }
  }
  return undefined
}

/** Shares of the whole text that the arithmetic bears out. */
export const findBorneOutShares: Finder = findAtEach((scene, index) =>
  figureAt(scene, index).unit === "%" ? shareAt({ scene, ...levelsOf(scene) }, index) : undefined
)
