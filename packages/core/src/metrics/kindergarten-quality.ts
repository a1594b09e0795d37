import { item } from "../domain/item.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison } from "./why-no-standard.ts"

const reach = [item("preschool", 12)]

const largest = (id: string, zh: string, en: string, measure: MeasureName, children: string) => ({
  stage: "preschool" as const,
  group: { id, zh, en },
  title: { zh: `幼儿园${zh}最大班额`, en: `Largest kindergarten class: ${en}` },
  formula: stated(measure),
  examples: [{ given: { [measure]: children }, gives: children }]
})

const premises = (id: string, zh: string, en: string, compliant: MeasureName, all: MeasureName) => ({
  stage: "preschool" as const,
  group: { id, zh, en },
  title: { zh: `${zh}的幼儿园办园条件达标率`, en: `Kindergartens with premises up to standard: ${en}` },
  formula: percentage(stated(compliant), stated(all)),
  counted: compliant,
  appliesWith: all,
  examples: [{ given: { [compliant]: "16", [all]: "17" }, gives: "94.12" }]
})

/** Classes and premises of kindergartens, and what the public thinks of them. */
export const kindergartenQualityMetrics = defineMetrics({
  "kindergarten-class-size-compliance": {
    zh: "幼儿园班额达标率",
    en: "Kindergarten classes within the size limit",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "小班不超过25人、中班和混合班不超过30人、大班不超过35人的班为达标；按9月1日在园幼儿和班级统计。",
      en: "A class is within the limit with 25 children (lower), 30 (middle, mixed) or 35 (upper); counted on 1 September."
    },
    formula: percentage(stated("kindergarten-classes-within-size"), stated("kindergarten-classes")),
    statedAs: "kindergarten-class-size-compliance-stated",
    counted: "kindergarten-classes-within-size",
    appliesWith: "kindergarten-classes",
    examples: [{ given: { "kindergarten-classes-within-size": "452", "kindergarten-classes": "517" }, gives: "87.43" }]
  },
  "kindergarten-class-size": {
    zh: "幼儿园班额",
    en: "Kindergarten class size",
    unit: "人/班",
    items: reach,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "全区幼儿园同类班级中人数最多的一个班，按《幼儿园工作规程》的班型归类；最大的班不超，则全部不超。",
      en: "The largest class of its kind in the district: where it keeps to the limit, all do."
    },
    forms: [
      largest("lower-class", "小班", "lower class", "largest-kindergarten-lower-class", "24"),
      largest("middle-class", "中班", "middle class", "largest-kindergarten-middle-class", "30"),
      largest("upper-class", "大班", "upper class", "largest-kindergarten-upper-class", "36"),
      largest("mixed-class", "混合班", "mixed class", "largest-kindergarten-mixed-class", "27")
    ]
  },
  "kindergarten-size": {
    zh: "幼儿园规模（最大的一所）",
    en: "Size of the largest kindergarten",
    unit: "人",
    items: reach,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "全区在园幼儿最多的一所幼儿园的在园幼儿数，分园分址办学的按园分别计算。",
      en: "Children of the largest kindergarten; sites with a licence of their own are counted apart."
    },
    formula: stated("largest-kindergarten-children"),
    counted: "largest-kindergarten-children",
    examples: [{ given: { "largest-kindergarten-children": "412" }, gives: "412" }]
  },
  "oversized-kindergarten-count": {
    zh: "超规模幼儿园数",
    en: "Kindergartens over the size limit",
    unit: "所",
    items: reach,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "在园幼儿超过360人的幼儿园，按园计数。",
      en: "Kindergartens with more than 360 children."
    },
    formula: stated("kindergartens-over-size-limit"),
    examples: [{ given: { "kindergartens-over-size-limit": "3" }, gives: "3" }],
    withoutStandard: {
      zh: "是否超规模按每所幼儿园的在园幼儿数判定（幼儿园规模），此处只统计所数。",
      en: "Each kindergarten is judged by its own size; this counts those that fail."
    }
  },
  "kindergarten-mean-class-size": {
    zh: "幼儿园平均班额",
    en: "Children to one kindergarten class",
    unit: "人/班",
    items: reach,
    direction: "lower",
    basis: {
      zh: "在园幼儿总数除以幼儿园班级数，不分班型。",
      en: "All children to all classes, whatever their kind."
    },
    formula: quotient(stated("kindergarten-children"), stated("kindergarten-classes")),
    appliesWith: "kindergarten-classes",
    examples: [{ given: { "kindergarten-children": "14662", "kindergarten-classes": "517" }, gives: "28.36" }],
    withoutStandard: {
      zh: "班额标准按小班、中班、大班分别规定，平均数不能代替，供比较。",
      en: "The limits are set by kind of class; a mean cannot stand for them and serves to compare."
    }
  },
  "kindergarten-mean-size": {
    zh: "幼儿园平均规模",
    en: "Children to one kindergarten",
    unit: "人/园",
    items: reach,
    direction: "lower",
    basis: { zh: "在园幼儿总数除以幼儿园数。", en: "All children to all kindergartens." },
    formula: quotient(stated("kindergarten-children"), stated("kindergartens")),
    appliesWith: "kindergartens",
    examples: [{ given: { "kindergarten-children": "12480", kindergartens: "66" }, gives: "189.09" }],
    withoutStandard: forComparison
  },
  "kindergarten-space-compliance": {
    zh: "办园条件达标率",
    en: "Kindergartens with premises up to standard",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "室外游戏场地（人均不低于4平方米）、幼儿活动用房、园舍建筑面积三项均达标的幼儿园占比；以规划设计时间分列。",
      en: "Kindergartens whose outdoor play area (4 m² a child), rooms and floor area all meet the standard, by when they were planned."
    },
    forms: [
      premises(
        "planned-after-2017",
        "2017年后规划设计",
        "planned after 2017",
        "kindergartens-planned-after-2017-up-to-standard",
        "kindergartens-planned-after-2017"
      ),
      premises(
        "planned-before-2017",
        "2017年前规划设计",
        "planned before 2017",
        "kindergartens-planned-before-2017-up-to-standard",
        "kindergartens-planned-before-2017"
      )
    ]
  },
  "preschool-satisfaction": {
    zh: "学前教育社会认可度",
    en: "Public satisfaction with preschool education",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "满意问卷数占有效问卷数的比例，问卷面向家长、园长、教师、人大代表、政协委员和其他群众。",
      en: "Satisfied answers of all valid ones, from parents, heads, teachers, deputies and others."
    },
    formula: percentage(stated("preschool-survey-satisfied"), stated("preschool-survey-answers")),
    statedAs: "preschool-satisfaction-stated",
    counted: "preschool-survey-satisfied",
    appliesWith: "preschool-survey-answers",
    examples: [{ given: { "preschool-survey-satisfied": "2874", "preschool-survey-answers": "3016" }, gives: "95.29" }]
  },
  "preschool-major-accident": {
    zh: "学前教育近两年重大安全责任事故",
    en: "Major accidents in kindergartens within two years",
    unit: "起",
    items: reach,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "截至当年12月31日的近两年内，经有关部门认定的幼儿园重大以上安全责任事故。",
      en: "Accidents found major by the authorities in the two years up to 31 December."
    },
    formula: stated("preschool-major-accidents"),
    examples: [{ given: { "preschool-major-accidents": "0" }, gives: "0" }]
  }
})
