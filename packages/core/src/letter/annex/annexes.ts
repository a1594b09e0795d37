/** What is attached to a composed letter: tables, charts and the register of documents, as far as the filing tells of them. */
import type { Annex } from "../../domain/letter-model.ts"
import { indexFacts } from "../../filing/fact-index.ts"
import type { Teller } from "../teller.ts"
import { charts } from "./charts.ts"
import { documentRegister } from "./document-register.ts"
import { fundingTables } from "./funding-tables.ts"
import { indicatorSummary } from "./indicator-summary.ts"
import { resourceTables } from "./resource-tables.ts"
import { schoolRegister } from "./school-register.ts"

/** In the order in which they are numbered; one of which nothing is known is not attached. */
export const annexesOf = (tell: Teller): ReadonlyArray<Annex> => {
  const { parts } = indexFacts(tell.filing)
  return [
    indicatorSummary(tell),
    charts(tell),
    fundingTables(tell),
    schoolRegister(tell, parts),
    resourceTables(tell),
    documentRegister(tell)
  ].filter((each) => each !== undefined)
}
