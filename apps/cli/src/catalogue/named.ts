/** Metrics and measures by whatever a clerk calls them: id, former id, form, or title in either language. */
import {
  type Bilingual,
  findMeasure,
  formsOf,
  measures,
  metricEntries,
  metricKey,
  metrics,
  nearestIds
} from "@duxue/core"
import { Failure } from "../failure.ts"
import * as Effect from "effect/Effect"

const isCalled = (name: string, { zh, en }: Bilingual): boolean =>
  zh === name || en.toLowerCase() === name.toLowerCase()

/** The id of a metric, or the key of one of its forms; `undefined` where nothing is called so. */
const metricNamed = (name: string): string | undefined => {
  const wanted = name.trim()
  if (formsOf(wanted).length > 0) return wanted
  const whole = metricEntries.find(({ title }) => isCalled(wanted, title))
  if (whole !== undefined) return whole.id
  const form = metrics.find(({ title }) => isCalled(wanted, title))
  return form === undefined ? undefined : metricKey(form)
}

/** The id of a measure; what nothing is called stays as it is, for `whatIf` to say so. */
export const measureNamed = (name: string): string => {
  const wanted = name.trim()
  return findMeasure(wanted)?.id ?? measures.find(({ title }) => isCalled(wanted, title))?.id ?? wanted
}

/** Titles beside ids: `public-kindergarten-share`（公办园在园幼儿占比）. */
const shown = (id: string): Bilingual => {
  const title = metricEntries.find((entry) => entry.id === id)?.title
  return title === undefined ? { zh: id, en: id } : { zh: `${id}（${title.zh}）`, en: `${id} (${title.en})` }
}

/** Fails with the names that may have been meant. */
export const knownMetric = (name: string): Effect.Effect<string, Failure> => {
  const found = metricNamed(name)
  if (found !== undefined) return Effect.succeed(found)
  const near = nearestIds(name, metricEntries).map(shown)
  const meant: Bilingual =
    near.length === 0
      ? { zh: "全部监测指标见 duxue catalogue metrics。", en: "For all of them see duxue catalogue metrics." }
      : {
          zh: `是不是${near.map(({ zh }) => zh).join("、")}？`,
          en: `Did you mean ${near.map(({ en }) => en).join(", ")}?`
        }
  return Effect.fail(
    new Failure({
      code: "unknown-metric",
      explanation: { zh: `没有监测指标“${name}”。${meant.zh}`, en: `There is no metric "${name}". ${meant.en}` }
    })
  )
}
