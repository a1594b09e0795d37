import { type Bilingual, Stage } from "@duxue/core"
import { Schema } from "effect"
import { join } from "../bilingual.ts"

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const notADay = join({ zh: "应为日历上的日期，如 2020-12-31", en: "must be a day of the calendar, such as 2020-12-31" })

/** A day of the calendar: 2020-02-30 is none. */
export const day = (description: Bilingual) =>
  Schema.String.annotate({ description: join(description) }).check(
    Schema.makeFilter((text) => isDay(text) || notADay, { message: notADay })
  )

const fields = {
  date: Schema.optionalKey(
    day({
      zh: "按哪一天有效的标准判定；默认为报告年度的最后一天。",
      en: "The day whose law judges; by default the last day of the filing's year."
    })
  ),
  district: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "区县名称，供没有自评报告的报表使用；不写则只按全国标准判定。",
        en: "The district, for returns without a letter; without it the nationwide standards alone judge."
      })
    })
  ),
  period: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "报表的年度，如 2020；默认取 date 的年份，再取文件名中的年份。",
        en: "The year of returns, such as 2020; by default that of the date, or in the file's name."
      })
    })
  )
}

export const AssessmentQuery = Schema.Struct(fields)

export const DateQuery = Schema.Struct({ date: fields.date })

export const ExplanationQuery = Schema.Struct({
  ...fields,
  metric: Schema.String.annotate({
    description: join({
      zh: "监测指标编号，也可只指一个分项，如 average-class-size@primary。",
      en: "The metric's id, or one of its forms, such as average-class-size@primary."
    }),
    messageMissingKey: join({ zh: "缺少监测指标编号", en: "the metric's id is missing" })
  }),
  stage: Schema.optionalKey(
    // Without the name of the schema: a parameter that only refers to it could not be described.
    Schema.Literals(Stage.literals).annotate({
      description: join({ zh: "只说明这个学段。", en: "This stage alone." }),
      message: join({ zh: `只能取 ${Stage.literals.join("、")}`, en: `must be one of ${Stage.literals.join(", ")}` })
    })
  )
})
