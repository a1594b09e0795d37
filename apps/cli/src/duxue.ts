#!/usr/bin/env node
// Deep imports: the barrel of @effect/platform-node loads redis, undici and ws, half a second at every start.
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { program } from "./program.ts"

program.pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
