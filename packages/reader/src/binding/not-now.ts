/** What is not told of now: what is meant to be (力争达到90%), and by how much something changed (减少10.3万个). */
import { dimensionOf, type Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

const intended =
  /力争|有望|预计|(?:19|20)\d{2}年(?:底|末)?[,，]?(?:要|力争|争取)|要确保|将(?:达到?|超过|提高到|增加到|新增)[^,，。;]{0,12}$/

/** 到2025年要确保毛入园率达到95%: no rate of any year that is past. */
export const isIntended = ({ before }: BindingContext): boolean => intended.test(lastSentence(before, "。!?;"))

const changed = /(?:增加|减少|净增|净减|下降|降低|上升|增长|压减|撤并)了?(?:约|近)?$/
/** Measures of changes say so. */
const ofChange = /增|减|降|升|新|撤/
const counts: ReadonlySet<string> = new Set(["people", "institutions", "things"])

/** 大班额减少10.3万个: how many fewer there are is not how many there are. */
export const isChangeOf = ({ figure, near }: BindingContext, { title }: Measure): boolean =>
  counts.has(dimensionOf(figure.unit)) && changed.test(near.left) && !ofChange.test(title.zh)
