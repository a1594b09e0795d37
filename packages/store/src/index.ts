export { type EmbeddedServer, startServer } from "./embedded/start-server.ts"
export { stopServer } from "./embedded/stop-server.ts"
export { StoreFailure, type StoreFault } from "./store-failure.ts"
