/** Numbers of some only, by the words beside them: who is given aid, one stage's aid, schools of the country alone. */
import { denominatorsOf, dimensionOf, type Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"

/** How much of the sentence before a figure, and of its clause after it, tells of whom it is. */
const REACH = 30
const AFTER = 12

const wordsBeside = ({ before, near }: BindingContext): string => {
  const sentence = before.split(/[。!?\n]/).at(-1) ?? ""
  return `${sentence.slice(-REACH)}|${near.right.slice(0, AFTER)}`
}

const pupils = /在校生|在校学生|学生总?数|在园幼儿/
const given = /免除|减免|资助|助学金|补助|奖学金|学费|学杂费|生活费|免费|助学贷款/
/** 免除学费455人, 补助寄宿生744人: who is given something is some of the pupils, or all of them, and nobody says which. */
const areGiven = (context: BindingContext, { title }: Measure): boolean =>
  pupils.test(title.zh) && given.test(wordsBeside(context))

const aid = /^学生资助资金$|^资助学生人次$/
const kindOfAid = /学前|幼儿|义务教育|义教|小学|初中|高中|中职|大学|高校|寄宿|建档立卡|[贫脱]困?户|春季|秋季|非寄宿/
/** 学前资助3000人次: of one stage, or one kind. */
const isKindOfAid = ({ near }: BindingContext, { title }: Measure): boolean =>
  aid.test(title.zh) && kindOfAid.test(`${near.clauseLeft}${near.right.slice(0, AFTER)}`)

const perHead = /(?:人均|生均|师均|校均|户均)[^,，。;]*$/
const perHeadTitle = /均|标准|每[生人]/
/** 人均教育经费总投入799.12元: what comes to each is no total. */
const isPerHead = ({ figure, near }: BindingContext, { title, unit }: Measure): boolean =>
  dimensionOf(figure.unit) === "money" &&
  denominatorsOf(unit).length === 0 &&
  !perHeadTitle.test(title.zh) &&
  perHead.test(near.clauseLeft)

const bothOwners = /公办[、和与及]{1,2}民办|民办[、和与及]{1,2}公办/
const oneOwner = /公办|民办/
/** 公办、民办幼儿园共181所: of both. */
const isOfBothOwners = ({ near }: BindingContext, { title }: Measure): boolean =>
  oneOwner.test(title.zh) && bothOwners.test(near.clauseLeft)

const teachers = /教师|教职工/
const besides = /代课|缺编|超编|应配|退休/
/** 小学代课教师673人, 缺编教师126人. */
const areBesides = ({ near }: BindingContext, { title }: Measure): boolean =>
  teachers.test(title.zh) &&
  !besides.test(title.zh) &&
  besides.test(`${near.clauseLeft.slice(-AFTER)}${near.right.slice(0, AFTER)}`)

const place = /^(?:农村|乡村|县城|城区)/
const placeTitle = /农村|乡村|城区|县城|城镇/
/** 316所农村义务教育学校: those of the country alone. */
const isOfPlace = ({ near }: BindingContext, { title, unit }: Measure): boolean =>
  dimensionOf(unit) === "institutions" && place.test(near.right) && !placeTitle.test(title.zh)

export const isOfSome = (context: BindingContext, measure: Measure): boolean =>
  areGiven(context, measure) ||
  isKindOfAid(context, measure) ||
  isPerHead(context, measure) ||
  isOfBothOwners(context, measure) ||
  areBesides(context, measure) ||
  isOfPlace(context, measure)
