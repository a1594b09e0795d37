import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const reach = [item("preschool", 12)]
const governance = [item("preschool", 13)]

/** Known from the returns of kindergartens and of the education department alone: no letter tells it in prose. */
const returned = (zh: string, en: string, unit: string, items = reach) => ({
  zh,
  en,
  unit,
  stage: "preschool" as const,
  items,
  wordings: []
})

/** What kindergartens return of their classes, staff, premises and public standing, summed over the district. */
export const kindergartenReturnMeasures = defineMeasures({
  "kindergarten-classes-within-size": returned(
    "班额达标的幼儿园班级数",
    "Kindergarten classes that are within the size limit",
    "个"
  ),
  "largest-kindergarten-lower-class": returned("幼儿园小班最大班额", "Children of the largest lower class", "人"),
  "largest-kindergarten-middle-class": returned("幼儿园中班最大班额", "Children of the largest middle class", "人"),
  "largest-kindergarten-upper-class": returned("幼儿园大班最大班额", "Children of the largest upper class", "人"),
  "largest-kindergarten-mixed-class": returned("幼儿园混合班最大班额", "Children of the largest mixed class", "人"),
  "largest-kindergarten-children": returned("规模最大幼儿园在园幼儿数", "Children of the largest kindergarten", "人"),
  "kindergartens-over-size-limit": returned(
    "在园幼儿超过360人的幼儿园数",
    "Kindergartens with more than 360 children",
    "所"
  ),
  "preschool-teaching-and-care-staff": returned(
    "幼儿园保教人员数（专任教师和保育员）",
    "Kindergarten teachers and carers",
    "人"
  ),
  "kindergarten-heads-and-teachers": returned("幼儿园园长和专任教师总数", "Kindergarten heads and teachers", "人"),
  "kindergarten-heads-and-teachers-certified": returned(
    "持证上岗的幼儿园园长和专任教师数",
    "Kindergarten heads and teachers who hold their certificate",
    "人"
  ),
  "kindergartens-planned-after-2017-up-to-standard": returned(
    "2017年后规划建设且办园条件达标的幼儿园数",
    "Kindergartens planned after 2017 whose premises are up to standard",
    "所"
  ),
  "kindergartens-planned-before-2017": returned(
    "2017年以前规划建设的幼儿园数",
    "Kindergartens planned before 2017",
    "所"
  ),
  "kindergartens-planned-before-2017-up-to-standard": returned(
    "2017年以前规划建设且办园条件达标的幼儿园数",
    "Kindergartens planned before 2017 whose premises are up to standard",
    "所"
  ),
  "preschool-survey-answers": returned(
    "学前教育社会认可度有效问卷数",
    "Valid answers to the survey on preschool education",
    "份"
  ),
  "preschool-survey-satisfied": returned(
    "学前教育社会认可度满意问卷数",
    "Satisfied answers to the survey on preschool education",
    "份"
  ),
  "preschool-major-accidents": returned(
    "近两年幼儿园重大安全责任事故起数",
    "Major accidents in kindergartens within two years, for which somebody answers",
    "起"
  ),
  "community-kindergartens-operating": returned(
    "在办小区配套园数",
    "Kindergartens of housing estates in operation",
    "所",
    governance
  ),
  "community-kindergartens-public": returned(
    "办成公办园的小区配套园数",
    "Kindergartens of housing estates run as public ones",
    "所",
    governance
  ),
  "community-kindergartens-inclusive-private": returned(
    "办成普惠性民办园的小区配套园数",
    "Kindergartens of housing estates run as inclusive private ones",
    "所",
    governance
  )
})
