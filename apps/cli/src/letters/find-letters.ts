/** From what was typed to the files that are meant. */
import { readdir, stat } from "node:fs/promises"
import { extname, join } from "node:path"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { fileFailure } from "./file-failure.ts"

/** "-" stands for standard input. */
export const standardInput = "-"

export interface Letters {
  /** Paths as the user would write them; they are looked at only when their turn comes. */
  readonly files: ReadonlyArray<string>
  /** Whether more than one letter was asked for: several arguments, or a folder, however few letters it holds. */
  readonly several: boolean
}

/** Which files of a folder are meant, and what to say where there are none. */
export interface Wanted {
  readonly extensions: ReadonlyArray<string>
  readonly missing: (folder: string) => Failure
  readonly unnamed: Failure
}

/** Without their dots; hidden files, and the locks that Word leaves, are never meant. */
const isNamed = (path: string, extensions: ReadonlyArray<string>): boolean =>
  extensions.includes(extname(path).slice(1).toLowerCase()) &&
  !path.split(/[/\\]/).some((part) => part.startsWith(".") || part.startsWith("~$"))

const opened = ["docx", "docm", "pdf", "html", "htm", "md", "markdown", "txt"]
/** Read where LibreOffice is installed; elsewhere told of, rather than passed over. */
const converted = ["doc", "wps", "rtf", "odt"]

/** Of the files that are read as letters. */
export const letterExtensions: ReadonlyArray<string> = [...opened, ...converted]

const letters: Wanted = {
  extensions: letterExtensions,
  missing: (folder) =>
    new Failure({
      code: "no-letters-in-folder",
      explanation: {
        zh: `文件夹“${folder}”中没有报告（.docx、.pdf、.html、.md 或 .txt 文件）。请放入报告，或者直接写明文件名。`,
        en: `The folder "${folder}" has no letters (.docx, .pdf, .html, .md or .txt files): put them there, or name a file.`
      }
    }),
  unnamed: new Failure({
    code: "no-file",
    explanation: {
      zh: "请写明要核验的文件或文件夹，例如：duxue check 报告.docx（加 --help 查看用法）。",
      en: "Name a file or a folder, as in: duxue check letter.docx (see --help)."
    }
  })
}

/**
 * The files that the arguments name: files as they are, folders by the files in them at any depth that are wanted
 * (hidden ones left out), "-" or no argument at all as standard input.
 */
export const findLetters = Effect.fnUntraced(function* (named: ReadonlyArray<string>, wanted: Wanted = letters) {
  if (named.length === 0) {
    if (process.stdin.isTTY) return yield* wanted.unnamed
    return { files: [standardInput], several: false }
  }
  const files: Array<string> = []
  let several = named.length > 1
  for (const name of named) {
    if (name === standardInput || !(yield* isFolder(name))) files.push(name)
    else {
      several = true
      files.push(...(yield* filesIn(name, wanted)))
    }
  }
  return { files: [...new Set(files)], several }
})

/** What does not exist is left to be reported when it is read. */
const isFolder = (path: string): Effect.Effect<boolean> =>
  Effect.promise(() =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false
    )
  )

const filesIn = (folder: string, { extensions, missing }: Wanted): Effect.Effect<ReadonlyArray<string>, Failure> =>
  Effect.tryPromise({
    try: () => readdir(folder, { recursive: true }),
    catch: (cause) => fileFailure(folder, cause)
  }).pipe(
    Effect.map((paths) =>
      paths
        .filter((path) => isNamed(path, extensions))
        .toSorted()
        .map((path) => join(folder, path))
    ),
    Effect.filterOrFail(
      (paths) => paths.length > 0,
      () => missing(folder)
    )
  )
