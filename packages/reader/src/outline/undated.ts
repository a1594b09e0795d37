/** Who signs a letter that bears no date yet. */
import type { Source } from "../source/source.ts"
import { opensAnnexes } from "./annexes.ts"
import type { Paragraph, Range } from "./paragraphs.ts"
import { isBody, isTrailing } from "./signature.ts"

/** 年月日, 2021年月日, ＿年＿月＿日: a date that is still to be written in, its blanks being no characters or marks for them. */
const blankDate = /^(?:(?:19|20)?\d{2})?[_＿×xX*]*年[_＿×xX*]*月[_＿×xX*]*日?$/

/**
 * The body that signs without a date: it stands above the blanks of one, or it closes the text and is the one whose letter
 * the title says it is.
 */
export const undatedBody = (
  source: Source,
  paragraphs: ReadonlyArray<Paragraph>,
  issuer: string | undefined
): Range | undefined => {
  const annexes = paragraphs.findIndex((paragraph, index) => index > 0 && opensAnnexes(source, paragraph))
  const text = annexes < 0 ? paragraphs : paragraphs.slice(0, annexes)
  const last = text.findLastIndex((paragraph) => !isTrailing(paragraph))
  const isBlank = blankDate.test(text[last]?.text ?? "")
  const body = text[isBlank ? last - 1 : last]
  if (body === undefined || !isBody(body.text)) return undefined
  return isBlank || body.text === issuer ? { start: body.start, end: body.end } : undefined
}
