/**
 * Lists of some schools only: 寄宿制中小学43所，其中：高中2所，在校生3741人；… tells how many senior schools have boarders, not how
 * many there are, and 改扩建食堂76所，其中初中3所 counts canteens. What a head restricts, its list restricts too.
 */
import { dimensionOf } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"

/** What makes of schools some of them, or is counted in 所 and 个 beside them. */
const restricting =
  /寄宿制|食堂|宿舍|厕所|浴室|基地|示范|标准化|特色|达标|试点|薄弱|改造|改建|扩建|附设|心理|警务室|功能室|实验室|图书室|未通过|不合格|留守/
/** How a list opens behind its head. */
const opens = /^(?:[^,，。;()\d]{0,6}[,，:]?其中|[^,，。;()\d]{0,6}:|\()/
const ends = /[。!?]/
const heads: ReadonlySet<string> = new Set(["institutions", "things"])

/** The words between two figures of a paragraph, `undefined` where they lie further apart than is read. */
const between = (head: BindingContext, later: BindingContext): string | undefined => {
  const length = later.figure.start - head.figure.end
  return length < 0 || length > later.before.length ? undefined : later.before.slice(later.before.length - length)
}

/** Which figures stand in the list of a head that counts some schools only. */
export const inRestrictedLists = (contexts: ReadonlyArray<BindingContext>): ReadonlyArray<boolean> => {
  const restricted: Array<boolean> = []
  let head: BindingContext | undefined
  let bracket = false
  for (const [index, context] of contexts.entries()) {
    const before = contexts[index - 1]
    const words = before === undefined ? undefined : between(before, context)
    if (head === undefined && before !== undefined && words !== undefined && opens.test(words) && isHead(before)) {
      head = before
      bracket = words.startsWith("(")
    }
    if (head !== undefined) {
      const told = between(head, context)
      if (told === undefined || ends.test(told) || (bracket && told.includes(")"))) head = undefined
    }
    restricted.push(head !== undefined)
  }
  return restricted
}

const isHead = ({ figure, near }: BindingContext): boolean =>
  heads.has(dimensionOf(figure.unit)) && restricting.test(`${near.clauseLeft}${near.right}`)
