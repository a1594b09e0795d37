import { item } from "../domain/item.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, reportedAlone } from "./why-no-standard.ts"

const campus = [item("school-safety", 22)]
const arrangements = [item("school-safety", 23)]

/** A share of all schools and kindergartens; a letter states it outright, the returns count it. */
const ofSchools = (met: MeasureName, statedAs: MeasureName, all: MeasureName = "schools-and-kindergartens") => ({
  unit: "%",
  items: campus,
  direction: "higher" as const,
  formula: percentage(stated(met), stated(all)),
  statedAs,
  counted: met,
  appliesWith: all,
  examples: [{ given: { [met]: "113", [all]: "114" }, gives: "99.12" }]
})

const guards = (id: string, zh: string, en: string, measure: MeasureName, gives: string) => ({
  group: { id, zh, en },
  title: { zh: `${zh}学校（园）专职保安员数`, en: `Full-time guards of a school: ${en}` },
  formula: stated(measure),
  counted: measure,
  examples: [{ given: { [measure]: gives }, gives }]
})

const hardware = (id: string, zh: string, en: string, unit: string, measure: MeasureName, gives: string) => ({
  group: { id, zh, en },
  title: { zh, en },
  unit,
  formula: stated(measure),
  examples: [{ given: { [measure]: gives }, gives }],
  withoutStandard: reportedAlone
})

/** Guards, gates, alarms and the police behind them. */
export const safetyMetrics = defineMetrics({
  "guard-coverage": {
    zh: "专职保安配备率",
    en: "Schools with full-time guards",
    ...ofSchools("schools-with-guards", "guard-coverage-stated"),
    basis: {
      zh: "按规定人数配备专职保安员的中小学、幼儿园占总数的比例，年末时点；教职工兼任的不计。",
      en: "Of schools and kindergartens, those with as many full-time guards as required, at the year's end; staff on guard duty aside."
    }
  },
  "closed-management-rate": {
    zh: "校园封闭化管理率",
    en: "Schools with a closed campus",
    ...ofSchools("schools-with-closed-campus", "closed-management-rate-stated"),
    basis: {
      zh: "围墙（围栏）、校门和来访登记齐全、实现封闭化管理的中小学、幼儿园占总数的比例，年末时点。",
      en: "Of schools and kindergartens, those with walls, gates and registered visitors, at the year's end."
    }
  },
  "alarm-video-rate": {
    zh: "一键式报警和视频监控达标率",
    en: "Schools with alarm and video as required",
    ...ofSchools("schools-with-alarm-and-video", "alarm-video-rate-stated"),
    basis: {
      zh: "一键式紧急报警和视频监控系统均达标并与公安机关联网的中小学、幼儿园占总数的比例，年末时点。",
      en: "Of schools and kindergartens, those whose alarm and video are up to standard and connected to the police, at the year's end."
    }
  },
  "school-guard-post-rate": {
    zh: "“护学岗”设置率",
    en: "Schools with a crossing post",
    ...ofSchools("schools-with-crossing-post", "school-guard-post-rate-stated", "schools-needing-crossing-post"),
    basis: {
      zh: "上下学时段设有“护学岗”的学校（园）占需设学校（园）的比例；公安、学校、家长共同值守的计一个岗。",
      en: "Of schools and kindergartens that need one, those with a crossing post when pupils come and go."
    }
  },
  "guards-per-school": {
    zh: "学校专职保安员人数",
    en: "Full-time guards of a school",
    unit: "人",
    items: campus,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "按师生员工人数分档，各取专职保安员最少的一所学校（园）；最少的达标，则该档全部达标。超过1000人的，看每增加500名学生增配几名。",
      en: "By the number of people at the school, the school with the fewest guards: where it has enough, all have. Above 1,000, the guards added for each 500 pupils more."
    },
    forms: [
      guards("below-100", "师生不足100人的", "fewer than 100 people", "fewest-guards-below-100", "1"),
      guards("from-100-to-1000", "师生100至1000人的", "100 to 1,000 people", "fewest-guards-100-to-1000", "2"),
      {
        ...guards("above-1000", "师生超过1000人的", "above 1,000 people", "fewest-added-guards-above-1000", "1"),
        title: {
          zh: "师生超过1000人的学校每增加500名学生增配保安数",
          en: "Guards added for each 500 pupils beyond 1,000"
        }
      },
      guards("from-100", "师生100人以上的", "100 people or more", "fewest-guards-from-100", "4")
    ]
  },
  "mean-guards-per-school": {
    zh: "平均每所学校（园）保安数",
    en: "Guards to one school",
    unit: "人/校",
    items: campus,
    direction: "higher",
    basis: {
      zh: "保安人数除以中小学与幼儿园之和，供区县比较；是否达标按每所学校判定。",
      en: "Guards to schools and kindergartens together, to compare districts; each school is judged by its own."
    },
    formula: quotient(stated("guards"), sum(stated("primary-and-secondary-schools"), stated("kindergartens"))),
    examples: [{ given: { guards: "520", "primary-and-secondary-schools": "48", kindergartens: "66" }, gives: "4.56" }],
    withoutStandard: forComparison
  },
  "pupils-per-guard": {
    zh: "学生与保安之比",
    en: "Pupils to one guard",
    unit: "比",
    items: campus,
    direction: "lower",
    basis: {
      zh: "在校学生总数除以保安人数。",
      en: "All pupils to all guards."
    },
    formula: quotient(stated("pupils-total"), stated("guards")),
    examples: [{ given: { "pupils-total": "51230", guards: "520" }, gives: "98.52" }],
    withoutStandard: forComparison
  },
  "security-hardware-counts": {
    zh: "当年新增安防力量和设施",
    en: "Safety equipment and staff of the year",
    unit: "个",
    items: campus,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "当年新增和更换的视频监控、防冲撞设施、一键报警系统，以及在岗的安全管理干部，按实有数报送。",
      en: "Cameras, bollards and alarms added or renewed in the year, and safety officers in post."
    },
    forms: [
      hardware(
        "cameras",
        "新增和更换的高清视频监控",
        "Cameras added or renewed in the year",
        "个",
        "surveillance-cameras",
        "960"
      ),
      hardware(
        "bollard-schools",
        "安装防冲撞设施的学校",
        "Schools given bollards in the year",
        "所",
        "schools-with-bollards",
        "23"
      ),
      hardware("alarms", "加装的一键报警系统", "Alarms added in the year", "个", "alarm-systems-added", "16"),
      hardware(
        "alarm-schools",
        "加装一键报警系统的学校",
        "Schools given more alarms in the year",
        "所",
        "schools-given-alarms",
        "14"
      ),
      hardware("officers", "学校安全管理干部", "Safety officers of schools, in post", "人", "safety-officers", "180")
    ]
  },
  "rule-of-law-vice-principal": {
    zh: "法治副校长配备率",
    en: "Schools with a vice-principal for law",
    ...ofSchools("schools-with-law-vice-principal", "law-vice-principal-rate-stated", "schools-without-kindergartens"),
    items: arrangements,
    basis: {
      zh: "聘有法治副校长（每校不少于1名）的中小学校（含中职、特教）占总数的比例，年末时点；幼儿园聘任的另行说明。",
      en: "Of schools, those with at least one vice-principal for law, at the year's end; kindergartens aside."
    }
  },
  "rule-of-law-vice-principal-lessons": {
    zh: "法治副校长年授课课时",
    en: "Lessons given in a year by a vice-principal for law",
    unit: "课时",
    items: arrangements,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "每名法治副校长在任职学校承担或组织落实的法治教育课时，取全年最少者。",
      en: "Lessons on law that a vice-principal gave or arranged in the year, of the one with the fewest."
    },
    formula: stated("fewest-law-vice-principal-lessons"),
    examples: [{ given: { "fewest-law-vice-principal-lessons": "4" }, gives: "4" }]
  },
  "major-safety-accidents": {
    zh: "重特大校园安全责任事故",
    en: "Major accidents at schools for which somebody answers",
    unit: "起",
    items: arrangements,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年经认定的重大、特别重大校园安全责任事故起数。",
      en: "Accidents of the year found major or worse, for which somebody at the school answers."
    },
    formula: stated("major-accidents"),
    examples: [{ given: { "major-accidents": "0" }, gives: "0" }]
  },
  "safety-accident-count": {
    zh: "校园安全责任事故",
    en: "Accidents at schools for which somebody answers",
    unit: "起",
    items: arrangements,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年经认定的各等级校园安全责任事故起数，食品安全、交通、溺水等按责任认定计入。",
      en: "Accidents of the year of any gravity for which the school was found to answer."
    },
    formula: stated("safety-accidents"),
    examples: [{ given: { "safety-accidents": "1" }, gives: "1" }],
    withoutStandard: {
      zh: "所见文件只对重特大事故规定为零，一般事故供比较。",
      en: "Documents ask for none that is major; lesser ones serve to compare."
    }
  }
})
