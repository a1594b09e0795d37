import { createSignal, Match, onMount, Show, Switch } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useWorkplace } from "../session/workplace.ts"
import { RefusedReturns } from "./RefusedReturns.tsx"

/** More than this is not put into the text area: browsers take many seconds to set a long text there. */
const longest = 20_000

const Paste = (props: { readonly onText: (text: string) => void; readonly onCancel: () => void }) => {
  const { t } = useWords()
  const [typed, setTyped] = createSignal("")
  const [held, setHeld] = createSignal<string>()
  let area: HTMLTextAreaElement | undefined
  onMount(() => area?.focus())
  return (
    <form
      data-slot="paste"
      onSubmit={(event) => {
        event.preventDefault()
        props.onText(held() ?? typed())
      }}
    >
      <Show
        when={held()}
        fallback={
          <label>
            <span class="visually-hidden">{t().drop.pasteLabel}</span>
            <textarea
              ref={area}
              rows="8"
              placeholder={t().drop.pastePlaceholder}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onPaste={(event) => {
                const text = event.clipboardData?.getData("text/plain") ?? ""
                if (text.length <= longest) return
                event.preventDefault()
                setHeld(typed() + text)
              }}
            />
          </label>
        }
      >
        {(text) => (
          <p data-slot="held">
            <b>{t().drop.held(text().length)}</b>
            <span lang="zh-CN">{`${text().trimStart().slice(0, 120)}……`}</span>
          </p>
        )}
      </Show>
      <div data-slot="actions">
        <button type="submit" data-component="button" data-kind="primary">
          {t().drop.check}
        </button>
        <button type="button" data-component="button" data-kind="quiet" onClick={() => props.onCancel()}>
          {t().drop.cancel}
        </button>
      </div>
    </form>
  )
}

/** What became of the last file: on its way, refused with what to do about it, or nothing yet. */
const Report = () => {
  const { t, pick } = useWords()
  const { session, intake, returns } = useWorkplace()
  const status = () => session.status()
  const working = () => {
    const now = status()
    return now.kind === "working" ? now : undefined
  }
  const refused = () => {
    const now = status()
    return now.kind === "refused" ? now : undefined
  }
  return (
    <>
      <div data-slot="progress" role="status">
        <Show when={returns.reading()}>
          <b>{t().drop.readingReturns}</b>
          <i data-slot="bar" />
        </Show>
        <Show when={working()}>
          {(now) => (
            <>
              <b>{t().page.working(now().name)}</b>
              <span>{t().stages[now().stage]}</span>
              <i data-slot="bar" />
            </>
          )}
        </Show>
      </div>
      <div role="alert">
        <Switch>
          <Match when={intake.unreadable()}>
            <p data-slot="refusal">{t().drop.unreadable}</p>
          </Match>
          <Match when={refused()}>
            {(now) => (
              <p data-slot="refusal">
                <b>{t().drop.refused(now().name)}</b>
                {pick(now().explanation)}
              </p>
            )}
          </Match>
          <Match when={returns.refused()}>{(now) => <RefusedReturns refused={now()} />}</Match>
          <Match when={status().kind === "broke"}>
            <p data-slot="refusal">{t().drop.broke}</p>
          </Match>
        </Switch>
      </div>
    </>
  )
}

/** Takes a letter: dropped, chosen or pasted. */
export const DropZone = () => {
  const { t } = useWords()
  const { intake } = useWorkplace()
  const [pasting, setPasting] = createSignal(false)
  let input: HTMLInputElement | undefined
  return (
    <section data-component="drop" data-over={intake.over() ? "" : undefined} aria-labelledby="drop-title">
      <h2 id="drop-title">{t().drop.title}</h2>
      <Show
        when={!pasting()}
        fallback={
          <Paste onText={(text) => void intake.takeText(t().drop.pasteName, text)} onCancel={() => setPasting(false)} />
        }
      >
        <p data-slot="lead">{intake.over() ? t().drop.now : t().drop.lead}</p>
        <p data-slot="formats">{t().drop.formats}</p>
        <p data-slot="formats">{t().drop.local}</p>
        <div data-slot="actions">
          <button type="button" data-component="button" data-kind="primary" onClick={() => input?.click()}>
            {t().drop.choose}
          </button>
          <button type="button" data-component="button" onClick={() => setPasting(true)}>
            {t().drop.paste}
          </button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            void intake.takeEach([...(event.currentTarget.files ?? [])])
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ""
          }}
        />
      </Show>
      <Report />
    </section>
  )
}
