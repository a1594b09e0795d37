/** Whether what stands at the place of a bound figure is what was written there. */
import type { Figure } from "../../domain/figure.ts"
import { decimal, equals } from "../../quantity/rational.ts"
import type { BoundSpan } from "./bound-span.ts"

const same = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && equals(decimal(one), decimal(other)))

/** White space is the typesetter's: a line of a PDF breaks where it likes. */
export const isSameText = (text: string, { written }: BoundSpan): boolean =>
  text.replace(/\s/g, "") === written.text.replace(/\s/g, "")

type Stated = Pick<Figure, "value" | "lower" | "upper" | "unit" | "qualifier">

/** Bounds say more than the value only where the words are not exact. */
const sameBounds = (one: Stated, other: Stated): boolean =>
  one.qualifier === other.qualifier &&
  (one.qualifier === "exact" || (same(one.lower, other.lower) && same(one.upper, other.upper)))

/** Whether both say the same, in whatever writing: 6.61亿元 and 66100万元. */
export const statesTheSame = (one: Stated, other: Stated): boolean =>
  same(one.value, other.value) && one.unit === other.unit && sameBounds(one, other)

/** Prose tells what falls by how much, and its reader leaves the sign of -0.5个百分点 out. */
export const hasValueOf = ({ value }: Figure, { written }: BoundSpan): boolean =>
  same(value, written.value) || (written.value?.startsWith("-") === true && same(value, written.value.slice(1)))

/**
 * A figure stands as written where its text does and nothing beside it makes another of it: a digit typed before it
 * (1｜3630人), 近 made 超过. Of a cell only the head of its column says the unit; of a line (高于650元的标准) the words
 * beside it tell how something else stands to it.
 */
export const standsAsWritten = (figure: Figure, span: BoundSpan, text: string): boolean => {
  if (!isSameText(text, span) || !hasValueOf(figure, span)) return false
  const { written, binding } = span
  return binding.kind === "standard" || figure.unit !== written.unit || sameBounds(figure, written)
}
