/** What a letter or a filing is exported as. */
import type * as Option from "effect/Option"
import { letterFormats } from "./letter-format.ts"
import { tableFormats } from "./table-format.ts"

export const exportFormats = [...letterFormats, "xlsx", ...tableFormats, "json", "ndjson"] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportWanted {
  readonly to: ExportFormat
  /** One table alone, of formats that hold one a file. */
  readonly table: Option.Option<string>
  /** A file, or the folder of all tables; standard output where there is none. */
  readonly output: Option.Option<string>
  /** Begin CSV with the mark by which Excel knows UTF-8. */
  readonly bom: boolean
}
