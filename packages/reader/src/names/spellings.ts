/** Bodies that a text spells in two ways. */
import type { NameVariant } from "@duxue/core"
import type { Source } from "../source/source.ts"
import { type PlacedName, readNames } from "./names.ts"
import { sameSpelling, type Spelling, spellingOf } from "./variants.ts"

/** No letter names more schools; beyond it names are not compared with one another. */
const mostNames = 200

/** Each later spelling of a body with the first one, at their first places. 37中学 and 第三十七中学 are two spellings. */
export const readNameVariants = (source: Source): ReadonlyArray<NameVariant> => {
  const seen = new Map<string, { readonly name: PlacedName; readonly spelling: Spelling }>()
  const variants: Array<NameVariant> = []
  for (const name of readNames(source)) {
    if (seen.has(name.text) || seen.size >= mostNames) continue
    const spelling = spellingOf(name.text)
    for (const earlier of seen.values()) {
      if (sameSpelling(earlier.spelling, spelling) === "different") continue
      variants.push({ first: bare(earlier.name), second: bare(name) })
      break
    }
    seen.set(name.text, { name, spelling })
  }
  return variants
}

const bare = ({ text, span }: PlacedName): NameVariant["first"] => ({ text, span })
