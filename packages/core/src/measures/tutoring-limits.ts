import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const privateSchools = [item("private-and-tutoring", 19)]
const tutoring = [item("private-and-tutoring", 20)]

/** Known from the education department's register and inspections alone: no letter tells it in prose. */
const returned = (zh: string, en: string, unit: string, items = tutoring) => ({ zh, en, unit, items, wordings: [] })

/** What private schools and tutoring must keep within; of institutions the one that comes nearest to the limit counts. */
export const tutoringLimitMeasures = defineMeasures({
  "public-private-schools-new": returned(
    "公办义务教育学校新举办或新参与举办的民办学校数",
    "Private schools newly founded or joined by public schools of compulsory education",
    "所",
    privateSchools
  ),
  "public-private-schools-kept-private": returned(
    "保留为民办的“公参民”学校数",
    "Schools with a public school behind them that stay private",
    "所",
    privateSchools
  ),
  "six-independence-items-met": returned(
    "保留为民办的“公参民”学校独立办学要求满足项数（取最少的学校）",
    "Requirements of independence met by the school that meets the fewest",
    "项",
    privateSchools
  ),
  "tightest-tutoring-area": returned(
    "生均面积最小的培训机构教学用房面积",
    "Teaching area of the institution with the least room a pupil",
    "平方米"
  ),
  "tightest-tutoring-pupils": returned(
    "生均面积最小的培训机构同一时段培训学生数",
    "Pupils taught at one time in the institution with the least room a pupil",
    "人"
  ),
  "latest-tutoring-end-offline": returned(
    "线下培训最晚结束时刻（自零时起的分钟数）",
    "Latest end of tutoring in class, in minutes after midnight",
    "分钟"
  ),
  "latest-tutoring-end-online": returned(
    "线上培训最晚结束时刻（自零时起的分钟数）",
    "Latest end of tutoring online, in minutes after midnight",
    "分钟"
  ),
  "longest-tutoring-prepayment-months": returned(
    "培训机构一次性收费的最长时间跨度",
    "Longest span of tutoring paid for at once, in months",
    "月"
  ),
  "longest-tutoring-prepayment-lessons": returned(
    "培训机构一次性收费的最多课时",
    "Most lessons of tutoring paid for at once",
    "课时"
  ),
  "largest-tutoring-prepayment": returned(
    "培训机构一次性收费的最高金额",
    "Largest sum for tutoring paid at once",
    "元"
  ),
  "subject-tutoring-institutions-approved": returned(
    "新批义务教育学科类培训机构数",
    "Institutions newly approved to tutor in subjects of compulsory education",
    "家"
  )
})
