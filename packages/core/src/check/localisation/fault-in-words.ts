/** A fault as a reader is told of it: what disagrees, what was probably meant, and why nothing smaller would do. */
import type { Figure } from "../../domain/figure.ts"
import type { Suggestion, TraceLine } from "../../domain/finding.ts"
import type { Bilingual } from "../../domain/text.ts"
import { toDecimal } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { computation, type Recomputed } from "../recompute.ts"
import { type Explanation, figuresChanged } from "./explanation.ts"
import type { Fault } from "./fault.ts"
import { causeOf } from "./slip-likelihood.ts"

type Figures = ReadonlyArray<Figure>

const MOST_SUGGESTIONS = 5

/** What is so much less likely than the best (a thousand times) is not worth a reader's time. */
const FAR = 7

/** Costs nearer than this are no reason to prefer one to the other. */
const TIE = 0.1

const onOneLine = (text: string): string => text.replace(/\s+/g, "")

/** Why this and nothing less: what it mends, and that fewer changes would not. */
const reasonOf = (fault: Fault, { edits, reason, kind }: Explanation): Bilingual => {
  const { length } = fault.claims
  const all =
    length < 2
      ? { zh: "", en: "" }
      : { zh: `，改后所涉${length}项关系均成立`, en: `; all ${length} relations hold then` }
  const both =
    edits.length < 2 || kind === "figures-exchanged"
      ? { zh: "", en: "" }
      : { zh: "，只改一处不能使各项关系都成立", en: "; no single change would let all of them hold" }
  return { zh: `${reason.zh}${all.zh}${both.zh}`, en: `${reason.en}${all.en}${both.en}` }
}

const suggestionOf = (figures: Figures, fault: Fault, explanation: Explanation): Suggestion | undefined => {
  const about = { cause: causeOf[explanation.kind], reason: reasonOf(fault, explanation) }
  if (explanation.rewording !== undefined) return { ...explanation.rewording, value: null, ...about }
  const [first, ...others] = explanation.edits.map((edit) => ({
    span: spanOf(figures[edit.figure] as Figure),
    text: edit.text,
    value: toDecimal(edit.value, 12)
  }))
  if (first === undefined) return undefined
  return others.length === 0 ? { ...first, ...about } : { ...first, ...about, together: others }
}

/** Likeliest first, and no more than a reader will look at. */
export const suggestionsFor = (figures: Figures, fault: Fault): ReadonlyArray<Suggestion> =>
  fault.explanations
    .filter(({ cost }) => cost - (fault.explanations[0]?.cost ?? 0) < FAR)
    .slice(0, MOST_SUGGESTIONS)
    .map((explanation) => suggestionOf(figures, fault, explanation))
    .filter((suggestion) => suggestion !== undefined)

/** What disagrees, in words and numbers; the headline has said of what kind it is. */
const disagreement = (figures: Figures, { claim, value }: Recomputed): Bilingual => {
  const result = quoted(figures[claim.result] as Figure)
  const computed = computation(claim, value, figures)
  return {
    zh: `文中写${result}，而${computed.zh}。`,
    en: `The letter says ${result}, but ${claim.comparison === "equals" ? "" : "it "}${computed.en}.`
  }
}

const changesIn = (figures: Figures, { edits, rewording, kind }: Explanation): Bilingual => {
  if (rewording !== undefined) return { zh: `宜为“${rewording.text}”`, en: `read ${rewording.text}` }
  if (kind === "figures-exchanged") return { zh: "宜对调", en: "exchange them" }
  const changes = edits.map((edit) => [quoted(figures[edit.figure] as Figure), onOneLine(edit.text)] as const)
  return {
    zh: changes.map(([from, to]) => `${from}宜为${to}`).join("，"),
    en: changes.map(([from, to]) => `read ${to} for ${from}`).join(", ")
  }
}

const causeIn = (figures: Figures, fault: Fault): Bilingual => {
  const [best, next] = fault.explanations
  if (best === undefined) return { zh: "", en: "" }
  const changes = changesIn(figures, best)
  const set =
    best.edits.length > 1 && best.kind !== "figures-exchanged"
      ? {
          zh: `只改一个数字不能使各项关系都成立，至少有${best.edits.length}处有误。`,
          en: ` No single change lets all of them hold: at least ${best.edits.length} figures are wrong.`
        }
      : { zh: "", en: "" }
  const isTie = next !== undefined && next.cost - best.cost < TIE && figuresChanged(next) !== figuresChanged(best)
  const tie = isTie ? changesIn(figures, next) : undefined
  return {
    zh: `${set.zh}可能的原因：${best.reason.zh}，${changes.zh}${tie === undefined ? "" : `；同样可能的是${tie.zh}`}。`,
    en: `${set.en} Probable cause: ${best.reason.en}; ${changes.en}${tie === undefined ? "" : `; as likely, ${tie.en}`}.`
  }
}

export const messageOf = (context: CheckContext, fault: Fault): Bilingual => {
  const { figures } = context.reading
  const [first, ...more] = fault.claims
  const main = context.recomputed[first as number] as Recomputed
  const says = disagreement(figures, main)
  const open = main.claim.certain
    ? { zh: "", en: "" }
    : {
        zh: "上述关系由文意推定，请核实。",
        en: " The words leave it open whether these figures belong together; please confirm."
      }
  const others =
    more.length === 0
      ? { zh: "", en: "" }
      : {
          zh: `另有${more.length}项关系也因此不成立。`,
          en: ` ${more.length} more ${more.length === 1 ? "relation fails" : "relations fail"} for it.`
        }
  const cause = causeIn(figures, fault)
  return { zh: `${says.zh}${others.zh}${open.zh}${cause.zh}`, en: `${says.en}${others.en}${open.en}${cause.en}` }
}

const list = (figures: Figures, sets: Fault["smallest"], between: string): string =>
  sets.map((set) => set.map((index) => quoted(figures[index] as Figure)).join("+")).join(between)

/** Every relation recomputed; then which sets of figures could be wrong, as few as will do. */
export const traceOf = (context: CheckContext, fault: Fault): ReadonlyArray<TraceLine> => {
  const { figures } = context.reading
  const recomputed = fault.claims.map((claim): TraceLine => {
    const { relation } = context.recomputed[claim] as Recomputed
    return {
      label: { zh: "重新计算", en: "Recomputed" },
      text: relation.arithmetic,
      spans: [relation.result, ...relation.operands]
    }
  })
  const size = fault.smallest[0]?.length ?? 0
  const sets: ReadonlyArray<TraceLine> =
    size === 0
      ? []
      : [
          {
            label: { zh: "最少改动", en: "Fewest changes" },
            text:
              size === 1
                ? {
                    zh: `${fault.smallest.length === 1 ? "只须改动此数" : "改动其中任意一个"}，各项关系即可成立：${list(figures, fault.smallest, "、")}`,
                    en: `${fault.smallest.length === 1 ? "This one" : "Any one of these"} can be changed so that all relations hold: ${list(figures, fault.smallest, ", ")}`
                  }
                : {
                    zh: `至少须同时改动${size}个数字：${list(figures, fault.smallest, "；")}`,
                    en: `At least ${size} have to be changed together: ${list(figures, fault.smallest, "; ")}`
                  },
            spans: [...new Set(fault.smallest.flat())].map((index) => spanOf(figures[index] as Figure))
          }
        ]
  const bounded: ReadonlyArray<TraceLine> = fault.complete
    ? []
    : [
        {
          label: { zh: "检索范围", en: "Extent of the search" },
          text: {
            zh: "不成立的关系过多，未能逐一试算各种改动，仅列已试算的",
            en: "Too many relations fail for every change to be tried; those tried are listed"
          },
          spans: []
        }
      ]
  return [...recomputed, ...sets, ...bounded]
}
