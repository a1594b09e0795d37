/** Rates named by what was done: 发放问卷12000份，回收11640份，回收率97%; 186个项目，竣工179个，竣工率96.2%. */
import { addable, dimensionOf, leaf, percentage, Rational, type RelationClaim } from "@duxue/core"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isSpeltOut } from "./spelt-out.ts"

/** The two characters before 率 name the deed. */
const rate = /([一-龥]{2})率(?:为|达|达到|约|近|是|高达)?$/
const MOST_BACK = 8

/** The words that stand with a count on both its sides. */
const wordsOf = (scene: Scene, index: number): string =>
  `${wordsBefore(scene, index)}${(nearOf(scene, index).right ?? "").slice(0, 12)}`

/** 升入高职院校689人，升学率67.3%: a deed is told by its verb and where it leads as well as by its name. */
const isToldIn = (deed: string, words: string): boolean =>
  words.includes(deed) || words.includes(`${deed.slice(0, 1)}入`)

/** 未开工1个 is no count of what was begun. */
const isNegated = (words: string, deed: string): boolean =>
  /[未没不无非]$/.test(words.slice(0, Math.max(0, words.indexOf(deed))))

/** 本科上线 beside 一本上线 is no base; 应入学 beside 实际入学 is. */
const isSameDeed = (scene: Scene, of: number, deed: string): boolean => {
  const words = wordsOf(scene, of)
  return words.includes(deed) && !/[应须计]|总|符合/.test(words)
}

/** Whether posts are told, of which 空编率 and 满编率 are rates. */
const ofPosts = (scene: Scene, of: number, deed: string): boolean =>
  deed.endsWith("编") && /编制|核编|核定/.test(wordsOf(scene, of))

const rateAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (dimensionOf(figure.unit) !== "percent" || scene.roles[index] === "growth") return undefined
  const words = wordsBefore(scene, index)
  const deed = rate.exec(words)?.[1]
  if (deed === undefined) return undefined
  const { sentence } = nearOf(scene, index)
  let nearest: RelationClaim | undefined
  for (let done = index - 1; done > 0 && done >= index - MOST_BACK; done--) {
    if (figureAt(scene, done).start < sentence.start) return nearest
    if (scene.roles[done] !== "level" || dimensionOf(figureAt(scene, done).unit) === "percent") continue
    if (!isToldIn(deed, wordsOf(scene, done)) || isNegated(wordsOf(scene, done), deed)) continue
    for (let of = done - 1; of >= 0 && of >= done - MOST_BACK; of--) {
      const base = figureAt(scene, of)
      // 考生2392人,一本上线591人;本科上线1935人,上线率81%: the base may stand before a semicolon, where it agrees.
      if (base.start < nearOf(scene, index).paragraph.start) break
      const far = base.start < sentence.start
      // 小学、初中分别有6项、7项达标: members of one list are no part and whole.
      if (/^[、和]$/.test(between(scene, of, of + 1)) && of + 1 === done) continue
      if (scene.roles[of] !== "level" || !addable(base.unit, figureAt(scene, done).unit)) continue
      // 初中16所，完好10所；乡镇小学46所，完好12所，完好率75%: what the words spell out goes before what whole per cents agree with.
      if (far && figure.step.denominator === 1n && isSpeltOut(scene, index, done, done - 1)) break
      const computed = percentage(leaf(done), leaf(of))
      // 规范办学2项，已整改13项，整改率92.9%: what was done is no more than what there was to do, unless a slip made it so.
      if (isLess(scene, of, done) && !agrees(scene, index, computed) && !isOneSlipAway(scene, index, computed)) continue
      // A failure is a question: the rate may be reckoned by pupils where the schools are told.
      if (
        !agrees(scene, index, computed) &&
        // 教育集团9个,覆盖学校52所,覆盖率82.5%: what covers is no whole of what is covered.
        (far ||
          base.unit !== figureAt(scene, done).unit ||
          done !== index - 1 ||
          of !== done - 1 ||
          isSameDeed(scene, of, deed))
      )
        continue
      const certain = agrees(scene, index, computed)
      // 编制6120名,实有5987名,空编133名,空编率2.2%: of two that agree the posts are meant, and not those who hold them.
      if (certain && nearest?.certain === true && !ofPosts(scene, of, deed)) continue
      nearest ??= { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain }
      // 核定6820名,实有6512人,缺编308人,缺编率4.5%: what agrees goes before what is near.
      if (certain) nearest = { ...nearest, computed, certain }
      if (certain && (!deed.endsWith("编") || ofPosts(scene, of, deed))) return nearest
    }
    if (nearest !== undefined) return nearest
  }
  return undefined
}

/** 率为94%, right behind a count: a rate with no name is of what was counted, in what was told before that. */
const nameless = /^[,，]?(?:比)?率(?:为|达到?|约|是)?$/

const namelessAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [done, of] = [index - 1, index - 2]
  if (of < 0 || figureAt(scene, index).unit !== "%" || !nameless.test(wordsBefore(scene, index))) return undefined
  if (figureAt(scene, of).start < nearOf(scene, index).sentence.start) return undefined
  if (scene.roles[done] !== "level" || scene.roles[of] !== "level") return undefined
  if (!addable(figureAt(scene, of).unit, figureAt(scene, done).unit)) return undefined
  const computed = percentage(leaf(done), leaf(of))
  const words = wordsBefore(scene, index)
  return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

const isLess = (scene: Scene, of: number, done: number): boolean => {
  const [base, part] = [figureAt(scene, of).value, figureAt(scene, done).value]
  return base !== undefined && part !== undefined && Rational.compare(base, part) < 0
}

/** Rates of the whole text. */
export const findRates: Finder = findAtEach((scene, index) => rateAt(scene, index) ?? namelessAt(scene, index))
