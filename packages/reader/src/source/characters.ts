/**
 * What each character of a letter is understood as. Every rule maps one UTF-16 unit to one, so that understanding
 * never moves an offset.
 */
import traditional from "opencc-js/dict/TSCharacters"

const table = new Uint16Array(65_536)

const fill = (): void => {
  for (let code = 0; code < table.length; code++) table[code] = code
  // Full-width forms of ASCII (９３％); the marks of Chinese prose have a table of their own below.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const ascii = String.fromCharCode(code - 0xfee0)
    if (!",:;!?()".includes(ascii)) table[code] = code - 0xfee0
  }
  // PDF text layers write 自 as the Kangxi radical ⾃, and some fonts write compatibility ideographs.
  for (const [from, to] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfaff]
  ] as const) {
    for (let code = from; code <= to; code++) {
      const folded = String.fromCharCode(code).normalize("NFKC")
      if (folded.length === 1) table[code] = folded.charCodeAt(0)
    }
  }
  for (const entry of traditional.split("|")) {
    const [from, to] = entry.split(" ") as [string, string]
    if (from.length === 1 && to?.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  // Signs of one meaning in many shapes, and two characters of number words that the dictionary leaves alone.
  const signs: Record<string, string> = {
    "﹝": "〔",
    "﹞": "〕",
    "［": "〔",
    "］": "〕",
    "∶": ":",
    "︰": ":",
    "：": ":",
    "，": ",",
    "；": ";",
    "（": "(",
    "）": ")",
    "！": "!",
    "？": "?",
    "．": ".",
    "～": "~",
    "〜": "~",
    "﹪": "%",
    "﹣": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "―": "—",
    "─": "—",
    "\u00a0": " ",
    "\u3000": " ",
    "\t": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\u202f": " ",
    "〝": "“",
    "〞": "”",
    "｢": "「",
    "｣": "」",
    臺: "台",
    餘: "余"
  }
  for (const [from, to] of Object.entries(signs)) table[from.charCodeAt(0)] = to.charCodeAt(0)
}

fill()

/** The UTF-16 unit that `code` is understood as. */
export const understood = (code: number): number => table[code] as number

const invisible = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x000c, 0x000b])

/** Zero-width and control characters that carry nothing. */
export const isInvisible = (code: number): boolean =>
  invisible.has(code) || (code < 0x20 && code !== 0x0a && code !== 0x09)

/** What may be markup, carry nothing, or be misread: everything else stands for itself, whatever stands beside it. */
const uncommon = new Uint8Array(65_536)
for (let code = 0; code < 0x20; code++) uncommon[code] = 1
for (const code of invisible) uncommon[code] = 1
for (const sign of "<>＜＞[]&*_~`(（·•‧・。?？lIoO") uncommon[sign.charCodeAt(0)] = 1

export const isUncommon = (code: number): boolean => uncommon[code] === 1

export const isSpace = (code: number): boolean => code === 0x20

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** A Chinese character of the basic block and its first extension. */
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
