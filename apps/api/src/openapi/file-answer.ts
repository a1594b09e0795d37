/** A successful answer that is a file. */
import type { Bilingual } from "@duxue/core"
import { join } from "../bilingual.ts"
import { fileContent } from "./file-content.ts"
import type { ApiResponse } from "./parts.ts"

export const fileAnswer = (description: Bilingual, mediaTypes: Iterable<string>): ApiResponse => ({
  description: join(description),
  content: fileContent(mediaTypes)
})
