import type { DataFolder } from "./data-folder.ts"

/** Of the user's own settings none reaches the server: neither PGOPTIONS nor a locale in which it would write its messages. */
export const serverEnvironment = ({ base }: Pick<DataFolder, "base">): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: base,
  LC_ALL: "C",
  TZ: "UTC"
})
