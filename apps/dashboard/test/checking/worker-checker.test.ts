import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Stage } from "../../src/checking/check-text.ts"
import { workerChecker, workerPool } from "../../src/checking/worker-checker.ts"
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

/** The worker that was started `nth`, and what it was asked last. */
const started = (nth: number) => {
  const worker = HeldWorker.started[nth]
  const request = worker?.requests.at(-1)
  if (worker === undefined || request === undefined) throw new Error(`no worker ${nth} was asked`)
  return {
    worker,
    settle: () => worker.reply({ id: request.id, kind: "settled", outcome: { kind: "checked", checked } }),
    breakDown: (reason: string) => worker.reply({ id: request.id, kind: "broke", reason }),
    enter: (stage: Stage, id = request.id) => worker.reply({ id, kind: "entered", stage })
  }
}

test("no worker starts before there is something to check, and one serves every check", async () => {
  const check = workerChecker(workerPool())
  expect(HeldWorker.started.length).toBe(0)
  const first = check(source, () => undefined)
  started(0).settle()
  expect((await first).kind).toBe("checked")
  const second = check(source, () => undefined)
  started(0).settle()
  await second
  expect(HeldWorker.started.length).toBe(1)
})

test("stages come through, those of another check do not", async () => {
  const entered = vi.fn<(stage: Stage) => void>()
  const result = workerChecker(workerPool())(source, entered)
  started(0).enter("checking", -1)
  started(0).enter("reading")
  started(0).settle()
  await result
  expect(entered.mock.calls).toEqual([["reading"]])
})

test("a new check stops the one that runs", async () => {
  const check = workerChecker(workerPool())
  void check(source, () => undefined)
  const second = check(source, () => undefined)
  expect(HeldWorker.started.map(({ terminated }) => terminated)).toEqual([true, false])
  started(1).settle()
  expect((await second).kind).toBe("checked")
})

test("a worker that breaks fails the check, and the next check has a new one", async () => {
  const check = workerChecker(workerPool())
  const broken = check(source, () => undefined)
  started(0).breakDown("stack")
  await expect(broken).rejects.toThrow("stack")
  const lost = check(source, () => undefined)
  HeldWorker.started[0]?.dispatchEvent(new ErrorEvent("error", { message: "killed" }))
  await expect(lost).rejects.toThrow("killed")
  const next = check(source, () => undefined)
  expect(HeldWorker.started.length).toBe(2)
  started(1).settle()
  expect((await next).kind).toBe("checked")
})

test("checkers that share workers do not wait for each other, and use what the other has done with", async () => {
  const workers = workerPool()
  const [sample, own] = [workerChecker(workers), workerChecker(workers)]
  const first = sample(source, () => undefined)
  const second = own(source, () => undefined)
  expect(HeldWorker.started.map(({ terminated }) => terminated)).toEqual([false, false])
  started(0).settle()
  started(1).settle()
  await Promise.all([first, second])
  // One is kept idle.
  expect(HeldWorker.started.map(({ terminated }) => terminated)).toEqual([false, true])
  const third = own(source, () => undefined)
  expect(HeldWorker.started.length).toBe(2)
  started(0).settle()
  expect((await third).kind).toBe("checked")
})
