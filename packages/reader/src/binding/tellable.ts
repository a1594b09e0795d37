/** Whether a figure can be what a measure counts, whatever the words beside it say. */
import { denominatorsOf, dimensionOf, type Measure, Rational } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"

const generic = new Set(["个", "处"])
/** What is counted with the same classifiers as schools are. */
const others = /学位|编制|班|岗|座位|床位|机构|项目|设施|系统|点位/
/** 新增学位5130个，其中小学3240个: a list goes on counting what its head counts. */
const goesOn = /^[,，、;:(]?(?:其中|包括|含)?/

/** Which figures count, by their own words or by those of the head of their list, something that is no school. */
export const countingOthers = (contexts: ReadonlyArray<BindingContext>): ReadonlyArray<boolean> => {
  const counting: Array<boolean> = []
  for (const [index, { figure, near }] of contexts.entries()) {
    if (!generic.has(figure.unit)) {
      counting.push(false)
      continue
    }
    const before = contexts[index - 1]
    const listed =
      before?.figure.unit === figure.unit &&
      before.near.sentence.start === near.sentence.start &&
      near.left.replace(goesOn, "").length <= 6
    counting.push(others.test(`${near.left}${near.right}`) || (listed && counting[index - 1] === true))
  }
  return counting
}

/** An amount per pupil or per head is told in 元: millions of them are a total. */
const MOST_PER_HEAD = Rational.fromInteger(1_000_000)

export const isTellable = ({ figure }: BindingContext, countsOther: boolean, measure: Measure): boolean => {
  if (countsOther && dimensionOf(measure.unit) === "institutions") return false
  if (!measure.unit.startsWith("元") || denominatorsOf(measure.unit).length === 0) return true
  return figure.value === undefined || Rational.compare(figure.value, MOST_PER_HEAD) < 0
}
