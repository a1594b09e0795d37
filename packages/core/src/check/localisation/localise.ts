/**
 * Which figures are wrong where relations fail, and what they probably were: the fewest figures whose change lets every
 * relation hold (Fellegi and Holt), over all relations that hang together, ranked by how likely the slip is that
 * explains them. What holds without doubt must go on holding. The relations of a letter are shares and quotients as
 * well as sums, and printed numbers stand for intervals, so sets are tried by solving each relation for the figure
 * freed; `localiseErrors` is the same for records whose edits are linear.
 */
import { binds } from "./binding-claims.ts"
import { componentsOf } from "./components.ts"
import { evidenceIn } from "./evidence.ts"
import { joinedByExchanges } from "./exchanged-groups.ts"
import { explained, type Explanation, effectOf, ranked, together, type Trial } from "./explanation.ts"
import { explanationsBy, explanationsOf, neededOf, type Workshop } from "./explanations.ts"
import type { Fault } from "./fault.ts"
import { rivalReadings } from "./rival-readings.ts"
import { claimAt, claimsNaming, figureAt, type Scene, withEdits } from "./scene.ts"
import { QUERY_LEFT } from "./slip-likelihood.ts"
import { withoutWake } from "./wake.ts"

/** A letter with more failing relations than this is no letter; no cause is looked for in the rest. */
const MOST_CLAIMS = 60
/** How many figures may be wrong together where no one of them explains everything. */
const MOST_TOGETHER = 3
/** How many changes are tried in one group of relations that no single change explains. */
const MOST_TRIED = 40
/** How many writings of one figure are followed up. */
const MOST_WRITINGS = 3

/** What the best explanation mends comes first, then what the words leave no doubt about. */
const gravestFirst = (
  scene: Scene,
  claims: ReadonlyArray<number>,
  best: Explanation | undefined
): ReadonlyArray<number> => {
  const rank = (claim: number): number =>
    (best === undefined || best.mends.includes(claim) ? 0 : 2) + (claimAt(scene, claim).certain ? 0 : 1)
  return claims.toSorted((a, b) => rank(a) - rank(b) || a - b)
}

const singles = (workshop: Workshop, goal: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const named = goal.map((claim) => workshop.scene.figuresOf[claim] ?? [])
  const inEach = (named[0] ?? []).filter((figure) => named.every((figures) => figures.includes(figure)))
  return inEach.filter((figure) => neededOf(workshop.scene, goal, figure) !== undefined).map((figure) => [figure])
}

/** Looked for beside other changes, an explanation may write a figure as the letter has it: that explains nothing. */
const changesAll = (scene: Scene, { edits }: Explanation): boolean =>
  edits.every((edit) => edit.text !== figureAt(scene, edit.figure).text)

const faultOf = (
  workshop: Workshop,
  goal: ReadonlyArray<number>,
  found: ReadonlyArray<Explanation>,
  smallest: ReadonlyArray<ReadonlyArray<number>>,
  complete = true
): Fault => {
  const explanations = found.filter((each) => changesAll(workshop.scene, each))
  const best = explanations[0]
  const claims = [...new Set([...goal, ...(best?.mends ?? [])])]
  return { claims: gravestFirst(workshop.scene, claims, best), explanations, smallest, complete }
}

interface Search {
  /** How many changes may still be tried. */
  left: number
  best: Trial | undefined
  /** Whether a step may break what binds, if a later one mends it. */
  readonly mayBreak: boolean
}

/** The cheapest few changes, one after the other, by which every claim of the goal holds and nothing certain fails. */
const search = (
  workshop: Workshop,
  goal: ReadonlyArray<number>,
  before: Trial | undefined,
  depth: number,
  state: Search
): void => {
  const { scene } = workshop
  const [first] = goal.toSorted((a, b) => (scene.figuresOf[a]?.length ?? 0) - (scene.figuresOf[b]?.length ?? 0))
  if (first === undefined) return
  const changed = new Set(before?.edits.map((edit) => edit.figure) ?? [])
  const figures = (scene.figuresOf[first] ?? []).filter((figure) => !changed.has(figure))
  const isFirstStep = state.mayBreak && depth > 1
  const steps = figures.flatMap((figure) => {
    const others = goal.filter((claim) => claim !== first && (scene.figuresOf[claim] ?? []).includes(figure))
    const all = others.length > 0 ? explanationsBy(workshop, [first, ...others], figure, isFirstStep) : []
    return ranked([...all, ...explanationsBy(workshop, [first], figure, isFirstStep)]).slice(0, MOST_WRITINGS)
  })
  for (const step of steps.toSorted((a, b) => b.mends.length - a.mends.length || a.cost - b.cost)) {
    if (state.left-- <= 0) return
    const trial = before === undefined ? step : together(before, step)
    if (state.best !== undefined && trial.cost >= state.best.cost) continue
    const next = withEdits(scene, step.edits)
    const broken = isFirstStep ? effectOf(scene, step.edits).breaks.filter((claim) => binds(scene, claim)) : []
    const left = [...goal.filter((claim) => next.verdicts[claim] === "fails"), ...broken]
    if (left.length === 0) state.best = trial
    else if (depth > 1) search({ ...workshop, scene: next }, left, trial, depth - 1, state)
  }
}

/** Where no single figure explains a group: the fewest that do, each a fault by itself where it can be told apart. */
const explainedTogether = (workshop: Workshop, goal: ReadonlyArray<number>): ReadonlyArray<Fault> => {
  const { scene } = workshop
  let best: Trial | undefined
  let complete = true
  for (let depth = 2; depth <= MOST_TOGETHER && best === undefined; depth++) {
    for (const mayBreak of [false, true]) {
      if (best !== undefined) break
      const state: Search = { left: MOST_TRIED, best: undefined, mayBreak }
      search(workshop, goal, undefined, depth, state)
      best = state.best
      complete = complete && state.left >= 0
    }
  }
  if (best === undefined) return alone(workshop, goal, complete)
  const set = best.edits.map((edit) => edit.figure)
  const faults: Array<Fault> = []
  for (const edit of best.edits) {
    const others = withEdits(
      scene,
      best.edits.filter((each) => each !== edit)
    )
    const own = goal.filter((claim) => others.verdicts[claim] === "fails")
    const effect = effectOf(scene, [edit])
    // Told apart only if it mends its own claims whether or not the others are made.
    if (own.length === 0 || own.some((claim) => !effect.mends.includes(claim))) break
    const explanations = ranked(explanationsOf({ ...workshop, scene: others }, own))
    faults.push(faultOf(workshop, own, explanations, singles({ ...workshop, scene: others }, own), complete))
  }
  const covered = new Set(faults.flatMap((fault) => fault.claims))
  if (faults.length === best.edits.length && goal.every((claim) => covered.has(claim))) return faults
  const whole = explained(scene, best, goal)
  return [faultOf(workshop, goal, whole === undefined ? [] : [whole], [set], complete)]
}

/** Each claim by itself, as the fallback where no few changes let all hold. */
const alone = (workshop: Workshop, goal: ReadonlyArray<number>, complete: boolean): ReadonlyArray<Fault> =>
  goal.map((claim) => {
    const explanations = ranked(explanationsOf(workshop, [claim]))
    return { ...faultOf(workshop, [claim], explanations, singles(workshop, [claim]), complete), claims: [claim] }
  })

/**
 * What an explanation leaves unexplained of the questions that hang together with its goal stays open, and counts
 * against it: of two figures that would mend a sum, the one is likelier whose number told elsewhere is mended too.
 */
const weighedBeside = (
  { scene }: Workshop,
  questions: ReadonlyArray<number>,
  explanations: ReadonlyArray<Explanation>
): ReadonlyArray<Explanation> =>
  questions.length === 0
    ? explanations
    : explanations.map((each) => {
        const named = new Set(each.edits.flatMap((edit) => claimsNaming(scene, edit.figure)))
        // Those that name a changed figure were counted when the explanation was made.
        const open = questions.filter((claim) => !each.mends.includes(claim) && !named.has(claim))
        return { ...each, cost: each.cost + QUERY_LEFT * open.length }
      })

/** One fault for the whole goal, or for one reading of it; `undefined` where there is none. */
const explainedByOne = (
  workshop: Workshop,
  goal: ReadonlyArray<number>,
  group: ReadonlyArray<number>
): ReadonlyArray<Fault> | undefined => {
  const questions = group.filter((claim) => !goal.includes(claim))
  const explanations = ranked(weighedBeside(workshop, questions, explanationsOf(workshop, goal)))
  if (explanations.length > 0) return [faultOf(workshop, goal, explanations, singles(workshop, goal))]
  const readings = rivalReadings(workshop.scene, goal)
  const byReading = ranked(readings.flatMap((reading) => explanationsOf(workshop, reading)))
  if (byReading.length === 0) return undefined
  const smallest = new Map(readings.flatMap((reading) => singles(workshop, reading)).map((set) => [set[0], set]))
  return [faultOf(workshop, goal, byReading, [...smallest.values()])]
}

const localiseGroup = (workshop: Workshop, group: ReadonlyArray<number>): ReadonlyArray<Fault> => {
  const { scene } = workshop
  const certain = group.filter((claim) => claimAt(scene, claim).certain)
  const goal = certain.length > 0 ? certain : group
  const faults = explainedByOne(workshop, goal, group) ?? explainedTogether(workshop, goal)
  const told = new Set(faults.flatMap((fault) => fault.claims))
  const rest = group.filter((claim) => !told.has(claim))
  return [...faults, ...componentsOf(scene, rest).flatMap((each) => localiseGroup(workshop, each))]
}

/** The failing claims by fault, but for questions in the wake of another, in the order of the claims. */
export const localise = (scene: Scene): ReadonlyArray<Fault> => {
  const failing = [...scene.verdicts.entries()].filter(([, verdict]) => verdict === "fails").map(([index]) => index)
  if (failing.length === 0) return []
  const workshop = { scene, evidence: evidenceIn(scene) }
  const sought = failing.slice(0, MOST_CLAIMS)
  const groups = joinedByExchanges(scene, componentsOf(scene, sought))
  const faults = groups.flatMap((group) => localiseGroup(workshop, group))
  const unsought = failing
    .slice(MOST_CLAIMS)
    .map((claim): Fault => ({ claims: [claim], explanations: [], smallest: [], complete: false }))
  return [...withoutWake(scene, faults), ...unsought].toSorted((a, b) => Math.min(...a.claims) - Math.min(...b.claims))
}
