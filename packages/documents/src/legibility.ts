/**
 * Whether decoded characters can be Chinese prose. Nothing in the bytes says which encoding they are in, but wrong
 * decoding shows: nearly every character of real prose is one of the few thousand common ones, while bytes of
 * another encoding come out as rare ones. In letters 99% are common; in UTF-8 read as GBK 13%.
 */

/** What a UTF-16 unit says of the text that it stands in: bits of one number, for texts are judged unit by unit. */
const Mark = { han: 1, simplified: 2, traditional: 4, punctuation: 8, lead: 16, trail: 32 } as const

/** Inclusive ranges of UTF-16 units. */
type Ranges = ReadonlyArray<readonly [from: number, to: number]>

/** The unified ideographs of the basic plane; those beyond it are told by their pair of units. */
const hanRanges: Ranges = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff]
]

/** Punctuation, full-width forms, units and mathematical signs that stand in Chinese prose. */
const prosePunctuation: Ranges = [
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2010, 0x203f],
  [0x2103, 0x2103],
  [0x2160, 0x217f],
  [0x2190, 0x2193],
  [0x2200, 0x22ff],
  [0x2460, 0x249b],
  [0x25a0, 0x25ff],
  [0x3000, 0x301f],
  [0x3220, 0x3229],
  [0x3380, 0x33df],
  [0xff01, 0xff5e],
  [0xffe5, 0xffe5]
]

/** Units that make one character in pairs, the one that leads before the one that trails. */
const leads: Ranges = [[0xd800, 0xdbff]]
const trails: Ranges = [[0xdc00, 0xdfff]]

/** The characters in a block of a two-byte encoding's code table, those that it leaves undefined among them. */
const block = (encoding: string, firstLead: number, lastLead: number, firstTrail: number): string => {
  const bytes: Array<number> = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    // Each is decoded by itself, though in one go: an undefined one must not swallow the next.
    for (let trail = firstTrail; trail <= 0xfe; trail++) bytes.push(lead, trail, 0x0a)
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** The marks of every UTF-16 unit. */
const marksOfUnits = once(() => {
  const marks = new Uint8Array(0x1_0000)
  const mark = (ranges: Ranges, bit: number): void => {
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) marks[unit] = (marks[unit] ?? 0) | bit
  }
  const markHan = (characters: string, bit: number): void => {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at)
      const before = marks[unit] ?? 0
      if ((before & Mark.han) !== 0) marks[unit] = before | bit
    }
  }
  mark(hanRanges, Mark.han)
  mark(prosePunctuation, Mark.punctuation)
  mark(leads, Mark.lead)
  mark(trails, Mark.trail)
  // GB 2312 level 1, the 3755 common simplified characters: rows 16 to 55 of its table.
  markHan(block("gb18030", 0xb0, 0xd7, 0xa1), Mark.simplified)
  // Big5 level 1, the 5401 common traditional characters.
  markHan(block("big5", 0xa4, 0xc6, 0x40), Mark.traditional)
  return marks
})

/** Of a pair of units that begins with this one: 0x20000 and beyond, the planes of rarer ideographs. */
const leadsHan = (lead: number): boolean => lead >= 0xd840

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

const occurrencesIn = (text: string, sought: string): number => {
  let found = 0
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) found++
  return found
}

const tally = (text: string): Tally => {
  const marks = marksOfUnits()
  let [foreign, han, simplified, traditional, punctuation] = [0, 0, 0, 0, 0]
  const sample = text.slice(0, sampleLength)
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit < 0x80) continue
    foreign++
    const mark = marks[unit] ?? 0
    if ((mark & Mark.han) !== 0) {
      han++
      if ((mark & Mark.simplified) !== 0) simplified++
      if ((mark & Mark.traditional) !== 0) traditional++
    } else if ((mark & Mark.punctuation) !== 0) punctuation++
    else if ((mark & Mark.lead) !== 0 && ((marks[sample.charCodeAt(at + 1)] ?? 0) & Mark.trail) !== 0) {
      if (leadsHan(unit)) han++
      at++
    }
  }
  const lost = occurrencesIn(sample, "\uFFFD") + occurrencesIn(sample, "锟斤拷")
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
