import type { Heading } from "../domain/letter-model.ts"

export const heading = (level: Heading["level"], number: number | null, text: string): Heading => ({
  kind: "heading",
  level,
  number,
  text
})
