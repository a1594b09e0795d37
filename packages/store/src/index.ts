export { type AuditEntry, type AuditEvent, auditHash, type BrokenLink, type ChainHead } from "./audit/audit-entry.ts"
export {
  appendAudit,
  type AuditPage,
  type AuditQuery,
  type ChainProof,
  listAudit,
  verifyAudit
} from "./audit/audit-log.ts"
export { appClient, type Database, openDatabase, ownerClient } from "./connection/open-database.ts"
export { defaultDataFolder, type ExternalServer, settingsFrom, type StoreSettings } from "./connection/settings.ts"
export { explained, sqlFailure } from "./connection/sql-failure.ts"
export { withinDistricts } from "./districts/within-districts.ts"
export { type EmbeddedServer, startServer } from "./embedded/start-server.ts"
export { stopServer } from "./embedded/stop-server.ts"
export { latestMigration, migrate, takenMigrations } from "./migrations/migrate.ts"
export { StoreFailure, type StoreFault } from "./store-failure.ts"
export { writeBackup, type BackupReport } from "./backup/write-backup.ts"
export { restoreBackup } from "./backup/restore-backup.ts"
export { evidenceFile } from "./evidence/evidence-file.ts"
