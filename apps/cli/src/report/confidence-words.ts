import type { Bilingual, Confidence } from "@duxue/core"

/** How well a standard is known. */
export const confidenceWords: Readonly<Record<Confidence, Bilingual>> = {
  seen: { zh: "见过原文", en: "seen" },
  "second-hand": { zh: "转引", en: "second-hand" },
  unconfirmed: { zh: "待核实", en: "unconfirmed" }
}
