/**
 * Cues: characters without one of which no wording of a relation can stand before a figure. The words before every
 * figure are looked through once, character by character; each finder then passes over the figures without its cues by
 * one AND, before it asks any pattern. Characters of like meaning share a bit, so a cue may let through too much and
 * never too little: what the words say is for the finder's own patterns to tell.
 */

/** Characters that share a bit: at most 31 groups. */
const groups: ReadonlyArray<string> = [
  "均每额价",
  "余剩",
  "另还尚",
  "结存节",
  "编岗空",
  "缺",
  "增提升",
  "减下降",
  "高低",
  "多少",
  "差",
  "超",
  "总合共累",
  "之相",
  "加连",
  "分依",
  "都各",
  "两二",
  "年期",
  "新建净",
  "撤关裁取",
  "化消压",
  "占率",
  "比较与同"
]

const bits = new Int32Array(65_536)
for (const [bit, characters] of groups.entries()) {
  for (let at = 0; at < characters.length; at++) bits[characters.charCodeAt(at)] = 1 << bit
}

/** The bits of all cues that stand in the words. */
export const cuesOf = (words: string): number => {
  let found = 0
  for (let at = 0; at < words.length; at++) found |= bits[words.charCodeAt(at)] as number
  return found
}

/** The bits of any of the characters, each of which must be in a group; one that is in none is a defect, and throws. */
export const anyOf = (characters: string): number => {
  for (const character of characters) {
    if (bits[character.charCodeAt(0)] === 0) throw new RangeError(`no cue: ${character}`)
  }
  return cuesOf(characters)
}
