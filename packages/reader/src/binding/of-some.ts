/** Numbers of some only, by the words beside them: who is given aid, one stage's aid, schools of the country alone. */
import { denominatorsOf, dimensionOf, type Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

/** Words that single out some of what a measure counts. */
interface Restriction {
  /** Whether the measure counts all of those, by its title and its unit: told once for all letters. */
  readonly ofMeasure: (measure: Measure, title: string) => boolean
  /** Whether the words beside a figure say that it counts some of them. */
  readonly ofWords: (context: BindingContext) => boolean
}

/** How much of the sentence before a figure, and of its clause after it, tells of whom it is. */
const REACH = 30
const AFTER = 12

const wordsBeside = ({ before, near }: BindingContext): string =>
  `${lastSentence(before, "。!?\n").slice(-REACH)}|${near.right.slice(0, AFTER)}`

const newlyTaken = /招收|招录|录取|毕业/
const ofNewlyTaken = /招|录|毕业|报名/
/** 招收特殊教育学生149人 are those who came, and not all who are there. */
const areNewlyTaken: Restriction = {
  ofMeasure: (_, title) => title.endsWith("生数") && !ofNewlyTaken.test(title),
  ofWords: ({ near }) => newlyTaken.test(near.clauseLeft)
}

/** 寄宿制学校共有512所. */
const areBoarding: Restriction = {
  ofMeasure: ({ unit }, title) => dimensionOf(unit) === "institutions" && !title.includes("寄宿"),
  ofWords: ({ near }) => near.clauseLeft.includes("寄宿制")
}

const pupils = /寄宿生|在校生|在校学生|学生总?数|在园幼儿/
const given = /免除|减免|资助|助学金|补助|奖学金|学费|学杂费|生活费|免费|助学贷款/
/** 免除学费455人, 补助寄宿生744人: who is given something is some of the pupils, or all of them, and nobody says which. */
const areGiven: Restriction = {
  ofMeasure: (_, title) => pupils.test(title),
  ofWords: (context) => given.test(wordsBeside(context))
}

const aid = /^学生资助资金$|^资助学生人次$/
/** Each names whom or with what aid is given, in so far as it is not all. */
const kindsOfAid: ReadonlyArray<RegExp> = [
  /学前|幼儿/,
  /义务教育|义教/,
  /小学/,
  /初中/,
  /高中|普高/,
  /中职|中等职业|职业教育/,
  /大学|高校|高考|录取/,
  /寄宿/,
  /建档立卡|[贫脱]困?户|残疾|孤儿|低保/,
  /春季|秋季|学期|半年/,
  /免学费|免除|助学贷款|生活费|生活补助|营养/,
  /基金|慈善|社会捐|奖学金|计划资助/
]
/** Aid that is said to be of so many kinds is of all. */
const MOST_KINDS = 3
const allAid = /(?:共计?|累计|全年|合计|总计|各类|各级|各学?段)[^,，。;]{0,14}$/
/** 学前资助3000人次, 其中春季学期…，金额134万元: of one stage, or one kind, by its clause or by what opens its row. */
const isKindOfAid: Restriction = {
  ofMeasure: (_, title) => aid.test(title),
  ofWords: ({ before, near }) => {
    const words = `${lastSentence(before, "。!?;\n")}${near.right.slice(0, AFTER)}`
    const told = kindsOfAid.filter((each) => each.test(words)).length
    if (told === 0) return false
    // 一条清单，高考入学资助429人次: the clause names its own, whatever the list told before.
    if (kindsOfAid.some((each) => each.test(near.clauseLeft))) return true
    return told <= MOST_KINDS && !allAid.test(near.clauseLeft)
  }
}

const perHead = /(?:人均|生均|师均|校均|户均)[^,，。;]*$/
const perHeadTitle = /均|标准|每[生人]/
/** 人均教育经费总投入799.12元: what comes to each is no total. */
const isPerHead: Restriction = {
  ofMeasure: ({ unit }, title) => denominatorsOf(unit).length === 0 && !perHeadTitle.test(title),
  ofWords: ({ figure, near }) => dimensionOf(figure.unit) === "money" && perHead.test(near.clauseLeft)
}

const bothOwners =
  /公办(?:幼儿园|园)?(?:[、和与及]|以及){1,2}(?:普惠性?)?(?:民办|集体|其他)|民办(?:幼儿园|园)?(?:[、和与及]|以及){1,2}公办/
const oneOwner = /公办|民办/
/** 公办、民办幼儿园共181所: of both. */
const isOfBothOwners: Restriction = {
  ofMeasure: (_, title) => oneOwner.test(title),
  ofWords: ({ near }) => bothOwners.test(near.clauseLeft)
}

const teachers = /教师|教职工/
const besides = /代课|缺编|超编|应配|退休/
/** 小学代课教师673人, 缺编教师126人. */
const areBesides: Restriction = {
  ofMeasure: (_, title) => teachers.test(title) && !besides.test(title),
  ofWords: ({ near }) => besides.test(`${near.clauseLeft.slice(-AFTER)}${near.right.slice(0, AFTER)}`)
}

const counted = /教职工数?|教师数?$|生数?$/
const countsPeople = ({ unit }: Measure, title: string): boolean =>
  dimensionOf(unit) === "people" && counted.test(title)

const someOfThem = /公办|民办|在编|女|学历|贫困|困难/
const staffOfSome =
  /(?:女|男|少数民族|公办|民办|在编|编外|离退休|退休|临聘|特困|贫困|以上学历的?|以上职称的?)(?:在职|在岗)?(?:教职员?工|专任教师|教师|学生|生)$/
/** 女教职工3237人, 公办教职工4709人: what makes of people some of them, and the title does not say. */
const areSomeOfThem: Restriction = {
  ofMeasure: (measure, title) => countsPeople(measure, title) && !someOfThem.test(title),
  ofWords: ({ near }) => staffOfSome.test(near.left)
}

const ofDegree = /学历|资格|持证/
const withDegree = /(?:具有|取得|持有)[^,，。;]{2,24}的[^,，。;]{0,8}$/
/** 具有本科学历的小学教师. */
const haveDegree: Restriction = {
  ofMeasure: (measure, title) => countsPeople(measure, title) && !ofDegree.test(title),
  ofWords: ({ near }) => withDegree.test(near.clauseLeft)
}

const placeTitle = /农村|乡村|城区|县城|城镇/
/** 农村留守儿童, 城区 as a district's own: of them all. */
const ownPlace = /留守|随迁|务工|特岗|骨干/
const isOfAllPlaces = (title: string): boolean => !placeTitle.test(title) && !ownPlace.test(title)

const place = /^(?:农村|乡村|县城|城区)/
/** 316所农村义务教育学校: those of the country alone. */
const areOfPlace: Restriction = {
  ofMeasure: ({ unit }, title) => dimensionOf(unit) === "institutions" && isOfAllPlaces(title),
  ofWords: ({ near }) => place.test(near.right)
}

const placesCounted: ReadonlySet<string> = new Set(["institutions", "people", "things"])
const placeBefore =
  /(?:农村|乡村|乡镇|县镇|镇中心区?|镇区|城镇|城市|城区|县城)(?:[^,，。;:、()]{0,10}(?:小学|初中|中学|高中|学校|幼儿园|园数?|班数?|在[校园]生?|学生|教师|教职工))?(?:在[校园]|学生|总数|数|分别|分別|现?共?有|为|是|达){0,4}$/
/** 城区124个班, 县城小学在校生, 农村的园数: who or what is counted there. */
const isCountedThere: Restriction = {
  ofMeasure: ({ unit }, title) => placesCounted.has(dimensionOf(unit)) && isOfAllPlaces(title),
  ofWords: ({ near }) => placeBefore.test(near.clauseLeft)
}

const degree = /(?:轻|中|重|高)度|\d岁|各地/
/** 高度近视9.6%, 6岁儿童近视率: one degree of it, or one age. */
const isOfDegree: Restriction = {
  ofMeasure: (_, title) => title.includes("近视"),
  ofWords: ({ near }) => degree.test(near.clauseLeft)
}

const post = /编制|岗/
const institutional = /校|园|教学点|机构|中心|基地|单位|食堂|点|所|站|室|班/
/** 153所学校: what is counted in 所 is a school, and no post and no place. */
const isOfSchools: Restriction = {
  ofMeasure: ({ unit }, title) => unit === "个" && (post.test(title) || !institutional.test(title)),
  ofWords: ({ figure }) => figure.unit === "所"
}

const placeOther = /缺口|不足|缺少|短缺|尚缺|授权|授予|学科|硕士|博士|[有供](?:约|近)?$/
const added = /新增|增加|扩增|扩充|增供/
/** 有学位48825个, 学位缺口6200个: those that there are, or are not, and none that were added. */
const areOtherPlaces: Restriction = {
  ofMeasure: (_, title) => title.includes("学位") && title.includes("增"),
  ofWords: ({ near }) => {
    const words = `${near.clauseLeft}|${near.right}`
    return placeOther.test(words) || (words.includes("有学位") && !added.test(words))
  }
}

const floor = /^校舍建筑面积$|占地面积$/
const grown = /新增|增加|新建|扩建|改建|拆除|封停|规划|竣工|改造|加固|维修/
/** 新增建筑面积, 拆除…校舍: what was built or pulled down is not what there is. */
const isFloorChanged: Restriction = {
  ofMeasure: (_, title) => floor.test(title),
  ofWords: ({ near }) => grown.test(near.clauseLeft)
}

const restrictions: ReadonlyArray<Restriction> = [
  areGiven,
  isKindOfAid,
  isPerHead,
  isOfBothOwners,
  areBesides,
  areOfPlace,
  isCountedThere,
  areSomeOfThem,
  haveDegree,
  isOfSchools,
  isOfDegree,
  areNewlyTaken,
  areBoarding,
  areOtherPlaces,
  isFloorChanged
]

const known = new WeakMap<Measure, ReadonlyArray<Restriction>>()

const restrictionsOf = (measure: Measure): ReadonlyArray<Restriction> => {
  const before = known.get(measure)
  if (before !== undefined) return before
  const found = restrictions.filter(({ ofMeasure }) => ofMeasure(measure, measure.title.zh))
  known.set(measure, found)
  return found
}

/** Whether a figure counts, by the words beside it, some only of what a measure counts. */
export type OfSome = (measure: Measure) => boolean

/** Each restriction is asked of the words once, for all measures that they may name. */
export const ofSome = (context: BindingContext): OfSome => {
  const told = new Map<Restriction, boolean>()
  const isTold = (restriction: Restriction): boolean => {
    const before = told.get(restriction)
    if (before !== undefined) return before
    const answer = restriction.ofWords(context)
    told.set(restriction, answer)
    return answer
  }
  return (measure) => restrictionsOf(measure).some(isTold)
}
