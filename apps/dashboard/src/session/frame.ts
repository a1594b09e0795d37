/** What a reader wrote around a letter, kept while pages come and go; in memory alone. */
import type { LetterFrame } from "@duxue/core"
import { type Accessor, createSignal } from "solid-js"

/** What a reader may write; the rest follows from it. */
export type FrameField = "issuer" | "documentNumber" | "title" | "addressee" | "signedOn" | "contact" | "copiesTo"

export interface FrameDraft {
  readonly fields: Accessor<Partial<Record<FrameField, string>>>
  /** An empty text takes back what was written. */
  readonly set: (field: FrameField, text: string) => void
  /** The part of the frame that was written. */
  readonly frame: Accessor<Partial<LetterFrame>>
  /** Whether .docx and .pdf keep room for a seal (GB/T 9704-2012, 7.3.5). */
  readonly seal: Accessor<boolean>
  readonly setSeal: (seal: boolean) => void
}

const frameOf = ({ copiesTo, ...fields }: Partial<Record<FrameField, string>>): Partial<LetterFrame> => ({
  ...fields,
  ...(fields.issuer === undefined ? {} : { signedBy: fields.issuer }),
  ...(copiesTo === undefined
    ? {}
    : {
        copiesTo: copiesTo
          .split(/[;；]/)
          .map((each) => each.trim())
          .filter((each) => each !== "")
      })
})

export const createFrameDraft = (): FrameDraft => {
  const [fields, setFields] = createSignal<Partial<Record<FrameField, string>>>({})
  const [seal, setSeal] = createSignal(true)
  return {
    fields,
    seal,
    setSeal,
    set: (field, text) =>
      setFields((kept) => {
        const { [field]: _, ...others } = kept
        return text.trim() === "" ? others : { ...others, [field]: text.trim() }
      }),
    frame: () => frameOf(fields())
  }
}
