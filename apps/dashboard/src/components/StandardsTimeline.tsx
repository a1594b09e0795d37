import { A } from "@solidjs/router"
import { type ExplainedStandard, formatDate } from "@duxue/core"
import { scaleLinear } from "d3-scale"
import { createMemo, For, Show } from "solid-js"
import { lineWords } from "../assessment/value-words.ts"
import { useWords } from "../language/language.tsx"

const width = 360
const height = 26
const middle = height / 2

/** 2020-07-01 as a number of years, near enough to be drawn. */
const yearsOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}

interface Props {
  readonly standards: ReadonlyArray<ExplainedStandard>
  /** The day whose law judges. */
  readonly date: string
  readonly title: string
}

/** Every standard in its time, a row each, on one scale of years; the day that judges runs through all of them. */
export const StandardsTimeline = (props: Props) => {
  const { t, pick, language } = useWords()
  const scale = createMemo(() => {
    const dates = props.standards.flatMap(({ from, until }) => [from, until ?? from])
    const years = [...dates, props.date].map(yearsOf)
    return scaleLinear()
      .domain([Math.floor(Math.min(...years)), Math.ceil(Math.max(...years)) + 2])
      .range([4, width - 12])
  })
  const ticks = () => scale().ticks(5).filter(Number.isInteger)
  /** A year is named at its middle: a mark at its first of January would read as the year before. */
  const named = () => ticks().filter((year) => scale()(year + 0.5) < width - 16)
  const span = ({ from, until }: ExplainedStandard) =>
    t().assessment.metric.since(formatDate(from, language()), until === null ? null : formatDate(until, language()))
  const now = () => scale()(yearsOf(props.date))
  return (
    <div data-component="timeline">
      <svg data-slot="years" viewBox={`0 0 ${width} 18`} width={width} height="18" aria-hidden="true">
        <For each={named()}>
          {(year) => (
            <text data-anchor="middle" x={scale()(year + 0.5)} y="13">
              {year}
            </text>
          )}
        </For>
      </svg>
      <ol>
        <For each={props.standards}>
          {(standard) => (
            <li data-in-force={standard.inForce ? "" : undefined} data-confidence={standard.confidence}>
              <span data-slot="line">
                {lineWords(standard, language())}
                <Show when={standard.confidence === "unconfirmed"}>
                  <span data-slot="doubt">{t().assessment.confidences.unconfirmed}</span>
                </Show>
              </span>
              <svg
                viewBox={`0 0 ${width} ${height}`}
                width={width}
                height={height}
                role="img"
                aria-label={`${lineWords(standard, language())}${t().separator}${span(standard)}`}
              >
                <title>{span(standard)}</title>
                <For each={ticks()}>{(year) => <path data-slot="grid" d={`M${scale()(year)} 0V${height}`} />}</For>
                <path data-slot="judged" d={`M${now()} 0V${height}`} />
                <path
                  data-slot="span"
                  d={`M${scale()(yearsOf(standard.from))} ${middle}H${
                    standard.until === null ? width - 8 : scale()(yearsOf(standard.until))
                  }`}
                />
                <path data-slot="start" d={`M${scale()(yearsOf(standard.from))} ${middle - 6}v12`} />
                <Show
                  when={standard.until}
                  fallback={<path data-slot="on" d={`M${width - 10} ${middle - 5}l6 5-6 5`} />}
                >
                  {(until) => <path data-slot="start" d={`M${scale()(yearsOf(until()))} ${middle - 6}v12`} />}
                </Show>
                <Show when={standard.inForce}>
                  <circle data-slot="here" cx={now()} cy={middle} r="5" />
                </Show>
              </svg>
              <span data-slot="source">
                <A href={`/policies/${standard.policy.id}#${standard.id}`} title={pick(standard.policy.title)}>
                  {standard.policy.number ?? pick(standard.policy.title)}
                </A>{" "}
                {standard.clause ?? ""}
                <small>{span(standard)}</small>
              </span>
            </li>
          )}
        </For>
      </ol>
      <p data-slot="note">
        {t().assessment.metric.timeLead} {t().assessment.judgedOn(formatDate(props.date, language()))}
        {t().stop}
      </p>
    </div>
  )
}
