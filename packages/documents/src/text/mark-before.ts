/**
 * A number that a program sets before a paragraph, as text before its words. The gap between them is no character: without
 * one, `1.` before 34所 would read as 1.34.
 */
export const markBefore = (mark: string, words: string): string => {
  if (mark.endsWith(".") && /^\d/.test(words)) return `${mark.slice(0, -1)}．`
  return /[\da-z.)-]$/i.test(mark) ? `${mark} ` : mark
}
