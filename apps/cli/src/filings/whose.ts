import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"

/** Of which district and period returns are, where no letter says so; `date` is the day whose law judges. */
export interface Whose {
  readonly district?: string
  readonly period?: string
  readonly date?: string
}

export const whoseFlags = {
  district: Flag.String("district").pipe(
    Flag.withDescription(
      "区县名称，供没有自评报告的报表使用；不写则只按全国标准判定 · the district, for returns without a letter; without it nationwide standards alone judge"
    ),
    Flag.optional
  ),
  period: Flag.String("period").pipe(
    Flag.withMetavar("YEAR"),
    Flag.withDescription(
      "报表的年度，如 2020；默认取 --date 的年份，再取文件名中的年份 · the year of returns; by default that of --date, or in the file name"
    ),
    Flag.optional
  )
}

export const whoseOf = ({
  district,
  period
}: Readonly<Record<keyof typeof whoseFlags, Option.Option<string>>>): Whose => ({
  ...(Option.isSome(district) ? { district: district.value } : {}),
  ...(Option.isSome(period) ? { period: period.value } : {})
})
