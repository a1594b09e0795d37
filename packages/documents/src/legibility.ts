/**
 * Whether decoded characters can be Chinese prose. Nothing in the bytes says which encoding they are in, but wrong
 * decoding shows: nearly every character of real prose is one of the few thousand common ones, while bytes of
 * another encoding come out as rare ones. In letters 99% are common; in UTF-8 read as GBK 13%.
 */

const isHan = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0
  return (point >= 0x4e00 && point <= 0x9fff) || (point >= 0x3400 && point <= 0x4dbf) || point >= 0x20000
}

/** Every Han character in a block of a two-byte encoding's code table. */
const block = (encoding: string, firstLead: number, lastLead: number, firstTrail: number): ReadonlySet<string> => {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (isHan(character)) found.add(character)
    }
  }
  return found
}

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** GB 2312 level 1, the 3755 common simplified characters: rows 16 to 55 of its table. */
const commonSimplified = once(() => block("gb18030", 0xb0, 0xd7, 0xa1))
/** Big5 level 1, the 5401 common traditional characters. */
const commonTraditional = once(() => block("big5", 0xa4, 0xc6, 0x40))

/** Punctuation, full-width forms, units and mathematical signs that stand in Chinese prose. */
const isProsePunctuation = (character: string): boolean =>
  /[\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u203f\u2103\u2160-\u217f\u2190-\u2193\u2200-\u22ff\u2460-\u249b\u25a0-\u25ff\u3000-\u301f\u3220-\u3229\u3380-\u33df\uff01-\uff5e\uffe5]/.test(
    character
  )

interface Tally {
  readonly foreign: number
  readonly han: number
  readonly simplified: number
  readonly traditional: number
  readonly punctuation: number
  /** Characters that stand for others that were lost: U+FFFD, and 锟斤拷, which is U+FFFD read as GBK. */
  readonly lost: number
}

/** Enough of a text to judge it by; more would only cost time. */
const sampleLength = 200_000

const tally = (text: string): Tally => {
  let [foreign, han, simplified, traditional, punctuation] = [0, 0, 0, 0, 0]
  const sample = text.slice(0, sampleLength)
  for (const character of sample) {
    if (character < "\u0080") continue
    foreign++
    if (isHan(character)) {
      han++
      if (commonSimplified().has(character)) simplified++
      if (commonTraditional().has(character)) traditional++
    } else if (isProsePunctuation(character)) punctuation++
  }
  const lost = (sample.match(/\uFFFD|锟斤拷/g) ?? []).length
  return { foreign, han, simplified, traditional, punctuation, lost }
}

/** Simplified prose has a few traditional characters at most, and the other way round; mixtures are still legible. */
const areCommon = ({ han, simplified, traditional }: Tally): boolean =>
  simplified >= 0.6 * han || traditional >= 0.8 * han

/** Whether text can be Chinese: there are Han characters, they are common ones, and little else but punctuation. */
export const isChinese = (text: string): boolean => {
  const counts = tally(text)
  return counts.han > 0 && areCommon(counts) && counts.han + counts.punctuation >= 0.8 * counts.foreign
}

/** Below this many characters a rare one weighs too much: a list of names is no garble. */
const judgeable = 12

/**
 * Whether text was spoilt before it was saved: its Han characters are rare ones, characters were lost, or its
 * accented letters turn into Chinese when read as the bytes that they once were.
 */
export const isGarbled = (text: string): boolean => {
  const counts = tally(text)
  if (counts.lost >= 3 && counts.lost >= 0.01 * counts.foreign) return true
  if (counts.han >= judgeable && !areCommon(counts)) return true
  return counts.foreign >= judgeable && counts.han < 0.2 * counts.foreign && isChineseInLatin(text)
}

/** What code page 1252 puts at 0x80 to 0x9f, where Latin-1 has control characters. */
const windows1252 = once(() => {
  const decoder = new TextDecoder("windows-1252")
  return new Map(
    Array.from({ length: 32 }, (_, index): readonly [string, number] => [
      decoder.decode(Uint8Array.of(0x80 + index)),
      0x80 + index
    ])
  )
})

/** 教育 saved as UTF-8 and read as Latin is æ•™è‚²: undo it, and see whether Chinese appears. */
const isChineseInLatin = (text: string): boolean => {
  const bytes: Array<number> = []
  for (const character of text.slice(0, 4_000)) {
    const byte = windows1252().get(character) ?? character.charCodeAt(0)
    bytes.push(byte > 0xff ? 0x3f : byte)
  }
  const original = Uint8Array.from(bytes)
  return ["utf-8", "gb18030"].some((encoding) =>
    isChinese(new TextDecoder(encoding).decode(original).replaceAll("\uFFFD", ""))
  )
}
