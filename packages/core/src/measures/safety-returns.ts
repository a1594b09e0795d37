import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const campus = [item("school-safety", 22)]
const arrangements = [item("school-safety", 23)]

/** Known from the returns of schools and of the police alone: no letter tells it in prose. */
const returned = (zh: string, en: string, unit = "所", items = campus) => ({ zh, en, unit, items, wordings: [] })

/** Safety counted school by school; of guards the school that has the fewest counts. */
export const safetyReturnMeasures = defineMeasures({
  "schools-and-kindergartens": returned("中小学、幼儿园总数", "Schools and kindergartens in all"),
  "schools-without-kindergartens": returned(
    "中小学校总数（含中等职业学校、特殊教育学校）",
    "Schools in all, kindergartens aside"
  ),
  "schools-with-guards": returned("按规定配备专职保安的学校（园）数", "Schools and kindergartens guarded as required"),
  "schools-with-closed-campus": returned(
    "实现封闭化管理的学校（园）数",
    "Schools and kindergartens with a closed campus"
  ),
  "schools-with-alarm-and-video": returned(
    "一键式报警和视频监控均达标的学校（园）数",
    "Schools and kindergartens with alarm and video as required"
  ),
  "schools-needing-crossing-post": returned(
    "需设“护学岗”的学校（园）数",
    "Schools and kindergartens that need a crossing post"
  ),
  "schools-with-crossing-post": returned(
    "已设“护学岗”的学校（园）数",
    "Schools and kindergartens with a crossing post"
  ),
  "fewest-guards-below-100": returned(
    "师生不足100人的学校（园）最少保安数",
    "Fewest guards in a school of fewer than 100 people",
    "人"
  ),
  "fewest-guards-100-to-1000": returned(
    "师生100至1000人的学校（园）最少保安数",
    "Fewest guards in a school of 100 to 1,000 people",
    "人"
  ),
  "fewest-added-guards-above-1000": returned(
    "师生超过1000人的学校每增加500名学生增配的最少保安数",
    "Fewest guards added for each 500 pupils beyond 1,000",
    "人"
  ),
  "fewest-guards-from-100": returned(
    "师生100人以上的学校（园）最少保安数",
    "Fewest guards in a school of 100 people or more",
    "人"
  ),
  "schools-with-law-vice-principal": returned(
    "配备法治副校长的中小学校数",
    "Schools with a vice-principal for law, counted",
    "所",
    arrangements
  ),
  "fewest-law-vice-principal-lessons": returned(
    "法治副校长全年授课最少课时",
    "Fewest lessons given in a year by a vice-principal for law",
    "课时",
    arrangements
  ),
  "major-accidents": returned(
    "重特大校园安全责任事故起数",
    "Major accidents at schools for which somebody answers",
    "起",
    arrangements
  )
})
