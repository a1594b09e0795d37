import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { compose, type Filing, filingOf } from "@duxue/core"
import { decodeDocument, writeDocx } from "@duxue/documents"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import type { Download, Page } from "playwright-core"
import { counted, settled } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const sample = new URL("../../../../samples/letters/paraphrase-2022.md", import.meta.url)

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

const filing = async (): Promise<Filing> => {
  const found = filingOf(read(await readFile(sample, "utf8")), "临溪区.md")
  assert.ok(found !== undefined)
  return found
}

/** The letter of a filing in Word. */
const wordLetter = (of: Filing, name: string) => ({
  name,
  mimeType: docxType,
  buffer: Buffer.from(writeDocx(compose(of)))
})

/** The same, one of its numbers another. */
const changed = (of: Filing): Filing => {
  const index = of.facts.findIndex(({ value, unit }) => value !== null && unit === "人" && Number(value) > 1000)
  assert.ok(index >= 0)
  return {
    ...of,
    facts: of.facts.map((fact, at) => (at === index ? { ...fact, value: String(Number(fact.value) + 7) } : fact))
  }
}

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()))

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await Effect.runPromise(decodeDocument(bytes, "函.docx"))).text

const taking = async (page: Page, choose: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent("download"), choose()])
  return download
}

const openMenu = (page: Page, within: string): Promise<void> => page.locator(`${within} summary`).first().click()

export const documents: ReadonlyArray<Scenario> = [
  {
    name: "a Word letter is checked, its numbers are held against their data, and it comes back with remarks",
    run: async ({ page, go }) => {
      await go("/")
      const letter = wordLetter(await filing(), "临溪区.docx")
      await page.setInputFiles("input[type=file]", letter)
      await page.locator("[data-component=letter]").waitFor()
      assert.ok((await counted(page)) > 100)
      const review = page.locator("[data-component=number-review]")
      const [all = 0, bound = 0] =
        ((await review.locator("summary").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? []
      assert.ok(all > 100 && bound / all > 0.9, `${bound} of ${all} numbers are bound`)
      await review.locator("summary").click()
      assert.ok((await page.locator("[data-component=letter][data-reviewing]").count()) === 1)
      await openMenu(page, "[data-component=app-bar]")
      const copy = await taking(page, () => page.getByRole("button", { name: "原 Word 文档加批注" }).click())
      assert.equal(copy.suggestedFilename(), "临溪区-核验批注.docx")
      const bytes = await bytesOf(copy)
      assert.equal(await textOf(bytes), await textOf(new Uint8Array(letter.buffer)))
      assert.ok(Buffer.from(bytes).includes("word/comments.xml"))
      await openMenu(page, "[data-component=app-bar]")
      const list = await taking(page, () => page.getByRole("button", { name: "发现清单（.html" }).click())
      assert.match(Buffer.from(await bytesOf(list)).toString("utf8"), /缺项/)
    }
  },
  {
    name: "a letter that Duxue did not write says that no data stand behind its numbers",
    run: async ({ page, go }) => {
      await go("/")
      const text = await readFile(sample, "utf8")
      await page.setInputFiles("input[type=file]", {
        name: "函.md",
        mimeType: "text/markdown",
        buffer: Buffer.from(text)
      })
      await page.locator("[data-component=letter]").waitFor()
      const review = page.locator("[data-component=number-review]")
      await review.locator("summary").click()
      await review.getByText("不是由督学写出的").waitFor()
      await review.locator("[data-slot=numbers] button").first().click()
      await page.locator("[data-component=letter] [data-open]").first().waitFor()
    }
  },
  {
    name: "a letter is previewed as it will be sent, and each number leads to its source",
    sends: ["/api/v1/letters/renderings"],
    run: async ({ page, go }) => {
      await go("/compose?sample=district")
      const paper = page.locator("[data-component=paper]")
      await paper.waitFor()
      await page.getByLabel("由数据写成").check()
      await page.getByLabel("发文字号").fill("青禾府函〔2021〕12号")
      await page.getByLabel("发文字号").press("Tab")
      await paper.getByText("青禾府函〔2021〕12号").waitFor()
      const first = paper.locator("[data-component=bound]").first()
      await first.focus()
      await page.keyboard.press("Enter")
      const card = page.locator("[data-component=source-card][data-open]")
      await card.waitFor()
      assert.equal(await card.locator("h2").textContent(), await first.textContent())
      await page.keyboard.press("Escape")
      assert.equal(await card.count(), 0)
      await openMenu(page, "[data-component=letter-download]")
      const word = await taking(page, () => page.getByRole("button", { name: "Word 文档" }).click())
      assert.match(await textOf(await bytesOf(word)), /青禾府函〔2021〕12号/)
      await openMenu(page, "[data-component=letter-download]")
      const pdf = await taking(page, () => page.getByRole("button", { name: "PDF" }).click())
      assert.equal(
        Buffer.from(await bytesOf(pdf))
          .subarray(0, 5)
          .toString("latin1"),
        "%PDF-"
      )
      await openMenu(page, "[data-component=letter-download]")
      const book = await taking(page, () => page.getByRole("button", { name: "Excel 工作簿" }).click())
      assert.equal(
        Buffer.from(await bytesOf(book))
          .subarray(0, 2)
          .toString("latin1"),
        "PK"
      )
    }
  },
  {
    name: "without the server a PDF is refused with what to do instead",
    sends: ["/api/v1/letters/renderings"],
    run: async ({ page, go }) => {
      await page.route("**/api/**", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "" }))
      await go("/compose?sample")
      await page.locator("[data-component=paper]").waitFor()
      await openMenu(page, "[data-component=letter-download]")
      await page.getByRole("button", { name: "PDF" }).click()
      const alert = page.locator("[data-component=letter-download] [role=alert]")
      await alert.waitFor()
      assert.match((await alert.textContent()) ?? "", /另存为 PDF/)
    }
  },
  {
    name: "two letters are held against each other, and the number that changed is told with its place",
    run: async ({ page, go }) => {
      await go("/differences")
      const of = await filing()
      await page
        .locator("[data-component=letter-slot] input[type=file]")
        .first()
        .setInputFiles([wordLetter(of, "一稿.docx"), wordLetter(changed(of), "二稿.docx")])
      const rows = page.locator("[data-component=figure-differences] tbody tr")
      await rows.first().waitFor()
      const words = (await rows.allTextContents()).join("\n")
      assert.match(words, /改动/)
      assert.match(words, /\+7人/)
      assert.match(words, /第 \d+ 段/)
      assert.ok((await page.locator("[data-component=paragraph-differences] li").count()) >= 1)
    }
  },
  {
    name: "one letter held against itself has no differences",
    run: async ({ page, go }) => {
      await go("/differences")
      const letter = wordLetter(await filing(), "函.docx")
      const inputs = page.locator("[data-component=letter-slot] input[type=file]")
      await inputs.nth(0).setInputFiles(letter)
      await inputs.nth(1).setInputFiles(letter)
      await page.getByText("没有差异").waitFor()
      await settled(page)
    }
  },
  {
    name: "the form for returns is made on the page, and says of itself when it is dropped that nobody filled it in",
    run: async ({ page, go }) => {
      await go("/schools")
      const form = await taking(page, () => page.getByRole("button", { name: "部门报表模板" }).click())
      const buffer = Buffer.from(await bytesOf(form))
      await page.setInputFiles("input[type=file]", { name: "部门报表.xlsx", mimeType: "application/x", buffer })
      await page.getByText("还没有填写").waitFor()
    }
  }
]
