import { organisations } from "./0001-organisations.ts"
import { filings } from "./0002-filings.ts"
import { workflow } from "./0003-workflow.ts"
import { evidence } from "./0004-evidence.ts"
import { audit } from "./0005-audit.ts"
import type { Migration } from "./statements.ts"

/** Every step of the schema, in order. One that was released is never edited: what it lacks, the next one brings. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001_organisations": organisations,
  "0002_filings": filings,
  "0003_workflow": workflow,
  "0004_evidence": evidence,
  "0005_audit": audit
}
