import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { counted, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const sample = new URL("../../../../samples/letters/paraphrase-2022.md", import.meta.url)

const drop = async ({ page }: Visit, name: string, bytes: Uint8Array): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], file))
      return data
    },
    [name, [...bytes]] as const
  )
  await page.dispatchEvent("[data-component=drop]", "drop", { dataTransfer: transfer })
}

export const intake: ReadonlyArray<Scenario> = [
  {
    name: "a file that is dropped is read on the page",
    run: async (visit) => {
      const { page, go } = visit
      await go("/")
      await drop(visit, "临溪区.md", await readFile(sample))
      await page.locator("[data-component=letter]").waitFor()
      assert.ok((await counted(page)) > 50)
      assert.equal(await counted(page, "fails"), 0)
    }
  },
  {
    name: "a text in an old Chinese encoding is read as well",
    run: async (visit) => {
      const { page, go } = visit
      await go("/")
      // 全区共有学校70所，其中小学40所、中学30所。 in GBK
      const gbk = Buffer.from(
        "c8abc7f8b9b2d3d0d1a7d0a33730cbf9a3acc6e4d6d0d0a1d1a73430cbf9a1a2d6d0d1a73330cbf9a1a3",
        "hex"
      )
      await drop(visit, "函.txt", gbk)
      await page.locator("[data-component=letter]").waitFor()
      assert.match((await page.locator("[data-component=letter]").textContent()) ?? "", /全区共有学校70所/)
      assert.equal(await counted(page), 3)
    }
  },
  {
    name: "returns are taken without what is left for now, and it is said what was left",
    run: async (visit) => {
      const { page, go } = visit
      await go("/")
      const text = "指标项,数值\n在园幼儿总数,很多\n公办园在园幼儿数,612\n幼儿园数,二十\n"
      await page.setInputFiles("input[type=file]", {
        name: "部门-2020.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(text)
      })
      const refused = page.locator("[data-component=refused-returns]")
      await refused.getByText("第2行“数值”列（B2）").waitFor()
      const take = refused.getByRole("button", { name: "导入其余" })
      assert.equal(await take.isDisabled(), true)
      await refused.getByLabel("暂不导入此项").first().check()
      await take.click()
      // The other one still stands where it stood.
      await refused.getByText("第4行“数值”列（B4）").waitFor()
      assert.equal(await refused.getByLabel("暂不导入此项").count(), 1)
      await refused.getByLabel("暂不导入此项").check()
      await take.click()
      await page.getByText("已收下报表 1 份").or(page.getByText("这是哪个区县")).first().waitFor()
    }
  },
  {
    name: "a file that is no letter is refused with what to do about it",
    run: async (visit) => {
      const { page, go } = visit
      await go("/")
      await page.setInputFiles("input[type=file]", {
        name: "扫描件.png",
        mimeType: "image/png",
        buffer: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
      })
      await page.getByRole("alert").getByText("“扫描件.png”没有读成").waitFor()
      assert.match((await page.getByRole("alert").textContent()) ?? "", /请/)
      assert.equal(new URL(page.url()).pathname, "/")
    }
  },
  {
    name: "a text as long as fifteen letters does not hold up the page",
    run: async ({ page, go }) => {
      await go("/")
      const letter = await readFile(sample, "utf8")
      const long = letter.repeat(Math.ceil(200_000 / letter.length))
      await page.getByRole("button", { name: "粘贴文字" }).click()
      await page.getByRole("textbox").evaluate((area, words) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData("text/plain", words)
        area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
      }, long)
      await page.getByText(`已收下 ${long.length} 字`).waitFor()
      await page.evaluate(() => {
        const state = globalThis as { longest?: number }
        let last = performance.now()
        const tick = () => {
          const now = performance.now()
          state.longest = Math.max(state.longest ?? 0, now - last)
          last = now
          if (document.querySelector("[data-component=letter]") === null) requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
      })
      await page.getByRole("button", { name: "开始核读" }).click()
      await page.locator("[data-slot=progress] b").waitFor()
      await page.locator("[data-component=letter]").waitFor({ timeout: 120_000 })
      const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)
      assert.ok(longest < 3_000, `the page stood still for ${Math.round(longest)} ms`)
    }
  },
  {
    name: "a browser that stores nothing is good enough",
    run: async ({ page, go }) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError")
          }
        })
      })
      await go("/")
      await page.getByRole("button", { name: "改用深色" }).click()
      assert.equal(await page.evaluate(() => document.documentElement.dataset["theme"]), "dark")
    }
  }
]
