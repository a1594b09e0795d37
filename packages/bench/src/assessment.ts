/**
 * Every metric of a thousand districts over ten years, judged by the law of each year: ours beside DuckDB, which is given
 * the same formulas as SQL and the same standards, in one run; and a spreadsheet engine on a twentieth of it. What comes
 * out is a tally of verdicts a year, so that nobody is charged for handing over rows.
 */
import { assess, assessTable, filingTable, standards } from "@duxue/core"
import { assessmentInDuckDb } from "./assessment-in-duckdb.ts"
import { assessmentInHyperFormula } from "./assessment-in-hyperformula.ts"
import { filingsOf, type YearTable } from "./district-data.ts"
import { table } from "./table.ts"
import { median, timeOf } from "./timing.ts"

const years = Array.from({ length: 10 }, (_, index) => 2016 + index)
const districts = 1000
const inSheet = 50
const rounds = 11

/** How many verdicts of each kind, over all metrics, standards, districts and years. */
const tally = (tables: ReadonlyArray<YearTable>): ReadonlyArray<number> => {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const { date, filings } of tables) {
    for (const { verdicts } of assessTable(filings, { date, standards })) {
      for (const verdict of verdicts) counts[verdict] = (counts[verdict] as number) + 1
    }
  }
  return counts
}

const tablesOf = (size: number): ReadonlyArray<YearTable> =>
  years.map((year) => ({ year, date: `${year}-12-31`, filings: filingTable(filingsOf(year, size)) }))

const oneByOne = (tables: ReadonlyArray<YearTable>): number =>
  timeOf(() => {
    for (const { date, filings } of tables) for (const filing of filings.filings) assess(filing, { date })
  })

export const assessment = async (): Promise<string> => {
  const all = tablesOf(districts)
  const few = tablesOf(inSheet)
  const duck = await assessmentInDuckDb(all)
  const sheet = assessmentInHyperFormula(few)
  const [mine, peer] = [tally(all), await duck.run()]
  // What a method prescribes is open where we find another number, and plainly unmet to a database; no other verdict
  // is open here, since every figure drawn is exact.
  const settled = ([met = 0, unmet = 0, open = 0, missing = 0]: ReadonlyArray<number>) => [met, unmet + open, missing]
  if (settled(mine).join(" ") !== settled(peer).join(" ")) {
    throw new Error(`verdicts differ: ours ${mine.join(" ")}, DuckDB's ${peer.join(" ")}`)
  }
  sheet.run()
  const own: Array<number> = []
  const database: Array<number> = []
  const fewOwn: Array<number> = []
  const cells: Array<number> = []
  for (let round = 0; round < rounds; round++) {
    own.push(timeOf(() => tally(all)))
    const start = performance.now()
    await duck.run()
    database.push(performance.now() - start)
    fewOwn.push(timeOf(() => tally(few)))
    if (round < 3) cells.push(timeOf(sheet.run))
  }
  duck.close()
  sheet.close()
  const exact = oneByOne(few)
  const [ours, theirs, ownFew, spreadsheet] = [own, database, fewOwn, cells].map(median) as [
    number,
    number,
    number,
    number
  ]
  const judged = mine.reduce((total, each) => total + each, 0)
  return `${judged} verdicts\n\n${table(
    ["filings", "ours ms", "peer", "peer ms", "peer ÷ ours"],
    [
      [
        String(districts * years.length),
        ours.toFixed(1),
        "DuckDB",
        theirs.toFixed(1),
        `${(theirs / ours).toFixed(2)}×`
      ],
      [
        String(inSheet * years.length),
        ownFew.toFixed(2),
        "HyperFormula",
        spreadsheet.toFixed(1),
        `${(spreadsheet / ownFew).toFixed(0)}×`
      ],
      [
        String(inSheet * years.length),
        ownFew.toFixed(2),
        "assess, one by one, with reasons and margins",
        exact.toFixed(1),
        `${(exact / ownFew).toFixed(0)}×`
      ]
    ]
  )}`
}
