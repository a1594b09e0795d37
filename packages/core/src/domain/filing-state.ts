import { Schema } from "effect"
import type { Bilingual } from "./text.ts"

/** Where a filing stands between the day it is asked for and the day it is public. */
export const FilingState = Schema.Literals([
  "assigned",
  "filled",
  "department-signed",
  "district-checked",
  "signed",
  "submitted",
  "in-review",
  "returned",
  "accepted",
  "published"
]).annotate({ identifier: "FilingState", title: "报送状态" })
export type FilingState = typeof FilingState.Type

export const filingStateTitles: Readonly<Record<FilingState, Bilingual>> = {
  assigned: { zh: "已布置", en: "assigned" },
  filled: { zh: "已填报", en: "filled" },
  "department-signed": { zh: "部门已签", en: "signed by departments" },
  "district-checked": { zh: "区县已核", en: "checked by the district" },
  signed: { zh: "已签发", en: "signed" },
  submitted: { zh: "已报送", en: "submitted" },
  "in-review": { zh: "审核中", en: "in review" },
  returned: { zh: "已退回", en: "returned" },
  accepted: { zh: "已通过", en: "accepted" },
  published: { zh: "已公布", en: "published" }
}

/** In these the district may change its figures; from submission on they stand as they were sent. */
export const isOpenToChange = (state: FilingState): boolean =>
  state === "returned" ||
  state === "assigned" ||
  state === "filled" ||
  state === "department-signed" ||
  state === "district-checked" ||
  state === "signed"
