import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const classes = [item("large-classes", 16)]
const compulsory = [item("compulsory", 14)]
const admissions = [item("admissions", 18)]

const count = (zh: string, en: string) => ({
  zh: `本校${zh}`,
  en: `Own ${en}`,
  unit: "人",
  level: "school" as const,
  items: classes,
  wordings: []
})

const inGrade = (zh: string, en: string) => count(`${zh}学生数`, `pupils: ${en}`)
const inKindergarten = (zh: string, en: string) => count(`${zh}幼儿数`, `children: ${en}`)

/**
 * Pupils of one stage of one school. Grades run through the nine years of compulsory education and the three of senior
 * school, so that 初中一年级 is grade 7 wherever it is taught.
 */
export const schoolPupilMeasures = defineMeasures({
  "school-pupils": count("在校生数", "pupils"),
  "school-pupils-grade-1": inGrade("小学一年级", "grade 1"),
  "school-pupils-grade-2": inGrade("小学二年级", "grade 2"),
  "school-pupils-grade-3": inGrade("小学三年级", "grade 3"),
  "school-pupils-grade-4": inGrade("小学四年级", "grade 4"),
  "school-pupils-grade-5": inGrade("小学五年级", "grade 5"),
  "school-pupils-grade-6": inGrade("小学六年级", "grade 6"),
  "school-pupils-grade-7": inGrade("初中一年级", "grade 7"),
  "school-pupils-grade-8": inGrade("初中二年级", "grade 8"),
  "school-pupils-grade-9": inGrade("初中三年级", "grade 9"),
  "school-pupils-grade-10": inGrade("高中一年级", "grade 10"),
  "school-pupils-grade-11": inGrade("高中二年级", "grade 11"),
  "school-pupils-grade-12": inGrade("高中三年级", "grade 12"),
  "school-pupils-kindergarten-lower": inKindergarten("小班", "lower kindergarten (3 to 4)"),
  "school-pupils-kindergarten-middle": inKindergarten("中班", "middle kindergarten (4 to 5)"),
  "school-pupils-kindergarten-upper": inKindergarten("大班", "upper kindergarten (5 to 6)"),
  "school-pupils-kindergarten-mixed": inKindergarten("混合班", "mixed kindergarten groups"),
  "school-places": { ...count("核定学位数", "places approved"), unit: "个" },
  "school-boarders": count("寄宿生数", "boarders"),
  "school-new-entrants": { ...count("起始年级招生数", "entrants of the first grade"), items: admissions },
  "school-migrant-children": { ...count("随迁子女数", "children of migrants"), items: compulsory },
  "school-left-behind-children": { ...count("留守儿童数", "children left behind"), items: compulsory },
  "school-disabled-children": { ...count("残疾学生数", "disabled pupils"), items: compulsory },
  // 国发〔2015〕67号: a school of fewer than a hundred pupils is funded as for a hundred.
  "school-funded-headcount": {
    ...count("公用经费核定人数", "headcount approved for operating funds"),
    items: [item("funding", 7)]
  }
})
