/** A filing as a letter: its facts in the prose of the outline, the clerk's own paragraphs between them, problems and plans. */
import type { Filing } from "../domain/filing.ts"
import { coordinatesOf } from "../domain/fact-id.ts"
import type { Item } from "../domain/item.ts"
import type { Block, LetterFrame, LetterModel, Paragraph } from "../domain/letter-model.ts"
import type { Outline } from "../domain/outline.ts"
import type { MeasureName } from "../measures/index.ts"
import { chongqing2021, measures } from "../registry.ts"
import { annexesOf } from "./annex/annexes.ts"
import { citations } from "./cited-documents.ts"
import { closingOf, frameOf, openingOf } from "./frame.ts"
import { heading } from "./heading.ts"
import { narrated } from "./own-paragraphs.ts"
import { planBlocks, problemBlocks } from "./problems-and-plans.ts"
import { type Clause, clause, sentence } from "./prose/clause.ts"
import { sectionBuilders } from "./sections/index.ts"
import { type Teller, tellerOf } from "./teller.ts"
import { byTitle } from "./wording/by-title.ts"

export interface ComposeOptions {
  /** The headings under which it is told; the 2021 outline of Chongqing where it is left out. */
  readonly outline?: Outline
  /** What stands around the text; what is left out is made from the filing, or stays empty. */
  readonly frame?: Partial<LetterFrame>
  /** Whether tables, charts and the register of documents are attached; true where it is left out. */
  readonly annexes?: boolean
}

const paragraph = (inlines: Clause, item: number | null): Paragraph => ({
  kind: "paragraph",
  inlines,
  item,
  own: false
})

const paragraphs = (told: ReadonlyArray<Clause | undefined>, item: number | null): ReadonlyArray<Paragraph> =>
  told.flatMap((each) => (each === undefined ? [] : [paragraph(each, item)]))

const builtBy = (tell: Teller, { section, number }: Item): ReadonlyArray<Paragraph> => {
  const build = sectionBuilders.find((each) => each.section === section)?.items[number]
  return paragraphs(build?.(tell) ?? [], number)
}

/** The measures of the district that these paragraphs tell. */
const toldBy = (built: Iterable<ReadonlyArray<Paragraph>>): ReadonlySet<string> => {
  const told = new Set<string>()
  for (const { inlines } of [...built].flat()) {
    for (const each of inlines) {
      if (each.kind === "figure" && each.binding.kind === "fact") told.add(coordinatesOf(each.binding.fact).measure)
    }
  }
  return told
}

/** By its official name what is stated besides: nothing that a district tells is left out of its letter. */
const restOf = (tell: Teller, { number }: Item, told: ReadonlySet<string>): ReadonlyArray<Paragraph> => {
  const rest = measures.flatMap((measure) => {
    const isOurs = measure.level === "district" && measure.items[0]?.item === number
    const isUntold = isOurs && !told.has(measure.id) && tell.isStated(measure.id as string as MeasureName)
    const words = isUntold ? byTitle(tell, measure) : undefined
    return words === undefined ? [] : [words]
  })
  return paragraphs(rest.length === 0 ? [] : [sentence(...rest)], number)
}

const sectionBlocks = (tell: Teller, { sections, items }: Outline): ReadonlyArray<Block> => {
  const built = new Map(items.map((item) => [item, builtBy(tell, item)]))
  const told = toldBy(built.values())
  const citing = citations(tell.filing)
  const itemBlocks = (item: Item): ReadonlyArray<Block> => {
    const blocks = [...(built.get(item) ?? []), ...restOf(tell, item, told), ...narrated(tell.filing, item.number)]
    return blocks.length === 0 ? [] : [heading(3, item.number, item.title.zh), ...blocks]
  }
  const ofSections = sections.flatMap(({ id, number, heading: text }) => {
    const blocks = [
      ...paragraphs([citing.get(id)], null),
      ...narrated(tell.filing, id),
      ...items.filter(({ section }) => section === id).flatMap((item) => itemBlocks(item))
    ]
    return blocks.length === 0 ? [] : [heading(2, number, text), ...blocks]
  })
  return [...paragraphs([citing.get(undefined)], null), ...ofSections]
}

export const compose = (
  filing: Filing,
  { outline = chongqing2021, frame = {}, annexes = true }: ComposeOptions = {}
): LetterModel => {
  const tell = tellerOf(filing)
  const framed = frameOf(filing, tell.year, frame)
  const own = (text: string) => paragraphs([clause`${text}`], null)
  return {
    filing: filing.id,
    period: filing.period,
    frame: framed,
    blocks: [
      ...own(openingOf(framed, tell.year)),
      ...narrated(filing, "opening"),
      heading(1, 1, "履行教育职责情况"),
      ...sectionBlocks(tell, outline),
      ...problemBlocks(filing),
      ...planBlocks(filing),
      ...narrated(filing, "closing"),
      ...own(closingOf(framed))
    ],
    annexes: annexes ? annexesOf(tell) : []
  }
}
