import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"

/** Of which district and period returns are, where no letter says so. */
export interface Whose {
  readonly district?: string
  readonly period?: string
}

export const whoseFlags = {
  district: Flag.String("district").pipe(
    Flag.withDescription("区县名称，供没有自评报告的报表使用 · the district, for returns without a letter"),
    Flag.optional
  ),
  period: Flag.String("period").pipe(
    Flag.withMetavar("YEAR"),
    Flag.withDescription("年度，如 2020 · the year, such as 2020"),
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
