import { formatNumber } from "@duxue/core"
import { scaleLinear } from "d3-scale"
import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { type BalanceRow, isExplained } from "../schools/balance.ts"
import { VerdictWord } from "./VerdictWord.tsx"

const width = 150
const height = 36
const middle = 18
const x = scaleLinear()
  .domain([0, 0.8])
  .range([2, width - 4])
  .clamp(true)

/** The ends of the coefficients' axis and the line that all of a stage share, over the column. */
export const CoefficientScale = (props: { readonly threshold: string | null | undefined }) => {
  const { language } = useWords()
  return (
    <svg width={width} height="18">
      <text text-anchor="start" x="0" y="13">
        0
      </text>
      <Show when={props.threshold}>
        {(threshold) => (
          <text data-slot="standard" data-anchor="middle" x={x(Number(threshold()))} y="13">
            {formatNumber(threshold(), language(), 2)}
          </text>
        )}
      </Show>
    </svg>
  )
}

/** The coefficient weighted by pupils against its line, and where the unweighted formula would have put it. */
export const Coefficient = (props: { readonly variation: BalanceRow["variation"] }) => {
  const { t, pick, language } = useWords()
  const known = () => (isExplained(props.variation) ? props.variation : undefined)
  const reason = () => (isExplained(props.variation) ? undefined : props.variation.unexplained)
  return (
    <div data-component="coefficient">
      <Show when={known()}>
        {(of) => (
          <>
            <svg
              viewBox={`0 0 ${width} ${height}`}
              width={width}
              height={height}
              aria-hidden="true"
              data-verdict={of().weighted.verdict}
            >
              <path data-slot="axis" d={`M0 ${middle}H${width}`} />
              <path data-slot="bar" d={`M${x(0)} ${middle}H${x(Number(of().weighted.coefficient))}`} />
              <Show when={of().threshold}>
                {(threshold) => <path data-slot="line" d={`M${x(Number(threshold()))} 2V${height - 2}`} />}
              </Show>
              <path data-slot="unweighted" d={`M${x(Number(of().unweighted.coefficient))} ${middle - 7}v14`} />
              <circle data-slot="value" cx={x(Number(of().weighted.coefficient))} cy={middle} r="4.5" />
            </svg>
            <div data-slot="words">
              {/* Where the column has no heading: on a narrow screen, a row is a block of its own. */}
              <small data-slot="heading">
                {t().schools.balance.coefficient}
                <Show when={of().threshold}>
                  {(threshold) =>
                    `${t().separator}${t().schools.balance.standard} ${formatNumber(threshold(), language(), 2)}`
                  }
                </Show>
              </small>
              <b>{formatNumber(of().weighted.coefficient, language(), 3)}</b>
              <VerdictWord verdict={of().weighted.verdict} />
              <Show when={of().misleads}>
                <small>
                  {t().schools.balance.unweighted(formatNumber(of().unweighted.coefficient, language(), 3))}
                  {t().separator}
                  {t().assessment.verdicts[of().unweighted.verdict]}
                </small>
              </Show>
            </div>
          </>
        )}
      </Show>
      <Show when={reason()}>
        {(words) => (
          <p data-slot="reason">
            <b>{t().schools.balance.unexplained}</b> {pick(words())}
          </p>
        )}
      </Show>
    </div>
  )
}
