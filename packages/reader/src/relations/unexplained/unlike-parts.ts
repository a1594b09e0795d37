/** What figures are called, where that keeps some from being the parts of another. */
import { countedKind } from "../doubt/counted-kinds.ts"
import { between, type Scene, wordsBefore } from "../scene/scene.ts"
import { areSides } from "../totals/sides.ts"

/** Stages of schooling, of which one is no part of another. */
const stages: ReadonlyArray<RegExp> = [
  /学前|幼儿/,
  /(?<!中)小学/,
  /初中/,
  /(?:普通|普)?高中(?!阶段|段)/,
  /中职|职业|职高|中专/,
  /特殊|特教/
]
const stagesIn = (words: string): number =>
  stages.reduce((bits, stage, at) => (stage.test(words) ? bits | (1 << at) : bits), 0)

const ofAll = /[共总全]|合计/

/** 小学有教职工231人，专任教师226人: behind a comma the stage goes on, unless the figure is told of all. */
const stagesOf = (scene: Scene, index: number): number => {
  const words = wordsBefore(scene, index)
  const own = stagesIn(words)
  if (own !== 0 || index === 0 || ofAll.test(words) || !between(scene, index - 1, index).startsWith(",")) return own
  return stagesIn(wordsBefore(scene, index - 1))
}

/** 小学1250元，初中1500元，特教1750元; 城镇500元，农村300元: one of a kind is the others' sibling, and no total of them. */
export const isSibling = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  if (parts.some((part) => areSides(scene, total, part))) return true
  const own = stagesOf(scene, total)
  if (own === 0 || (own & (own - 1)) !== 0) return false
  return parts.some((part) => {
    const other = stagesIn(wordsBefore(scene, part))
    return other !== 0 && (other & own) === 0
  })
}

const ofSeveral = /师生|[共总]|合计|[两三]项/
const kindsOf = (scene: Scene, parts: ReadonlyArray<number>): number =>
  new Set(parts.map((part) => countedKind(scene, part)).filter((kind) => kind >= 0)).size

/** 毕业68630人 is no total of 在校生149910人 and 2250人, nor is 报考1724人 of 在校生1236人 and 毕业生398人. */
export const isOfUnlikeKinds = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const own = countedKind(scene, total)
  if (own < 0)
    return (parts.at(-1) ?? 0) < total && !ofSeveral.test(wordsBefore(scene, total)) && kindsOf(scene, parts) > 1
  return parts.some((part) => ![-1, own].includes(countedKind(scene, part)))
}

/** 开工30个，竣工12个: what is finished was begun before, and is counted twice. */
const begun = /(?<!未)(?:开工|启动|立项|在册|申报)/
const finished = /(?<!未)(?:竣工|完工|建成|交付|投用|投入使用|通过|验收)/
export const areNested = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.some((part) => begun.test(wordsBefore(scene, part))) &&
  parts.some((part) => finished.test(wordsBefore(scene, part)))
