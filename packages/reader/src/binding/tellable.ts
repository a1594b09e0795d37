/** Whether a figure can be what a measure counts, whatever the words beside it say. */
import { denominatorsOf, dimensionOf, type Measure, Rational } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { isOfSome } from "./of-some.ts"
import { isOfHalfOfCompulsory, isOfKindergartens, isOfOneStage, isOfRunningCosts, isOfSample } from "./told-of.ts"

const generic = new Set(["个", "处"])
/** What is counted with the same classifiers as schools are. */
const others = /附设|学位|编制|班|岗|座位|床位|机构|项目|设施|系统|点位/
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

/** An amount per pupil or per head is told in 元, or in a few of what it counts: more of them are a total. */
const mostPerHead = (unit: string): Rational.Rational => Rational.fromInteger(unit.startsWith("元") ? 1_000_000 : 1_000)
const perHeadTitle = /生均|人均|平均|标准|每[生人]|工资|收费|单价/
const isPerHead = ({ title, unit }: Measure): boolean =>
  denominatorsOf(unit).length > 0 || (dimensionOf(unit) !== "money" && /生均|人均/.test(title.zh))
const counts = new Set(["institutions", "people"])
/** Numbers of pupils and of large classes: of schools above a limit it is said by stage too. */
const isOfAllStages = ({ figure }: BindingContext, { stage, title, unit }: Measure): boolean =>
  stage === "compulsory" &&
  figure.qualifier === "exact" &&
  (dimensionOf(unit) === "people" || title.zh.includes("大班额"))
const allSpendingPerHead = /生均.*教育支出/

export const isTellable = (context: BindingContext, countsOther: boolean, measure: Measure): boolean => {
  const dimension = dimensionOf(measure.unit)
  if (countsOther && dimension === "institutions") return false
  if (counts.has(dimension) && isOfSample(context)) return false
  if (isOfSome(context, measure)) return false
  if (measure.stage === "all" && isOfOneStage(context)) return false
  if (isOfAllStages(context, measure) && isOfHalfOfCompulsory(context)) return false
  if (measure.title.zh.includes("中小学") && isOfKindergartens(context)) return false
  if (allSpendingPerHead.test(measure.title.zh) && isOfRunningCosts(context)) return false
  const { unit, value } = context.figure
  // 每人每月200元 is no sum that was spent.
  const isRate = dimension === "money" && denominatorsOf(unit).length > 0
  if (isRate && denominatorsOf(measure.unit).length === 0 && !perHeadTitle.test(measure.title.zh)) return false
  return !isPerHead(measure) || value === undefined || Rational.compare(value, mostPerHead(measure.unit)) < 0
}
