import { describe, expect, it } from "vitest"
import { derivationFamilies, derivations } from "../../src/derivations/index.ts"
import type { Derivation } from "../../src/domain/derivation.ts"
import { type Fact, type Filing, findMeasure, leavesOf } from "../../src/index.ts"
import type { MeasureName } from "../../src/measures/index.ts"
import { filingOfSchools, type SchoolDraft, type Told } from "../filing-of-schools.ts"
import { derived, district, inputs } from "./derived-district.ts"

/** Whether some figure of the district needs what schools return of a measure at a stage. */
const isNeeded = ({ measure, stage }: Fact): boolean =>
  [...derivations.values()].some(
    (derivation) =>
      derivation.over.stages.some((each) => each === stage) &&
      formulasOf(derivation).some((formula) => leavesOf(formula).includes(measure))
  )

const formulasOf = (derivation: Derivation) =>
  "of" in derivation ? (derivation.op === "mean-variation" ? derivation.of : [derivation.of]) : []

describe("totals of the returns", () => {
  const filing = filingOfSchools(district)

  it.each<[MeasureName, string, string]>([
    ["primary-pupils", "4612", "一贯制 schools by their 小学部, teaching points among them"],
    ["junior-pupils", "2900", "the junior parts of the nine- and the twelve-year school"],
    ["compulsory-pupils", "7512", "both"],
    ["senior-pupils", "600", "of the twelve-year school alone"],
    ["special-pupils", "85", "of the special school alone"],
    ["pupils-total", "8197", "all but kindergartens"],
    ["nine-year-school-pupils", "2200", "by kind"],
    ["private-compulsory-pupils", "2700", "by ownership, without its senior part"],
    ["large-classes-compulsory", "0", "none is an answer"],
    ["largest-class-pupils-primary", "44", "the greatest, not the sum"],
    ["largest-school-pupils", "2700", "a school with its compulsory parts together, without its senior one"],
    ["primary-schools", "2", "a teaching point is no school of its own"],
    ["teaching-points", "1", ""],
    ["junior-schools", "2", "初级中学 and 九年一贯制学校, as 教育事业统计 has it"],
    ["senior-schools", "1", "the twelve-year school"],
    ["complete-secondary-schools", "0", "there are senior schools, none of this kind"],
    ["special-schools", "1", ""],
    ["schools-assessed-primary", "4", "without the teaching point of 32 pupils"],
    ["schools-assessed-junior", "3", ""]
  ])("%s: %s (%s)", (measure, value) => {
    expect(derived(filing, measure)).toBe(value)
  })

  it("say nothing of a stage that no school of the register has", () => {
    expect(derived(filing, "vocational-pupils")).toBeUndefined()
    expect(derived(filing, "kindergarten-children")).toBeUndefined()
    expect(derived(filing, "kindergartens")).toBeUndefined()
  })

  it("say nothing where there is no register", () => {
    expect(derived(filingOfSchools([], { "primary-pupils": 4600 }), "primary-pupils")).toBe("4600")
    expect(derived(filingOfSchools([]), "primary-pupils")).toBeUndefined()
  })
})

describe("a school that left something out", () => {
  const silent = (...names: ReadonlyArray<string>) =>
    filingOfSchools(
      district.map(({ told, ...school }) => ({
        ...school,
        told: names.includes(school.name) ? {} : told
      }))
    )

  it("is named with what it left out, and no total is drawn", () => {
    expect(derived(silent("临溪二小"), "primary-pupils")).toBe("临溪二小未报“本校在校生数”，不能汇总。")
    expect(derived(silent("临溪二小"), "junior-pupils")).toBe("2900")
  })

  it("of several stages is named with the stage", () => {
    expect(derived(silent("临溪实验学校"), "junior-pupils")).toBe(
      "临溪实验学校（初中部）未报“本校在校生数”，不能汇总。"
    )
  })

  it("among many is counted", () => {
    const all = silent("临溪一小", "临溪二小", "临溪实验学校", "育英学校")
    expect(derived(all, "primary-pupils")).toBe(
      "临溪一小、临溪二小、临溪实验学校（小学部）等4所学校未报“本校在校生数”，不能汇总。"
    )
  })

  it("leaves what the district states itself to stand", () => {
    const { schools, facts } = silent("临溪二小")
    const filing = filingOfSchools(district, { "primary-pupils": 4612 })
    const stated = {
      ...filing,
      schools,
      facts: [...facts, ...filing.facts.filter((fact) => fact.organisation === null)]
    }
    expect(derived(stated, "primary-pupils")).toBe("4612")
  })

  it("is asked in English too", () => {
    const input = inputs(silent("临溪二小"))("primary-pupils")
    expect("unknown" in input ? input.unknown.reason?.en : undefined).toBe(
      "临溪二小 did not return “Own pupils”: no total is drawn."
    )
  })
})

describe("any one figure that a school leaves out", () => {
  const filing = filingOfSchools(district)
  const values = (of: Filing): ReadonlyMap<string, string | undefined> => {
    const known = inputs(of)
    return new Map(
      [...derivations.keys()].map((measure) => {
        const input = known(measure)
        return [measure, "known" in input ? JSON.stringify(input.known.value, (_, each) => String(each)) : undefined]
      })
    )
  }
  const whole = values(filing)
  const facts = filing.facts.filter(({ organisation }) => organisation === "临溪实验学校")

  it.each(facts.map((fact) => [fact.measure, fact.stage, fact] as const))(
    "leaves every figure as it was or unknown, never another: %s of %s",
    (_measure, _stage, left) => {
      const without = values({ ...filing, facts: filing.facts.filter((fact) => fact !== left) })
      const changed = [...without].filter(([measure, value]) => value !== undefined && value !== whole.get(measure))
      expect(changed).toEqual([])
      const lost = [...without].filter(([measure, value]) => value === undefined && whole.get(measure) !== undefined)
      expect(lost.length > 0).toBe(isNeeded(left))
    }
  )
})

describe("kindergartens", () => {
  const kindergartens = (inclusive: boolean | undefined): ReadonlyArray<SchoolDraft> => [
    { name: "区机关幼儿园", kind: "kindergarten", told: { preschool: { "school-pupils": 360 } } },
    {
      name: "金色摇篮幼儿园",
      kind: "kindergarten",
      ownership: "private",
      inclusive: true,
      told: { preschool: { "school-pupils": 240 } }
    },
    {
      name: "小天使幼儿园",
      kind: "kindergarten",
      ownership: "private",
      ...(inclusive === undefined ? {} : { inclusive }),
      told: { preschool: { "school-pupils": 150 } }
    }
  ]

  it("are inclusive where they are public or recognised", () => {
    const filing = filingOfSchools(kindergartens(false))
    expect(derived(filing, "kindergarten-children")).toBe("750")
    expect(derived(filing, "public-kindergarten-children")).toBe("360")
    expect(derived(filing, "inclusive-kindergarten-children")).toBe("600")
    expect(derived(filing, "inclusive-private-kindergartens")).toBe("1")
  })

  it("of which nobody says whether they are inclusive are not taken for either", () => {
    const filing = filingOfSchools(kindergartens(undefined))
    expect(derived(filing, "inclusive-kindergarten-children")).toBe("小天使幼儿园未注明是否为普惠性幼儿园，不能汇总。")
    expect(derived(filing, "kindergarten-children")).toBe("750")
  })
})

describe("answers of schools", () => {
  const answers = (junior: number): Filing =>
    filingOfSchools([
      { name: "临溪一小", kind: "primary", told: { primary: { "school-closed-campus": 1 } } },
      {
        name: "临溪实验学校",
        kind: "nine-year",
        told: { primary: { "school-closed-campus": 1 }, junior: { "school-closed-campus": junior } }
      },
      { name: "临溪中学", kind: "junior", told: { junior: { "school-closed-campus": 1 } } }
    ])

  it("count a school once, and only where every part of it says yes", () => {
    expect(derived(answers(1), "closed-management-rate-stated")).toBe("100")
    expect(derived(answers(0), "closed-management-rate-stated")).toBe("66.6667")
    expect(derived(answers(0), "schools-with-closed-campus")).toBe("2")
  })

  it("are of every part where the school gives one for all", () => {
    const filing = answers(1)
    const whole = filing.facts
      .filter((fact) => fact.stage !== "junior" || fact.organisation !== "临溪实验学校")
      .map((fact) => (fact.organisation === "临溪实验学校" ? { ...fact, stage: null } : fact))
    expect(derived({ ...filing, facts: whole }, "closed-management-rate-stated")).toBe("100")
  })

  it("are asked of every part", () => {
    expect(derived(answers(1), "guard-coverage-stated")).toBe(
      "临溪一小、临溪实验学校、临溪实验学校等4所学校未报“本校配齐专职保安（是为1，否为0）”，不能汇总。"
    )
  })
})

describe("small schools", () => {
  const small = (point: Told): Filing =>
    filingOfSchools([
      { name: "临溪一小", kind: "primary", told: { primary: { "school-pupils": 480 } } },
      {
        name: "青石沟小学",
        kind: "primary",
        told: { primary: { "school-pupils": 99, "school-funded-headcount": 100 } }
      },
      { name: "柳树沟教学点", kind: "teaching-point", told: { primary: point } },
      {
        name: "云岭学校",
        kind: "nine-year",
        told: { primary: { "school-pupils": 60 }, junior: { "school-pupils": 45 } }
      }
    ])

  it("are counted, and funded by the headcount of the one that has least", () => {
    const filing = small({ "school-pupils": 12, "school-funded-headcount": 96 })
    expect(derived(filing, "small-schools")).toBe("2")
    expect(derived(filing, "small-school-funded-pupils")).toBe("96")
  })

  it("are not counted while one does not say how many pupils it has", () => {
    expect(derived(small({}), "small-schools")).toBe("柳树沟教学点未报“本校在校生数”，不能汇总。")
  })
})

describe("the table of derivations", () => {
  it("derives no measure twice", () => {
    const names = derivationFamilies.flatMap((family) => Object.keys(family))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each([...derivations])("%s is a district's, made of what schools return", (name, derivation) => {
    expect(findMeasure(name)?.level).toBe("district")
    const leaves = formulasOf(derivation).flatMap((formula) => leavesOf(formula))
    expect(leaves.map((leaf) => findMeasure(leaf)?.level).filter((level) => level !== "school")).toEqual([])
  })
})
