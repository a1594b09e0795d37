/** A derivation as a spreadsheet has it, over a sheet with one row for each school part that it is drawn from. */
import { measuresOfSelection } from "../derivations/selection.ts"
import type { Derivation } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import { excelExpression, withoutOuterBrackets } from "./excel.ts"
import { type Formula, leavesOf } from "./formula.ts"

/** Ranges of one column and as many rows as there are parts, each school part in the same row of all. */
export interface SchoolSheet {
  /** `B2:B41`: what each part returned of a measure; an empty cell where it did not. */
  readonly rangeOf: (measure: MeasureId) => string
  /** The ids of the schools; a 一贯制 school stands in a row a stage. */
  readonly schools: string
}

/** Empty while any cell of the ranges is; nothing is summed around a school that is silent. */
const whole = (ranges: ReadonlyArray<string>, body: string): string => {
  const silent = ranges.map((range) => `COUNT(${range})<ROWS(${range})`)
  const guard = silent.length === 1 ? silent.join("") : `OR(${silent.join(",")})`
  return `=IF(${guard},"",IFERROR(${body},""))`
}

/** A count of rows stands on nothing but what says whether they are meant. */
const counted = (ranges: ReadonlyArray<string>, body: string): string =>
  ranges.length === 0 ? `=${body}` : whole(ranges, body)

const perPart = (of: Formula<MeasureId>, { rangeOf }: SchoolSheet): string => excelExpression(of, rangeOf)

const totalOf = (of: Formula<MeasureId>, sheet: SchoolSheet): string => {
  const each = withoutOuterBrackets(perPart(of, sheet))
  return of.op === "leaf" ? `SUM(${each})` : `SUMPRODUCT(${each})`
}

/** √(Σ(Pᵢ/P)(xᵢ−X̄)²) ÷ X̄, each school weighing by its pupils. */
const variationOf = (of: Formula<MeasureId>, by: MeasureId, sheet: SchoolSheet): string => {
  const amount = perPart(of, sheet)
  const pupils = sheet.rangeOf(by)
  const mean = `(${totalOf(of, sheet)}/SUM(${pupils}))`
  const coefficient = `SQRT(SUMPRODUCT(${pupils}/SUM(${pupils})*(${amount}/${pupils}-${mean})^2))/${mean}`
  // Less than nothing is a slip of the return: an error here, which leaves the cell empty.
  return `IF(SUMPRODUCT(--((${amount})<0))>0,NA(),${coefficient})`
}

/** The parts of each school added up, as often as it has parts; MAX and MIN do not mind. SUMPRODUCT asks for every row. */
const perSchool = (pick: "MAX" | "MIN", amount: string, schools: string): string =>
  `SUMPRODUCT(${pick}(SUMIF(${schools},${schools},${amount})))`

/** `undefined` for what no formula over the returns alone can tell: what counts schools by standards in force. */
export const derivationExcel = (derivation: Derivation, sheet: SchoolSheet): string | undefined => {
  switch (derivation.op) {
    case "total":
      return whole(leavesOf(derivation.of).map(sheet.rangeOf), totalOf(derivation.of, sheet))
    case "overall": {
      const sums = excelExpression(derivation.of, (measure) => `SUM(${sheet.rangeOf(measure)})`)
      return whole(leavesOf(derivation.of).map(sheet.rangeOf), withoutOuterBrackets(sums))
    }
    case "greatest":
    case "least": {
      if (derivation.of.op !== "leaf") return undefined
      const pick = derivation.op === "least" ? "MIN" : "MAX"
      const amount = sheet.rangeOf(derivation.of.leaf)
      return whole(
        [...new Set([derivation.of.leaf, ...measuresOfSelection(derivation.over)])].map(sheet.rangeOf),
        derivation.each === "part" ? `${pick}(${amount})` : perSchool(pick, amount, sheet.schools)
      )
    }
    case "count":
      return counted(
        measuresOfSelection(derivation.over).map(sheet.rangeOf),
        derivation.each === "part"
          ? `ROWS(${sheet.schools})`
          : `SUMPRODUCT(1/COUNTIF(${sheet.schools},${sheet.schools}))`
      )
    case "variation":
      return whole(
        [...leavesOf(derivation.of), derivation.by].map(sheet.rangeOf),
        variationOf(derivation.of, derivation.by, sheet)
      )
    case "mean-variation": {
      const { by } = derivation
      const coefficients = derivation.of.map((of) => variationOf(of, by, sheet))
      const measures = [...new Set([...derivation.of.flatMap(leavesOf), by])]
      return whole(measures.map(sheet.rangeOf), `AVERAGE(${coefficients.join(",")})`)
    }
    case "answers":
    case "lines":
    case "breaking":
    case "attainment":
      return undefined
  }
}
