import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Stage } from "../../src/checking/check-text.ts"
import { workerChecker } from "../../src/checking/worker-checker.ts"
import type { Reply, Request } from "../../src/checking/worker-protocol.ts"
import { checked } from "../sample.ts"

/** A worker that answers when it is told to. */
class HeldWorker extends EventTarget {
  static readonly started: Array<HeldWorker> = []
  readonly requests: Array<Request> = []
  terminated = false
  constructor() {
    super()
    HeldWorker.started.push(this)
  }
  postMessage(request: Request): void {
    this.requests.push(request)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(message: Reply): void {
    this.dispatchEvent(new MessageEvent("message", { data: message }))
  }
}

beforeEach(() => {
  HeldWorker.started.length = 0
  vi.stubGlobal("Worker", HeldWorker)
})
afterEach(() => vi.unstubAllGlobals())

const source = { kind: "text", name: "函", text: "甲" } as const
const settled = (id: number): Reply => ({ id, kind: "settled", outcome: { kind: "checked", checked } })

test("no worker starts before there is something to check, and one serves every check", async () => {
  const check = workerChecker()
  expect(HeldWorker.started.length).toBe(0)
  const first = check(source, () => undefined)
  HeldWorker.started[0]?.reply(settled(1))
  expect((await first).kind).toBe("checked")
  const second = check(source, () => undefined)
  HeldWorker.started[0]?.reply(settled(2))
  await second
  expect(HeldWorker.started.length).toBe(1)
})

test("stages come through, those of another check do not", async () => {
  const entered = vi.fn<(stage: Stage) => void>()
  const result = workerChecker()(source, entered)
  const [worker] = HeldWorker.started
  worker?.reply({ id: 9, kind: "entered", stage: "checking" })
  worker?.reply({ id: 1, kind: "entered", stage: "reading" })
  worker?.reply(settled(1))
  await result
  expect(entered.mock.calls).toEqual([["reading"]])
})

test("a new check stops the one that runs", async () => {
  const check = workerChecker()
  void check(source, () => undefined)
  const second = check(source, () => undefined)
  expect(HeldWorker.started.map(({ terminated }) => terminated)).toEqual([true, false])
  HeldWorker.started[1]?.reply(settled(2))
  expect((await second).kind).toBe("checked")
})

test("a worker that breaks fails the check, and the next check has a new one", async () => {
  const check = workerChecker()
  const broken = check(source, () => undefined)
  HeldWorker.started[0]?.reply({ id: 1, kind: "broke", reason: "stack" })
  await expect(broken).rejects.toThrow("stack")
  const lost = check(source, () => undefined)
  HeldWorker.started[0]?.dispatchEvent(new ErrorEvent("error", { message: "killed" }))
  await expect(lost).rejects.toThrow("killed")
  const next = check(source, () => undefined)
  expect(HeldWorker.started.length).toBe(2)
  HeldWorker.started[1]?.reply(settled(3))
  expect((await next).kind).toBe("checked")
})
