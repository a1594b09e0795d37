import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** Where installers put it that do not put it on the PATH. */
const usualPlaces: ReadonlyArray<string> = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/snap/bin/libreoffice.soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice"
]

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** By this variable who runs Duxue names the program, or says by `off` or `absent` that it is not to be used. */
export const officeVariable = "DUXUE_OFFICE"

/** The path of LibreOffice; `undefined` where there is none, or where it is switched off. */
export const findOffice = (
  environment: Readonly<Record<string, string | undefined>> = process.env
): string | undefined => {
  const named = environment[officeVariable]
  if (named === "off" || named === "absent") return undefined
  if (named !== undefined && named !== "") return isExecutable(named) ? named : undefined
  const onPath = (environment["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => (folder === "" ? [] : [join(folder, "soffice")]))
  return [...onPath, ...usualPlaces].find(isExecutable)
}
