import type { Passage } from "../../domain/letter.ts"
import type { Span } from "../../domain/text.ts"
import { type Check, finding } from "./check-kind.ts"

const spanOfPassage = (passage: Passage): Span => [passage.start, passage.end]

type Pairs = ReadonlySet<string>

/** The two-character words of a passage, wherever they may begin. */
const pairsOf = (text: string): Pairs => {
  const plain = text.replace(/[^\u4e00-\u9fff]/g, "")
  const found = new Set<string>()
  for (let at = 0; at + 2 <= plain.length; at++) found.add(plain.slice(at, at + 2))
  return found
}

/** The share of them that two passages have in common, by the shorter. */
const likeness = (left: Pairs, right: Pairs): number => {
  let common = 0
  for (const pair of left) if (right.has(pair)) common++
  return common / Math.max(1, Math.min(left.size, right.size))
}

/** A passage as it is held against each of the others. */
interface Worded {
  readonly passage: Passage
  readonly head: Pairs
  readonly body: Pairs
}

const worded = (passage: Passage): Worded => ({ passage, head: pairsOf(head(passage)), body: pairsOf(passage.text) })

/** Headlines say the same thing in other words; whole passages share few words even when one answers the other. */
const LIKE_HEADS = 0.25
const LIKE_BODIES = 0.08

const answers = (plan: Worded, problem: Worded): boolean =>
  likeness(problem.head, plan.head) >= LIKE_HEADS || likeness(problem.body, plan.body) >= LIKE_BODIES

const dated = /(?:19|20)\d{2}年|[今明后]年|年底|月底|季度|学期|[一二三四五六七八九十\d]+月(?:底|前|份)?|期限|时限|长期/
const owned =
  /责任(?:单位|人|部门|领导)|牵头|负责|由[^,，。;；]{2,16}(?:局|委|室|办|科|中心|街道|镇|政府|学校|部门)|[区县市](?:教委|教育局|教体局|财政局|规划局|规划自然资源局|市场监管局|编办|人社局)/

const head = (passage: Passage): string => {
  const [line] = passage.text.replace(/\s+/g, "").split(/[。；;]/)
  return (line ?? "").slice(0, 24)
}

/** Every problem has a plan. */
export const problemsWithPlans: Check = {
  entry: {
    id: "problem-without-plan",
    title: { zh: "问题与打算对应", en: "A plan for each problem" },
    description: { zh: "每个问题是否有对应的整改打算。", en: "Whether each problem is answered by a plan." },
    severity: "remark"
  },
  run: ({ reading }) => {
    const plans = reading.plans.map(worded)
    const unanswered = reading.problems.map(worded).filter((problem) => !plans.some((plan) => answers(plan, problem)))
    return {
      applied: reading.problems.length,
      findings: unanswered.map(({ passage: problem }) =>
        finding({
          check: "problem-without-plan",
          severity: "remark",
          title: { zh: "问题没有对应的措施", en: "A problem without a plan" },
          message: {
            zh: `“${head(problem)}”这一问题，下一步打算中没有对应的整改措施。`,
            en: "Nothing in the plans answers this problem."
          },
          spans: [spanOfPassage(problem)]
        })
      )
    }
  }
}

/** Every plan says who does it and by when. */
export const plansWithOwners: Check = {
  entry: {
    id: "plan-without-owner-or-date",
    title: { zh: "打算的责任与时限", en: "Owner and date of each plan" },
    description: {
      zh: "每项打算是否写明责任单位和完成时限。",
      en: "Whether each plan names who does it and by when."
    },
    severity: "remark"
  },
  run: ({ reading }) => ({
    applied: reading.plans.length,
    findings: reading.plans.flatMap((plan) => {
      const lacks = [
        ...(owned.test(plan.text) ? [] : [{ zh: "责任单位", en: "who does it" }]),
        ...(dated.test(plan.text) ? [] : [{ zh: "完成时限", en: "by when" }])
      ]
      if (lacks.length === 0) return []
      return [
        finding({
          check: "plan-without-owner-or-date",
          severity: "remark",
          title: {
            zh: `措施未写明${lacks.map((each) => each.zh).join("和")}`,
            en: `A plan does not say ${lacks.map((each) => each.en).join(" and ")}`
          },
          message: {
            zh: `“${head(plan)}”未写明${lacks.map((each) => each.zh).join("和")}，难以督查落实。`,
            en: `The plan does not say ${lacks.map((each) => each.en).join(" and ")}; it cannot be followed up.`
          },
          spans: [spanOfPassage(plan)]
        })
      ]
    })
  })
}
