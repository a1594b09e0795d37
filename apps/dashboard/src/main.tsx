/* @refresh reload */
import { render } from "solid-js/web"
import { App } from "./App.tsx"
import { loadSample } from "./checking/sample-letter.ts"
import { workerChecker, workerPool } from "./checking/worker-checker.ts"
import { workerComparer } from "./comparing/worker-comparer.ts"
import { restoreTheme } from "./theme.ts"

const root = document.getElementById("root")
if (root === null) throw new Error("The page has no #root to be drawn in")

restoreTheme()
// A letter that is dropped while the sample is read need not wait for it; one that is dropped later has its worker.
const workers = workerPool()
const checker = workerChecker(workers)
render(
  () => <App checker={checker} comparer={workerComparer()} loadSample={() => loadSample(workerChecker(workers))} />,
  root
)
// Two hundred slices of two faces: the page is drawn before the browser knows of them, and most machines need none.
void import("./styles/fonts.css")
