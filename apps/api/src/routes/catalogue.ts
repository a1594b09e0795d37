import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
export const catalogue = () => new Hono<AppEnv>()
