/** 7.3.4 and 7.3.7: how annexes are named below the text, and at the head of their own pages. */
import type { Annex } from "@duxue/core"
import { widthOf } from "./text-width.ts"

export interface AnnexNote {
  /** 附件：1. or 附件： before the first, 2. before another. */
  readonly mark: string
  readonly title: string
  /** Where the mark begins and where the title does, in characters from the left: its further lines begin there too. */
  readonly markLeft: number
  readonly titleLeft: number
}

const INDENT = 2
const WORD = "附件："

/** A title stands here without a mark at its end. */
const bare = (title: string): string => title.replace(/[。；;，,.]+$/, "")

export const annexNotes = (annexes: ReadonlyArray<Annex>): ReadonlyArray<AnnexNote> =>
  annexes.map(({ title }, index) => {
    const number = annexes.length === 1 ? "" : `${index + 1}.`
    const first = index === 0
    return {
      mark: `${first ? WORD : ""}${number}`,
      title: bare(title),
      markLeft: first ? INDENT : INDENT + widthOf(WORD),
      titleLeft: INDENT + widthOf(WORD) + widthOf(number)
    }
  })

/** At the head of an annex's first page: 附件 where it is the only one, else 附件1, 附件2. */
export const annexMark = (index: number, count: number): string => (count === 1 ? "附件" : `附件${index + 1}`)
