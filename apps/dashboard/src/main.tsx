/* @refresh reload */
import { render } from "solid-js/web"
import { App } from "./App.tsx"
import { loadSample } from "./checking/sample-letter.ts"
import { workerChecker } from "./checking/worker-checker.ts"
import { workerComparer } from "./comparing/worker-comparer.ts"
import { restoreTheme } from "./theme.ts"

const root = document.getElementById("root")
if (root === null) throw new Error("The page has no #root to be drawn in")

restoreTheme()
// The sample has a worker of its own, so that a letter dropped meanwhile need not wait for it.
const checker = workerChecker()
render(() => <App checker={checker} comparer={workerComparer()} loadSample={() => loadSample(workerChecker())} />, root)
