/** Stray markup inside plain text: HTML tags and entities, Markdown emphasis. Found, so that it can be passed over. */

const tag = /<\/?[a-zA-Z][^<>\n]{0,200}>/y
const entity = /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|hellip|middot|#\d{1,6}|#x[0-9a-fA-F]{1,5});/y
const emphasis = /\*{1,3}|_{2,3}|~~|`{1,3}/y

/** The length of the markup that starts at `index`, 0 where there is none. */
export const markupAt = (text: string, index: number): number => {
  const pattern = patternFor(text.charCodeAt(index))
  if (pattern === undefined) return 0
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length ?? 0
}

const patternFor = (code: number): RegExp | undefined => {
  switch (code) {
    case 0x3c:
      return tag
    case 0x26:
      return entity
    case 0x2a:
    case 0x5f:
    case 0x7e:
    case 0x60:
      return emphasis
    default:
      return undefined
  }
}
