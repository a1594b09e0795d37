import type { Bilingual } from "@duxue/core"

/** What a schema of the bodies is, and what each of its fields means, in the reader's words. */
export interface Term {
  readonly about?: Bilingual
  readonly fields?: Readonly<Record<string, Bilingual>>
}

/** By the identifier of the schema. */
export type Glossary = Readonly<Record<string, Term>>

export const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** The fields by which everything found in a letter says where it stands. */
export const place = {
  start: both("在 text 中的起点（UTF-16 单位，从 0 起）。", "Where it begins in text, in UTF-16 units from 0."),
  end: both("在 text 中的终点，不含该位置。", "Where it ends in text, exclusive.")
}

/** The fields by which a thing says to which part of the report it belongs. */
export const belonging = {
  section: both("所属部分；不属于任何部分为 null。", "The section that it belongs to; null where to none."),
  item: both(
    "事项序号，按报告所印；问题、计划和函头函尾为 null。",
    "The item's number as printed; null in problems, plans and the frame."
  )
}
