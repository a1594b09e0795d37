import { expect, test } from "vitest"
import { isClear, swarm } from "../../src/schools/swarm.ts"

const discs = [10, 12, 14, 40, 41, 90].map((x) => ({ x, r: 4 }))

test("no dot hides another where there is room", () => {
  const placed = swarm(discs, 40)
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(8)
  }
})

test("every dot keeps its place along the line, in the order given", () => {
  expect(swarm(discs, 40).map(({ x }) => x)).toEqual(discs.map(({ x }) => x))
})

test("a dot that stands alone stands on the line", () => {
  expect(swarm([{ x: 5, r: 3 }], 20)[0]?.y).toBe(0)
})

test("a crowd stays within reach", () => {
  const crowd = Array.from({ length: 60 }, () => ({ x: 10, r: 5 }))
  for (const { y } of swarm(crowd, 30)) expect(Math.abs(y)).toBeLessThanOrEqual(25)
})

test("a crowd that has no room is told from one that has", () => {
  expect(isClear(swarm(discs, 40))).toBe(true)
  const crowd = Array.from({ length: 60 }, () => ({ x: 10, r: 5 }))
  expect(isClear(swarm(crowd, 30))).toBe(false)
})
