import type { Filing, Finding, LetterModel } from "@duxue/core"
import { createSignal, For, Show } from "solid-js"
import type { FileKind } from "../composing/letter-files.ts"
import { pdfOf } from "../composing/pdf-service.ts"
import { useWords } from "../language/language.tsx"
import { download, safeName } from "../session/download.ts"
import { mediaTypes } from "../session/media-types.ts"
import { useWorkplace } from "../session/workplace.ts"
import { Menu, MenuItem } from "./Menu.tsx"

interface Props {
  readonly letter: LetterModel
  readonly filing: Filing
  readonly findings: ReadonlyArray<Finding>
  readonly seal: boolean
}

const letterKinds: ReadonlyArray<FileKind> = ["docx", "html", "md"]
const dataKinds: ReadonlyArray<FileKind> = ["xlsx", "csv", "ndjson", "json"]

/** Takes the letter away in each of its formats, and the data that it was made from. */
export const LetterDownload = (props: Props) => {
  const { t, language } = useWords()
  const { announce } = useWorkplace()
  const [said, say] = createSignal("")
  const [failed, setFailed] = createSignal("")
  const name = (kind: string) => `${safeName(props.letter.frame.title)}.${kind}`

  const report = (words: string, wrong = "") => {
    say(words)
    setFailed(wrong)
    announce(wrong === "" ? words : wrong)
  }
  const make = async (kind: FileKind) => {
    report(t().composing.download.making(name(kind)))
    try {
      const { madeFile } = await import("../composing/letter-files.ts")
      const { letter, filing, findings, seal } = props
      const { mediaType, content } = await madeFile({ letter, filing, findings, seal }, kind)
      download(name(kind), mediaType, content)
      report(t().composing.download.done(name(kind)))
    } catch {
      report("", t().composing.download.failed)
    }
  }
  const makePdf = async () => {
    report(t().composing.download.making(name("pdf")))
    const answer = await pdfOf(props.letter, language(), props.seal)
    if (answer.kind === "no-server") report("", t().composing.download.noServer)
    else if (answer.kind === "refused") report("", t().composing.download.refused(answer.words))
    else {
      download(name("pdf"), mediaTypes.pdf, answer.bytes)
      report(t().composing.download.done(name("pdf")))
    }
  }
  return (
    <div data-component="letter-download">
      <Menu title={t().composing.download.title}>
        <li data-slot="group">{t().composing.download.letter}</li>
        <For each={letterKinds}>
          {(kind) => <MenuItem onChoose={() => void make(kind)}>{t().composing.download[kind]}</MenuItem>}
        </For>
        <MenuItem onChoose={() => void makePdf()}>{t().composing.download.pdf}</MenuItem>
        <li data-slot="group">{t().composing.download.data}</li>
        <For each={dataKinds}>
          {(kind) => <MenuItem onChoose={() => void make(kind)}>{t().composing.download[kind]}</MenuItem>}
        </For>
        <li data-slot="note">{t().composing.download.pdfSends}</li>
      </Menu>
      <p data-slot="said">{said()}</p>
      <Show when={failed() !== ""}>
        <p data-slot="refusal" role="alert">
          {failed()}
        </p>
      </Show>
    </div>
  )
}
