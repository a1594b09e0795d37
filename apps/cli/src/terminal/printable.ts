/**
 * Text of a letter, or a file's name, made safe for a terminal: control characters, which could move the cursor or
 * recolour the screen, are shown as what they are, and white space of any kind as one space.
 */
export const printable = (text: string): string => {
  let line = ""
  for (const character of text.replace(/\s+/g, " ")) {
    const point = character.charCodeAt(0)
    const isControl = point < 0x20 || (point >= 0x7f && point <= 0x9f)
    // U+2400 and following are pictures of the control characters.
    line += !isControl ? character : point < 0x20 ? String.fromCharCode(0x2400 + point) : "\u2421"
  }
  return line
}
