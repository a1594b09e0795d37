/** Counts of two kinds together: 中小学、幼儿园148所 is no number of kindergartens, and none of either kind. */
import type { Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"

const kinds: ReadonlyArray<readonly [RegExp, ReadonlySet<string>]> = [
  [/幼儿|[公民]办园|学前|托育/, new Set(["preschool"])],
  [/中小学/, new Set(["compulsory", "primary", "junior", "senior"])],
  [/(?<!中)小学/, new Set(["primary", "compulsory"])],
  [/初中|初级中学/, new Set(["junior", "compulsory"])],
  [/高中|高级中学/, new Set(["senior"])]
]

const joint = /[^,，。;:、()\d]{1,12}(?:[、和与及]|以及)[^,，。;:、()\d]{1,12}$/
/** Two names and what joins them are no longer. */
const LONGEST = 26
const conjunction = /、|和|与|以?及/
/** 小学、初中分别有37所、11所; 各1所: each has its own. */
const each = /分别|各|均|依次/
const bracketed = /\([^()]*\)/g

/** The stages of the kinds that are counted together; `undefined` where one kind, or none, is named. */
const kindsTogether = ({ near }: BindingContext): ReadonlyArray<ReadonlySet<string>> | undefined => {
  const { clauseLeft } = near
  const words = clauseLeft.includes("(") ? clauseLeft.replace(bracketed, "") : clauseLeft
  const named = joint.exec(words.slice(-LONGEST))?.[0]
  if (named === undefined || each.test(words) || each.test(near.right.slice(0, 4))) return undefined
  const found = named.split(conjunction).flatMap((part) => kinds.find(([word]) => word.test(part))?.[1] ?? [])
  return found.length < 2 || found.every((stages) => stages === found[0]) ? undefined : found
}

/** Whether a figure counts several kinds together, as a question to be asked of each measure. */
export const jointKindsOf = (context: BindingContext): ((measure: Measure) => boolean) => {
  let known: { readonly together: ReturnType<typeof kindsTogether> } | undefined
  // What two kinds are together is told by a measure of a stage that takes in both.
  return ({ stage, title }) => {
    const { together } = (known ??= { together: kindsTogether(context) })
    if (together === undefined) return false
    if (title.zh.includes("中小学")) return together.some((stages) => stages.has("preschool"))
    return stage !== null && stage !== "all" && !together.every((stages) => stages.has(stage))
  }
}
