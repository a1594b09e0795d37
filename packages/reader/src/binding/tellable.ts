/** Whether a figure can be what a measure counts, whatever the words beside it say. */
import { denominatorsOf, type Dimension, dimensionOf, type Measure, Rational } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { jointKindsOf } from "./joint-nouns.ts"
import { isOfNamedSchool } from "./named-schools.ts"
import { type OfSome, ofSome } from "./of-some.ts"
import { countsAllSchools, isOfSomeSchools } from "./of-some-schools.ts"
import {
  isOfHalfOfCompulsory,
  isOfKindergartens,
  isOfOneStage,
  isOfRunningCosts,
  isOfSample,
  isOfSchoolsOfOneStage
} from "./told-of.ts"

const generic = new Set(["个", "处"])
/** What is counted with the same classifiers as schools are. */
const others = /附设|学位|编制|班|岗|座位|床位|机构|项目|设施|系统|点位/
/** 11个街道, 142个单位: the noun behind the classifier says what is counted. */
const othersBehind =
  /^(?:开设)?(?:街道|乡镇|社区|行政村|村|县|市|省|区|专业|单位|部门|党[支小总]|团[支小总]|功能|教研|学科|课程|社团|年级|等级)/
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
    counting.push(
      others.test(`${near.left}${near.right}`) ||
        othersBehind.test(near.right) ||
        (listed && counting[index - 1] === true)
    )
  }
  return counting
}

/** An amount per pupil or per head is told in 元, or in a few of what it counts: more of them are a total. */
const mostPerHead = (unit: string): Rational.Rational => Rational.fromInteger(unit.startsWith("元") ? 1_000_000 : 1_000)
const perHeadTitle = /生均|人均|平均|标准|每[生人]|工资|收费|单价/
const counts = new Set(["institutions", "people"])
const allSpendingPerHead = /生均.*教育支出/

/** Pupils, staff and classes, which a school has too; 办学规模上限 is of all. */
const ownPeople = /生数$|生总数$|教职工|专任教师|教师数$|班级|班数|幼儿|儿童/

const estate = /校舍|占地|图书|仪器|设备|运动场/

/** What the name and the unit of a measure say of what may tell it. */
interface Asks {
  readonly dimension: Dimension
  readonly ofAll: boolean
  /** Numbers of pupils and of large classes: of schools above a limit it is said by stage too. */
  readonly ofBothStages: boolean
  readonly ofSchools: boolean
  readonly ofAllSpending: boolean
  /** All schools or all classes of a kind. */
  readonly ofAllSchools: boolean
  /** Pupils, staff and classes. */
  readonly ofPupils: boolean
  /** Floors, land, books and equipment, which every stage has. */
  readonly ofEstate: boolean
  readonly isCount: boolean
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
    ofAllSchools: countsAllSchools(measure),
    ofPupils: ownPeople.test(title),
    ofEstate: stage === null && estate.test(title),
    isCount: counts.has(dimension) || dimension === "things",
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
  readonly isOfSomeSchools: () => boolean
  readonly isOfSchoolsOfOneStage: () => boolean
  readonly isOfNamedSchool: () => boolean
  readonly isOfJointKinds: (measure: Measure) => boolean
  readonly isOfSome: OfSome
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
  isOfRunningCosts: once(() => isOfRunningCosts(context)),
  isOfSchoolsOfOneStage: once(() => isOfSchoolsOfOneStage(context)),
  isOfSomeSchools: once(() => isOfSomeSchools(context)),
  isOfNamedSchool: once(() => isOfNamedSchool(context)),
  isOfJointKinds: jointKindsOf(context),
  isOfSome: ofSome(context)
})

export const isTellable = (context: BindingContext, told: ToldOf, countsOther: boolean, measure: Measure): boolean => {
  const {
    dimension,
    ofAll,
    ofBothStages,
    ofSchools,
    ofAllSpending,
    ofAllSchools,
    ofPupils,
    ofEstate,
    isCount,
    isAmount,
    most
  } = asksOf(measure)
  if (ofEstate && told.isOfSchoolsOfOneStage()) return false
  if (countsOther && (dimension === "institutions" || (ofAllSchools && !ofPupils))) return false
  if (ofAllSchools && told.isOfSomeSchools()) return false
  if (ofPupils && told.isOfNamedSchool()) return false
  if (isCount && told.isOfJointKinds(measure)) return false
  if (counts.has(dimension) && told.isOfSample()) return false
  if (ofAll && told.isOfOneStage()) return false
  if (ofBothStages && context.figure.qualifier === "exact" && told.isOfHalfOfCompulsory()) return false
  if (ofSchools && told.isOfKindergartens()) return false
  if (ofAllSpending && told.isOfRunningCosts()) return false
  const { unit, value } = context.figure
  // 每人每月200元 is no sum that was spent.
  if (dimension === "money" && isAmount && denominatorsOf(unit).length > 0) return false
  if (most !== undefined && value !== undefined && Rational.compare(value, most) >= 0) return false
  return !told.isOfSome(measure)
}
