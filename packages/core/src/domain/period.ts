import { Schema } from "effect"

/** "2020", "2020/2021" for a school year, or an ISO date. */
export const Period = Schema.String.check(Schema.isPattern(/^\d{4}(\/\d{4}|-\d{2}-\d{2})?$/u))
  .pipe(Schema.brand("Period"))
  .annotate({ identifier: "Period", title: "时期" })
export type Period = typeof Period.Type
