/**
 * What so much for each is reckoned from, where the sentence tells only one of the two: 在园幼儿17652人。开设班级618个，平均班额28.6人;
 * 幼儿园96所。各园配备保安214名，园均2.2名. The other is the only one of its name told before.
 */
import { dimensionOf, numeratorOf } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { type EachTerms, levelsBefore, only } from "./each-terms.ts"
import { countsEach, type EachWords } from "./each-words.ts"

const MOST_BACK = 72
/** Of the paragraph so many figures at most are looked through for what a mean is divided by. */
const MOST_PARTS_BACK = 14
const FARTHEST = 1600
const pupils = /学生|在[校园读]|幼儿(?!园)/
/** What is told of some pupils, or of no pupils yet. */
const ofSome = /适龄|毕业|招|新|其中|随迁|留守|残疾|寄宿|公办|民办|普惠|流动|人口/
/** 各园, 全区中小学: the whole is meant that was counted elsewhere. */
const ofAll = /各[园校级]|所有|全部|全[区县市]|每[园校所]/
/** By the character of 园均 and 校均 the noun of the whole. */
const wholes: ReadonlyMap<string, RegExp> = new Map([
  ["园", /^(?:各级各类|各类)?幼儿园$/],
  ["校", /^(?:义务教育(?:阶段)?|中小|各级各类)?学校$|^中小学校?$/]
])

const isExactLevel = (scene: Scene, index: number): boolean =>
  scene.roles[index] === "level" && figureAt(scene, index).qualifier === "exact" && scene.brackets[index] === undefined

/** The pupils of the paragraph, told in a sentence before. */
const pupilsBefore = (scene: Scene, index: number): number | undefined => {
  const { paragraph, sentence } = nearOf(scene, index)
  const found: Array<number> = []
  for (let at = index - 1; at >= 0 && figureAt(scene, at).start >= paragraph.start; at--) {
    const { start, unit } = figureAt(scene, at)
    const words = wordsBefore(scene, at)
    if (start >= sentence.start || unit !== "人" || !isExactLevel(scene, at)) continue
    if (pupils.test(words) && !ofSome.test(words)) found.push(at)
  }
  return only(found)
}

/** The whole that was counted under its plain name, wherever it was told the same number. */
const wholeBefore = (scene: Scene, index: number, noun: RegExp): number | undefined => {
  let found: number | undefined
  const { start } = figureAt(scene, index)
  for (let at = index - 1; at >= Math.max(0, index - MOST_BACK); at--) {
    const figure = figureAt(scene, at)
    if (figure.start < start - FARTHEST) break
    if (dimensionOf(figure.unit) !== "institutions" || !isExactLevel(scene, at)) continue
    if (!noun.test(countedNoun(scene, at))) continue
    if (found !== undefined && scene.enclosures[found]?.least !== scene.enclosures[at]?.least) return undefined
    found = at
  }
  return found
}

/** 资助7328人次：…；发放695.4万元，次均949元: what is divided in its part of the sentence, and by what in the nearest part that tells it. */
export const termsOfParagraph = (
  scene: Scene,
  index: number,
  words: EachWords,
  isPart: (index: number) => boolean
): EachTerms | undefined => {
  if (!words.isMean) return undefined
  const { paragraph, sentence } = nearOf(scene, index)
  const unit = numeratorOf(figureAt(scene, index).unit)
  const total = only(levelsBefore(scene, index).filter((at) => figureAt(scene, at).unit === unit && !isPart(at)))
  if (total === undefined) return undefined
  const counts: Array<number> = []
  let part = sentence.start
  for (let at = total - 1; at >= 0 && at >= index - MOST_PARTS_BACK; at--) {
    const { start } = figureAt(scene, at)
    if (start < paragraph.start || (counts.length > 0 && start < part)) break
    if (start >= sentence.start || !isExactLevel(scene, at) || isPart(at)) continue
    if (countsEach(scene, at, words) === undefined) continue
    if (figureAt(scene, at).unit === "人" && ofSome.test(wordsBefore(scene, at))) continue
    part = nearOf(scene, at).sentence.start
    counts.push(at)
  }
  const count = only(counts)
  return count === undefined ? undefined : { total, count }
}

export const termsToldApart = (
  scene: Scene,
  index: number,
  words: EachWords,
  isPart: (index: number) => boolean
): EachTerms | undefined => {
  if (!words.isMean) return undefined
  const before = levelsBefore(scene, index)
  const count = only(before.filter((at) => countsEach(scene, at, words) === "noun" && !isPart(at)))
  if (words.classifier === "班") {
    const total = count === undefined ? undefined : pupilsBefore(scene, index)
    return total === undefined || count === undefined ? undefined : { total, count }
  }
  const noun = wholes.get(words.classifier)
  const unit = numeratorOf(figureAt(scene, index).unit)
  const total = only(before.filter((at) => figureAt(scene, at).unit === unit))
  if (noun === undefined || total === undefined || count !== undefined) return undefined
  const { start } = nearOf(scene, index).sentence
  if (!ofAll.test(scene.plain.slice(start, figureAt(scene, total).start))) return undefined
  const whole = wholeBefore(scene, index, noun)
  return whole === undefined ? undefined : { total, count: whole }
}
