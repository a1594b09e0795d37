/** The few styles that the reports use, as ANSI escapes; without colour every style is the text itself. */

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39]
} as const

export type StyleName = keyof typeof codes

/** Applies styles from the inside out. */
export type Paint = (text: string, ...styles: ReadonlyArray<StyleName>) => string

export const coloured: Paint = (text, ...styles) =>
  text === ""
    ? ""
    : styles.reduce((inner, style) => `\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text)

export const plain: Paint = (text) => text
