/** 占1827%, 覆盖率980%: a part is no more than its whole. */
import type { Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type * as Interval from "../../quantity/interval.ts"
import { compare, decimal, fromInteger } from "../../quantity/rational.ts"
import type { Span } from "../../domain/text.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { suggestionsFor, traceOf } from "../localisation/fault-in-words.ts"
import type { Fault } from "../localisation/fault.ts"
import { soleCorrections } from "../localisation/sole-corrections.ts"
import { dividedWrongly } from "../localisation/wrong-divisions.ts"
import { type Check, finding } from "./check-kind.ts"

const hundred = fromInteger(100)
const twoHundred = fromInteger(200)
const upToAll: Interval.Interval = { lower: fromInteger(0), upper: hundred, lowerOpen: true, upperOpen: false }

/** Nobody reads more suggestions than these. */
const MOST = 5

/** How far before a figure its own words are looked for. */
const REACH = 24

/** Growth, and what is measured against a plan or a former level, may be any number of per cent. */
const unbounded = /增|长|提高|提升|上升|升|降|减|涨|超|相当于|计划|目标|完成|同比|比上|较上|是[^,，。；;]*的/
const shared = /(?:占|比例|比重|占比)[^，。；;,]{0,16}$/
const rated = /(?<name>[\u4e00-\u9fff]{1,8})率(?:分别|均|都)?(?:为|达到?|约|近|是|高达|仅)?[^\u4e00-\u9fff\d]{0,2}$/
/**
 * Gross rates count those of other ages; retention those who moved in; use, posts and funds may exceed what was planned, and
 * so may whatever is begun or finished (任务12万平方米，开工13.3万平方米，开工率110.8%), or comes in (应征1860万元，实征1902万元).
 */
const loose =
  /毛入|巩固|入学|入园|升学|使用|利用|用编|负债|回报|到位|落实|执行|支付|录取|开工|竣工|完工|达成|达产|履约|超额|征收|征缴|收缴|报到/

/** The words of the clause before a figure, as far as the figure before it. */
const wordsBefore = ({ reading }: CheckContext, index: number): string => {
  const figure = reading.figures[index] as Figure
  const from = Math.max(reading.figures[index - 1]?.end ?? 0, figure.start - REACH)
  const words = reading.text.slice(from, figure.start).replace(/\s+/g, "")
  return words.slice(Math.max(...["，", "。", "；", ";", ","].map((mark) => words.lastIndexOf(mark))) + 1)
}

/** The most that the words let a percentage be; `undefined` where they set no bound. */
const mostOf = (words: string): typeof hundred | undefined => {
  if (unbounded.test(words)) return undefined
  if (shared.test(words)) return hundred
  const name = rated.exec(words)?.groups?.["name"]
  if (name === undefined) return undefined
  return loose.test(name) ? twoHundred : hundred
}

/** Of several places for the point the one that moves it least: a rate is sooner 98.0% than 9.80%. */
const largestFirst = (a: Suggestion, b: Suggestion): number =>
  a.cause !== b.cause || a.value === null || b.value === null ? 0 : compare(decimal(b.value), decimal(a.value))

/** Relations that state the figure and fail for it: what the words only may mean is believed where no number can stand. */
const faultsAt = ({ faults, recomputed }: CheckContext, index: number): ReadonlyArray<Fault> =>
  faults.filter(({ claims }) => claims.some((claim) => recomputed[claim]?.claim.result === index))

const isPossible = ({ value }: Suggestion): boolean => {
  if (value === null) return false
  const number = decimal(value)
  return number.numerator > 0n && compare(number, hundred) <= 0
}

/** Recomputed from its part and its whole, where the letter gives them; then what a slip of the hand may have made of it. */
const correctionsOf = (context: CheckContext, index: number): ReadonlyArray<Suggestion> => {
  const figure = context.reading.figures[index] as Figure
  const reckoned = faultsAt(context, index)
    .flatMap((fault) => suggestionsFor(context.reading.figures, fault))
    .filter((each) => each.span[0] === figure.start && each.together === undefined && isPossible(each))
  const typed = soleCorrections(context.scene, index, upToAll, ({ value }) => value.numerator > 0n).toSorted(
    largestFirst
  )
  const divided = reckoned.length > 0 ? [] : dividedWrongly(context.scene, index)
  const first = [...reckoned, ...divided]
  return [...first, ...typed.filter(({ text }) => !first.some((each) => each.text === text))].slice(0, MOST)
}

/** What it disagrees with: the part and the whole of which it ought to be the share. */
const operandsOf = ({ recomputed }: CheckContext, faults: ReadonlyArray<Fault>, index: number): ReadonlyArray<Span> => {
  const claims = faults.flatMap((fault) => fault.claims).flatMap((claim) => recomputed[claim] ?? [])
  return claims.filter(({ claim }) => claim.result === index).flatMap(({ relation }) => relation.operands)
}

const findingOf = (context: CheckContext, index: number): Finding => {
  const figure = context.reading.figures[index] as Figure
  const suggestions = correctionsOf(context, index)
  const faults = faultsAt(context, index)
  const [best] = suggestions
  const mend =
    best === undefined
      ? { zh: "请核对。", en: "Please check." }
      : {
          zh: `可能的原因：${best.reason.zh}，宜为${best.text.replace(/\s+/g, "")}。`,
          en: `Probable cause: ${best.reason.en}; read ${best.text.replace(/\s+/g, "")}.`
        }
  return finding({
    check: "impossible-share",
    severity: "error",
    title: { zh: "比率超过百分之百", en: "More than the whole" },
    message: {
      zh: `文中写${quoted(figure)}，而部分不会多于整体，此比率不应超过100%。${mend.zh}`,
      en: `${quoted(figure)} is more than the whole, and a part cannot be. ${mend.en}`
    },
    spans: [spanOf(figure), ...operandsOf(context, faults, index)],
    suggestions,
    trace: faults.flatMap((fault) => traceOf(context, fault)),
    place: { section: figure.section, item: figure.item }
  })
}

/** Shares and rates that exceed what they are of. Those that a relation which surely fails explains are told there. */
export const impossibleShare: Check = {
  entry: {
    id: "impossible-share",
    title: { zh: "占比与比率的上限", en: "Bounds of shares and rates" },
    description: {
      zh: "占比、覆盖率等是否超过百分之百（毛入学率、巩固率等除外）。",
      en: "Whether shares and rates exceed a hundred per cent; gross enrolment and retention may."
    },
    severity: "error"
  },
  run: (context) => {
    const explained = new Set(
      context.recomputed.flatMap(({ claim, relation }) =>
        relation.verdict === "fails" && claim.certain ? [claim.result] : []
      )
    )
    const bounded = context.reading.figures.flatMap((figure, index) => {
      if (figure.unit !== "%" || figure.value === null) return []
      const most = mostOf(wordsBefore(context, index))
      return most === undefined ? [] : [{ index, most }]
    })
    return {
      applied: bounded.length,
      findings: bounded.flatMap(({ index, most }) => {
        const value = context.quantities[index]?.value
        if (value === undefined || compare(value, most) <= 0 || explained.has(index)) return []
        return [findingOf(context, index)]
      })
    }
  }
}
