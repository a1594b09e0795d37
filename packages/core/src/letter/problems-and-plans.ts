/** Parts two and three: what is wrong by the district's own account, and what it means to do about it. Nothing is added. */
import type { Filing } from "../domain/filing.ts"
import type { Block } from "../domain/letter-model.ts"
import { formatDate } from "../format.ts"
import { heading } from "./heading.ts"
import { narrated, ownParagraph, ownParagraphs } from "./own-paragraphs.ts"

/** Nobody writes a heading so long: what goes on is a paragraph. */
const LONGEST_HEADING = 30

/** The mark that a list carried where it was written: it is numbered anew. */
const mark = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|（\d{1,2}）)\s*/

interface Written {
  readonly title: string
  readonly rest: string
}

/** 公办学位不足。部分…: the first sentence is the heading where it is short, and the rest stands below it. */
const written = (text: string): Written | undefined => {
  const plain = text.trim().replace(mark, "")
  const end = plain.search(/[。\n]/)
  const title = end < 0 ? plain : plain.slice(0, end)
  return title.length > LONGEST_HEADING ? undefined : { title, rest: end < 0 ? "" : plain.slice(end + 1).trim() }
}

const numbered = (text: string, number: number): ReadonlyArray<Block> => {
  const told = written(text)
  if (told === undefined) return [ownParagraph(`${number}.${text.trim()}`, null)]
  return [heading(3, number, told.title), ...ownParagraphs(told.rest)]
}

/** A plan, or a promise: `due` is a date, or the words for one. */
interface Plan {
  readonly text: string
  readonly owner: string | null
  readonly due: string | null
}

/** 责任单位：区教委；完成时限：2021年12月. */
const undertaken = ({ owner, due }: Plan): ReadonlyArray<Block> => {
  const told = [
    ...(owner === null ? [] : [`责任单位：${owner}`]),
    ...(due === null ? [] : [`完成时限：${formatDate(due, "zh")}`])
  ]
  return told.length === 0 ? [] : [ownParagraph(`${told.join("；")}。`, null)]
}

export const problemBlocks = (filing: Filing): ReadonlyArray<Block> => {
  const told = [
    ...narrated(filing, "problems"),
    ...filing.problems.flatMap(({ text }, index) => numbered(text, index + 1))
  ]
  return told.length === 0 ? [] : [heading(1, 2, "存在的主要问题"), ...told]
}

/** What was promised with a day, in the form of a plan; not what a plan or the clerk's own words tell already. */
const promised = ({ commitments, problems, narratives = [] }: Filing): ReadonlyArray<Plan> => {
  const own = [...problems.map(({ plan }) => plan?.text ?? ""), ...narratives.map(({ text }) => text)].join("\n")
  const subjects = new Set<string>()
  return commitments.flatMap(({ subject, due }) => {
    const text = subject.trim().replace(/[。，；、：,;:]+$/u, "")
    if (text === "" || own.includes(text) || subjects.has(`${text} ${due}`)) return []
    subjects.add(`${text} ${due}`)
    return [{ text: `${text}。`, owner: null, due }]
  })
}

/** A problem without a plan has none here either: nobody but the district promises. */
export const planBlocks = (filing: Filing): ReadonlyArray<Block> => {
  const plans = [...filing.problems.flatMap(({ plan }) => plan ?? []), ...promised(filing)]
  const told = [
    ...narrated(filing, "plans"),
    ...plans.flatMap((plan, index) => [...numbered(plan.text, index + 1), ...undertaken(plan)])
  ]
  return told.length === 0 ? [] : [heading(1, 3, "下一步工作打算"), ...told]
}
