/** Findings as one page of HTML: nothing is loaded, nothing runs; it is read on a screen, printed, and ticked off by hand. */
import { type Bilingual, type FindingState, findingStates, findingStateWords, type Language } from "@duxue/core"
import { element, escapeXml } from "../xml/element.ts"
import type { ListedFinding } from "./listed-finding.ts"

/** A state is told by its word and by the width of its rule: colour is never the only difference. */
const style = `
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #fff; --faint: #6b7280; --line: #d4d7dc; --fails: #b3261e; --query: #8a5a00; --unmet: #334155; --missing: #6b7280; --remark: #1d5fa8 }
@media (prefers-color-scheme: dark) { @media screen { :root { --ink: #e7e9ec; --paper: #15171b; --faint: #9aa1ab; --line: #363b43; --fails: #ff8a80; --query: #f0b429; --unmet: #cbd5e1; --missing: #9aa1ab; --remark: #7fb3ef } } }
@page { size: A4; margin: 18mm 16mm }
body { font: 15px/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: var(--ink); background: var(--paper); max-width: 58rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; line-height: 1.4; margin: 0 }
p { margin: .3rem 0 }
p.counts { color: var(--faint) }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) }
li { break-inside: avoid; margin: 1rem 0; padding-left: .8rem; border-left: 2px solid var(--line) }
ol { list-style: none; padding: 0; margin: 0 }
li[data-state="fails"] { border-left: 6px solid var(--fails) }
li[data-state="query"] { border-left: 4px solid var(--query) }
li[data-state="unmet"] { border-left: 4px double var(--unmet) }
li b.name { margin-right: .6em }
li[data-state="fails"] b.name { color: var(--fails) }
li[data-state="query"] b.name { color: var(--query) }
li[data-state="remark"] b.name { color: var(--remark) }
p.place, p.foot { color: var(--faint); font-size: .9em }
blockquote { margin: .3rem 0; padding: .2rem .6rem; background: color-mix(in srgb, var(--ink) 6%, transparent) }
p.suggestion { font-weight: 600 }
p.answer { color: var(--faint); border-top: 1px dotted var(--line); padding-top: .3rem }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt } }
`

const words = {
  heading: { zh: "核验发现清单", en: "Findings" },
  none: { zh: "未发现错误和疑点。", en: "Neither errors nor queries were found." },
  suggestion: { zh: "建议：", en: "Suggestion: " },
  alternative: { zh: "另可：", en: "Or: " },
  basis: { zh: "依据：", en: "Basis: " },
  answer: {
    zh: "办理：□ 已改正　□ 数据属实　□ 另作说明＿＿＿＿＿＿＿＿＿＿",
    en: "Done: □ corrected  □ the figure is right  □ explained ____________________"
  }
} as const satisfies Readonly<Record<string, Bilingual>>

const line = (text: string, name: string): string => (text === "" ? "" : element("p", { class: name }, escapeXml(text)))

const entry = (finding: ListedFinding, language: Language): string => {
  const { name, state, title, message, section, place, quote, suggestions, trace, basis, check } = finding
  const where = [section[language], place[language]].filter((each) => each !== "").join(" · ")
  return element(
    "li",
    { "data-state": state },
    `<p><b class="name">${escapeXml(name[language])}</b><b>${escapeXml(title[language])}</b></p>`,
    line(where, "place"),
    quote === "" ? "" : element("blockquote", {}, escapeXml(quote)),
    line(message[language], "message"),
    ...trace.map((each) => line(each[language], "trace")),
    ...suggestions.map((each, index) =>
      line(
        `${(index === 0 ? words.suggestion : words.alternative)[language]}${each[language]}`,
        index === 0 ? "suggestion" : "alternative"
      )
    ),
    line(basis.zh === "" ? "" : `${words.basis[language]}${basis[language]}`, "basis"),
    line(check, "foot"),
    line(words.answer[language], "answer")
  )
}

const group = (state: FindingState, findings: ReadonlyArray<ListedFinding>, language: Language): string => {
  const own = findings.filter((each) => each.state === state)
  if (own.length === 0) return ""
  return element(
    "section",
    {},
    element("h2", {}, `${escapeXml(findingStateWords[state][language])} ${own.length}`),
    element("ol", {}, ...own.map((each) => entry(each, language)))
  )
}

/** The page; `title` is that of the letter. */
export const findingsPage = (findings: ReadonlyArray<ListedFinding>, title: string, language: Language): string => {
  const heading = `${title} · ${words.heading[language]}`
  const counts = findingStates
    .map((state) => [state, findings.filter((each) => each.state === state).length] as const)
    .filter(([, times]) => times > 0)
    .map(([state, times]) => `${findingStateWords[state][language]} ${times}`)
  const head = element(
    "head",
    {},
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    element("title", {}, escapeXml(heading)),
    `<style>${style}</style>`
  )
  const body = element(
    "body",
    {},
    element(
      "header",
      {},
      element("h1", {}, escapeXml(heading)),
      line(counts.join(" · ") || words.none[language], "counts")
    ),
    element("main", {}, ...findingStates.map((state) => group(state, findings, language)))
  )
  return `<!doctype html>\n${element("html", { lang: language === "zh" ? "zh-CN" : "en" }, head, body)}\n`
}
