import { item } from "../domain/item.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const building = [item("party-leadership", 3)]

const forComparison = {
  zh: "未见规定数量的文件，如实报送即可，供年度和区县间比较。",
  en: "No document sets a number; it is reported as it is, for comparison by year and district."
}

const activity = (id: string, zh: string, en: string, measure: MeasureName, example: string) => ({
  group: { id, zh, en },
  title: { zh: `${zh}次数`, en },
  formula: stated(measure),
  examples: [{ given: { [measure]: example }, gives: example }],
  withoutStandard: forComparison
})

/** Party organisations in education: how many, whom they reach, and what they do in a year. */
export const partyBuildingMetrics = defineMetrics({
  "party-organisation-count": {
    zh: "教育工委所属基层党组织合计",
    en: "Party organisations in all",
    unit: "个",
    items: building,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "年末教育工委所属党委、党总支、机关党总支和党支部之和，非公学校党支部已含在党支部内，不重复相加。",
      en: "Committees, general branches, the agency's general branch and branches at the year's end; branches of private schools are among the branches."
    },
    formula: sum(
      stated("party-committees"),
      stated("general-party-branches"),
      stated("agency-general-party-branches"),
      stated("party-branches")
    ),
    statedAs: "party-organisations",
    examples: [
      {
        given: {
          "party-committees": "6",
          "general-party-branches": "2",
          "agency-general-party-branches": "1",
          "party-branches": "61"
        },
        gives: "70"
      }
    ],
    withoutStandard: forComparison
  },
  "party-coverage-rate": {
    zh: "党的组织和工作覆盖率",
    en: "Coverage by Party organisations and work",
    unit: "%",
    items: building,
    direction: "higher",
    basis: {
      zh: "年末已单独或联合建立党组织、或已选派党建指导员的学校（含幼儿园、民办学校）数，占各级各类学校总数的比例。",
      en: "Schools and kindergartens, private ones too, with an organisation of their own or shared, or with an adviser, at the year's end."
    },
    formula: percentage(stated("schools-covered-by-party"), stated("schools-total")),
    statedAs: "party-coverage-rate-stated",
    counted: "schools-covered-by-party",
    examples: [{ given: { "schools-covered-by-party": "96", "schools-total": "98" }, gives: "97.96" }]
  },
  "party-organisations-per-school": {
    zh: "校均基层党组织数",
    en: "Party organisations per school",
    unit: "个/校",
    items: building,
    direction: "higher",
    basis: {
      zh: "年末基层党组织总数除以各级各类学校总数；明显小于1时，应与“全覆盖”的表述核对。",
      en: "Organisations by schools at the year's end; well below one, it sits ill with a claim of full coverage."
    },
    formula: quotient(stated("party-organisations"), stated("schools-total")),
    examples: [{ given: { "party-organisations": "84", "schools-total": "96" }, gives: "0.88" }],
    withoutStandard: forComparison
  },
  "non-public-party-branch-share": {
    zh: "非公党支部占比",
    en: "Share of branches in private schools",
    unit: "%",
    items: building,
    direction: "higher",
    basis: {
      zh: "年末民办学校等非公教育机构党支部数占教育系统党支部总数的比例。",
      en: "Branches in private schools among all branches at the year's end."
    },
    formula: percentage(stated("non-public-party-branches"), stated("party-branches")),
    examples: [{ given: { "non-public-party-branches": "5", "party-branches": "64" }, gives: "7.81" }],
    withoutStandard: forComparison
  },
  "party-members-per-organisation": {
    zh: "每个基层党组织平均党员人数",
    en: "Party members per organisation",
    unit: "人/个",
    items: building,
    direction: "higher",
    decimals: 1,
    basis: {
      zh: "年末教育系统在册党员人数除以基层党组织总数，含离退休党员。",
      en: "Registered members, the retired too, by organisations at the year's end."
    },
    formula: quotient(stated("party-members"), stated("party-organisations")),
    examples: [{ given: { "party-members": "2386", "party-organisations": "84" }, gives: "28.4" }],
    withoutStandard: forComparison
  },
  "theory-centre-group-study-count": {
    zh: "理论学习中心组学习次数",
    en: "Study sessions of the theory centre group",
    unit: "次",
    items: building,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年教育工委理论学习中心组集体学习研讨的次数；规则要求每季度不少于1次，全年即不少于4次。",
      en: "Sessions in the year of the centre group of the education work committee; one a quarter makes four a year."
    },
    formula: stated("theory-centre-group-study-sessions"),
    examples: [{ given: { "theory-centre-group-study-sessions": "11" }, gives: "11" }]
  },
  "principal-responsibility-under-party": {
    zh: "党组织领导的校长负责制覆盖率",
    en: "Schools whose principal serves under the Party organisation",
    unit: "%",
    items: building,
    direction: "higher",
    basis: {
      zh: "年末已实行党组织领导的校长负责制的中小学校数，占应当实行的中小学校数的比例；尚未单独建立党组织、依规暂不实行的学校不计入分母。",
      en: "Schools that have put it in force at the year's end, of those that are due to; schools without an organisation of their own are not yet due."
    },
    formula: percentage(
      stated("schools-with-principal-responsibility"),
      stated("schools-due-for-principal-responsibility")
    ),
    statedAs: "principal-responsibility-coverage-stated",
    counted: "schools-with-principal-responsibility",
    appliesWith: "schools-due-for-principal-responsibility",
    examples: [
      {
        given: {
          "schools-with-principal-responsibility": "45",
          "schools-due-for-principal-responsibility": "48"
        },
        gives: "93.75"
      }
    ]
  },
  "party-conduct-activity-counts": {
    zh: "党建和党风廉政活动次数",
    en: "Activities of Party building and conduct",
    unit: "次",
    items: building,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年教育工委及所属党组织开展各类活动的次数，按类别分别统计，以会议记录或活动通知为准。",
      en: "Activities in the year, kind by kind, by their minutes or notices."
    },
    forms: [
      activity("warnings", "“以案四说”警示教育", "Warning sessions on cases", "case-warning-sessions", "46"),
      activity("case-reform", "“以案四改”案例教育", "Sessions on reform after cases", "case-reform-sessions", "25"),
      activity(
        "work-committee-meetings",
        "教育党工委会议",
        "Meetings of the education Party work committee",
        "party-work-committee-meetings",
        "27"
      ),
      activity(
        "office-study",
        "机关政治学习",
        "Political study sessions of the office",
        "office-political-study-sessions",
        "22"
      ),
      activity("building-meetings", "党建工作部署推进会", "Meetings on Party building", "party-building-meetings", "4")
    ]
  }
})
