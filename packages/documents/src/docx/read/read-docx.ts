/** A Word document as text, with what its figures are bound to and the run that each character comes from. */
import { BoundFigure, FigureBinding } from "@duxue/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { BoundSpan } from "@duxue/core"
import { DamagedDocument, type DocumentError } from "../../document-error.ts"
import { openPackage, type Package } from "../../package/open-package.ts"
import { childNamed, elementsOf, parseXml, textContent, UnreadableXml, type XmlElement } from "../../xml/parse-xml.ts"
import { numberingOf } from "./numbering.ts"
import { type BookmarkSpan, type RunSpan, type Story, type StoryContext, storyOf } from "./story.ts"
import { stylesOf } from "./styles.ts"

export interface DocxText {
  readonly text: string
  readonly runs: ReadonlyArray<RunSpan>
  readonly bound: ReadonlyArray<BoundSpan>
}

const documentPart = "word/document.xml"
const wanted = /^(?:word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|customXml\/item\d+\.xml)$/

const noteTexts = (root: XmlElement | undefined, part: string, context: StoryContext): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>()
  for (const note of root === undefined ? [] : elementsOf(root)) {
    // The separators that Word keeps among the notes are of a type.
    if (note.attributes["w:type"] !== undefined) continue
    notes.set(
      note.attributes["w:id"] ?? "",
      storyOf(note, part, context)
        .text.trim()
        .replace(/\s*\n\s*/g, " ")
    )
  }
  return notes
}

const decodeBinding = Schema.decodeUnknownResult(Schema.fromJsonString(FigureBinding))
const decodeFigure = Schema.decodeUnknownResult(BoundFigure)

/** The figures of the part in which Duxue keeps them, by their id. */
const figuresOf = (pack: Package): ReadonlyMap<string, BoundFigure> => {
  const figures = new Map<string, BoundFigure>()
  for (const name of pack.names) {
    const part = name.startsWith("customXml/item") ? pack.part(name) : undefined
    if (part === undefined || !part.includes("urn:duxue:facts:1")) continue
    for (const each of elementsOf(parseXml(part))) {
      const { id, binding, value, lower, upper, unit, qualifier, step, period } = each.attributes
      const bound = decodeBinding(binding)
      if (id === undefined || Result.isFailure(bound)) continue
      const figure = decodeFigure({
        kind: "figure",
        text: textContent(each),
        value: value ?? null,
        lower: lower ?? null,
        upper: upper ?? null,
        unit,
        qualifier,
        step,
        period: period ?? null,
        binding: bound.success
      })
      if (Result.isSuccess(figure)) figures.set(id, figure.success)
    }
  }
  return figures
}

const ours = /^_duxue_(f\d+)_\d+$/

const boundSpans = (bookmarks: ReadonlyArray<BookmarkSpan>, pack: Package): ReadonlyArray<BoundSpan> => {
  const figures = figuresOf(pack)
  return bookmarks.flatMap(({ start, end, name }) => {
    const figure = figures.get(ours.exec(name)?.[1] ?? "")
    if (figure === undefined) return []
    const { kind: _, binding, ...written } = figure
    return [{ start, end, binding, written }]
  })
}

const tell = (pack: Package): Story | undefined => {
  const root = (name: string): XmlElement | undefined => {
    const part = pack.part(name)
    return part === undefined ? undefined : parseXml(part)
  }
  const body = childNamed(root(documentPart), "w:body")
  if (body === undefined) return undefined
  const styles = stylesOf(root("word/styles.xml"))
  const numbers = root("word/numbering.xml")
  const within: StoryContext = { styles, numbering: numberingOf(undefined), note: () => undefined }
  const footnotes = noteTexts(root("word/footnotes.xml"), "word/footnotes.xml", within)
  const endnotes = noteTexts(root("word/endnotes.xml"), "word/endnotes.xml", within)
  return storyOf(body, documentPart, {
    styles,
    numbering: numberingOf(numbers),
    note: (kind, id) => (kind === "footnote" ? footnotes : endnotes).get(id)
  })
}

export const readDocx = (bytes: Uint8Array, file: string): Result.Result<DocxText, DocumentError> =>
  Result.flatMap(
    openPackage(bytes, file, (name) => wanted.test(name)),
    (pack) => {
      try {
        const story = tell(pack)
        if (story === undefined) return Result.fail(new DamagedDocument({ file }))
        return Result.succeed({ text: story.text, runs: story.runs, bound: boundSpans(story.bookmarks, pack) })
      } catch (cause) {
        if (cause instanceof UnreadableXml) return Result.fail(new DamagedDocument({ file }))
        throw cause
      }
    }
  )
