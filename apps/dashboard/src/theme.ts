import { createSignal } from "solid-js"
import { recall, remember } from "./remembered.ts"

export type Theme = "light" | "dark"

const key = "duxue.theme"

const [chosen, setChosen] = createSignal(recall<Theme>(key, ["light", "dark"]))

const prefersDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches

/** The theme in effect: as chosen here before, otherwise as the system has it. */
export const theme = (): Theme => chosen() ?? (prefersDark() ? "dark" : "light")

/** Puts a choice made in this browser before into effect; without one the style sheet follows the system. */
export const restoreTheme = (): void => {
  const kept = chosen()
  if (kept !== undefined) document.documentElement.dataset["theme"] = kept
}

export const switchTheme = (): void => {
  const next: Theme = theme() === "dark" ? "light" : "dark"
  setChosen(next)
  document.documentElement.dataset["theme"] = next
  remember(key, next)
}
