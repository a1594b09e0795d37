/** Whether a figure can be what a measure counts, whatever the words beside it say. */
import { denominatorsOf, type Dimension, dimensionOf, type Measure, Rational } from "@duxue/core"
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
const counts = new Set(["institutions", "people"])
const allSpendingPerHead = /生均.*教育支出/

/** What the name and the unit of a measure say of what may tell it. */
interface Asks {
  readonly dimension: Dimension
  readonly ofAll: boolean
  /** Numbers of pupils and of large classes: of schools above a limit it is said by stage too. */
  readonly ofBothStages: boolean
  readonly ofSchools: boolean
  readonly ofAllSpending: boolean
  readonly isAmount: boolean
  /** An amount per head is less than this. */
  readonly most: Rational.Rational | undefined
}

const known = new WeakMap<Measure, Asks>()

/** Each measure is looked at once, for all letters. */
const asksOf = (measure: Measure): Asks => {
  const before = known.get(measure)
  if (before !== undefined) return before
  const { unit, stage } = measure
  const title = measure.title.zh
  const dimension = dimensionOf(unit)
  const isRate = denominatorsOf(unit).length > 0
  const isPerHead = isRate || (dimension !== "money" && /生均|人均/.test(title))
  const asks: Asks = {
    dimension,
    ofAll: stage === "all",
    ofBothStages: stage === "compulsory" && (dimension === "people" || title.includes("大班额")),
    ofSchools: title.includes("中小学"),
    ofAllSpending: allSpendingPerHead.test(title),
    isAmount: !isRate && !perHeadTitle.test(title),
    most: isPerHead ? mostPerHead(unit) : undefined
  }
  known.set(measure, asks)
  return asks
}

/** What a figure is told of, each asked once for all measures that its words may name. */
export interface ToldOf {
  readonly isOfSample: () => boolean
  readonly isOfOneStage: () => boolean
  readonly isOfHalfOfCompulsory: () => boolean
  readonly isOfKindergartens: () => boolean
  readonly isOfRunningCosts: () => boolean
}

const once = (ask: () => boolean): (() => boolean) => {
  let answer: boolean | undefined
  return () => (answer ??= ask())
}

export const toldOf = (context: BindingContext): ToldOf => ({
  isOfSample: once(() => isOfSample(context)),
  isOfOneStage: once(() => isOfOneStage(context)),
  isOfHalfOfCompulsory: once(() => isOfHalfOfCompulsory(context)),
  isOfKindergartens: once(() => isOfKindergartens(context)),
  isOfRunningCosts: once(() => isOfRunningCosts(context))
})

export const isTellable = (context: BindingContext, told: ToldOf, countsOther: boolean, measure: Measure): boolean => {
  const { dimension, ofAll, ofBothStages, ofSchools, ofAllSpending, isAmount, most } = asksOf(measure)
  if (countsOther && dimension === "institutions") return false
  if (counts.has(dimension) && told.isOfSample()) return false
  if (ofAll && told.isOfOneStage()) return false
  if (ofBothStages && context.figure.qualifier === "exact" && told.isOfHalfOfCompulsory()) return false
  if (ofSchools && told.isOfKindergartens()) return false
  if (ofAllSpending && told.isOfRunningCosts()) return false
  const { unit, value } = context.figure
  // 每人每月200元 is no sum that was spent.
  if (dimension === "money" && isAmount && denominatorsOf(unit).length > 0) return false
  if (most !== undefined && value !== undefined && Rational.compare(value, most) >= 0) return false
  return !isOfSome(context, measure)
}
