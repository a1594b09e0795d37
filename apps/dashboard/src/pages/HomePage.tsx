import { A } from "@solidjs/router"
import { createEffect, createMemo, For, Match, Show, Switch } from "solid-js"
import { AppBar } from "../components/AppBar.tsx"
import { DropZone } from "../components/DropZone.tsx"
import { HeroStrip } from "../components/Hero.tsx"
import { Legend } from "../components/Legend.tsx"
import { Mark } from "../components/Mark.tsx"
import { useWords } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { type LetterView, letterViewOf } from "../letter/letter-view.ts"
import { gravity } from "../letter/state.ts"
import { useWorkplace } from "../session/workplace.ts"

/** As many as stand beside the frame for a file without running past it. */
const room = 6

interface Line {
  readonly annotation: Annotation
  readonly index: number
  readonly times: number
}

const Found = (props: { readonly view: LetterView }) => {
  const { t, pick, language } = useWords()
  /** The same thing said in several places is one line, with the number of places. */
  const gravest = createMemo((): ReadonlyArray<Line> => {
    const lines = new Map<string, Line>()
    for (const [index, annotation] of props.view.annotations.entries()) {
      const name = `${annotation.state} ${annotation.finding.title.zh}`
      const line = lines.get(name)
      lines.set(name, line === undefined ? { annotation, index, times: 1 } : { ...line, times: line.times + 1 })
    }
    return [...lines.values()].toSorted((a, b) => gravity[a.annotation.state] - gravity[b.annotation.state])
  })
  const told = () =>
    gravest()
      .slice(0, room)
      .reduce((sum, line) => sum + line.times, 0)
  const place = (index: number) => {
    const chapter = props.view.chapters.find((of) => of.annotations.includes(index))?.chapter
    const item = props.view.annotations[index]?.finding.item ?? null
    if (chapter?.kind === "section" && chapter.numeral !== null) {
      const sections = props.view.chapters.filter((of) => of.chapter.kind === "section")
      const ordinal = sections.findIndex((of) => of.chapter === chapter) + 1
      return t().homePage.place(language() === "zh" ? chapter.numeral : String(ordinal), item)
    }
    return chapter === undefined
      ? ""
      : chapter.kind === "section"
        ? (chapter.heading ?? "")
        : t().sections[chapter.kind]
  }
  return (
    <section data-component="found" aria-labelledby="found-title">
      <h2 id="found-title">{t().homePage.found}</h2>
      <Show when={gravest().length > 0} fallback={<p>{t().homePage.foundNothing}</p>}>
        <ul>
          <For each={gravest().slice(0, room)}>
            {({ annotation, index, times }) => (
              <li data-state={annotation.state}>
                <Mark state={annotation.state} />
                <span data-slot="word">{t().states[annotation.state]}</span>
                <span>
                  <A href={`/letter?sample&note=${index}`}>{pick(annotation.finding.title)}</A>
                  <Show when={times > 1}>
                    <span data-slot="times">{t().homePage.times(times)}</span>
                  </Show>
                </span>
                <span data-slot="place">{place(index)}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.view.annotations.length > told()}>
          <p data-slot="more">{t().homePage.more(props.view.annotations.length - told())}</p>
        </Show>
      </Show>
    </section>
  )
}

/** What the product does, shown on the sample letter, and the place to put one's own. */
export const HomePage = () => {
  const { t } = useWords()
  const { sample, wantSample } = useWorkplace()
  wantSample()
  const view = createMemo(() => {
    const checked = sample.state === "ready" ? sample() : undefined
    return checked === undefined ? undefined : letterViewOf(checked, [], new Set())
  })
  createEffect(() => {
    document.title = t().homePage.documentTitle
  })
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().drop.local}</span>
      </AppBar>
      <main data-layout="home" id="main">
        <section data-component="hero">
          <h1 data-phrases>
            {view() === undefined
              ? t().homePage.heroWaiting
              : t().homePage.hero(view()?.counts.figures ?? 0, view()?.counts.fails ?? 0)}
          </h1>
          <p>{t().homePage.lead}</p>
          <Switch fallback={<div data-slot="waiting" aria-hidden="true" />}>
            <Match when={view()}>
              {(of) => (
                <>
                  <HeroStrip view={of()} />
                  <p data-slot="sample">
                    <A href="/letter?sample">
                      {t().homePage.openSample(of().checked.reading.letter.title ?? t().page.untitled)}
                    </A>
                    <span>{t().homePage.sampleNote}</span>
                  </p>
                </>
              )}
            </Match>
            <Match when={sample.state === "errored"}>
              <p data-slot="sample">{t().homePage.sampleFailed}</p>
            </Match>
          </Switch>
        </section>
        <div data-layout="home-columns">
          <DropZone />
          <Show when={view()}>{(of) => <Found view={of()} />}</Show>
        </div>
        <section data-component="legend-section" aria-labelledby="legend-title">
          <h2 id="legend-title">{t().homePage.legend}</h2>
          <Legend />
        </section>
      </main>
    </>
  )
}
