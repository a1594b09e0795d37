import { Schema } from "effect"
import { join } from "../bilingual.ts"
import { day } from "./assessment-query.ts"

/** What narrows the standards; nothing left out does. */
export const StandardsQuery = Schema.Struct({
  on: Schema.optionalKey(day({ zh: "只列这一天有效的。", en: "Those in force on this day." })),
  place: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "只列对这个地方有约束力的：全国的，以及所在省、市的，如 重庆市大渡口区。",
        en: "Those that bind in a place: nationwide ones, and those of the province or city that it names."
      })
    })
  ),
  metric: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "只列对这项监测指标的，以编号指明；不写 on 即为历年标准。",
        en: "Those on one metric, by its id; without a day they are its standards over time."
      })
    })
  )
})
