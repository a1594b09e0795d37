import type { Standard } from "./domain/policy.ts"
import type { Bilingual } from "./domain/text.ts"
import { policyOf } from "./registry.ts"

/** The document and the clause that set a standard: 《…》（文号）第八条. */
export const citationOf = ({ id, clause }: Pick<Standard, "id" | "clause">): Bilingual => {
  const policy = policyOf(id)
  const place = clause ?? ""
  if (policy === undefined) return { zh: place, en: place }
  const number = policy.number === null ? "" : `（${policy.number}）`
  // A title inside a title stands in single brackets: 《…关于印发〈…〉的通知》.
  const title = policy.title.zh.replaceAll("《", "〈").replaceAll("》", "〉")
  return { zh: `《${title}》${number}${place}`, en: `${policy.title.en}${number}${place}` }
}
