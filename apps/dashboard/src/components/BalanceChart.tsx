import { A, useNavigate } from "@solidjs/router"
import { formatNumber, formatQuantity, formatThreshold, stageTitles } from "@duxue/core"
import { scaleLinear, scaleSqrt } from "d3-scale"
import { createMemo, For, Show } from "solid-js"
import { lineWords } from "../assessment/value-words.ts"
import { useWords } from "../language/language.tsx"
import { type BalancedStage, type BalanceRow, isExplained, type SchoolDot } from "../schools/balance.ts"
import { leastShare } from "../schools/school-table.ts"
import { type Disc, isClear, swarm } from "../schools/swarm.ts"
import { Coefficient, CoefficientScale } from "./Coefficient.tsx"
import { elementWidth } from "./element-width.ts"

const height = 76
const middle = height / 2
/** Beyond this many times the standard a school stands at the edge: what it has more says nothing of the line. */
const edge = 2.6

/** A school's dot by its pupils, before a crowd makes all of them smaller. */
const radius = scaleSqrt().domain([0, 3000]).range([2.5, 9]).clamp(true)
const sizes = [1, 0.85, 0.7] as const

const discsOf = (dots: ReadonlyArray<SchoolDot>, x: (multiple: number) => number, size: number): ReadonlyArray<Disc> =>
  dots.map(({ multiple, pupils }) => ({ x: x(multiple), r: radius(pupils ?? 400) * size }))

const reach = middle - 2

interface RowProps {
  readonly row: BalanceRow
  readonly stage: BalancedStage
  readonly width: number
  readonly x: (multiple: number) => number
  /** Of the dots, as a part of what they are where there is room. */
  readonly size: number
}

const Row = (props: RowProps) => {
  const { t, pick, language } = useWords()
  const navigate = useNavigate()
  const x = () => props.x
  const placed = createMemo(() => swarm(discsOf(props.row.dots, props.x, props.size), reach))
  const percent = (dot: SchoolDot) => formatQuantity(dot.verdict.attained ?? "0", "%", language(), 1)
  const words = (dot: SchoolDot) =>
    t().schools.balance.dot(
      pick(dot.verdict.name),
      dot.verdict.value === null ? "—" : formatQuantity(dot.verdict.value, dot.verdict.unit, language(), 2),
      percent(dot)
    )
  const label = () => {
    const { variation } = props.row
    const line =
      isExplained(variation) && variation.comparison !== null && variation.threshold !== null
        ? formatThreshold(variation.comparison, variation.threshold, "系数", language())
        : "—"
    return t().schools.balance.label(
      pick(props.row.metric.title),
      props.row.dots.length,
      props.row.below,
      isExplained(variation)
        ? formatNumber(variation.weighted.coefficient, language(), 3)
        : t().schools.balance.unexplained,
      line,
      isExplained(variation) ? t().assessment.verdicts[variation.weighted.verdict] : ""
    )
  }
  return (
    <li>
      <div data-slot="name">
        <A href={`/metrics/quality-balance-cv-${props.row.indicator}@${props.stage}`}>{pick(props.row.metric.name)}</A>
        <Show when={props.row.standard}>{(standard) => <small>{lineWords(standard(), language())}</small>}</Show>
        <Show when={props.row.below > 0}>
          <small data-slot="below">{t().schools.balance.below(props.row.below)}</small>
        </Show>
      </div>
      <svg data-slot="swarm" width={props.width} height={height} role="img" aria-label={label()}>
        <path data-slot="axis" d={`M0 ${middle}H${props.width}`} />
        <path data-slot="soft" d={`M${x()(leastShare / 100)} 0V${height}`} />
        <path data-slot="line" d={`M${x()(1)} 0V${height}`} />
        <For each={props.row.dots}>
          {(dot, index) => (
            <circle
              data-slot="dot"
              data-below={dot.multiple < 1 ? "" : undefined}
              data-far={dot.multiple < leastShare / 100 ? "" : undefined}
              cx={placed()[index()]?.x ?? 0}
              cy={middle + (placed()[index()]?.y ?? 0)}
              r={placed()[index()]?.r ?? 3}
              onClick={() => navigate(`/schools/${encodeURIComponent(dot.verdict.school)}`)}
            >
              <title>{words(dot)}</title>
            </circle>
          )}
        </For>
      </svg>
      <Coefficient variation={props.row.variation} />
    </li>
  )
}

/** Seven rows on one scale: where the schools stand, and how far apart their pupils are. */
export const BalanceChart = (props: { readonly rows: ReadonlyArray<BalanceRow>; readonly stage: BalancedStage }) => {
  const { t, pick } = useWords()
  let scaleFrame: HTMLElement | undefined
  const measured = elementWidth(() => scaleFrame)
  const width = () => Math.max(160, measured())
  /** One scale for all rows: where a school stands in one may be compared with where it stands in another. */
  const x = createMemo(() => {
    const least = Math.min(0.7, ...props.rows.flatMap(({ dots }) => dots.map(({ multiple }) => multiple)))
    return scaleLinear()
      .domain([least - 0.05, edge])
      .range([8, width() - 10])
      .clamp(true)
  })
  /**
   * One size for all rows, so that a school is known again: the largest at which no dot hides another. At the edge they may:
   * there a school stands for having plenty, and for nothing else.
   */
  const size = createMemo(() => {
    const rows = props.rows.map(({ dots }) => dots.filter(({ multiple }) => multiple < edge))
    return sizes.find((each) => rows.every((dots) => isClear(swarm(discsOf(dots, x(), each), reach)))) ?? 0.7
  })
  const threshold = () =>
    props.rows.flatMap(({ variation }) => (isExplained(variation) ? [variation.threshold] : []))[0]
  const ticks = () => [1.5, 2, 2.5].filter((multiple) => width() > 320 || multiple === 2)
  return (
    <div data-component="balance">
      <div data-slot="heads" aria-hidden="true">
        <span>{pick(stageTitles[props.stage])}</span>
        <span ref={scaleFrame}>
          <svg width={width()} height="18">
            <text text-anchor="end" x={x()(leastShare / 100) + 6} y="13">
              {leastShare}%
            </text>
            <text data-slot="standard" text-anchor="start" x={x()(1) - 4} y="13">
              {t().schools.balance.standard}
            </text>
            <For each={ticks()}>
              {(multiple) => (
                <text data-anchor="middle" x={x()(multiple)} y="13">
                  {t().schools.balance.times(String(multiple))}
                </text>
              )}
            </For>
          </svg>
        </span>
        <span>
          {t().schools.balance.coefficient}
          <CoefficientScale threshold={threshold()} />
        </span>
      </div>
      <ol>
        <For each={props.rows}>
          {(row) => <Row row={row} stage={props.stage} width={width()} x={x()} size={size()} />}
        </For>
      </ol>
      <p data-slot="note">{t().schools.balance.note}</p>
    </div>
  )
}
