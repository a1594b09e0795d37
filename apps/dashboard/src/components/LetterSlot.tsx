import { createSignal, Show } from "solid-js"
import type { Source } from "../checking/checker.ts"
import { useWords } from "../language/language.tsx"

interface Props {
  readonly title: string
  readonly source: Source | undefined
  /** The letter that is open, where one is and it is not here yet. */
  readonly offered: Source | undefined
  readonly onFiles: (files: ReadonlyArray<File>) => void
  readonly onSource: (source: Source) => void
}

/** A place for one of two letters: dropped, chosen, or taken from what is open. */
export const LetterSlot = (props: Props) => {
  const { t } = useWords()
  const [over, setOver] = createSignal(false)
  let input: HTMLInputElement | undefined
  return (
    <section
      data-component="letter-slot"
      data-over={over() ? "" : undefined}
      aria-label={props.title}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // The page itself takes what is dropped anywhere else, and opens it.
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        props.onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2>{props.title}</h2>
      <p data-slot="name" lang="zh-CN">
        {props.source?.name ?? t().differences.drop}
      </p>
      <div data-slot="actions">
        <button type="button" data-component="button" onClick={() => input?.click()}>
          {props.source === undefined ? t().differences.choose : t().differences.replace}
        </button>
        <Show when={props.offered}>
          {(offered) => (
            <button type="button" data-component="link" onClick={() => props.onSource(offered())}>
              {t().differences.useOpen(offered().name)}
            </button>
          )}
        </Show>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ""
        }}
      />
    </section>
  )
}
