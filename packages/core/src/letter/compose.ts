/** A filing as a letter: its facts in the prose of the outline, the clerk's own paragraphs between them, problems and plans. */
import type { Filing } from "../domain/filing.ts"
import type { Block, Heading, LetterFrame, LetterModel, Paragraph } from "../domain/letter-model.ts"
import type { Outline } from "../domain/outline.ts"
import type { SectionId } from "../domain/section.ts"
import { districtTitleOf } from "../filing/unnamed-district.ts"
import { chongqing2021, measuresOf } from "../registry.ts"
import { type Clause, sentence } from "./prose/clause.ts"
import { sectionBuilders } from "./sections/index.ts"
import { type Teller, tellerOf } from "./teller.ts"
import { byTitle } from "./wording/by-title.ts"

export interface ComposeOptions {
  /** The headings under which it is told; the 2021 outline of Chongqing where it is left out. */
  readonly outline?: Outline
  /** What stands around the text; what is left out is made from the filing, or stays empty. */
  readonly frame?: Partial<LetterFrame>
}

const heading = (level: Heading["level"], number: number | null, text: string): Heading => ({
  kind: "heading",
  level,
  number,
  text
})

const paragraph = (inlines: Clause, item: number | null): Paragraph => ({
  kind: "paragraph",
  inlines,
  item,
  own: false
})

const paragraphs = (told: ReadonlyArray<Clause | undefined>, item: number | null): ReadonlyArray<Paragraph> =>
  told.flatMap((each) => (each === undefined ? [] : [paragraph(each, item)]))

/** What the builders told, then by its official name what is known besides. */
const itemBlocks = (tell: Teller, section: SectionId, item: number): ReadonlyArray<Block> => {
  const build = sectionBuilders.find((each) => each.section === section)?.items[item]
  const told = paragraphs(build?.(tell) ?? [], item)
  const rest = measuresOf(section).flatMap((measure) => {
    const [first] = measure.items
    if (measure.level !== "district" || tell.told.has(measure.id) || first?.item !== item) return []
    const words = byTitle(tell, measure)
    return words === undefined ? [] : [words]
  })
  return [...told, ...paragraphs(rest.length === 0 ? [] : [sentence(...rest)], item)]
}

const sectionBlocks = (tell: Teller, outline: Outline): ReadonlyArray<Block> =>
  outline.sections.flatMap(({ id, number, heading: text }) => {
    const items = outline.items.filter(({ section }) => section === id)
    const told = items.flatMap((item) => {
      const blocks = itemBlocks(tell, id, item.number)
      return blocks.length === 0 ? [] : [heading(3, item.number, item.title.zh), ...blocks]
    })
    return told.length === 0 ? [] : [heading(2, number, text), ...told]
  })

const partTwo = ({ problems }: Filing): ReadonlyArray<Block> =>
  problems.length === 0
    ? []
    : [heading(1, 2, "存在的主要问题"), ...problems.flatMap(({ text }, index) => [heading(3, index + 1, text)])]

const partThree = ({ problems }: Filing): ReadonlyArray<Block> => {
  const plans = problems.flatMap(({ plan }) => (plan === null ? [] : [plan]))
  return plans.length === 0
    ? []
    : [heading(1, 3, "下一步工作打算"), ...plans.map((plan, index) => heading(3, index + 1, plan.text))]
}

const frameOf = (filing: Filing, year: string): LetterFrame => {
  const issuer = districtTitleOf(filing.district).zh
  return {
    issuer,
    documentNumber: null,
    title: `${issuer}关于${year}年履行教育职责情况的自查自评报告`,
    addressee: null,
    signedBy: issuer,
    signedOn: null,
    contact: null,
    copiesTo: []
  }
}

export const compose = (filing: Filing, { outline = chongqing2021, frame = {} }: ComposeOptions = {}): LetterModel => {
  const tell = tellerOf(filing)
  return {
    filing: filing.id,
    period: filing.period,
    frame: { ...frameOf(filing, tell.year), ...frame },
    blocks: [
      heading(1, 1, "履行教育职责情况"),
      ...sectionBlocks(tell, outline),
      ...partTwo(filing),
      ...partThree(filing)
    ],
    annexes: []
  }
}

/** The text of a run of inlines, as printed. */
export const textOf = (inlines: Clause): string => inlines.map(({ text }) => text).join("")
