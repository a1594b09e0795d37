import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const staffing = [item("teachers", 9)]
const rotation = [item("teachers", 10)]
const balance = [item("compulsory", 15)]

const people = (zh: string, en: string, items = staffing) => ({
  zh: `本校${zh}`,
  en: `Own ${en}`,
  unit: "人",
  level: "school" as const,
  items,
  wordings: []
})

const resource = (zh: string, en: string) => ({ ...people(zh, en), items: balance })
const development = (zh: string, en: string) => people(zh, en, rotation)

/** Staff of one stage of one school. A teacher of a 一贯制 school is counted where most of the lessons are. */
export const schoolTeacherMeasures = defineMeasures({
  "school-staff": people("教职工数", "staff"),
  "school-staff-posts": people("核定教职工编制数", "staff posts approved"),
  "school-full-time-teachers": people("专任教师数", "full-time teachers"),
  // 教督〔2017〕6号 第七条（一）: 小学 from 专科, 初中 from 本科.
  "school-teachers-above-required-degree": resource(
    "高于规定学历专任教师数",
    "full-time teachers above the required degree"
  ),
  "school-backbone-teachers": resource("县级以上骨干教师数", "backbone teachers of county level and above"),
  "school-pe-teachers": resource("体育专任教师数", "full-time teachers of physical education"),
  "school-music-teachers": resource("音乐专任教师数", "full-time teachers of music"),
  "school-art-teachers": resource("美术（艺术）专任教师数", "full-time teachers of fine arts and arts"),
  "school-teachers-senior-title": resource("高级及以上职称专任教师数", "full-time teachers of senior title and above"),
  "school-teachers-intermediate-title": resource("中级职称专任教师数", "full-time teachers of intermediate title"),
  "school-certified-teachers": development("持教师资格证专任教师数", "full-time teachers who hold a certificate"),
  "school-teachers-360-hours": development(
    "五年内完成360学时培训的教师数",
    "teachers with 360 hours of training in five years"
  ),
  "school-rotation-eligible-teachers": development("符合交流轮岗条件的教师数", "teachers due to rotate"),
  "school-rotated-teachers": development("交流轮岗教师数", "teachers who rotated"),
  "school-rotated-backbone-teachers": development("交流轮岗骨干教师数", "backbone teachers who rotated"),
  "school-psychology-teachers": {
    ...people("专职心理健康教育教师数", "full-time teachers of mental health"),
    items: [item("whole-child", 21)]
  }
})
