/** The columns by which a school return tells which school a row is of, and the words that stand in them. */
import { type School, type SchoolKind, schoolKindTitles } from "../domain/school.ts"
import { Stage, stageTitles } from "../domain/stage.ts"

export type RegisterKey = "id" | "name" | "kind" | "ownership" | "inclusive" | "area" | "stage"

interface RegisterColumn {
  /** As our own tables head it. */
  readonly zh: string
  readonly en: string
  /** Other headings in use. */
  readonly also: ReadonlyArray<string>
}

/** In the order in which our own tables have them. */
export const registerColumns: Readonly<Record<RegisterKey, RegisterColumn>> = {
  id: {
    zh: "学校编号",
    en: "school id",
    also: ["学校标识码", "学校(机构)标识码", "学校代码", "机构代码", "id", "school"]
  },
  name: { zh: "学校名称", en: "name", also: ["学校", "校名", "单位名称", "幼儿园名称", "school name"] },
  kind: { zh: "类别", en: "kind", also: ["学校类别", "办学类型", "学校类型", "学校办学类型"] },
  ownership: { zh: "办学性质", en: "ownership", also: ["公办民办", "公办/民办", "举办者性质", "学校性质"] },
  inclusive: { zh: "普惠性", en: "inclusive", also: ["是否普惠", "是否普惠性", "普惠性幼儿园", "是否普惠性幼儿园"] },
  area: { zh: "城乡", en: "area", also: ["城乡类型", "城乡分类", "所在地城乡类型"] },
  stage: { zh: "学段", en: "stage", also: ["所属学段", "学部"] }
}

/** Headings that clerks add for themselves; what stands below them is read by people alone. */
export const ignoredHeadings = [
  "序号",
  "备注",
  "说明",
  "填报人",
  "审核人",
  "负责人",
  "联系人",
  "联系电话",
  "填报日期",
  "note",
  "remark"
]

const kindWords: ReadonlyMap<string, SchoolKind> = new Map<string, SchoolKind>([
  ...(Object.keys(schoolKindTitles) as Array<SchoolKind>).flatMap((kind) => [
    [kind, kind] as const,
    [schoolKindTitles[kind].zh, kind] as const
  ]),
  ["完全小学", "primary"],
  ["小学教学点", "teaching-point"],
  ["初中", "junior"],
  ["九年一贯制", "nine-year"],
  ["完中", "complete-secondary"],
  ["十二年一贯制", "twelve-year"],
  ["高中", "senior"],
  ["普通高中", "senior"],
  ["职业高中", "vocational"],
  ["中职学校", "vocational"],
  ["特教学校", "special"]
])

const ownershipWords: ReadonlyMap<string, School["ownership"]> = new Map<string, School["ownership"]>([
  ["public", "public"],
  ["公办", "public"],
  ["private", "private"],
  ["民办", "private"]
])

const areaWords: ReadonlyMap<string, School["area"]> = new Map<string, School["area"]>([
  ["urban", "urban"],
  ["城区", "urban"],
  ["城市", "urban"],
  ["town", "town"],
  ["镇区", "town"],
  ["rural", "rural"],
  ["乡村", "rural"],
  ["农村", "rural"]
])

const inclusiveWords: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["普惠", true],
  ["普惠性", true],
  ["1", true],
  ["yes", true],
  ["true", true],
  ["否", false],
  ["非普惠", false],
  ["非普惠性", false],
  ["0", false],
  ["no", false],
  ["false", false]
])

const stageWords: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ...Stage.literals.flatMap((stage) =>
    // No school is of 义务教育 or of all stages: its parts are.
    stage === "compulsory" || stage === "all" ? [] : [[stage, stage] as const, [stageTitles[stage].zh, stage] as const]
  ),
  ["学前", "preschool"],
  ["幼儿园", "preschool"],
  ["小学部", "primary"],
  ["初中部", "junior"],
  ["高中", "senior"],
  ["普通高中", "senior"],
  ["高中部", "senior"],
  ["中职", "vocational"],
  ["特教", "special"]
])

/** What may stand in the columns that hold one of a few words. */
export const registerWords = {
  kind: kindWords,
  ownership: ownershipWords,
  inclusive: inclusiveWords,
  area: areaWords,
  stage: stageWords
} as const

/** The words that our own tables write. */
export const ownershipTitles: Readonly<Record<School["ownership"], string>> = { public: "公办", private: "民办" }
export const areaTitles: Readonly<Record<School["area"], string>> = { urban: "城区", town: "镇区", rural: "乡村" }
export const stageWord: Readonly<Partial<Record<Stage, string>>> = {
  preschool: "学前",
  primary: "小学",
  junior: "初中",
  senior: "高中",
  vocational: "中职",
  special: "特教"
}
