/** Words of invented districts: names, problems, plans, documents. */
import { type CitedDocument, Period, type Problem, ProblemId } from "@duxue/core"
import type { Random } from "../random.ts"

const firsts = ["青", "云", "松", "临", "兴", "望", "双", "石", "梅", "桐", "禾", "柏", "澄", "岚", "芷"] as const
const seconds = ["禾", "岭", "河", "桥", "湾", "坪", "溪", "塘", "泉", "山", "洲", "原", "浦", "屏"] as const

/** 青岭区, 梅塘县: no such places are known to us; a name that two seeds share is no harm. */
export const drawnName = (random: Random): string =>
  `${random.pick(firsts)}${random.pick(seconds)}${random.pick(["区", "县", "区", "旗"] as const)}`

const shortcomings = [
  ["部分学校校园面积偏小，城区新增学位跟不上入学人口的增长", "加快在建学校的建设进度，把新增学位纳入年度重点任务"],
  ["音乐、体育、美术教师配备不够均衡，农村学校缺口较大", "在年度招聘中优先补足紧缺学科教师，推行教师走教"],
  ["学前教育保教质量有待提升，部分民办园管理不够规范", "开展保教质量评估，对民办园逐园建立整改台账"],
  ["教育经费统筹使用的效益还需提高，项目执行进度偏慢", "按月通报项目执行进度，对滞后项目逐一督办"],
  ["学生近视防控任务仍然较重，家校协同还不够有力", "落实视力监测制度，每学期向家长反馈监测结果"],
  ["督学队伍结构有待优化，专职督学人数偏少", "选聘一批专职督学，完善督学培训与考核办法"]
] as const

const owners: readonly [string | null, ...ReadonlyArray<string | null>] = ["区教育局", "区财政局", "区发展改革委", null]

export const drawnProblems = (year: number, random: Random): ReadonlyArray<Problem> =>
  random
    .shuffled(shortcomings)
    .slice(0, random.integer(0, 4))
    .map(([text, plan], index) => {
      const due = random.unit() < 0.5 ? Period.make(`${year + 1}-12-31`) : null
      return {
        id: ProblemId.make(`problem-${index + 1}`),
        text: `${text}。`,
        plan: random.unit() < 0.8 ? { text: `${plan}。`, owner: random.pick(owners), due } : null
      }
    })

const titles = [
  "推进学前教育普及普惠发展实施方案",
  "义务教育教师交流轮岗管理办法",
  "深化新时代教育督导体制机制改革实施方案",
  "中小学校园安全专项整治工作方案",
  "中小学生作业管理实施细则"
] as const

/** Documents that a district cites; they stand nowhere in a text yet. */
export const drawnDocuments = (year: number, random: Random): ReadonlyArray<CitedDocument> =>
  random
    .shuffled(titles)
    .slice(0, random.integer(0, 3))
    .map((title) => {
      const issued = year - random.integer(0, 2)
      return { title, number: `府办发〔${issued}〕${random.integer(3, 140)}号`, year: issued, start: 0, end: 0 }
    })
