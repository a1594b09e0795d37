/** What a classifier counts: 学位 of 2400个学位. Of parts counted with one classifier only those of the total's own noun are its parts. */
import { dimensionOf } from "@duxue/core"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"

/** The noun that a classifier counts: 学位 of 2400个学位. */
const nounAfter = (scene: Scene, index: number): string =>
  /^[\u4e00-\u9fff]*/.exec(nearOf(scene, index).right)?.[0] ?? ""

/** 26项已完成, 6项正在推进: what stands behind says what became of them, and names nothing. */
const state =
  /^(?:已|正|未|尚|均|全部|基本|按|完成|开工|竣工|完工|投入|通过|达到|达标|获|被|由|用于|实现|超|合格|优秀|申请|转为)/

/** 县未通过认定 and 县; 公办学位 and 学位. */
const isSameNoun = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a) || a.at(-1) === b.at(-1)

/** 75所学校,其中包括42所幼儿园、23所小学和10所初中: schools are counted together whatever their kind is called. */
const ofSchools = (scene: Scene, total: number): boolean => dimensionOf(figureAt(scene, total).unit) === "institutions"

/**
 * Of parts counted with one classifier those of the total's own noun: 新增62个教学班、2700个学位,其中小学40个班、1800个学位.
 * All of them where the nouns are not told.
 */
export const ofOwnNoun = (scene: Scene, total: number, parts: ReadonlyArray<number>): ReadonlyArray<number> => {
  const noun = nounAfter(scene, total)
  if (noun.length === 0 || ofSchools(scene, total)) return parts
  const nouns = parts.map((part) => nounAfter(scene, part))
  if (!nouns.every((each) => each.length > 0 && !state.test(each))) return parts
  return parts.filter((_, at) => isSameNoun(noun, nouns[at] as string))
}

/** 16个乡镇,其中民族乡3个、2个街道和1个园区: nouns that the total does not bear, beside parts that need none, count what is no part of it. */
export const isOfOtherNouns = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const noun = nounAfter(scene, total)
  const nouns = parts.map((part) => nounAfter(scene, part))
  return (
    noun.length > 0 &&
    nouns.includes("") &&
    nouns.some((each) => each.length > 0 && !state.test(each) && !isSameNoun(noun, each))
  )
}
