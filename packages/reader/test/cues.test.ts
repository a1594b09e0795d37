import { describe, expect, it } from "vitest"
import { comparedIn } from "../src/comparisons/compared.ts"
import { understand } from "../src/source/source.ts"
import { absences } from "../src/statements/absences.ts"
import { claims } from "../src/statements/claims.ts"
import { type Clause, clausesOf } from "../src/statements/clauses.ts"
import { completions } from "../src/statements/completions.ts"
import { cued, matchIn } from "../src/statements/cues.ts"
import type { Finder } from "../src/statements/declared.ts"
import { duties } from "../src/statements/duties.ts"
import { prohibitions } from "../src/statements/prohibitions.ts"
import { letterAsSent, otherPassages, sample } from "./letters.ts"

const finders: ReadonlyArray<readonly [name: string, find: Finder]> = [
  ["prohibitions", prohibitions],
  ["absences", absences],
  ["completions", completions],
  ["claims", claims],
  ["duties", duties]
]

/** As if every cue stood in the clause, so that every pattern is run. */
const allCues = -1

const clauses: ReadonlyArray<Clause> = [
  sample("dadukou-2020.md"),
  sample("paraphrase-2022.md"),
  letterAsSent ?? "",
  ...otherPassages.values(),
  "严禁挪用经费，杜绝乱收费，不得占用操场，不以分数排名。未发现违规办学，没有拖欠工资，大班额为零，仍存在大班额，无辍学。",
  "尚未完成改造，配备率达100%，器材配备到位，所有新生均录取，整改全部办结，基本消除隐患，监控全覆盖，实现就近入学。",
  "投入只增不减，均高于省定标准，与上年持平，都在国家标准之上，逐年提高，12项不达标，比上年有所增加，同比减少。",
  "制定《办法》，对名单进行公示，同步招生，建立台账，按照《规定》要求开展督导，严格执行课程计划，形成长效机制。"
].flatMap((text) => clausesOf(understand(text)))

describe("cues: patterns that cannot match are not run", () => {
  it.each(finders)("%s: find the same as if every pattern were run", (_, find) => {
    const found = clauses.map(({ bare, text, cues }) => find(bare, text, cues))
    expect(found.some((declared) => declared.length > 0)).toBe(true)
    expect(found).toEqual(clauses.map(({ bare, text }) => find(bare, text, allCues)))
  })

  it("comparisons: find the same as if every pattern were run", () => {
    const found = clauses.map((clause) => comparedIn(clause))
    expect(found.some((compared) => compared !== undefined)).toBe(true)
    expect(found).toEqual(clauses.map((clause) => comparedIn({ ...clause, cues: allCues })))
  })

  it("runs a pattern where one of its characters stands in the clause, and only there", () => {
    const lost = cued("丢失", /丢|失/)
    const [told, silent] = clausesOf(understand("档案丢了，账目齐全。")) as readonly [Clause, Clause]
    expect(matchIn(told.bare, told.cues, lost)?.index).toBe(2)
    expect(matchIn("失而复得", silent.cues, lost)).toBeNull()
  })
})
