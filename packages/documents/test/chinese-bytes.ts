/** Encodes Chinese text the ways that programs save it; browsers decode all of them and encode none but UTF-8. */

const sentence =
  "2020年，全区财政教育投入共计7.24亿元，同比多出0.35亿元。年末在园幼儿12480人，其中公办园6396人，占51.25%；" +
  "普惠性幼儿园覆盖率为93%，每生每月降费180—1330元。“两个只增不减”落实到位（详见附件）。\n"

/** A paragraph in the wording of the letters. */
export const paragraph = sentence.repeat(3)

/** The same in traditional characters. */
export const traditionalParagraph =
  "全區財政教育投入共計7.24億元，同比多出0.35億元。公辦幼兒園佔51.25%，學生每月減費，義務教育學校辦學條件顯著改善。\n"

const table = (encoding: string): ReadonlyMap<string, ReadonlyArray<number>> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const codes = new Map<string, ReadonlyArray<number>>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (Array.from(character).length === 1) codes.set(character, [lead, trail])
      } catch {
        // No character has this code.
      }
    }
  }
  return codes
}

const encoder = (encoding: string) => {
  let codes: ReadonlyMap<string, ReadonlyArray<number>> | undefined
  return (text: string): Uint8Array => {
    codes ??= table(encoding)
    const bytes: Array<number> = []
    for (const character of text) {
      if (character < "\u0080") bytes.push(character.charCodeAt(0))
      else {
        const code = codes.get(character)
        if (code === undefined) throw new RangeError(`${character} has no code in ${encoding}`)
        bytes.push(...code)
      }
    }
    return Uint8Array.from(bytes)
  }
}

export const inGbk = encoder("gb18030")
export const inBig5 = encoder("big5")
export const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 with its byte-order mark. */
export const inUtf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, order === "le")
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index + 2, text.charCodeAt(index), order === "le")
  return bytes
}

export const joined = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)))

/** What a program shows that reads `bytes` in the wrong encoding. */
export const misread = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)
