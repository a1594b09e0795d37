/** Charts of invented numbers. */
import { BoundFigure, type LetterChart } from "@duxue/core"
import * as Schema from "effect/Schema"

const decode = Schema.decodeUnknownSync(BoundFigure)

/** A number as it is printed without its unit. */
export const figure = (text: string): BoundFigure =>
  decode({
    kind: "figure",
    text,
    value: text,
    lower: text,
    upper: text,
    unit: "%",
    qualifier: "exact",
    step: "0.01",
    period: "2021",
    binding: { kind: "fact", fact: "kindergarten-children" }
  })

/** Two shares, of which one has no number of the year before. */
export const shares: LetterChart = {
  kind: "chart",
  caption: "学前教育普及普惠水平",
  unit: "%",
  categories: ["普惠性幼儿园覆盖率", "公办园在园幼儿占比"],
  series: [
    { title: "本年", role: "reported", values: [figure("90.99"), figure("55.10")] },
    { title: "上年", role: "prior", values: [null, figure("46.88")] },
    { title: "标准（不低于）", role: "standard", values: [figure("80"), figure("50")] }
  ]
}
