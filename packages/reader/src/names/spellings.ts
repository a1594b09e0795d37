/** Bodies that a text spells in two ways. */
import type { NameVariant } from "@duxue/core"
import { tableRows } from "../context/table-rows.ts"
import type { Source } from "../source/source.ts"
import { enumerated } from "./lists.ts"
import { type PlacedName, readNames } from "./names.ts"
import { sameSpelling, type Spelling, spellingOf } from "./variants.ts"

/** No letter names more schools; beyond it names are not compared with one another. */
const mostNames = 200

/** A name as all of a cell, or with the part of the school behind it: 云笙九年制学校（小学部）. */
const isWholeCell = (cell: string, name: string): boolean => {
  const text = cell.trim()
  return text.startsWith(name) && /^(?:\([^()]{1,8}\))?$/.test(text.slice(name.length).trim())
}

/** Columns of tables that list schools, one a row: a register holds each of them once. */
const columnsOf = (plain: string, names: ReadonlyArray<PlacedName>): ReadonlyArray<ReadonlyArray<PlacedName>> => {
  const columns: Array<Map<number, Array<PlacedName>>> = []
  let next = 0
  for (const { start, end, cells, isFirst } of tableRows(plain)) {
    if (isFirst) columns.push(new Map())
    const table = columns.at(-1)
    let from = start
    for (const [column, cell] of cells.entries()) {
      while (next < names.length && (names[next] as PlacedName).start < from) next++
      const name = names[next]
      const to = Math.min(from + cell.length, end)
      if (name !== undefined && name.end <= to && isWholeCell(cell, plain.slice(name.start, name.end))) {
        const listed = table?.get(column)
        if (listed === undefined) table?.set(column, [name])
        else listed.push(name)
      }
      from += cell.length + 1
    }
  }
  return columns.flatMap((table) => [...table.values()]).filter((listed) => listed.length > 1)
}

/** The lists that each name stands in, in a sentence or in a column of a table. */
const listsOf = (plain: string, names: ReadonlyArray<PlacedName>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const lists = new Map<string, Array<number>>()
  for (const [list, members] of [...enumerated(plain, names), ...columnsOf(plain, names)].entries()) {
    for (const { text } of members) {
      const others = lists.get(text)
      if (others === undefined) lists.set(text, [list])
      else others.push(list)
    }
  }
  return lists
}

/**
 * Each later spelling of a body with the first one, at their first places. 37中学 and 第三十七中学 are two spellings. Of
 * names enumerated side by side (青石学校、青石中学), or below one another in a register, each is a body of its own, unless the
 * two are one name written in two ways.
 */
export const readNameVariants = (source: Source): ReadonlyArray<NameVariant> => {
  const seen = new Map<string, { readonly name: PlacedName; readonly spelling: Spelling }>()
  const variants: Array<NameVariant> = []
  const names = readNames(source)
  const lists = listsOf(source.plain, names)
  const areListedTogether = (a: string, b: string): boolean =>
    lists.get(b)?.some((list) => lists.get(a)?.includes(list)) === true
  for (const name of names) {
    if (seen.has(name.text) || seen.size >= mostNames) continue
    const spelling = spellingOf(name.text)
    for (const earlier of seen.values()) {
      const sameness = sameSpelling(earlier.spelling, spelling)
      if (sameness === "different") continue
      if (sameness === "variant" && areListedTogether(earlier.name.text, name.text)) continue
      variants.push({ first: bare(earlier.name), second: bare(name) })
      break
    }
    seen.set(name.text, { name, spelling })
  }
  return variants
}

const bare = ({ text, span }: PlacedName): NameVariant["first"] => ({ text, span })
