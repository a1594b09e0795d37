/** What is asked of a year, in the terms that a database and a spreadsheet share: a formula, and a line to hold it to. */
import { type Metric, metrics, type Standard, standards } from "@duxue/core"

export interface Asked {
  readonly metric: Metric
  readonly standard: Standard
}

/** Every standard of districts in force on the day, with each form of its metric. */
export const askedOn = (date: string): ReadonlyArray<Asked> =>
  metrics
    .filter(({ level }) => level === "district")
    .flatMap((metric) =>
      standards
        .filter(
          (standard) =>
            standard.metric === metric.id &&
            (metric.stage === null || standard.stage === null || standard.stage === metric.stage) &&
            (standard.group === undefined || standard.group === metric.group?.id) &&
            standard.binds !== "province" &&
            standard.binds !== "nation" &&
            standard.from <= date &&
            (standard.until === null || date <= standard.until)
        )
        .map((standard) => ({ metric, standard }))
    )
