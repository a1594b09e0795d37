import type { SectionId } from "../domain/section.ts"
import type { Clause } from "./prose/clause.ts"
import type { Teller } from "./teller.ts"

/** Tells one item: its paragraphs, of which those are left out that nothing is known for. */
export type ItemBuilder = (tell: Teller) => ReadonlyArray<Clause | undefined>

/** The prose of one section, item by item of the 2021 outline. */
export interface SectionBuilder {
  readonly section: SectionId
  readonly items: Readonly<Record<number, ItemBuilder>>
}
