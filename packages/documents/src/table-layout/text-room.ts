/** Characters of East Asian scripts and their punctuation fill a square; others are taken to fill half of one. */
const isWide = (codePoint: number): boolean =>
  (codePoint >= 0x2e80 && codePoint <= 0xd7ff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
  (codePoint >= 0xff00 && codePoint <= 0xff60) ||
  (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
  codePoint >= 0x20000 ||
  // ‘ ’ “ ” … — are as wide as a character in Chinese faces.
  (codePoint >= 0x2014 && codePoint <= 0x2026)

/** The room that a text needs on one line in the widest of the faces that it may be set in, in heights of its type. */
export const roomFor = (text: string): number => {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 1 : 0.6
  return width
}
