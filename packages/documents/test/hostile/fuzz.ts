/** Files that are read, with bytes changed by chance: whatever comes of them, it is an answer. */
import { zlibSync } from "fflate"
import { packageLimits } from "../../src/package/open-package.ts"
import { inUtf8 } from "../chinese-bytes.ts"
import { level, listed, numbering } from "../word-lists.ts"
import { notes, paragraph, partsOf, run, wordPackage } from "../word-package.ts"
import { MOST_MILLISECONDS, outcomeOf } from "./outcome.ts"
import { linesOnPage, onePage } from "./raw-pdf.ts"

/** Numbers by chance, the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const body = [
  listed("1", 0, "概况"),
  paragraph(run("全区有小学34所"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run("，在校生12680人。")),
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("学段"))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run("小学"))}</w:tc><w:tc>${paragraph(run("34"))}</w:tc></w:tr></w:tbl>`,
  `<w:p><w:ins w:id="3">${run("增长")}</w:ins><w:del w:id="4">${run("下降")}</w:del></w:p>`
].join("")
const parts = {
  ...numbering(level(0, "chineseCounting", "%1、")),
  "word/footnotes.xml": notes("footnote", [[2, "含民办"]])
}
const page = `<html><body><h1>报告</h1><ol><li>概况</ol><table><tr><td rowspan="2">小学<td>34<tr><td>12</table><p>全区<data value="34">34所</data>&nbsp;</body></html>`
const markdown = '# 报告\n\n| 学段 | 所数 |\n| --- | --- |\n| 小学 | <data value="34" data-binding="{}">34</data> |\n'

/** Bytes with a few of them changed, left out, doubled or moved. */
const edited = (bytes: Uint8Array, random: () => number): Uint8Array => {
  let result = bytes
  const place = () => Math.floor(random() * result.length)
  for (let edits = 1 + Math.floor(random() * 6); edits > 0 && result.length > 1; edits--) {
    const [at, from, length] = [place(), place(), 1 + Math.floor(random() ** 3 * 200)]
    const kind = random()
    const changed = Uint8Array.from(result)
    if (kind < 0.5) changed[at] = Math.floor(random() * 256)
    else if (kind < 0.7) changed.copyWithin(at, from, from + length)
    else if (kind < 0.85) changed.fill(changed[from] ?? 0, at, at + length)
    result = kind < 0.85 ? changed : kind < 0.95 ? cut(changed, at, length) : changed.subarray(0, at)
  }
  return result
}

const cut = (bytes: Uint8Array, at: number, length: number): Uint8Array => {
  const rest = bytes.subarray(Math.min(bytes.length, at + length))
  const result = new Uint8Array(at + rest.length)
  result.set(bytes.subarray(0, at))
  result.set(rest, at)
  return result
}

interface Kind {
  readonly file: string
  readonly bytes: (random: () => number) => Uint8Array
}

const whole = wordPackage(body, parts)
const unpacked = partsOf(whole)
const names = Object.keys(unpacked)
const stream = zlibSync(inUtf8("BT /F 12 Tf 72 770 Td (34 primary schools and 12 others) Tj ET"))

const kinds: ReadonlyArray<Kind> = [
  { file: "报告.docx", bytes: (random) => edited(whole, random) },
  {
    // The archive is sound, and one of its parts is not.
    file: "报告.docx",
    bytes: (random) => {
      const name = names[Math.floor(random() * names.length)] ?? "word/document.xml"
      return wordPackage(body, { ...unpacked, [name]: edited(unpacked[name] ?? new Uint8Array(), random) })
    }
  },
  { file: "报告.pdf", bytes: (random) => edited(onePage(linesOnPage("34 primary schools", "12 others")), random) },
  {
    file: "报告.pdf",
    bytes: (random) => {
      const content = Array.from(edited(stream, random), (byte) => String.fromCharCode(byte)).join("")
      return onePage(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content}\nendstream`)
    }
  },
  { file: "报告.html", bytes: (random) => edited(inUtf8(page), random) },
  { file: "报告.md", bytes: (random) => edited(inUtf8(markdown), random) }
]

/** What went wrong in so many files of each kind, in words; a file is known by its seed. */
export const faultsIn = async (each: number, firstSeed: number): Promise<ReadonlyArray<string>> => {
  const cases = kinds.flatMap((kind, index) =>
    Array.from({ length: each }, (_, at) => ({ kind, seed: firstSeed + at * kinds.length + index }))
  )
  const faults: Array<string> = []
  const judge = async ({ kind, seed }: (typeof cases)[number]): Promise<void> => {
    const told = `${kind.file} of seed ${seed}`
    try {
      const { text, milliseconds } = await outcomeOf(kind.bytes(randomFrom(seed)), kind.file)
      if (milliseconds > MOST_MILLISECONDS) faults.push(`${told} took ${Math.round(milliseconds)} ms`)
      if ((text?.length ?? 0) > packageLimits.bytes) faults.push(`${told} became ${text?.length} characters`)
    } catch (defect) {
      faults.push(`${told}: ${String(defect)}`)
    }
  }
  // One after another, so that each has the machine for itself.
  await cases.reduce((before, one) => before.then(() => judge(one)), Promise.resolve())
  return faults
}
