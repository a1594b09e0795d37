/** The letter that is open: as sent, as corrected, and what its reader has said about the notes. In memory alone. */
import { type Bilingual, replacementsOf, type Suggestion } from "@duxue/core"
import { type Accessor, createMemo, createSignal } from "solid-js"
import type { Checked, Stage } from "../checking/check-text.ts"
import type { Checker, Source } from "../checking/checker.ts"
import type { Annotation } from "../letter/annotation.ts"
import { type Corrected, type Correction, correctAll, movedBy, revert } from "../letter/correction.ts"
import { type LetterView, letterViewOf } from "../letter/letter-view.ts"

export type Status =
  | { readonly kind: "empty" }
  | { readonly kind: "working"; readonly name: string; readonly stage: Stage }
  | { readonly kind: "refused"; readonly name: string; readonly explanation: Bilingual }
  | { readonly kind: "broke"; readonly name: string }
  | { readonly kind: "open"; readonly name: string }

export type Showing = "original" | "corrected"

export type OpenedFile = Extract<Source, { readonly kind: "file" }>

interface Version {
  readonly checked: Checked
  readonly corrections: ReadonlyArray<Correction>
}

export interface Session {
  readonly status: Accessor<Status>
  /** The version that is shown; `undefined` while no letter is open. */
  readonly view: Accessor<LetterView | undefined>
  /** The file that was opened; `undefined` where a text was pasted, or no letter is open. */
  readonly file: Accessor<OpenedFile | undefined>
  readonly original: Accessor<LetterView | undefined>
  readonly corrected: Accessor<LetterView | undefined>
  readonly showing: Accessor<Showing>
  /** Whether a correction is being checked. */
  readonly rechecking: Accessor<boolean>
  readonly explanations: Accessor<ReadonlyMap<string, string>>
  /** Resolves to whether a letter is open afterwards. */
  readonly open: (source: Source) => Promise<boolean>
  readonly show: (name: string, checked: Checked, file?: OpenedFile) => void
  readonly close: () => void
  readonly setShowing: (showing: Showing) => void
  /** Puts the whole of a suggestion into the corrected text and checks that again. */
  readonly adopt: (annotation: Annotation, suggestion: Suggestion) => Promise<boolean>
  /** Takes back all that answers an annotation, the latest answer where none is named; resolves to what was taken. */
  readonly undo: (key?: string) => Promise<ReadonlyArray<Correction>>
  readonly explain: (key: string, words: string) => void
  readonly dismiss: (key: string) => void
  readonly restore: (key: string) => void
}

const none: Status = { kind: "empty" }

export const createSession = (checker: Checker): Session => {
  const [status, setStatus] = createSignal<Status>(none)
  const [file, setFile] = createSignal<OpenedFile>()
  const [first, setFirst] = createSignal<Version>()
  const [latest, setLatest] = createSignal<Version>()
  const [showing, setShowing] = createSignal<Showing>("corrected")
  const [rechecking, setRechecking] = createSignal(false)
  const [explanations, setExplanations] = createSignal<ReadonlyMap<string, string>>(new Map())
  const [dismissed, setDismissed] = createSignal<ReadonlySet<string>>(new Set())
  const [order, setOrder] = createSignal<ReadonlyArray<string>>([])

  const viewOf = (version: Version | undefined) =>
    version === undefined ? undefined : letterViewOf(version.checked, version.corrections, dismissed())
  const original = createMemo(() => viewOf(first()))
  const corrected = createMemo(() => (latest() === first() ? original() : viewOf(latest())))

  const show = (name: string, checked: Checked, opened?: OpenedFile) => {
    const version: Version = { checked, corrections: [] }
    setFile(opened)
    setFirst(version)
    setLatest(version)
    setShowing("corrected")
    setExplanations(new Map())
    setDismissed(new Set<string>())
    setOrder([])
    setStatus({ kind: "open", name })
  }

  const close = () => {
    setFile(undefined)
    setFirst(undefined)
    setLatest(undefined)
    setStatus(none)
  }

  const open = async (source: Source): Promise<boolean> => {
    const { name } = source
    setStatus({ kind: "working", name, stage: source.kind === "file" ? "decoding" : "reading" })
    try {
      const outcome = await checker(source, (stage) => setStatus({ kind: "working", name, stage }))
      if (outcome.kind === "checked") show(name, outcome.checked, source.kind === "file" ? source : undefined)
      else setStatus({ kind: "refused", name, explanation: outcome.explanation })
      return outcome.kind === "checked"
    } catch {
      setStatus({ kind: "broke", name })
      return false
    }
  }

  const recheck = async (next: Corrected): Promise<boolean> => {
    const name = nameOf(status())
    if (next.corrections.length === 0) {
      setLatest(first())
      return true
    }
    setRechecking(true)
    try {
      // What the file told beside its text holds for the corrected text too, where its words stand now.
      const told = first()?.checked
      const bound = movedBy(next.corrections, told?.bound ?? [])
      const placed = movedBy(next.corrections, told?.placed ?? [])
      const outcome = await checker({ kind: "text", name, text: next.text, bound, placed }, () => undefined)
      if (outcome.kind === "refused") return false
      setLatest({ checked: outcome.checked, corrections: next.corrections })
      setShowing("corrected")
      return true
    } catch {
      return false
    } finally {
      setRechecking(false)
    }
  }

  const current = (): Corrected | undefined => {
    const version = latest()
    return version && { text: version.checked.reading.text, corrections: version.corrections }
  }

  const adopt = async (annotation: Annotation, suggestion: Suggestion): Promise<boolean> => {
    const before = current()
    if (before === undefined || rechecking() || showing() === "original") return false
    const done = await recheck(correctAll(before, replacementsOf(suggestion), annotation.key))
    if (done) setOrder((keys) => [...keys.filter((key) => key !== annotation.key), annotation.key])
    return done
  }

  const undo = async (named?: string): Promise<ReadonlyArray<Correction>> => {
    const before = current()
    const key = named ?? order().findLast((each) => before?.corrections.some((made) => made.key === each))
    const taken = before?.corrections.filter((made) => made.key === key) ?? []
    if (before === undefined || key === undefined || taken.length === 0 || rechecking()) return []
    if (!(await recheck(revert(before, key)))) return []
    setOrder((keys) => keys.filter((each) => each !== key))
    return taken
  }

  return {
    status,
    file,
    view: () => (showing() === "original" ? original() : corrected()),
    original,
    corrected,
    showing,
    rechecking,
    explanations,
    open,
    show,
    close,
    setShowing,
    adopt,
    undo,
    explain: (key, words) =>
      setExplanations((kept) => {
        const next = new Map(kept)
        if (words.trim() === "") next.delete(key)
        else next.set(key, words.trim())
        return next
      }),
    dismiss: (key) => setDismissed((kept) => new Set([...kept, key])),
    restore: (key) => setDismissed((kept) => new Set([...kept].filter((other) => other !== key)))
  }
}

const nameOf = (status: Status): string => (status.kind === "empty" ? "" : status.name)
