/** In Times New Roman letters and digits are half as wide as a Chinese character, points and spaces a quarter. */
const latin = /[ -~]/g
const narrow = /[ .,]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How wide a text is set, in characters. */
export const widthOf = (text: string): number => text.length - count(text, latin) / 2 - count(text, narrow) / 4
