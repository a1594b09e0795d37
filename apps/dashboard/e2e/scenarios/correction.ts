import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { counted, openSample, settled, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const adoptFirst = async (visit: Visit): Promise<number> => {
  const { page } = visit
  await openSample(visit)
  const errors = await counted(page, "fails")
  await page.locator("[data-component=figure][data-state=fails]").first().click()
  await page.getByRole("button", { name: /采纳改正/ }).click()
  await page.locator("[data-correction-note]").waitFor()
  return errors
}

const downloaded = async (
  { page }: Visit,
  entry: string
): Promise<{ readonly name: string; readonly text: string }> => {
  await page.locator("[data-component=menu] > summary").click()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: entry }).click()
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") }
}

/** A district where two shares of one total disagree with their counts, and agree once the counts change places. */
const exchanged = "2021年底，全区共有学校195所，其中城区学校25所，占87.2%，乡村学校170所，占12.8%。"

const openText = async ({ page, go }: Visit, text: string): Promise<void> => {
  await go("/")
  await page.setInputFiles("input[type=file]", { name: "自评.txt", mimeType: "text/plain", buffer: Buffer.from(text) })
  await page.locator("[data-component=letter]").waitFor()
  await settled(page)
}

export const correction: ReadonlyArray<Scenario> = [
  {
    name: "two figures that changed places are shown as one correction, adopted at once and taken back at once",
    run: async (visit) => {
      const { page } = visit
      const letter = page.locator("[data-component=letter]")
      await openText(visit, exchanged)
      assert.equal(await counted(page, "fails"), 1)
      await page.locator("[data-component=figure][data-state=fails]").first().click()
      const note = page.locator("[data-note][data-open]")
      assert.deepEqual(await note.locator("[data-slot=fix]").allTextContents(), ["25所170所", "170所25所"])
      assert.match((await note.textContent()) ?? "", /两处须一并改正/)
      await page.getByRole("button", { name: /采纳改正/ }).click()
      await page.locator("[data-correction-note]").first().waitFor()
      await settled(page)
      assert.equal(await counted(page, "fails"), 0)
      assert.deepEqual(await page.locator("ins[data-slot=correction]").allTextContents(), ["170所", "25所"])
      assert.match(
        (await page.locator("[data-component=announcer]").textContent()) ?? "",
        /已将“25所”改为“170所”、“170所”改为“25所”，重新核验后余 0 处错误/
      )
      assert.equal(await page.getByText("与另一处一并改正").count(), 2)
      await page.getByRole("button", { name: "撤销" }).first().click()
      await settled(page)
      assert.equal(await counted(page, "fails"), 1)
      assert.equal(await page.locator("ins[data-slot=correction]").count(), 0)
      assert.match((await letter.textContent()) ?? "", /城区学校25所/)
    }
  },
  {
    name: "an adopted correction is checked again, and the error is gone",
    run: async (visit) => {
      const { page } = visit
      const errors = await adoptFirst(visit)
      assert.equal(await counted(page, "fails"), errors - 1)
      assert.match((await page.locator("[data-component=announcer]").textContent()) ?? "", /重新核验后余/)
      assert.equal(await page.locator("ins[data-slot=correction]").first().textContent(), "18151.74元")
    }
  },
  {
    name: "E shows the letter as sent, and undo brings it back",
    run: async (visit) => {
      const { page } = visit
      const errors = await adoptFirst(visit)
      await page.keyboard.press("e")
      assert.equal(await counted(page, "fails"), errors)
      assert.match((await page.locator("[data-component=letter]").textContent()) ?? "", /18151\.74万元/)
      await page.keyboard.press("e")
      assert.equal(await counted(page, "fails"), errors - 1)
      await page.getByRole("button", { name: "撤销" }).click()
      await settled(page)
      assert.equal(await counted(page, "fails"), errors)
      assert.equal(await page.locator("ins[data-slot=correction]").count(), 0)
    }
  },
  {
    name: "an explanation is kept, and what is set aside no longer counts",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      const errors = await counted(page, "fails")
      await page.keyboard.press("n")
      await page.keyboard.type("已与区财政局核实")
      await page.getByRole("button", { name: "存下说明" }).click()
      await page.getByText("已与区财政局核实").waitFor()
      await page.getByRole("button", { name: "不是错误" }).click()
      await settled(page)
      assert.equal(await counted(page, "fails"), errors - 1)
    }
  },
  {
    name: "the corrected text, the findings and the list of notes can be taken away",
    run: async (visit) => {
      await adoptFirst(visit)
      const text = await downloaded(visit, "改后全文（.txt）")
      assert.equal(text.name, "dadukou-2020-改后.txt")
      assert.match(text.text, /中等职业学校为18151\.74元/)
      const json = await downloaded(visit, "核验结果（JSON）")
      const body = JSON.parse(json.text) as { findings: ReadonlyArray<unknown>; relations: ReadonlyArray<unknown> }
      assert.ok(body.findings.length > 0 && body.relations.length > 0)
      const csv = await downloaded(visit, "批注清单（CSV，可用 Excel 打开）")
      assert.ok(csv.text.startsWith("\uFEFF序号,"))
      assert.match(csv.text, /已采纳/)
    }
  }
]
