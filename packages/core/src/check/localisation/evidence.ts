/** What the rest of the letter says for a number: that it is told elsewhere too, and that it is written as others are. */
import type { Figure } from "../../domain/figure.ts"
import { equals, type Rational } from "../../quantity/rational.ts"
import { isCount } from "../../quantity/unit.ts"
import { writingOf } from "../writing.ts"
import { companyOf } from "./company.ts"
import type { Edit, Scene } from "./scene.ts"
import { bareNumber, decimalsOf } from "./slips.ts"

/** In the costs of slips: what speaks against writing a figure so; below zero where it speaks for it. */
export interface Evidence {
  /** That others of its unit are written otherwise. */
  readonly style: (edit: Edit) => number
  /** That what is written is told elsewhere too, and the new number is not. */
  readonly mention: (edit: Edit) => number
}

/** One figure in seven is told again somewhere in a letter; mostly in the same words. */
const TOLD_AGAIN = 0.15
const IN_THE_SAME_WORDS = 0.6
/** No coincidence is so unlikely as to outweigh everything else. */
const MOST = 5

const significant = (number: string): number => number.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length

/** How often the amounts of one unit are written with such a scale and so many decimals. */
interface Style {
  readonly total: number
  readonly byForm: ReadonlyMap<string, number>
}

interface Written {
  readonly number: string
  readonly scale: string
}

const formOf = ({ number, scale }: Written): string => `${scale}${decimalsOf(number)}`

/** How many times as much the figures of its own sentence tell of how one is written as others of the letter. */
const BESIDE = 4

/** Decimals or none: what counts half where just so many decimals are rare. */
const kindOfForm = ({ number, scale }: Written): string => `${scale}${number.includes(".") ? "." : ""}`
const LIKE = 0.5

const writtenAs = (figure: Figure, text: string): Written | undefined => {
  const writing = writingOf(text === figure.text ? figure : { ...figure, text })
  return writing === undefined ? undefined : { number: bareNumber(writing), scale: writing.scale.trim() }
}

const stylesIn = (figures: ReadonlyArray<Figure>): ReadonlyMap<string, Style> => {
  const styles = new Map<string, { total: number; byForm: Map<string, number> }>()
  for (const figure of figures) {
    const written = writtenAs(figure, figure.text)
    if (written === undefined) continue
    const style = styles.get(figure.unit) ?? { total: 0, byForm: new Map<string, number>() }
    style.total++
    for (const form of [formOf(written), kindOfForm(written)]) style.byForm.set(form, (style.byForm.get(form) ?? 0) + 1)
    styles.set(figure.unit, style)
  }
  return styles
}

/** What a form is worth before the letter has been looked at: people and schools are counted whole. */
const expected = (unit: string, { number, scale }: Written): number => {
  if (isCount(unit) && scale === "") return number.includes(".") ? 0.02 : 1
  // No district counts anything by the 亿 but money.
  if (isCount(unit) && scale === "亿") return 0.01
  return decimalsOf(number) > 2 ? 0.03 : 0.3
}

const mention = ({ numerator, denominator }: Rational, unit: string): string => `${numerator}/${denominator} ${unit}`

/** Numbers of one unit, scale and length: among these another might have met the number by chance. */
const likenessOf = (unit: string, { number, scale }: Written): string => `${number.length}${scale} ${unit}`

/** Whether two figures are told of one thing: 幼儿园83所, 全区83所幼儿园. */
const sameWords = (a: Figure, b: Figure): boolean => {
  if (a.measure !== null && a.measure === b.measure) return true
  const [short, long] = a.subject.length <= b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject]
  return short.length >= LEAST_WORDS && long.includes(short)
}
const LEAST_WORDS = 2

interface Mentions {
  /** Figures that say a number, by number and unit. */
  readonly of: ReadonlyMap<string, ReadonlyArray<number>>
  /** Figures that are alike in unit, scale and length. */
  readonly alike: ReadonlyMap<string, ReadonlyArray<number>>
}

const mentionsIn = ({ figures, values }: Scene): Mentions => {
  const of = new Map<string, Array<number>>()
  const alike = new Map<string, Array<number>>()
  const add = (map: Map<string, Array<number>>, key: string, index: number): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [index])
    else known.push(index)
  }
  for (const [index, value] of values.entries()) {
    const figure = figures[index] as Figure
    if (value === undefined) continue
    add(of, mention(value, figure.unit), index)
    const written = writtenAs(figure, figure.text)
    if (written !== undefined) add(alike, likenessOf(figure.unit, written), index)
  }
  return { of, alike }
}

/**
 * How much likelier it is to meet a number again because it is told again than by chance, as a logarithm: the longer
 * it is, and the fewer like it there are, the more its second mention says; in the same words it says more.
 */
const recurrence = (
  scene: Scene,
  mentions: Mentions,
  index: number,
  written: Written,
  again: ReadonlyArray<number>
) => {
  const own = scene.figures[index] as Figure
  const alike = mentions.alike.get(likenessOf(own.unit, written)) ?? []
  const room = 10 ** significant(written.number)
  const ofOne = (other: number) => sameWords(own, scene.figures[other] as Figure)
  const [share, like] = again.some(ofOne)
    ? [TOLD_AGAIN * IN_THE_SAME_WORDS, alike.filter((other) => other !== index && ofOne(other))]
    : [TOLD_AGAIN * (1 - IN_THE_SAME_WORDS), alike]
  const chance = Math.max(1, like.length) / room
  return Math.min(MOST, Math.log((share + chance) / chance))
}

export const evidenceIn = (scene: Scene): Evidence => {
  const { figures } = scene
  const mentions = mentionsIn(scene)
  const styles = stylesIn(figures)
  /** How likely such a form is; the figure in doubt is not counted, and those beside it count for more. */
  const share = (index: number, unit: string, written: Written, isOwn: boolean): number => {
    const style = styles.get(unit)
    const own = isOwn ? 1 : 0
    const beside = companyOf(scene, index).flatMap((other) => {
      const figure = figures[other] as Figure
      return writtenAs(figure, figure.text) ?? []
    })
    const form = formOf(written)
    const near = beside.filter((each) => formOf(each) === form).length
    const same = (style?.byForm.get(form) ?? 0) - own + BESIDE * near
    const like = (style?.byForm.get(kindOfForm(written)) ?? 0) - own
    return (same + LIKE * like + expected(unit, written)) / Math.max(1, (style?.total ?? 1) + BESIDE * beside.length)
  }
  const writings = ({ figure: index, text }: Edit) => {
    const figure = figures[index] as Figure
    return { unit: figure.unit, before: writtenAs(figure, figure.text), after: writtenAs(figure, text) }
  }
  return {
    style: (edit) => {
      const { unit, before, after } = writings(edit)
      if (before === undefined || after === undefined || formOf(before) === formOf(after)) return 0
      return Math.log(share(edit.figure, unit, before, true) / share(edit.figure, unit, after, false))
    },
    mention: (edit) => {
      const { unit, before, after } = writings(edit)
      const own = scene.values[edit.figure]
      if (before === undefined || after === undefined || own === undefined) return 0
      const toldElsewhere = (number: Rational): ReadonlyArray<number> =>
        (mentions.of.get(mention(number, unit)) ?? []).filter((other) => other !== edit.figure)
      const weight = (written: Written, number: Rational): number => {
        const again = toldElsewhere(number)
        return again.length === 0 ? 0 : recurrence(scene, mentions, edit.figure, written, again)
      }
      return equals(own, edit.value) ? 0 : weight(before, own) - weight(after, edit.value)
    }
  }
}
