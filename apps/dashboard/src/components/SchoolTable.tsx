import { A } from "@solidjs/router"
import {
  formatCount,
  formatNumber,
  formatQuantity,
  resourceIndicators,
  type SchoolVerdict,
  stageTitles
} from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { indicatorTitle, leastShare, type SchoolRow, type SortKey, sortRows } from "../schools/school-table.ts"
import { VerdictWord } from "./VerdictWord.tsx"

const Cell = (props: { readonly verdict: SchoolVerdict | undefined; readonly title: string }) => {
  const { t, language } = useWords()
  const attained = () => props.verdict?.attained ?? null
  const state = () => {
    const share = attained()
    if (share === null) return "missing"
    return Number(share) >= 100 ? "met" : Number(share) < leastShare ? "far" : "below"
  }
  const words = () => {
    const share = attained()
    return share === null
      ? t().schools.table.cellMissing(props.title)
      : t().schools.table.cell(props.title, formatQuantity(share, "%", language(), 1))
  }
  return (
    <i data-slot="cell" data-cell={state()} title={words()}>
      {/* 99.6% of a standard is not all of it: cut, never rounded up. */}
      {state() === "met" ? "" : state() === "missing" ? t().schools.table.missingCell : Math.floor(Number(attained()))}
    </i>
  )
}

interface HeadProps {
  readonly by: SortKey
  readonly sorted: SortKey
  readonly descending: boolean
  readonly words: string
  readonly num?: boolean
  readonly onSort: (key: SortKey) => void
}

const Head = (props: HeadProps) => {
  const sort = () => (props.sorted === props.by ? (props.descending ? "descending" : "ascending") : "none")
  return (
    <th scope="col" aria-sort={sort()} data-num={props.num === true ? "" : undefined}>
      <button type="button" onClick={() => props.onSort(props.by)}>
        {props.words}
        <span aria-hidden="true">{sort() === "none" ? "" : props.descending ? " ↓" : " ↑"}</span>
      </button>
    </th>
  )
}

/** Every school part with its seven marks; what does not pass comes first until the reader sorts otherwise. */
export const SchoolTable = (props: { readonly rows: ReadonlyArray<SchoolRow> }) => {
  const { t, pick, language } = useWords()
  const [key, setKey] = createSignal<SortKey>("met")
  const [descending, setDescending] = createSignal(false)
  const rows = createMemo(() => sortRows(props.rows, key(), descending()))
  const sort = (by: SortKey) => {
    setDescending(key() === by && !descending())
    setKey(by)
  }
  const titles = () => resourceIndicators.map((indicator) => indicatorTitle(indicator))
  const said = (row: SchoolRow) =>
    row.cells
      .flatMap((cell, index) => {
        const title = titles()[index]
        if (title === undefined || cell === undefined || cell.verdict === "met") return []
        return cell.attained === null
          ? [t().schools.table.cellMissing(pick(title))]
          : [t().schools.table.cell(pick(title), formatQuantity(cell.attained, "%", language(), 1))]
      })
      .join(t().listed)
  return (
    <div data-component="table-frame" tabIndex={0} role="group" aria-label={t().schools.table.seven}>
      <table data-component="table" data-slot="schools">
        <thead>
          <tr>
            <Head by="school" sorted={key()} descending={descending()} words={t().schools.table.school} onSort={sort} />
            <Head by="stage" sorted={key()} descending={descending()} words={t().schools.table.stage} onSort={sort} />
            <Head
              by="pupils"
              sorted={key()}
              descending={descending()}
              words={t().schools.table.pupils}
              num
              onSort={sort}
            />
            <th scope="col">{t().schools.table.seven}</th>
            <Head by="met" sorted={key()} descending={descending()} words={t().schools.table.met} num onSort={sort} />
            <Head
              by="least"
              sorted={key()}
              descending={descending()}
              words={t().schools.table.least}
              num
              onSort={sort}
            />
            <th scope="col">{t().schools.table.verdict}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row" lang="zh-CN">
                  <A href={`/schools/${encodeURIComponent(row.resources.school)}`}>{row.resources.name.zh}</A>
                </th>
                <td>{pick(stageTitles[row.resources.stage])}</td>
                <td data-num>{row.pupils === undefined ? "—" : formatCount(row.pupils, language())}</td>
                <td>
                  <span
                    data-slot="seven"
                    role="img"
                    aria-label={said(row) === "" ? t().assessment.verdicts.met : said(row)}
                  >
                    <For each={row.cells}>
                      {(cell, index) => <Cell verdict={cell} title={pick(titles()[index()] ?? { zh: "", en: "" })} />}
                    </For>
                  </span>
                </td>
                <td data-num>{t().schools.counts.of(row.resources.met, row.resources.of)}</td>
                <td data-num>
                  <Show when={row.resources.least} fallback="—">
                    {(least) => `${formatNumber(least(), language(), 1)}%`}
                  </Show>
                </td>
                <td>
                  <VerdictWord verdict={row.resources.verdict} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
