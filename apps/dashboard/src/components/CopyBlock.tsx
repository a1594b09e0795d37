import { createSignal } from "solid-js"
import { useWords } from "../language/language.tsx"

/** A formula for another program, to be taken away. */
export const CopyBlock = (props: { readonly title: string; readonly text: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = createSignal(false)
  let code: HTMLElement | undefined
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text)
      setCopied(true)
    } catch {
      // A browser that guards its clipboard still lets the reader copy what is selected.
      if (code !== undefined) getSelection()?.selectAllChildren(code)
    }
  }
  return (
    <div data-component="copy-block">
      <h3>{props.title}</h3>
      <pre tabIndex={0} aria-label={props.title}>
        <code ref={code}>{props.text}</code>
      </pre>
      <button type="button" data-component="button" onClick={() => void copy()}>
        {copied() ? t().assessment.metric.copied : t().assessment.metric.copy}
      </button>
    </div>
  )
}
