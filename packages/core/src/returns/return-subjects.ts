/** What a return asks for, subject by subject: a sheet of a form, a page of a dialogue. */
import type { Measure } from "../domain/measure.ts"
import type { Bilingual } from "../domain/text.ts"
import { measures } from "../measures/index.ts"
import { schoolCampusMeasures } from "../measures/school-campus.ts"
import { schoolClassMeasures } from "../measures/school-classes.ts"
import { schoolPupilMeasures } from "../measures/school-pupils.ts"
import { schoolSafetyMeasures } from "../measures/school-safety.ts"
import { schoolTeacherMeasures } from "../measures/school-teachers.ts"
import { dimensionOf } from "../quantity/unit.ts"
import { sections } from "../sections/index.ts"

export interface ReturnSubject {
  readonly id: string
  /** Short enough for the tab of a sheet. */
  readonly title: Bilingual
  readonly measures: ReadonlyArray<Measure>
}

const subject = (id: string, zh: string, en: string, family: Readonly<Record<string, Measure>>): ReturnSubject => ({
  id,
  title: { zh, en },
  measures: Object.values(family)
})

/** What a school owns is counted by those who keep the grounds, what it spends by those who keep the accounts. */
const isMoney = ({ unit, id }: Measure): boolean => dimensionOf(unit) === "money" && !id.endsWith("-value")

const campus = Object.values<Measure>(schoolCampusMeasures)

/** Each measure that a school returns, once. */
export const schoolSubjects: ReadonlyArray<ReturnSubject> = [
  subject("pupils", "学生", "Pupils", schoolPupilMeasures),
  subject("classes", "班级", "Classes", schoolClassMeasures),
  subject("teachers", "教师", "Teachers", schoolTeacherMeasures),
  { id: "campus", title: { zh: "校舍与设备", en: "Campus" }, measures: campus.filter((each) => !isMoney(each)) },
  { id: "funds", title: { zh: "经费", en: "Funds" }, measures: campus.filter(isMoney) },
  subject("safety", "安全", "Safety", schoolSafetyMeasures)
]

/** Each measure of the district, once: under the first section that it belongs to, in the order of the outline. */
export const departmentSubjects: ReadonlyArray<ReturnSubject> = sections.map(({ id, shortTitle }) => ({
  id,
  title: shortTitle,
  measures: measures.filter(({ level, items }) => level === "district" && items[0]?.section === id)
}))
