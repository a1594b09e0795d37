/** A Word document as text, with what its figures are bound to and the run that each character comes from. */
import type { BoundSpan } from "@duxue/core"
import * as Result from "effect/Result"
import { DamagedDocument, type DocumentError, SuspiciousDocument } from "../../document-error.ts"
import { openPackage, type Package } from "../../package/open-package.ts"
import { childNamed, elementsOf, UnreadableXml } from "../../xml/parse-xml.ts"
import { boundSpansIn } from "./bound-spans.ts"
import { numberingOf } from "./numbering.ts"
import { isNeeded, type WordParts, wordParts } from "./parts.ts"
import type { RunSpan, Story, StoryContext } from "./story.ts"
import { stylesOf } from "./styles.ts"
import { storyOf } from "./teller.ts"

export interface DocxText {
  readonly text: string
  readonly runs: ReadonlyArray<RunSpan>
  readonly bound: ReadonlyArray<BoundSpan>
  /** Whether there are pictures in it; where there are no words, they are what it says. */
  readonly hasPictures: boolean
}

const noteTexts = (
  parts: WordParts,
  type: "footnotes" | "endnotes",
  context: StoryContext
): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>()
  const part = parts.related(type)
  for (const note of part === undefined ? [] : elementsOf(part.root)) {
    // The separators that Word keeps among the notes are of a type.
    if (part === undefined || (note.attributes["w:type"] ?? "normal") !== "normal") continue
    const { text } = storyOf(note, part.path, context)
    notes.set(note.attributes["w:id"] ?? "", text.trim().replace(/\s*\n\s*/g, " "))
  }
  return notes
}

const storyIn = (parts: WordParts): Story | undefined => {
  const body = childNamed(parts.root, "w:body")
  if (body === undefined) return undefined
  const styles = stylesOf(parts.related("styles")?.root)
  const numbers = parts.related("numbering")?.root
  const within: StoryContext = { styles, numbering: numberingOf(undefined), note: () => undefined }
  const footnotes = noteTexts(parts, "footnotes", within)
  const endnotes = noteTexts(parts, "endnotes", within)
  return storyOf(body, parts.main, {
    styles,
    numbering: numberingOf(numbers),
    note: (kind, id) => (kind === "footnote" ? footnotes : endnotes).get(id)
  })
}

const told = (pack: Package, file: string): Result.Result<DocxText, DocumentError> => {
  const story = storyIn(wordParts(pack))
  if (story === undefined) return Result.fail(new DamagedDocument({ file }))
  const hasPictures = [...pack.names].some((name) => /(?:^|\/)media\/./.test(name))
  return Result.succeed({ text: story.text, runs: story.runs, bound: boundSpansIn(story, pack), hasPictures })
}

export const readDocx = (bytes: Uint8Array, file: string): Result.Result<DocxText, DocumentError> =>
  Result.flatMap(openPackage(bytes, file, isNeeded), (pack) => {
    try {
      return told(pack, file)
    } catch (cause) {
      if (!(cause instanceof UnreadableXml)) throw cause
      return Result.fail(
        cause.reason === "malformed"
          ? new DamagedDocument({ file })
          : new SuspiciousDocument({ file, reason: cause.reason })
      )
    }
  })
