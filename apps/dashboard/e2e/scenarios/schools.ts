import assert from "node:assert/strict"
import { settled, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"
import { schoolReturns } from "../school-returns.ts"

const choose = ({ page }: Visit, name: string, text: string): Promise<void> =>
  page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(text) })

/** Returns alone do not say whose they are: the reader does. */
const nameDistrict = async ({ page }: Visit): Promise<void> => {
  await page.getByLabel("区县").fill("重庆市临溪区")
  await page.getByLabel("年度").fill("2020")
  await page.getByRole("button", { name: "开始评估" }).click()
  await page.locator("[data-component=balance]").waitFor()
  await settled(page)
}

export const schools: ReadonlyArray<Scenario> = [
  {
    name: "returns of schools are judged without a letter, once their district is named",
    run: async (visit) => {
      const { page, go } = visit
      await go("/schools")
      await choose(visit, "学校.csv", schoolReturns())
      await nameDistrict(visit)
      assert.equal(await page.locator("[data-component=balance] li").count(), 7)
      assert.equal(
        await page.locator("[data-component=balance] li").first().locator("circle[data-slot=dot]").count(),
        9
      )
      assert.equal(await page.locator("table[data-slot=schools] tbody tr").count(), 14)
      assert.equal(await page.locator("table[data-slot=schools] tbody th").first().textContent(), "江边小学")
      await page.getByRole("button", { name: "学生" }).click()
      await page.getByRole("button", { name: /^学生/ }).click()
      assert.equal(await page.locator("table[data-slot=schools] tbody th").first().textContent(), "临溪一小")
      await page.getByRole("link", { name: "临溪实验学校（小学部）" }).click()
      await page.getByRole("heading", { name: "临溪实验学校" }).waitFor()
      assert.match((await page.locator("main").textContent()) ?? "", /学校\.csv/)
    }
  },
  {
    name: "a value that one school left out is named, and no coefficient is made up",
    run: async (visit) => {
      const { page, go } = visit
      await go("/schools")
      await choose(visit, "学校.csv", schoolReturns(true))
      await nameDistrict(visit)
      assert.match((await page.locator("[data-component=missing-cells]").textContent()) ?? "", /白鹤小学/)
      assert.equal(await page.locator("[data-component=coefficient] [data-slot=reason]").count(), 1)
    }
  },
  {
    name: "a return that is wrong is refused with the cell that is wrong",
    run: async (visit) => {
      const { page, go } = visit
      await go("/schools")
      await choose(visit, "学校.csv", schoolReturns().replace(",2105,", ",二千一,"))
      await page.locator("[data-slot=refusal]").waitFor()
      assert.match((await page.locator("[data-slot=refusal]").textContent()) ?? "", /H2/)
    }
  },
  {
    name: "the sample district is opened with its letter, and what it states is held against its schools",
    run: async ({ page, go }) => {
      await go("/schools?sample=district")
      await page.locator("[data-component=reconciliation]").waitFor()
      assert.ok((await page.locator("[data-component=reconciliation] tbody tr").count()) > 10)
      await page.getByRole("button", { name: "初中" }).click()
      assert.equal(await page.locator("[data-component=balance] li").count(), 7)
      await page.getByRole("button", { name: "去掉报表" }).click()
      await page.getByText("还没有学校报表").waitFor()
    }
  },
  {
    name: "a coefficient stands beside the one without weights, and opens down to the cell of each school",
    run: async ({ page, go }) => {
      await go("/metrics/quality-balance-cv-sports-area@primary?sample=district")
      const trap = page.locator("[data-component=district-traps] tbody tr")
      await trap.first().waitFor()
      const [right = "", wrong = ""] = await trap.allTextContents()
      assert.match(right, /按学生数加权.*0\.\d+.*达标/)
      assert.match(wrong, /未按学生数加权.*0\.\d+.*未达/)
      const fold = page.locator("[data-component=contributions]")
      const count = /(\d+) 所/.exec((await fold.locator("summary").textContent()) ?? "")?.[1]
      await fold.locator("summary").click()
      await fold.locator("tbody tr").first().waitFor()
      assert.equal(await fold.locator("tbody tr").count(), Number(count))
      assert.match((await fold.locator("tbody td").first().textContent()) ?? "", /平方米.*schools\.csv [A-Z]+\d+/)
    }
  }
]
