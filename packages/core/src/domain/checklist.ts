import { Schema } from "effect"
import { StepName } from "./step.ts"
import { Bilingual } from "./text.ts"

/** What has to be so before a filing can go on, and whether it is. */
export const ChecklistEntry = Schema.Struct({
  id: Schema.Literals([
    "parts-filled",
    "departments-signed",
    "district-checked",
    "district-signed",
    "no-errors",
    "queries-answered",
    "returns-answered"
  ]),
  title: Bilingual,
  done: Schema.Boolean,
  /** What stands in the way, by name or id: organisations, findings, contents; empty where it is done. */
  open: Schema.Array(Schema.String),
  /** What is to be done, or that nothing is. */
  detail: Bilingual,
  /** The first step that it holds up. */
  blocks: StepName
}).annotate({ identifier: "ChecklistEntry", title: "报送前清单" })
export type ChecklistEntry = typeof ChecklistEntry.Type
