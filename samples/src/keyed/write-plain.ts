/** `pnpm letters`: writes the plain text of every marked letter. */
import { writeFileSync } from "node:fs"
import { keyedLetters, plainFile } from "./keyed-letters.ts"

for (const { name, text } of keyedLetters()) writeFileSync(plainFile(name), text)
