/**
 * One share told of two years: 2023年公共预算支出56.1亿元，教育支出占22.9%；2022年公共预算支出53.2亿元，教育支出占22.6%. What the first is of is
 * told with it; the second is of what a growth or a change told before holds against that (教育支出…比2022年的12.0亿元增长).
 */
import { addable, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isLevelTold, isShareTold } from "./spelt-out.ts"

const yearNamed = /(?:19|20)\d{2}年|上年|去年/
const aside = /^[,，;。]|(?:19|20)\d{2}年(?:底|末)?|上年|去年|全[省市区县]|[我本][市区县]|[为达共是约计到]/g
/** 教育经费占, 占公共预算支出的, 占比为: nothing else is told of the second year. */
const ofYear = /^[,，]?[^,，。;\d]{0,16}占[^,，。;\d]{0,16}$/

/** The level that another one grew from, as claims of growths and changes tell. */
const formersOf = (claims: ReadonlyArray<RelationClaim>): ReadonlyMap<number, number> => {
  const formers = new Map<number, number>()
  for (const { kind, computed } of claims) {
    if (kind !== "growth" && kind !== "difference") continue
    const by: Formula<number> = computed.op === "percentage" ? computed.of : computed
    if (by.op !== "difference" || by.from.op !== "leaf" || by.less.op !== "leaf") continue
    formers.set(by.from.leaf, by.less.leaf)
  }
  return formers
}

const nameOf = (scene: Scene, index: number): string => wordsBefore(scene, index).replaceAll(aside, "")

const otherYearOf = (
  scene: Scene,
  { result, computed }: RelationClaim,
  formers: ReadonlyMap<number, number>
): RelationClaim | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "leaf" || computed.by.op !== "leaf") return undefined
  const [whole, share] = [result + 1, result + 2]
  const part = formers.get(computed.of.leaf)
  if (part === undefined || share >= scene.figures.length || !isLevelTold(scene, whole) || !isShareTold(scene, share))
    return undefined
  if (figureAt(scene, share).start > nearOf(scene, result).paragraph.end) return undefined
  const [words, year] = [wordsBefore(scene, share), yearNamed.exec(wordsBefore(scene, whole))?.[0]]
  if (year === undefined || !ofYear.test(words)) return undefined
  // 2022年公共预算支出: the same whole as a year before, and the part of that year.
  const name = nameOf(scene, whole)
  if (name.length < 2 || name !== nameOf(scene, computed.by.leaf)) return undefined
  if (!addable(figureAt(scene, part).unit, figureAt(scene, whole).unit)) return undefined
  const told = yearNamed.exec(wordsBefore(scene, part))?.[0]
  if (told !== undefined && told !== year) return undefined
  return {
    kind: "share",
    result: share,
    computed: percentage(leaf(part), leaf(whole)),
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }
}

/** Shares of another year than those that claims tell of, where no claim that holds explains them. */
export const sharesOfOtherYear = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const shares = claims.filter(({ kind }) => kind === "share")
  if (shares.length === 0) return []
  const formers = formersOf(claims)
  const explained = new Set(
    shares.flatMap(({ result, computed }) => (agreesExactly(scene, result, computed) ? [result] : []))
  )
  return shares.flatMap((share) => {
    if (!explained.has(share.result)) return []
    const other = otherYearOf(scene, share, formers)
    return other === undefined || explained.has(other.result) ? [] : [other]
  })
}
