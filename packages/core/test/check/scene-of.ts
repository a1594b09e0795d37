/** Scenes for localisation, written as a letter writes its figures, with relations over them by name. */
import {
  type Figure,
  type Formula,
  intervalOf,
  leaf,
  mapLeaves,
  percentage,
  quantityOf,
  Rational,
  type RelationClaim,
  type RelationKind,
  sum
} from "../../src/index.ts"
import { localise } from "../../src/check/localisation/localise.ts"
import { claimsByFigure, figuresIn, type Scene } from "../../src/check/localisation/scene.ts"
import { verdictOf } from "../../src/check/recompute.ts"

const { decimal, multiply, powerOfTen, toDecimal } = Rational

const shape = /^(\d+(?:\.\d+)?)(万|亿|)(\D+)$/

const exponents: Readonly<Record<string, number>> = { "": 0, 万: 4, 亿: 8 }

const figureOf = (text: string, start: number): Figure => {
  const [, number = "", scale = "", unit = ""] = shape.exec(text) ?? []
  const decimals = number.includes(".") ? number.length - number.indexOf(".") - 1 : 0
  const exponent = exponents[scale] ?? 0
  const value = multiply(decimal(number), powerOfTen(exponent))
  const isCount = decimals === 0 && scale === "" && unit !== "%" && unit !== "百分点"
  return {
    start,
    end: start + text.length,
    text,
    value: toDecimal(value, 12),
    lower: toDecimal(value, 12),
    upper: toDecimal(value, 12),
    unit,
    qualifier: "exact",
    step: isCount ? "0" : toDecimal(powerOfTen(exponent - decimals), 12),
    period: null,
    subject: "",
    measure: null,
    section: null,
    item: null
  }
}

export interface Relating {
  readonly kind: RelationKind
  /** The name of the stated figure. */
  readonly result: string
  readonly computed: Formula<string>
  readonly certain?: boolean
}

/** A total and its parts, by name. */
export const total = (result: string, ...parts: ReadonlyArray<string>): Relating => ({
  kind: "sum",
  result,
  computed: sum(...parts.map((part) => leaf(part)))
})

/** A share in percent, its part and its whole, by name. */
export const share = (result: string, part: string, whole: string): Relating => ({
  kind: "share",
  result,
  computed: percentage(leaf(part), leaf(whole))
})

/** Figures in order of the text, a clause apart, and the relations between them. */
export const sceneOf = (texts: Readonly<Record<string, string>>, relations: ReadonlyArray<Relating>): Scene => {
  const names = Object.keys(texts)
  let text = ""
  const figures = names.map((name) => {
    const figure = figureOf(texts[name] ?? "", text.length)
    text += `${figure.text}，`
    return figure
  })
  const index = (name: string): number => names.indexOf(name)
  const claims = relations.map(({ kind, result, computed, certain = true }): RelationClaim => ({
    kind,
    result: index(result),
    computed: mapLeaves(computed, index),
    comparison: "equals",
    basis: "prose",
    words: "",
    certain
  }))
  const quantities = figures.map(quantityOf)
  const intervals = quantities.map(intervalOf)
  const figuresOf = claims.map(figuresIn)
  return {
    text,
    figures,
    values: quantities.map((quantity) => quantity.value),
    intervals,
    claims,
    figuresOf,
    claimsOf: claimsByFigure(figuresOf),
    verdicts: claims.map((claim) => verdictOf(claim, (each) => intervals[each]))
  }
}

/** Every fault: its claims, the smallest sets of figures, and what they probably were, likeliest first. */
export const faultsIn = (texts: Readonly<Record<string, string>>, relations: ReadonlyArray<Relating>) => {
  const names = Object.keys(texts)
  return localise(sceneOf(texts, relations)).map((fault) => ({
    claims: fault.claims,
    smallest: fault.smallest.map((set) => set.map((index) => names[index]).join("+")),
    complete: fault.complete,
    explanations: fault.explanations.map(({ edits, kind }) => ({
      kind,
      change: edits.map(({ figure, text }) => `${names[figure]} ${text}`).join(" + ")
    }))
  }))
}
