/** `pnpm gen`, its second half: writes what documents say of the registry. Runs after the policies, which it counts. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bodyShapes } from "./body-shapes.ts"
import { checkPage } from "./check-page.ts"
import { withMarkedPart } from "./marked-part.ts"
import { sectionTable } from "./section-table.ts"

const repository = join(import.meta.dirname, "../../..")

const fill = (file: string, part: string, content: string): void => {
  const path = join(repository, file)
  writeFileSync(path, withMarkedPart(readFileSync(path, "utf8"), part, content))
}

fill("README.md", "sections", sectionTable("en"))
fill("README.zh-CN.md", "sections", sectionTable("zh"))
fill("docs/contract.md", "bodies", `\`\`\`text\n${bodyShapes()}\n\`\`\``)
writeFileSync(join(repository, "docs/checks.md"), checkPage())
