/**
 * Units in base form, as text: `元`, `人`, `%`, or a quotient whose denominators follow a slash, `元/生·年`.
 * 万 and 亿 are never part of a unit: they are multiplied into the value.
 */

/** What a unit measures; figures of unlike dimension are never added or compared. */
export type Dimension =
  | "money"
  | "people"
  | "institutions"
  | "things"
  | "events"
  | "area"
  | "land"
  | "length"
  | "percent"
  | "points"
  | "ratio"
  | "coefficient"
  | "volume"
  | "time"
  | "score"

/** Spellings that are one unit. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["位", "人"],
  ["㎡", "平方米"],
  ["m²", "平方米"],
  ["m2", "平方米"],
  ["平米", "平方米"],
  ["％", "%"],
  ["个百分点", "百分点"],
  ["块", "元"],
  ["km²", "平方公里"],
  ["平方千米", "平方公里"],
  ["千米", "公里"],
  ["m³", "立方米"],
  ["立方", "立方米"]
])

const dimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ["元", "money"],
  ["美元", "money"],
  ...["人", "生", "学生"].map((unit) => [unit, "people"] as const),
  ...["所", "家", "处", "校", "园"].map((unit) => [unit, "institutions"] as const),
  ...["次", "场", "期", "届", "轮", "回", "趟", "人次", "节", "课时", "学时"].map((unit) => [unit, "events"] as const),
  ["平方米", "area"],
  ["平方公里", "land"],
  ["亩", "land"],
  ["公顷", "land"],
  ["公里", "length"],
  ["米", "length"],
  ["立方米", "volume"],
  ["%", "percent"],
  ["‰", "percent"],
  ["百分点", "points"],
  ["比", "ratio"],
  ["系数", "coefficient"],
  ["分", "score"],
  ...["年", "月", "天", "日", "周", "小时", "分钟", "学期"].map((unit) => [unit, "time"] as const)
])

/** The base form of a unit as written: 名 → 人, ㎡ → 平方米, 个百分点 → 百分点. */
export const baseUnit = (written: string): string => {
  const slash = written.indexOf("/")
  if (slash < 0) return synonyms.get(written) ?? written
  return `${baseUnit(written.slice(0, slash))}/${written.slice(slash + 1)}`
}

/** The unit before the slash: 元 of 元/生·年. */
export const numeratorOf = (unit: string): string => {
  const slash = unit.indexOf("/")
  return slash < 0 ? unit : unit.slice(0, slash)
}

/** The units after the slash in order of writing: [生, 年] of 元/生·年. */
export const denominatorsOf = (unit: string): ReadonlyArray<string> => {
  const slash = unit.indexOf("/")
  return slash < 0 ? [] : unit.slice(slash + 1).split("·")
}

/** Units that no table names (幅, 台, 册 …) count things. */
export const dimensionOf = (unit: string): Dimension =>
  dimensions.get(unit) ?? (unit.includes("/") ? (dimensions.get(numeratorOf(unit)) ?? "things") : "things")

const perHead = new Set(["生", "人", "学生", "师"])

/** Whether a denominator of the unit is a person: 元/生·年, 平方米/生. */
export const isPerHead = (unit: string): boolean => denominatorsOf(unit).some((part) => perHead.has(part))

const counts: ReadonlySet<Dimension> = new Set<Dimension>(["institutions", "things"])

const wholes: ReadonlySet<Dimension> = new Set<Dimension>(["people", "institutions", "things", "events"])

/** Whether a unit counts what cannot be halved: 人, 所, 个, 起; not 元, not 平方米, not 人/班. */
export const isCount = (unit: string): boolean => !unit.includes("/") && wholes.has(dimensionOf(unit))

/** Whether a value answers a question, 1 for yes and 0 for no, and is no amount. */
export const isYesNo = (unit: string): boolean => unit === "是否"

/**
 * Whether figures of the two units may be added: the same dimension over the same denominators. Classifiers for
 * countable things mix freely in official prose (39所完全小学 and 15个教学点 make 54).
 */
export const addable = (a: string, b: string): boolean => {
  if (a === b) return true
  const slashOfA = a.indexOf("/")
  const slashOfB = b.indexOf("/")
  if (slashOfA < 0 !== slashOfB < 0 || (slashOfA >= 0 && a.slice(slashOfA) !== b.slice(slashOfB))) return false
  const left = dimensionOf(a)
  const right = dimensionOf(b)
  if (counts.has(left) && counts.has(right)) return true
  return left === right && (left === "people" || left === "events")
}
