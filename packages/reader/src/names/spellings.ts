/** Bodies that a text spells in two ways. */
import type { NameVariant } from "@duxue/core"
import type { Source } from "../source/source.ts"
import { enumerated } from "./lists.ts"
import { type PlacedName, readNames } from "./names.ts"
import { sameSpelling, type Spelling, spellingOf } from "./variants.ts"

/** No letter names more schools; beyond it names are not compared with one another. */
const mostNames = 200

/** The lists that each name stands in. */
const listsOf = (plain: string, names: ReadonlyArray<PlacedName>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const lists = new Map<string, Array<number>>()
  for (const [list, members] of enumerated(plain, names).entries()) {
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
 * names enumerated side by side (青石学校、青石中学) each is a body of its own, unless the two are one name written in two ways.
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
