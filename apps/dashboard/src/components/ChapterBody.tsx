import { createMemo, For, type JSX, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { useWords } from "../language/language.tsx"
import type { Paragraph, ParagraphRole } from "../letter/chapter.ts"
import { useDesk } from "../session/desk.ts"
import { FigureCard } from "./FigureCard.tsx"
import { Note } from "./Note.tsx"
import { Passage } from "./Passage.tsx"
import { CorrectionNote, SupportNote } from "./QuietNotes.tsx"
import { useDeskActions } from "../session/desk-actions.ts"
import { silenceSubject } from "./titles.ts"

/** More than these in one place, and the brackets say how many; the margin says which. */
const spelledOut = 2

/** The brackets where the letter is silent: ［缺：上年近视率］, ［缺 6 项］. */
const Gap = (props: { readonly indices: ReadonlyArray<number> }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const subjects = () =>
    props.indices.flatMap((index) => {
      const annotation = desk.view().annotations[index]
      return annotation === undefined ? [] : [pick(silenceSubject(annotation.finding.title))]
    })
  return (
    <span
      data-component="gap"
      data-state="missing"
      data-annotations={props.indices.join(" ")}
      title={subjects().join(t().listed)}
      onClick={() => act.openAnnotation(props.indices[0] ?? -1)}
    >
      {subjects().length > spelledOut ? t().gaps(subjects().length) : t().gap(subjects().join(t().listed))}
    </span>
  )
}

/** What stands in the margin, by kind and index: as plain text, so that a note is kept while others come and go. */
type NoteName = `annotation ${number}` | `support ${number}` | `correction ${number}` | `figure ${number}`

const drawings: Readonly<Record<string, (index: number) => JSX.Element>> = {
  annotation: (index) => <Note index={index} />,
  support: (index) => <SupportNote index={index} />,
  correction: (index) => <CorrectionNote index={index} />,
  figure: (index) => <FigureCard index={index} />
}

const drawNote = (name: NoteName): JSX.Element => {
  const [kind = "", digits] = name.split(" ")
  const draw = drawings[kind]
  return draw?.(Number(digits))
}

/** Everything in the margin that belongs to one paragraph, in order of the text. */
const Notes = (props: {
  readonly chapter: number
  readonly paragraph: Paragraph
  readonly silences: ReadonlyArray<number>
}) => {
  const { language } = useWords()
  const desk = useDesk()
  const card = createMemo(() => {
    const open = desk.open()
    return open?.kind === "figure" ? open.index : undefined
  })
  const entries = createMemo((): ReadonlyArray<NoteName> => {
    const { annotations, supports, corrections, chapters, checked } = desk.view()
    const list: Array<{ readonly at: number; readonly name: NoteName }> = []
    const put = (at: number | undefined, name: NoteName) => {
      const [start, end] = props.paragraph.span
      if (at !== undefined && start <= at && at < end) list.push({ at, name })
    }
    for (const index of chapters[props.chapter]?.annotations ?? []) {
      const annotation = annotations[index]
      if (annotation !== undefined && annotation.span !== null && desk.isVisible(index))
        put(annotation.at, `annotation ${index}`)
    }
    for (const index of chapters[props.chapter]?.supports ?? []) {
      const support = supports[index]
      if (desk.lets(support)) put(support?.at, `support ${index}`)
    }
    for (const [index, correction] of corrections.entries()) put(correction.span[0], `correction ${index}`)
    const figure = card()
    if (figure !== undefined) put(checked.reading.figures[figure]?.start, `figure ${figure}`)
    const inOrder = list.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
    return [...inOrder, ...props.silences.map((index): NoteName => `annotation ${index}`)]
  })
  return (
    <Show when={entries().length > 0}>
      <div data-slot="notes" lang={language() === "zh" ? "zh-CN" : "en"}>
        <For each={entries()}>{drawNote}</For>
      </div>
    </Show>
  )
}

/** An item may end with the line feeds that follow its last paragraph. */
const lineBreaks = 4

const tagOf = (role: ParagraphRole) => (role === "part" ? "h2" : role === "heading" ? "h3" : "p")

const ParagraphBody = (props: { readonly chapter: number; readonly paragraph: Paragraph; readonly last: boolean }) => {
  const desk = useDesk()
  /** Silences stand at the end of the item, or chapter, that should have spoken; in brackets until set aside. */
  const silences = createMemo(() => {
    const { annotations, chapters } = desk.view()
    return (chapters[props.chapter]?.annotations ?? []).filter((index) => {
      const annotation = annotations[index]
      if (annotation === undefined || annotation.span !== null || !desk.isVisible(index)) return false
      const [start, end] = props.paragraph.span
      return start < annotation.at && (annotation.at <= end + lineBreaks || props.last)
    })
  })
  const open = () => silences().filter((index) => !desk.view().dismissed.has(desk.view().annotations[index]?.key ?? ""))
  return (
    <div data-slot="clause" data-role={props.paragraph.role}>
      <Dynamic component={tagOf(props.paragraph.role)}>
        <Passage chapter={props.chapter} paragraph={props.paragraph} />
        <Show when={open().length > 0}>
          <Gap indices={open()} />
        </Show>
      </Dynamic>
      <Notes chapter={props.chapter} paragraph={props.paragraph} silences={silences()} />
    </div>
  )
}

/** The heading of a part of the letter, 二、存在的问题: in sight even where the chapter under it is folded. */
export const PartHeading = (props: { readonly index: number }) => {
  const desk = useDesk()
  const headings = () =>
    (desk.view().chapters[props.index]?.chapter.paragraphs ?? []).filter(({ role }) => role === "part")
  return (
    <div data-slot="part" id={`part-${props.index}`}>
      <For each={headings()}>
        {(paragraph) => <ParagraphBody chapter={props.index} paragraph={paragraph} last={false} />}
      </For>
    </div>
  )
}

/** One chapter of the letter. Folded it stays in the page, where find-in-page and print still reach it. */
export const ChapterBody = (props: { readonly index: number }) => {
  const desk = useDesk()
  const chapter = () => desk.view().chapters[props.index]?.chapter
  const body = () => (chapter()?.paragraphs ?? []).filter(({ role }) => role !== "part")
  return (
    <Show when={chapter()}>
      {(of) => (
        <section
          data-slot="chapter"
          data-kind={of().kind}
          data-chapter={props.index}
          id={of().id}
          tabIndex={-1}
          attr:hidden={desk.folded(props.index) ? "until-found" : undefined}
          on:beforematch={() => desk.setUnfolded([props.index], true)}
        >
          <For each={body()}>
            {(paragraph, order) => (
              <ParagraphBody chapter={props.index} paragraph={paragraph} last={order() === body().length - 1} />
            )}
          </For>
        </section>
      )}
    </Show>
  )
}
