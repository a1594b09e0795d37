/** The parts of a bundle as files of a folder. */
import { mkdir, readdir } from "node:fs/promises"
import { extname, join } from "node:path"
import { type BundleManifest, type Parts, partKindOf } from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { writeFile } from "../output/atomic-file.ts"
import { makeFolder } from "../output/make-folder.ts"

/** Endings by which programs know what a file of evidence is; its own name is its sender's, and might lead anywhere. */
const endings: Readonly<Record<string, string>> = {
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/ofd": ".ofd",
  "text/csv": ".csv",
  "text/plain": ".txt",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/tiff": ".tif"
}

const fileNameOf = (name: string, { parts }: BundleManifest): string => {
  if (partKindOf(name) !== "evidence-file" || extname(name) !== "") return name
  return `${name}${endings[parts.find((part) => part.name === name)?.mediaType ?? ""] ?? ""}`
}

const notEmpty = (folder: string): Failure =>
  new Failure({
    code: "folder-not-empty",
    explanation: {
      zh: `文件夹“${folder}”中已有文件，为免混淆没有解包。请在 -o 后写一个新文件夹。`,
      en: `The folder "${folder}" has files in it, with which those of the bundle would be mixed: give -o a new one.`
    }
  })

const filesThere = (folder: string): Effect.Effect<number> =>
  Effect.promise(() =>
    readdir(folder).then(
      ({ length }) => length,
      () => 0
    )
  )

/** Writes every part into a folder that is new or empty. Names are those that bundles have, and lead nowhere else. */
export const unpackInto = Effect.fnUntraced(function* (
  folder: string,
  parts: Parts,
  manifest: BundleManifest
): Effect.fn.Return<void, Failure> {
  if ((yield* filesThere(folder)) > 0) return yield* notEmpty(folder)
  yield* makeFolder(folder)
  if ([...parts.keys()].some((name) => partKindOf(name) === "evidence-file")) {
    yield* Effect.promise(() => mkdir(join(folder, "evidence"), { recursive: true }))
  }
  for (const [name, content] of parts) {
    yield* writeFile(join(folder, fileNameOf(name, manifest)), (append) => append(content))
  }
})
