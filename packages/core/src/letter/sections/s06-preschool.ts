import { absolute, exactPlaces, type Rational, roundTo, subtract } from "../../quantity/rational.ts"
import { type Clause, clause, clauses, paragraph, sentence, textOf } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { increaseOf } from "../wording/change.ts"
import { countOf } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { standingOf, withStanding } from "../wording/standing.ts"
import { kindergartenQuality } from "./s06-kindergarten-quality.ts"

const supply = (tell: Teller): Clause | undefined =>
  paragraph(
    wholeAndParts(tell, clause`${tell.all}有幼儿园${tell.fact("kindergartens")}`, "kindergartens", [
      ["公办园", "public-kindergartens"],
      ["民办园", "private-kindergartens"]
    ]),
    sentence(countOf(tell, "inclusive-private-kindergartens", "普惠性民办园")),
    sentence(
      clause`全年新增公办园（园点）${tell.fact("new-public-kindergartens")}`,
      clause`新增公办园学位${tell.fact("new-public-kindergarten-places")}`
    ),
    sentence(
      clause`民办园转为普惠性幼儿园${tell.fact("converted-inclusive-kindergartens")}`,
      clause`新增普惠性学位${tell.fact("new-inclusive-places")}`
    ),
    sentence(
      clause`牵头组建集团的优质公办园${tell.fact("lead-public-kindergartens")}`,
      clause`组建幼教集团${tell.fact("kindergarten-groups")}`
    )
  )

const share = "public-kindergarten-share"
const coverage = "inclusive-kindergarten-coverage"

const PLACES = 2

/** What the share of this year, as printed, is more than that of last year. */
const riseOf = (tell: Teller, key: typeof share | typeof coverage): Rational | undefined => {
  const [now, before] = [tell.amount(key), tell.value(`${key}-prior-year`)]
  return now === undefined || before === undefined ? undefined : subtract(roundTo(now, PLACES), before)
}

/** 比上年提高8.22个百分点: as the district states it, else as this year's share and last year's come to. */
const since = (tell: Teller, key: typeof share | typeof coverage): Clause | undefined => {
  const [metric, stated] = [`${key}-growth`, `${key}-growth-stated`] as const
  const told = increaseOf(tell, "比上年提高", { metric, stated })
  const rise = told === undefined ? riseOf(tell, key) : undefined
  if (rise === undefined) return told
  if (rise.numerator === 0n) return clause`与上年持平`
  const size = absolute(rise)
  const places = Math.min(exactPlaces(size) ?? PLACES, PLACES)
  const pair = { now: tell.idOf(`${key}-stated`), before: tell.idOf(`${key}-prior-year`) }
  const points = tell.bound(size, "百分点", { kind: "change", ...pair, as: "points" }, places)
  return rise.numerator > 0n ? clause`比上年提高${points}` : clause`比上年下降${points}`
}

/** 公办园在园幼儿占比55.10%，高于50%的标准，上年为46.88%，比上年提高8.22个百分点. */
const rateOf = (tell: Teller, words: string, key: typeof share | typeof coverage): Clause | undefined => {
  const now = clause`${words}${tell.metric(key)}`
  if (now === undefined) return undefined
  return clauses(now, standingOf(tell, key), clause`上年为${tell.fact(`${key}-prior-year`)}`, since(tell, key))
}

const reach = (tell: Teller): Clause | undefined =>
  paragraph(
    sentence(clause`${tell.all}在园幼儿${tell.fact("kindergarten-children")}`),
    sentence(
      clause`公办园在园幼儿${tell.fact("public-kindergarten-children")}`,
      rateOf(tell, "公办园在园幼儿占比", share)
    ),
    sentence(
      clause`普惠性幼儿园在园幼儿${tell.fact("inclusive-kindergarten-children")}`,
      rateOf(tell, "普惠性幼儿园覆盖率", coverage)
    ),
    sentence(
      clause`学前三年适龄幼儿${tell.fact("preschool-age-population")}`,
      withStanding(
        tell,
        clause`学前三年毛入园率${tell.metric("preschool-gross-enrolment")}`,
        "preschool-gross-enrolment"
      )
    )
  )

const access: ItemBuilder = (tell) => [supply(tell), reach(tell), ...kindergartenQuality(tell)]

/** 每生每月降费400元, or 降费400元/生·月: it is said once by what it is divided. */
const perChild = (cut: Clause | undefined): Clause | undefined =>
  textOf(cut).includes("/生") ? clause`降费${cut}` : clause`每生每月降费${cut}`

const governance: ItemBuilder = (tell) => [
  paragraph(
    wholeAndParts(
      tell,
      clause`列入治理的小区配套园${tell.fact("community-kindergartens")}`,
      "community-kindergartens",
      [
        ["新建配套园", "new-community-kindergartens"],
        ["存量配套园", "existing-community-kindergartens"]
      ]
    ),
    sentence(
      clause`已完成治理的小区配套园${tell.fact("community-kindergartens-governed")}`,
      withStanding(
        tell,
        clause`小区配套园治理完成率${tell.metric("supporting-kindergarten-governance-rate")}`,
        "supporting-kindergarten-governance-rate"
      )
    ),
    wholeAndParts(
      tell,
      clause`在办小区配套园${tell.fact("community-kindergartens-operating")}`,
      "community-kindergartens-operating",
      [
        ["办成公办园", "community-kindergartens-public", "小区配套园办成公办园"],
        ["办成普惠性民办园", "community-kindergartens-inclusive-private", "小区配套园办成普惠性民办园"]
      ]
    ),
    sentence(
      withStanding(
        tell,
        clause`配套园办成公办园或普惠性民办园的比例为${tell.metric("supporting-kindergarten-nonprofit")}`,
        "supporting-kindergarten-nonprofit"
      )
    )
  ),
  paragraph(
    sentence(
      countOf(tell, "high-fee-community-kindergartens", "收费较高的配套园"),
      clause`转为普惠的配套园${tell.fact("converted-community-kindergartens")}`
    ),
    sentence(
      clause`配套园转普后${perChild(tell.fact("community-kindergarten-fee-cut-range"))}`,
      clause`转普后平均${perChild(tell.fact("community-kindergarten-mean-fee-cut"))}`
    )
  )
]

export const preschool: SectionBuilder = { section: "preschool", items: { 12: access, 13: governance } }
