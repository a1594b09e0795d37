/** A letter as one page of HTML: it prints as the official format asks, and reads on a screen of any width. */
import type { LetterModel } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { element, escapeXml } from "../xml/element.ts"
import { blockHtml } from "./letter-body.ts"

/** Sizes are those of GB/T 9704-2012: 二号 22 pt, 三号 16 pt, lines of 28.95 pt. */
const style = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { font: 16pt/28.95pt "FangSong_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", serif; max-width: 156mm; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff }
header p.issuer { color: #c00; font: 32pt/1.4 "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", serif; text-align: center; margin: 0; border-bottom: 4px double #c00 }
header p.number { text-align: right; margin: 0 }
h1 { font: 22pt/1.5 "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance }
h2, h3, h4, h5 { font-size: 16pt; font-weight: normal; margin: 0; text-indent: 2em; break-after: avoid }
h2 { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif }
h3 { font-family: KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", serif }
h4 { font-weight: bold }
p { margin: 0; text-indent: 2em; text-align: justify }
p.addressee { text-indent: 0 }
footer p { text-align: right; text-indent: 0; padding-right: 2em }
div.table { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; width: 100%; line-height: 1.5; border-block: 1.5pt solid }
caption, figcaption { font: 14pt/2 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-align: center }
th, td { border: .5pt solid; padding: .2em .35em }
th:first-child, td:first-child { border-left: 0 }
th:last-child, td:last-child { border-right: 0 }
th { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-weight: normal }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
tr { break-inside: avoid }
tr.summary td { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif }
tr.summary td:not(.number) { text-align: center }
p.note { text-indent: 0; font-size: 10.5pt; line-height: 1.6 }
figure.chart { margin: 1rem 0; break-inside: avoid }
figure.chart svg { display: block; width: 100%; height: auto }
@media screen and (max-width: 40rem) { div.table table { min-width: 36rem } }
section.annex { break-before: page; margin-top: 3rem }
section.annex > h2 { text-indent: 0 }
@media (prefers-color-scheme: dark) { @media screen { body { background: #16181d; color: #e6e6e6 } } }
`

const line = (text: string | null, attributes = {}): string =>
  text === null ? "" : element("p", attributes, escapeXml(text))

export const writeHtml = ({ frame, blocks, annexes }: LetterModel): string => {
  const head = element(
    "head",
    {},
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", {}, escapeXml(frame.title)),
    element("style", {}, style)
  )
  const body = element(
    "body",
    {},
    element(
      "header",
      {},
      line(frame.issuer, { class: "issuer" }),
      line(frame.documentNumber, { class: "number" }),
      element("h1", {}, escapeXml(frame.title)),
      frame.addressee === null ? "" : line(`${frame.addressee.replace(/[:：]$/, "")}：`, { class: "addressee" })
    ),
    element("main", {}, ...blocks.map((block, at) => blockHtml(block, `block-${at + 1}`))),
    element(
      "footer",
      {},
      line(frame.signedBy),
      frame.signedOn === null ? "" : line(formatDate(frame.signedOn, "zh")),
      frame.contact === null ? "" : line(`（${frame.contact}）`)
    ),
    ...annexes.map((annex, index) =>
      element(
        "section",
        { class: "annex" },
        element("h2", {}, `附件${annexes.length === 1 ? "" : index + 1}`),
        element("h1", {}, escapeXml(annex.title)),
        ...annex.blocks.map((block, at) => blockHtml(block, `annex-${index + 1}-${at + 1}`))
      )
    )
  )
  return `<!doctype html>\n${element("html", { lang: "zh-CN" }, head, body)}\n`
}
