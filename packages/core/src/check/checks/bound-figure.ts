/** A letter that was written from data and says something else now: one of the two is wrong, and only a person knows which. */
import type { Finding } from "../../domain/finding.ts"
import type { Figure } from "../../domain/figure.ts"
import type { Bilingual, Span } from "../../domain/text.ts"
import type { FigureBond } from "../../letter/read-back/bound-span.ts"
import { statesTheSame } from "../../letter/read-back/stands-as-written.ts"
import { titleOfBinding } from "../../letter/read-back/stated.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"

const id = "bound-figure"

/** What it is bound to, as a sentence names it. */
const namedIn = ({ span }: FigureBond): Bilingual => {
  const title = titleOfBinding(span.binding)
  return title === undefined ? { zh: "数据", en: "the data" } : { zh: `“${title.zh}”`, en: `“${title.en}”` }
}

/** Overwritten by another number. */
const changed = (bond: FigureBond, figure: Figure): Finding => {
  const { written } = bond.span
  const name = namedIn(bond)
  return finding({
    check: id,
    severity: "error",
    title: { zh: "与所绑定的数据不符", en: "Differs from the data that it is bound to" },
    message: {
      zh: `文中写${quoted(figure)}，而此处绑定的${name.zh}为${written.text}，两者不符。如数据无误，应恢复为${written.text}；如数据有变，应先更改数据，再重新生成文稿。`,
      en: `The letter says ${quoted(figure)}, but the value of ${name.en} that is bound here is ${written.text}. If the data is right, restore ${written.text}; if it has changed, change the data first and write the letter anew.`
    },
    spans: [spanOf(figure)],
    suggestions: [
      {
        span: spanOf(figure),
        text: written.text,
        value: written.value,
        cause: "recomputed",
        reason: { zh: "与所绑定的数据一致", en: "as the data has it" }
      }
    ],
    place: { section: figure.section, item: figure.item }
  })
}

/** Overwritten by words, or wiped out where its place is left. */
const gone = (bond: FigureBond): Finding => {
  const { start, end, written } = bond.span
  const span: Span = [start, end]
  const name = namedIn(bond)
  return finding({
    check: id,
    severity: "query",
    title: { zh: "所绑定的内容已不在", en: "What was bound is gone" },
    message: {
      zh: `此处原为${name.zh}${written.text}，现已改写或删去，读不出数值。请核实是否有意删改。`,
      en: `Here stood ${written.text} for ${name.en}, and now nothing that can be read as its value. Please confirm that this is meant.`
    },
    spans: [span],
    suggestions: [
      {
        span,
        text: written.text,
        value: written.value,
        cause: "recomputed",
        reason: { zh: "与所绑定的数据一致", en: "as the data has it" }
      }
    ]
  })
}

const findingsOf = ({ reading }: CheckContext): ReadonlyArray<Finding> =>
  (reading.bonds ?? []).flatMap((bond) => {
    if (bond.state === "gone") return [gone(bond)]
    const figure = bond.figure === undefined ? undefined : reading.figures[bond.figure]
    if (figure === undefined || bond.state === "kept" || statesTheSame(figure, bond.span.written)) return []
    return [changed(bond, figure)]
  })

export const boundFigure: Check = {
  entry: {
    id,
    title: { zh: "数字与所绑定的数据", en: "Figures and the data that they are bound to" },
    description: {
      zh: "由本系统生成的文稿，其中的数字是否仍与所绑定的数据一致。",
      en: "Whether the figures of a letter that was written from data still say what the data says."
    },
    severity: "error"
  },
  run: (context) => ({ applied: context.reading.bonds?.length ?? 0, findings: findingsOf(context) })
}
