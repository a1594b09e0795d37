import { type Clause, clause, headed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { changeFrom, increaseOf } from "../wording/change.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"
import { kindergartenQuality } from "./s06-kindergarten-quality.ts"

const supply = (tell: Teller): Clause | undefined =>
  paragraph(
    wholeAndParts(tell, clause`全区有幼儿园${tell.fact("kindergartens")}`, "kindergartens", [
      ["公办园", "public-kindergartens"],
      ["民办园", "private-kindergartens"]
    ]),
    sentence(clause`普惠性民办园${tell.fact("inclusive-private-kindergartens")}`),
    sentence(
      clause`全年新增公办园（园点）${tell.fact("new-public-kindergartens")}`,
      clause`新增公办园学位${tell.fact("new-public-kindergarten-places")}`
    ),
    sentence(
      clause`民办园转为普惠性幼儿园${tell.fact("converted-inclusive-kindergartens")}`,
      clause`新增普惠性学位${tell.fact("new-inclusive-places")}`
    ),
    sentence(
      clause`由${tell.fact("lead-public-kindergartens")}优质公办园牵头`,
      clause`组建幼教集团${tell.fact("kindergarten-groups")}`
    )
  )

const share = "public-kindergarten-share"
const coverage = "inclusive-kindergarten-coverage"

/** The share of last year, and by how much it rose: as the filing states it, else as its two years come to. */
const since = (tell: Teller, key: typeof share | typeof coverage): Clause | undefined =>
  increaseOf(tell, `${key}-growth`, "比上年提高") ?? changeFrom(tell, `${key}-stated`, `${key}-prior-year`)

const reach = (tell: Teller): Clause | undefined =>
  paragraph(
    sentence(clause`全区在园幼儿${tell.fact("kindergarten-children")}`),
    sentence(
      clause`公办园在园幼儿${tell.fact("public-kindergarten-children")}`,
      withStanding(tell, clause`公办园在园幼儿占比${tell.metric(share)}`, share)
    ),
    headed(clause`上年公办园在园幼儿占比${tell.fact(`${share}-prior-year`)}`, since(tell, share)),
    sentence(
      clause`普惠性幼儿园在园幼儿${tell.fact("inclusive-kindergarten-children")}`,
      withStanding(tell, clause`普惠性幼儿园覆盖率${tell.metric(coverage)}`, coverage)
    ),
    headed(clause`上年普惠性幼儿园覆盖率${tell.fact(`${coverage}-prior-year`)}`, since(tell, coverage)),
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
      clause`已完成治理${tell.fact("community-kindergartens-governed")}`,
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
        ["办成公办园", "community-kindergartens-public"],
        ["办成普惠性民办园", "community-kindergartens-inclusive-private"]
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
      clause`收费较高的配套园${tell.fact("high-fee-community-kindergartens")}`,
      clause`转为普惠的配套园${tell.fact("converted-community-kindergartens")}`
    ),
    sentence(
      clause`转普后每生每月降费${tell.fact("community-kindergarten-fee-cut-range")}`,
      clause`平均降费${tell.fact("community-kindergarten-mean-fee-cut")}`
    )
  )
]

export const preschool: SectionBuilder = { section: "preschool", items: { 12: access, 13: governance } }
