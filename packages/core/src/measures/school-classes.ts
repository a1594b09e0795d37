import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const count = (zh: string, en: string) => ({
  zh: `本校${zh}`,
  en: `Own ${en}`,
  unit: "个",
  level: "school" as const,
  items: [item("large-classes", 16)],
  wordings: []
})

const inGrade = (zh: string, en: string) => count(`${zh}班级数`, `classes: ${en}`)
const ofSize = (zh: string, en: string) => count(`${zh}的班级数`, `classes of ${en}`)

/**
 * Classes of one stage of one school, by grade and by how many pupils they have. The bands part where a standard does:
 * 45 (小学) and 50 (初中、普通高中) of 教督〔2017〕6号, 55 (大班额 begins at 56) and 65 (超大班额 begins at 66). Together they are
 * all classes.
 */
export const schoolClassMeasures = defineMeasures({
  "school-classes": count("班级数", "classes"),
  "school-classes-grade-1": inGrade("小学一年级", "grade 1"),
  "school-classes-grade-2": inGrade("小学二年级", "grade 2"),
  "school-classes-grade-3": inGrade("小学三年级", "grade 3"),
  "school-classes-grade-4": inGrade("小学四年级", "grade 4"),
  "school-classes-grade-5": inGrade("小学五年级", "grade 5"),
  "school-classes-grade-6": inGrade("小学六年级", "grade 6"),
  "school-classes-grade-7": inGrade("初中一年级", "grade 7"),
  "school-classes-grade-8": inGrade("初中二年级", "grade 8"),
  "school-classes-grade-9": inGrade("初中三年级", "grade 9"),
  "school-classes-grade-10": inGrade("高中一年级", "grade 10"),
  "school-classes-grade-11": inGrade("高中二年级", "grade 11"),
  "school-classes-grade-12": inGrade("高中三年级", "grade 12"),
  "school-classes-kindergarten-lower": inGrade("小班", "lower kindergarten (3 to 4)"),
  "school-classes-kindergarten-middle": inGrade("中班", "middle kindergarten (4 to 5)"),
  "school-classes-kindergarten-upper": inGrade("大班", "upper kindergarten (5 to 6)"),
  "school-classes-kindergarten-mixed": inGrade("混合班", "mixed kindergarten groups"),
  // 幼儿园工作规程 第十一条: 25 children in 小班, 30 in 中班 and 混合班, 35 in 大班.
  "school-kindergarten-classes-within-limit": count("班额达标的班级数", "kindergarten classes within the size limit"),
  "school-classes-up-to-45": ofSize("45人及以下", "up to 45 pupils"),
  "school-classes-46-to-50": ofSize("46至50人", "46 to 50 pupils"),
  "school-classes-51-to-55": ofSize("51至55人", "51 to 55 pupils"),
  "school-classes-56-to-65": ofSize("56至65人", "56 to 65 pupils"),
  "school-classes-66-and-more": ofSize("66人及以上", "66 pupils and more"),
  "school-largest-class-pupils": { ...count("最大班额", "largest class"), unit: "人" }
})
